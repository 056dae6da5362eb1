/**
 * What one occupation is. The dataset returns this type, a page's own `record` has it, and
 * `data/schema.ts` describes it a second time for checking at run time; a test compiles the two
 * against each other.
 */
import type {OccupationCode, OccupationSlug} from '../../data/packed/keys.gen.js';
import type {Profile} from './profiles.js';
import type {Source, SourcedFigures} from './source.js';

export type {Source, SourcedFigures};

/**
 * One published pay figure: US dollars, or the publisher's mark where it gives no number. `"*"`:
 * the estimate is not available. `"#"`: at or above the publisher's top code, which is not a number
 * either.
 */
export type WageFigure = number | '*' | '#';

/**
 * The pay distribution of an occupation over one period of time, in US dollars before tax, without
 * overtime.
 */
export interface Percentiles {
  /** 10th percentile: one worker in ten earns less. US dollars a year or an hour. */
  p10?: WageFigure | undefined;
  /** 25th percentile: one worker in four earns less. */
  p25?: WageFigure | undefined;
  /** Median, the 50th percentile: half earn less. */
  p50?: WageFigure | undefined;
  /** 75th percentile: three workers in four earn less. */
  p75?: WageFigure | undefined;
  /** 90th percentile: nine workers in ten earn less. */
  p90?: WageFigure | undefined;
  /** Mean: all pay divided by all workers. The only figure that may be called an average. */
  mean?: WageFigure | undefined;
}

/** What an occupation pays. */
export interface Wages {
  /** Pay for a year of full-time work. Absent where the publisher gives hourly pay only. */
  annual?: Percentiles | undefined;
  /** Pay for an hour. Absent where the publisher gives annual pay only. */
  hourly?: Percentiles | undefined;
  /** Wage and salary jobs in the area, without the self-employed. BLS rounds to 10. */
  employment?: number | undefined;
  /**
   * Median pay of all occupations, from the same source, area and period: what the occupation is
   * compared with.
   */
  allOccupations?:
    | {
        /** US dollars a year. */
        annual?: number | undefined;
        /** US dollars an hour. */
        hourly?: number | undefined;
      }
    | undefined;
  /**
   * What the publisher's `"#"` stands for: pay at or above this amount is not given as a number.
   */
  topCode?:
    | {
        /** US dollars a year. */
        annual?: number | undefined;
        /** US dollars an hour. */
        hourly?: number | undefined;
      }
    | undefined;
  /** The area the figures are for, as printed: `U.S.`. */
  area?: string | undefined;
  /** The reference period, as printed: `May 2025`. */
  period?: string | undefined;
  source?: Source | undefined;
}

/**
 * What is expected of the number of jobs. Unlike `Wages.employment` it counts the self-employed
 * too, so the two differ.
 */
export interface Outlook {
  /** The year counted from: 2024. */
  from?: number | undefined;
  /** The year looked ahead to: 2034. */
  to?: number | undefined;
  /** Jobs in the first year, the self-employed included. BLS publishes hundreds: 194800. */
  employment: number;
  /** Jobs expected in the last year: 208600. */
  projected: number;
  /**
   * Jobs gained, or lost where negative, as published; may differ from the difference by rounding.
   */
  change: number;
  /** The same in per cent of the first year, to one decimal: 7.1. */
  percent: number;
  /** Openings a year on average, from growth and from people who leave the occupation: 14200. */
  openings: number;
  /**
   * Growth of all occupations together over the same years, in per cent: what the growth is
   * compared with.
   */
  allOccupations?: {percent: number} | undefined;
  /**
   * The lowest growth, in whole per cent, that BLS calls slower than average, as fast as average,
   * faster and much faster in this edition. Other editions draw other lines.
   */
  growthBins?:
    readonly [slower: number, asFast: number, faster: number, muchFaster: number] | undefined;
  /** The area, as printed: `U.S.`. */
  area?: string | undefined;
  /** The years, as printed: `2024–34`. */
  period?: string | undefined;
  source?: Source | undefined;
}

/** Education typical to enter an occupation, in the words of BLS, lowest first. */
export type EntryEducation =
  | 'No formal educational credential'
  | 'High school diploma or equivalent'
  | 'Some college, no degree'
  | 'Postsecondary nondegree award'
  | "Associate's degree"
  | "Bachelor's degree"
  | "Master's degree"
  | 'Doctoral or professional degree';

/** Work experience in a related occupation that employers commonly ask for, in the words of BLS. */
export type RelatedExperience = 'None' | 'Less than 5 years' | '5 years or more';

/** Training on the job to become competent, in the words of BLS. */
export type JobTraining =
  | 'None'
  | 'Short-term on-the-job training'
  | 'Moderate-term on-the-job training'
  | 'Long-term on-the-job training'
  | 'Apprenticeship'
  | 'Internship/residency';

/** What it typically takes to enter. BLS assigns one value of each to an occupation. */
export interface Preparation {
  entryEducation: EntryEducation;
  experience: RelatedExperience;
  training: JobTraining;
  /** The edition, as printed: `2024`. */
  period?: string | undefined;
  source?: Source | undefined;
}

/**
 * What workers of 25 years and older in the occupation hold, in per cent to one decimal. This is
 * not what entry requires: that is `Preparation.entryEducation`.
 */
export interface Attainment {
  lessThanHighSchool: number;
  highSchool: number;
  /** Some college, no degree. */
  someCollege: number;
  /** Associate's degree. */
  associate: number;
  /** Bachelor's degree. */
  bachelor: number;
  /** Master's degree. */
  master: number;
  /** Doctoral or professional degree. */
  doctoral: number;
  /** The survey counts a wider occupation, which stands in for this one. */
  inexactMatch?: boolean | undefined;
  /** The survey years, as printed: `2022–23`. */
  period?: string | undefined;
  source?: Source | undefined;
}

/** The six RIASEC interest areas: how much the work offers of each, on a scale from 1 to 7. */
export interface Interests {
  realistic: number;
  investigative: number;
  artistic: number;
  social: number;
  enterprising: number;
  conventional: number;
  /**
   * The O*NET-SOC occupation the scores are of: `29-2072.00`. Where the last two digits are not 00,
   * they are of one part of the occupation; the dataset has no such scores.
   */
  onetCode?: string | undefined;
  source?: Source | undefined;
}

/** O*NET job zone: how much preparation the work needs, 1 (little or none) to 5 (extensive). */
export interface JobZone {
  zone: 1 | 2 | 3 | 4 | 5;
  source?: Source | undefined;
}

/** A program of study that prepares for an occupation, from the CIP–SOC crosswalk. */
export interface Program {
  /** CIP 2020 code: `51.0707`. */
  cip: string;
  /** Official CIP title. */
  title: string;
}

/** A SOC major group: the first two digits of the code. */
export interface OccupationGroup {
  /** SOC 2018 code of the major group, for example `29-0000`. */
  code: string;
  /** Official title of the major group. */
  title: string;
}

/** What is known of an occupation before its group is in memory. */
export interface ListedOccupation {
  code: OccupationCode;
  title: string;
}

/** One occupation of the dataset. A section that is not known is `undefined`, never zero. */
export interface Occupation {
  /** SOC 2018 code, or the OEWS code where OEWS combines several: `29-2072`. */
  code: OccupationCode;
  /** The title in the address-safe form that is public for ever: `medical-records-specialists`. */
  slug: OccupationSlug;
  /** Official title: `Medical Records Specialists`. */
  title: string;
  group: OccupationGroup;
  /** What it pays. */
  wages?: Wages | undefined;
  /** How many jobs there are and will be. */
  outlook?: Outlook | undefined;
  /** What it typically takes to enter. */
  preparation?: Preparation | undefined;
  /**
   * What the work offers of the six interest areas; `undefined` for those that are many in one: the
   * “All Other”, and those that OEWS combines.
   */
  interests?: Interests | undefined;
  /**
   * What workers hold. Like job zone and related occupations it comes in the module of the
   * occupation, where it is not in memory for all.
   */
  attainment?: Attainment | undefined;
  /** How much preparation the work needs, where O*NET says so. */
  jobZone?: JobZone | undefined;
  /**
   * Codes of the five nearest occupations, in the order of their codes; `related` finds the
   * occupations.
   */
  related?: string[] | undefined;
  /** What they do, in one sentence of ours. In the module of the occupation. */
  about?: string | undefined;
  /**
   * What they do most, in a few words each, the most typical first. In the module of the occupation;
   * “All Other” occupations have none.
   */
  duties?: readonly string[] | undefined;
  /** What is written about it in words. In the module of the occupation; most have none. */
  profile?: Profile | undefined;
}

/**
 * What a page may hand to an element as `record`: the same type, in which only the title is
 * required, and any key will do.
 */
export type OccupationRecord = Pick<Occupation, 'title'> & {
  [Field in Exclude<keyof Occupation, 'title' | 'code' | 'slug'>]?: Occupation[Field] | undefined;
} & {code?: string | undefined; slug?: string | undefined};
