/**
 * What one occupation is. The dataset returns this type, a page's own `record` has it, and `data/schema.ts`
 * describes it a second time for checking at run time; a test compiles the two against each other.
 */

/**
 * One published pay figure: US dollars, or the publisher's mark where it gives no number.
 * `"*"`: the estimate is not available. `"#"`: at or above the publisher's top code, which is not a number either.
 */
export type WageFigure = number | '*' | '#';

/** The pay distribution of an occupation over one period of time, in US dollars before tax, without overtime. */
export interface Percentiles {
  /** 10th percentile: one worker in ten earns less. US dollars a year or an hour. */
  p10?: WageFigure;
  /** 25th percentile: one worker in four earns less. */
  p25?: WageFigure;
  /** Median, the 50th percentile: half earn less. */
  p50?: WageFigure;
  /** 75th percentile: three workers in four earn less. */
  p75?: WageFigure;
  /** 90th percentile: nine workers in ten earn less. */
  p90?: WageFigure;
  /** Mean: all pay divided by all workers. The only figure that may be called an average. */
  mean?: WageFigure;
}

/** Where a figure comes from, as a reader sees it. */
export interface Source {
  /** `publisher-dataset-edition`, for example `bls-oews-2025`. Absent for a page's own source. */
  id?: string;
  /** Publisher and title in the words to print: `BLS Occupational Employment and Wage Statistics`. */
  name: string;
  /** The publisher's page, an `https:` address. */
  url?: string;
  /** Wording the licence asks us to show, where there is one. */
  attribution?: string;
}

/** What an occupation pays. */
export interface Wages {
  /** Pay for a year of full-time work. Absent where the publisher gives hourly pay only. */
  annual?: Percentiles;
  /** Pay for an hour. Absent where the publisher gives annual pay only. */
  hourly?: Percentiles;
  /** Wage and salary jobs in the area, without the self-employed. BLS rounds to 10. */
  employment?: number;
  /** Median pay of all occupations, from the same source, area and period: what the occupation is compared with. */
  allOccupations?: {
    /** US dollars a year. */
    annual?: number;
    /** US dollars an hour. */
    hourly?: number;
  };
  /** What the publisher's `"#"` stands for: pay at or above this amount is not given as a number. */
  topCode?: {
    /** US dollars a year. */
    annual?: number;
    /** US dollars an hour. */
    hourly?: number;
  };
  /** The area the figures are for, as printed: `U.S.`. */
  area?: string;
  /** The reference period, as printed: `May 2025`. */
  period?: string;
  source?: Source;
}

/** A SOC major group: the first two digits of the code. */
export interface OccupationGroup {
  /** SOC 2018 code of the major group, for example `29-0000`. */
  code: string;
  /** Official title of the major group. */
  title: string;
}

/** One occupation of the dataset. A section that is not known is `undefined`, never zero. */
export interface Occupation {
  /** SOC 2018 code, or the OEWS code where OEWS combines several: `29-2072`. */
  code: string;
  /** The title in the address-safe form that is public for ever: `medical-records-specialists`. */
  slug: string;
  /** Official title: `Medical Records Specialists`. */
  title: string;
  group: OccupationGroup;
  wages?: Wages;
}

/** What a page may hand to an element as `record`: the same type, in which only the title is required. */
export type OccupationRecord = Pick<Occupation, 'title'> & Partial<Occupation>;
