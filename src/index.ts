/** The library: the dataset, the models and the element classes. Importing it registers nothing. */
import './dataset/all.js';

export {findOccupation, occupations, related} from './dataset/catalog.js';
export {
  credentials,
  credentialsOf,
  findCredential,
  nearestCredentials,
} from './dataset/credentials.js';
export type {
  Credential,
  CredentialRecord,
  Dated,
  EducationLevel,
  Requirement,
} from './dataset/credentials.js';
export {findPathway, findTimeline} from './dataset/pathways.js';
export type {
  Months,
  Pathway,
  Placed,
  Provision,
  Stage,
  StageKind,
  Step,
  Timeline,
  Way,
} from './dataset/pathways.js';
export {findProfile} from './dataset/profiles.js';
export type {Profile, Topic, TopicItem, TopicName} from './dataset/profiles.js';
export {programs} from './dataset/programs.js';
export {searchOccupations} from './dataset/search.js';
export type {
  Attainment,
  EntryEducation,
  Interests,
  JobTraining,
  JobZone,
  Occupation,
  OccupationGroup,
  OccupationRecord,
  Outlook,
  Percentiles,
  Preparation,
  Program,
  RelatedExperience,
  Source,
  WageFigure,
  Wages,
} from './dataset/occupation.js';
export type {
  CredentialId,
  OccupationCode,
  OccupationKey,
  OccupationSlug,
  OccupationTitle,
} from '../data/packed/keys.gen.js';
export {isStale} from './model/credential.js';
export {becomesPossible, closedDoors, meets, type ClosedDoor} from './model/eligibility.js';
export {
  derivedPathway,
  edges,
  plan,
  routes,
  sideBySide,
  timeline,
  totalMonths,
} from './model/pathway.js';
export type {Route} from './model/pathway.js';
export {hoursAYear, percentiles, salaryScale} from './model/salary.js';
export type {Offer, PayPeriod, Percentile, Position, SalaryScale} from './model/salary.js';
export {cutLines, entryEducations, fit, interestAreas, rankOccupations} from './model/fit.js';
export type {
  AreaFit,
  Fit,
  FitBand,
  GapKind,
  InterestArea,
  InterestScores,
  RankedOccupation,
  RankOptions,
} from './model/fit.js';
export {attributesOf, careerTags, elementHtml, fallbackHtml, fallbackText} from './fallback.js';
export type {CareerTag, FallbackOptions, Subject} from './fallback.js';
export {CareerErrorEvent, CareerInterestsChangeEvent, CareerNavigateEvent} from './events.js';
export {CareerElement, type HeadingLevel} from './career-element.js';
export {OccupationElement} from './occupation-element.js';
export {growthLabel, type GrowthLabel} from './model/outlook.js';
export {structuredData, structuredDataText} from './model/structured-data.js';
export type {
  CategoryCode,
  EducationalCredential,
  ExperienceRequirements,
  MonetaryAmountDistribution,
  StructuredOccupation,
} from './model/structured-data.js';
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
export {topicsOf, type AnyTopic} from './topics.js';
