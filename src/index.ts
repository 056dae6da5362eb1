/** The library: the dataset, the models and the element classes. Importing it registers nothing. */
import './dataset/all.js';

export {findOccupation, occupations} from './dataset/catalog.js';
export {searchOccupations} from './dataset/search.js';
export type {
  Occupation, OccupationGroup, OccupationRecord, Percentiles, Source, WageFigure, Wages,
} from './dataset/occupation.js';
export type {OccupationCode, OccupationKey, OccupationSlug, OccupationTitle} from '../data/packed/keys.gen.js';
export {hoursAYear, percentiles, salaryScale} from './model/salary.js';
export type {Offer, PayPeriod, Percentile, Position, SalaryScale} from './model/salary.js';
export {CareerErrorEvent} from './events.js';
export {OccupationElement} from './occupation-element.js';
export {CareerSalary} from './elements/career-salary.js';
