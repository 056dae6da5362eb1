/** Where something comes from, as a reader sees it. */
export interface Source {
  /** `publisher-dataset-edition`, for example `bls-oews-2025`. Absent for a page's own source. */
  id?: string | undefined;
  /**
   * Publisher and title in the words to print: `BLS Occupational Employment and Wage Statistics`.
   */
  name: string;
  /** The publisher's page, an `https:` address. */
  url?: string | undefined;
  /** Wording the licence asks us to show, where there is one. */
  attribution?: string | undefined;
}

/**
 * What figures say of where they come from: the area and period they are for, and who published
 * them.
 */
export interface SourcedFigures {
  area?: string | undefined;
  period?: string | undefined;
  source?: Source | undefined;
}
