/** What is rarely shown of an occupation: what workers hold, the job zone, the nearest occupations. Packed apart. */
import {bitReader, type Coder} from './coder.js';
import type {Attainment, JobZone, ListedOccupation, Occupation} from './occupation.js';

/** What is the same for all groups. */
export interface DetailsEdition {
  readonly attainment: Pick<Attainment, 'period' | 'source'>;
  readonly jobZone: Pick<JobZone, 'source'>;
}

/** What the bits hold of one occupation. */
export interface DetailsRow {
  /** Per cent at the seven levels, lowest first. */
  attainment: number[];
  inexactMatch: boolean;
  zone?: number;
  /** How many places before or after its own the related occupations stand among all, rising. */
  related?: number[];
}

/** The levels of attainment, lowest first. */
export const attainmentLevels = [
  'lessThanHighSchool',
  'highSchool',
  'someCollege',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const;

/** How many related occupations are kept of those that O*NET lists. */
export const relatedKept = 5;

/** Details of a group: what is the same for all groups, and its own, as text of bits. */
export type PackedDetails = readonly [edition: DetailsEdition, details: string];

/** Lets one occupation of a group, by its place, know its details. */
export type AddDetails = (
  occupation: Occupation,
  place: number,
  all: () => readonly ListedOccupation[] | undefined,
) => void;

/**
 * What lets the occupations of a group know their details. It comes with the packed details, so that an entry without
 * data need not hold it. They are unpacked when one of them is read: most cards never ask.
 */
export function detailsOf([edition, bits]: PackedDetails): AddDetails {
  let next: ReturnType<typeof detailsCoder> | undefined;
  const rows: DetailsRow[] = [];
  return (occupation, place, all) => {
    const row = (): DetailsRow => {
      next ??= detailsCoder(bitReader(bits));
      while (rows.length <= place) rows.push(next());
      return rows[place]!;
    };
    const lazily = (key: 'attainment' | 'jobZone' | 'related', get: () => unknown) =>
      Object.defineProperty(occupation, key, {configurable: true, enumerable: true, get});
    lazily('attainment', () => {
      const {attainment, inexactMatch} = row();
      return {
        ...Object.fromEntries(attainmentLevels.map((level, index) => [level, attainment[index]])),
        inexactMatch,
        ...edition.attainment,
      };
    });
    lazily('jobZone', () => row().zone && {zone: row().zone, ...edition.jobZone});
    // The others may be in groups whose codes are not known yet.
    lazily(
      'related',
      () => row().related && all() && relatedCodes(occupation.code, row().related!, all()!),
    );
  };
}

function relatedCodes(
  code: string,
  distances: number[],
  all: readonly ListedOccupation[],
): string[] {
  const place = all.findIndex((one) => one.code === code);
  return distances.map((distance) => all[place + distance]!.code);
}

/** Reads, or writes, one row of a group after another, as `codeRow` of `layout.ts` does. */
export function detailsCoder(coder: Coder): (row?: DetailsRow) => DetailsRow {
  const shares = [74, 225, 186, 95, 252, 119, 49];
  let zoneBefore = 3;
  return (row) => {
    let left = 1000;
    let leftBefore = shares.reduce((sum, share) => sum + share, 0) + 21;
    // From the highest level down, each as its share of what is left; the last is nearly all of that.
    for (let level = 6; level >= 0; level--) {
      const prediction = level ? (Math.max(left, 0) * (shares[level]! + 3)) / leftBefore : left;
      leftBefore -= shares[level]! + 3;
      shares[level] = coder.near(
        prediction,
        level && prediction * 0.2 + 6,
        row && Math.round(row.attainment[level]! * 10),
      );
      left -= shares[level]!;
    }
    const inexactMatch = !!coder.bits(1, row && +row.inexactMatch);
    const known = coder.bits(1, row && +!!row.zone);
    const found: DetailsRow = {attainment: shares.map((share) => share / 10), inexactMatch};
    if (known) {
      found.zone = zoneBefore = coder.near(zoneBefore, 0, row?.zone);
      found.related = codeRelated(coder, row?.related);
    }
    return found;
  };
}

/** Related occupations lie near in the classification: the steps outward from an occupation's own place are short. */
function codeRelated(coder: Coder, related?: number[]): number[] {
  const total = coder.bits(3, related?.length);
  const below = coder.bits(3, related?.filter((distance) => distance < 0).length);
  const outward = related && [...related.slice(0, below).reverse(), ...related.slice(below)];
  const found: number[] = [];
  for (let index = 0; index < total; index++) {
    const direction = index < below ? -1 : 1;
    const nearest = index === 0 || index === below;
    const from = nearest ? 0 : found[index - 1]!;
    found.push(
      from +
        direction *
          (1 + coder.steps(nearest ? 2 : 3, outward && direction * (outward[index]! - from) - 1)),
    );
  }
  return found.sort((a, b) => a - b);
}
