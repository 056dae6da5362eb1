/**
 * The library without elements and without lit: the dataset, the models, and the words that stand
 * inside a tag. For servers, edge functions and tests.
 */
import './dataset/all.js';
import './dataset/modules-in-node.js';

export {findOccupation, occupations, related, successorsOf} from './dataset/catalog.js';
export {nearestCredentials, occupationOfCredential} from './dataset/credential-names.js';
export {credentials, credentialsOf, findCredential} from './dataset/credentials.js';
export type {
  Credential,
  CredentialRecord,
  Dated,
  EducationLevel,
  Requirement,
} from './dataset/credentials.js';
export {
  addOccupation,
  load,
  ModuleError,
  setDataBase,
  type OccupationModule,
} from './dataset/modules.js';
export {findPathway} from './dataset/pathways.js';
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
  ListedOccupation,
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
export {growthLabel, type GrowthLabel} from './model/outlook.js';
export {structuredData, structuredDataText} from './model/structured-data.js';
export type {
  CategoryCode,
  EducationalCredential,
  ExperienceRequirements,
  MonetaryAmountDistribution,
  StructuredOccupation,
} from './model/structured-data.js';
export {findTimeline} from './timelines.js';
export {topicsOf, type AnyTopic} from './topics.js';
