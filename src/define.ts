/** Importing this registers the elements, with every occupation in memory. */
import './dataset/all.js';
import {register} from './register.js';

register();

// TypeScript knows the tags of whoever imports this.
export type {CareerFacts} from './elements/career-facts.js';
export type {CareerOutlook} from './elements/career-outlook.js';
export type {CareerSalary} from './elements/career-salary.js';
