/** The library: the dataset, the models and the element classes. Importing it registers nothing. */
export * from './data.js';
export {CareerErrorEvent, CareerInterestsChangeEvent, CareerNavigateEvent} from './events.js';
export {CareerElement, type HeadingLevel} from './career-element.js';
export {OccupationElement} from './occupation-element.js';
export {CareerCertification} from './elements/career-certification.js';
export {CareerEducation} from './elements/career-education.js';
export {CareerFacts} from './elements/career-facts.js';
export {CareerFit} from './elements/career-fit.js';
export type {FitFactor} from './elements/career-fit-report.js';
export {CareerInterests} from './elements/career-interests.js';
export {CareerMatches} from './elements/career-matches.js';
export {CareerOutlook} from './elements/career-outlook.js';
export {CareerProfile} from './elements/career-profile.js';
export {CareerSalary} from './elements/career-salary.js';
export {CareerTopic} from './elements/career-topic.js';
