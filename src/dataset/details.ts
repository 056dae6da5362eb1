/**
 * What is rarely shown of an occupation: what workers hold, the job zone, the nearest occupations.
 * Packed apart from the figures, so that a bundle that shows pay alone need not hold it.
 */
import {bitReader, type Coder} from './coder.js';
import type {Attainment, JobZone, ListedOccupation} from './occupation.js';

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

/** The details of one group. An occupation is named by its place in the group. */
export interface GroupDetails {
  /** What workers hold. */
  attainment(place: number): Attainment;
  /** How much preparation the work needs, where O*NET says so. */
  jobZone(place: number): JobZone | undefined;
  /** Codes of the nearest occupations; `undefined` while the codes of some group are not known. */
  related(place: number, code: string): string[] | undefined;
}

/**
 * Reads the details of a group. They are unpacked when one of them is first asked for: most cards
 * never ask.
 *
 * @param bits The details as text of bits.
 * @param all Every occupation; `undefined` while the codes of some group are not known.
 */
export function groupDetails(
  bits: string,
  edition: DetailsEdition,
  all: () => readonly ListedOccupation[] | undefined,
): GroupDetails {
  let next: ReturnType<typeof detailsCoder> | undefined;
  const rows: DetailsRow[] = [];

  const rowAt = (place: number): DetailsRow => {
    next ??= detailsCoder(bitReader(bits));
    while (rows.length <= place) rows.push(next());
    return rows[place]!;
  };

  return {
    attainment(place) {
      const {attainment, inexactMatch} = rowAt(place);
      const shares = Object.fromEntries(
        attainmentLevels.map((level, index) => [level, attainment[index]]),
      );
      return {...shares, inexactMatch, ...edition.attainment} as Attainment;
    },

    jobZone(place) {
      const zone = rowAt(place).zone as JobZone['zone'] | undefined;
      return zone && {zone, ...edition.jobZone};
    },

    related(place, code) {
      const distances = rowAt(place).related;
      const occupations = distances && all();
      return occupations && relatedCodes(code, distances, occupations);
    },
  };
}

function relatedCodes(
  code: string,
  distances: readonly number[],
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
    // From the highest level down, each as its share of what is left; the last is nearly all of
    // that.
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

/**
 * Related occupations lie near in the classification: the steps outward from an occupation's own
 * place are short.
 */
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
