/** What the bench measured, as `bench/results.json` holds it. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Who is measured, in the order of the columns. */
export const contenders = ['lean', 'leanLit', 'allInOne', 'lite', 'before', 'heavier'] as const;
export type Contender = (typeof contenders)[number];

/** Milliseconds, but for what says otherwise. */
export const measures = [
  'evaluate',
  'firstPaint',
  'oneBar',
  'hundredScreen',
  'hundredAll',
  'thousandScreen',
  'thousandAll',
  'changeScreen',
  'changeAll',
  'fiveThousandAll',
  /** Bytes a bar. */
  'heap',
  /** Bytes a bar. */
  'nodes',
  'blocking',
  'oneCardScreen',
  'boardScript',
  'boardLongest',
  'boardScreen',
  'boardAll',
  /** No unit: the sum of what moved, in shares of the screen. */
  'shift',
  'lookups',
  /** Brotli bytes of the scripts that a browser asked for. */
  'requestedOneTag',
  'requestedThreeTags',
] as const;
export type Measure = (typeof measures)[number];

export interface Results {
  chromium: string;
  rounds: number;
  /** The commit of the column `before`; none where the clone does not have it. */
  before?: string;
  /** Medians. What a contender does not do, or was not asked, is missing. */
  medians: Partial<Record<Measure, Partial<Record<Contender, number>>>>;
}

const keptAt = new URL('results.json', import.meta.url);
export const resultsPath = fileURLToPath(keptAt);

/** The results last kept. */
export function keptResults(): Results {
  return JSON.parse(readFileSync(keptAt, 'utf8')) as Results;
}
