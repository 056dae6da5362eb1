/**
 * How well an occupation fits a reader's interests: the correlation of two profiles over the six
 * interest areas (RIASEC). Six numbers in, numbers out, no page.
 */
import {occupations} from '../dataset/catalog.js';
import {interestAreas} from '../dataset/layout.js';
import type {EntryEducation, Occupation} from '../dataset/occupation.js';
import {fromJson, isAmount, textOf} from './reading.js';

/** The six interest areas, in the order in which they are always written: R, I, A, S, E, C. */
export {interestAreas};
export type InterestArea = (typeof interestAreas)[number];

/** One number for each area, on any scale that is the same for all six. Only the shape counts. */
export type InterestScores = Record<InterestArea, number>;

/** Education typical to enter an occupation, from the least to the most. */
export const entryEducations = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
] as const satisfies EntryEducation[];

/**
 * How strong the fit is, from the unrounded correlation. Of random profiles about one in twenty
 * reaches `best` and one in ten `great`: 0.729 and 0.608 are the one-sided 5 % and 10 % points of a
 * correlation over six pairs. The two lower names are our own.
 */
export type FitBand = 'best' | 'great' | 'some' | 'little';

/** The lowest correlation of the bands `best` and `great`. `some` is above 0. */
export const cutLines = {best: 0.729, great: 0.608} as const;

/**
 * How far apart reader and work are in one area, in standard deviations: up to 0.5 is a `fit`,
 * above 1 a `misfit`. The two limits are our own choice; there is no published one.
 */
export type GapKind = 'fit' | 'neutral' | 'misfit';

/** What one interest area adds to a fit. */
export interface AreaFit {
  area: InterestArea;
  /**
   * The reader's score, standardised within the reader's own six (population standard deviation).
   * At most ±√5.
   */
  reader: number;
  /** The occupation's score, standardised in the same way. */
  work: number;
  /** The area's share of the correlation; the six add up to it. */
  contribution: number;
  /**
   * `reader` − `work`. Above 0 the reader likes it more than the work offers; below 0 the work asks
   * for more of it.
   */
  gap: number;
  kind: GapKind;
}

export interface Fit {
  /** Pearson correlation of the two profiles, −1 to 1. */
  r: number;
  /**
   * Profile correlation × 100: `round(100 × max(0, r))`, 0 to 100. Not a share of anything, so
   * never in per cent.
   */
  score: number;
  band: FitBand;
  /** The six areas, in the order R, I, A, S, E, C. */
  areas: AreaFit[];
}

/**
 * @param reader The reader's interests.
 * @param work What the occupation offers, for example `findOccupation('29-2072').interests`.
 * @returns `undefined` where either profile is flat, so has no shape to compare, or holds something that is no number.
 */
export function fit(reader: InterestScores, work: InterestScores): Fit | undefined {
  const [ours, theirs] = [standardScores(reader), standardScores(work)];
  if (!ours || !theirs) return undefined;
  const areas = interestAreas.map((area, index): AreaFit => {
    const [one, other] = [ours[index]!, theirs[index]!];
    const gap = one - other;
    const apart = Math.abs(gap);
    return {
      area,
      reader: one,
      work: other,
      contribution: (one * other) / 6,
      gap,
      kind: apart <= 0.5 ? 'fit' : apart > 1 ? 'misfit' : 'neutral',
    };
  });
  // Sums of fractions miss the whole values by a hair, and may pass ±1.
  const r = Math.round(sum(areas.map(({contribution}) => contribution)) * 1e12) / 1e12;
  return {r, score: Math.round(100 * Math.max(0, r)), band: bandOf(r), areas};
}

/** Whether six scores differ at all: flat ones have no shape to compare. */
export const hasShape = (scores: InterestScores): boolean => !!standardScores(scores);

/**
 * Six scores as distances from their mean, in their own standard deviations (of the population).
 */
function standardScores(scores: InterestScores): number[] | undefined {
  const values = interestAreas.map((area) => scores[area]);
  // Told from the values themselves: rounding may leave a flat profile a deviation that is not
  // quite 0.
  if (!values.every(Number.isFinite) || new Set(values).size < 2) return undefined;
  const mean = sum(values) / 6;
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / 6);
  return values.map((value) => (value - mean) / deviation);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export interface RankOptions {
  /** How many at most, from the nearest. All unless said. */
  limit?: number | undefined;
  /**
   * Only occupations that people typically enter with this education or less. Those where it is not
   * known are left out.
   */
  entryEducation?: EntryEducation | undefined;
}

/** One occupation of a ranking. */
export interface RankedOccupation extends Fit {
  occupation: Occupation;
}

/**
 * All occupations in memory whose interest profile is known, the nearest first.
 *
 * @param interests The reader's interests.
 * @returns None where the reader's profile is flat or holds something that is no number.
 */
export function rankOccupations(
  interests: InterestScores,
  {limit, entryEducation}: RankOptions = {},
): RankedOccupation[] {
  const level = (education: EntryEducation) => entryEducations.indexOf(education);
  return occupations()
    .filter(
      ({preparation}) =>
        !entryEducation ||
        (preparation && level(preparation.entryEducation) <= level(entryEducation)),
    )
    .flatMap((occupation) => {
      const found = occupation.interests && fit(interests, occupation.interests);
      return found ? {occupation, ...found} : [];
    })
    .sort((a, b) => b.r - a.r)
    .slice(0, limit);
}

/** The band of an unrounded correlation. */
function bandOf(r: number): FitBand {
  return r >= cutLines.best ? 'best' : r >= cutLines.great ? 'great' : r > 0 ? 'some' : 'little';
}

/**
 * Six interest scores in any of the forms a page may give them: `"10,24,4,18,8,38"` and `[10, 24,
 * 4, 18, 8, 38]` in the order R, I, A, S, E, C, or an object with a number for each area; the last
 * two also as JSON.
 *
 * @returns The scores, or what is wrong: the one value that is no number, or how many there are where there are not six.
 */
export function readInterests(given: unknown): InterestScores | string {
  let values: unknown[];
  try {
    values = valuesOf(given);
  } catch {
    return 'what cannot be read';
  }
  if (values.length !== 6) return `${values.length} values`;
  const numbers = values.map(numberOf);
  const wrong = numbers.findIndex((number) => !isAmount(number));
  return wrong < 0
    ? (Object.fromEntries(
        interestAreas.map((area, index) => [area, numbers[index]]),
      ) as InterestScores)
    : `${textOf(values[wrong]) ?? kindOf(values[wrong])} for ${interestAreas[wrong]}`;
}

/** @throws What a page's own object throws while it is read. */
function valuesOf(given: unknown): unknown[] {
  if (typeof given === 'string') {
    return /^\s*[[{]/.test(given) ? valuesOfObject(fromJson(given)) : given.split(',');
  }
  return valuesOfObject(given);
}

function valuesOfObject(given: unknown): unknown[] {
  if (Array.isArray(given)) return given.slice(0, 7) as unknown[];
  return interestAreas.map((area) => (given as Partial<InterestScores> | null)?.[area]);
}

/** Number() alone takes nothing for 0. */
function numberOf(value: unknown): number {
  const text = textOf(value) ?? '';
  return /\d/.test(text) ? Number(text) : NaN;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
