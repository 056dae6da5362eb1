import type {Row, TableName} from '../../data/tables.js';

/** What an importer has read from one file (or from two that make one table). */
export interface Reading {
  /** Name of the file, for messages. */
  file: string;
  /** The id of its source without the edition: `bls-oews`. */
  dataset: string;
  /** The edition, as it ends the id: `2025`. */
  edition: string;
  /** What the figures refer to, as printed: `May 2025`. */
  period: string;
  /** What `#` stands for in this edition, US dollars a year and an hour, where the publisher says it. */
  topCode?: {annual: number; hourly: number} | undefined;
  /** Whole tables, which replace those of the earlier edition. */
  tables: {[Name in TableName]?: Row<Name>[]};
}

/** The id of the source: `bls-oews-2025`. */
export function sourceId({dataset, edition}: Pick<Reading, 'dataset' | 'edition'>): string {
  return `${dataset}-${edition}`;
}

/** Negative when edition `a` is older than `b`: numbers are compared one after another, so 30.10 follows 30.9. */
export function compareEditions(a: string, b: string): number {
  const [left, right] = [a, b].map((edition) => edition.split(/[.-]/).map(Number)) as [
    number[],
    number[],
  ];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
