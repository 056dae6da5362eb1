/** Importing this registers the elements, with every occupation in memory. */
import './dataset/all.js';
import {register} from './register.js';

// A server that imports it, to render a page, has no elements.
if (globalThis.customElements) register();

// TypeScript knows the tags of whoever imports this.
export type {CareerCertification} from './elements/career-certification.js';
export type {CareerEducation} from './elements/career-education.js';
export type {CareerFacts} from './elements/career-facts.js';
export type {CareerFit} from './elements/career-fit.js';
export type {CareerInterests} from './elements/career-interests.js';
export type {CareerMatches} from './elements/career-matches.js';
export type {CareerOutlook} from './elements/career-outlook.js';
export type {CareerProfile} from './elements/career-profile.js';
export type {CareerSalary} from './elements/career-salary.js';
export type {CareerTopic} from './elements/career-topic.js';
