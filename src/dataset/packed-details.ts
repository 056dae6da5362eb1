/**
 * The details of all occupations in bits, for what holds every occupation. Packed apart from the
 * figures, so that only what imports them unpacks them.
 */
import {bitReader, type Coder} from './coder.js';
import type {Details} from './details.js';
import type {Attainment, JobZone, ListedOccupation} from './occupation.js';

/** What is the same for all occupations. */
export interface DetailsEdition {
  readonly attainment: Pick<Attainment, 'period' | 'source'>;
  readonly jobZone: Pick<JobZone, 'source'>;
}

/** The details as `tools/pack-data.ts` writes them. */
export interface PackedDetails {
  readonly edition: DetailsEdition;
  /** The rows of each group as text of bits, by the first two digits of its codes. */
  readonly groups: {readonly [group: string]: string};
}

/** What the bits hold of one occupation. */
export interface DetailsRow {
  /** Per cent at the seven levels, lowest first. */
  attainment: number[];
  inexactMatch: boolean;
  zone?: JobZone['zone'];
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

/**
 * What gives the details of an occupation by its SOC code. A group is unpacked when one of its
 * occupations is first asked for: most cards never ask.
 *
 * @param all Every occupation, in the order of the codes.
 */
export function detailsReader(
  packed: PackedDetails,
  all: () => readonly ListedOccupation[],
): (code: string) => Details | undefined {
  const unpacked = new Map<string, Map<string, Details>>();
  return (code) => {
    const group = code.slice(0, 2);
    let details = unpacked.get(group);
    if (!details) {
      details = detailsOfGroup(packed, group, all());
      unpacked.set(group, details);
    }
    return details.get(code);
  };
}

/** The details of the occupations of a group, by their codes. */
function detailsOfGroup(
  {edition, groups}: PackedDetails,
  group: string,
  all: readonly ListedOccupation[],
): Map<string, Details> {
  const details = new Map<string, Details>();
  const bits = groups[group];
  if (bits === undefined) return details;
  const next = detailsCoder(bitReader(bits));
  for (let place = 0; place < all.length; place++) {
    const {code} = all[place]!;
    if (!code.startsWith(group)) continue;
    const {attainment, inexactMatch, zone, related} = next();
    details.set(code, {
      attainment: {...sharesOf(attainment), inexactMatch, ...edition.attainment},
      jobZone: zone && {zone, ...edition.jobZone},
      related: related?.map((distance) => all[place + distance]!.code),
    });
  }
  return details;
}

type Shares = Record<(typeof attainmentLevels)[number], number>;

function sharesOf(attainment: readonly number[]): Shares {
  return Object.fromEntries(
    attainmentLevels.map((level, index) => [level, attainment[index]]),
  ) as Shares;
}

/** Reads, or writes, one row of a group after another, as `codeRow` of `layout.ts` does. */
export function detailsCoder(coder: Coder): (row?: DetailsRow) => DetailsRow {
  const shares = [74, 225, 186, 95, 252, 119, 49];
  let zoneBefore = 3;
  return (row) => {
    let left = 1000;
    let leftBefore = 21;
    for (const share of shares) leftBefore += share;
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
      zoneBefore = coder.near(zoneBefore, 0, row?.zone);
      found.zone = zoneBefore as JobZone['zone'];
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
