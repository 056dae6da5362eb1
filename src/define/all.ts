/**
 * Importing this registers all elements, with every occupation, pathway and credential in memory.
 */
import './certification.js';
import './education.js';
import './facts.js';
import './fit.js';
import './interests.js';
import './matches.js';
import './outlook.js';
import './salary.js';
import './topic.js';
import './profile.js';

// TypeScript knows the tags of whoever imports this.
export type {CareerCertification} from '../elements/career-certification.js';
export type {CareerEducation} from '../elements/career-education.js';
export type {CareerFacts} from '../elements/career-facts.js';
export type {CareerFit} from '../elements/career-fit.js';
export type {CareerInterests} from '../elements/career-interests.js';
export type {CareerMatches} from '../elements/career-matches.js';
export type {CareerOutlook} from '../elements/career-outlook.js';
export type {CareerProfile} from '../elements/career-profile.js';
export type {CareerSalary} from '../elements/career-salary.js';
export type {CareerTopic} from '../elements/career-topic.js';
