/**
 * The occupations in memory. An entry installs packed groups; a group is unpacked when something in it is first asked
 * for, and stays.
 */
import type {OccupationKey} from '../../data/packed/keys.gen.js';
import {BitReader} from './coder.js';
import {codeCodes, rowCoder, type Pay} from './layout.js';
import type {Interests, Occupation, Outlook, Preparation, Wages} from './occupation.js';
import {slugOf} from './slug.js';

/** One SOC major group as `tools/pack-data.ts` writes it. */
export type PackedGroup = readonly [
  /** Official title of the group. */
  title: string,
  /** Official titles of its occupations, in the order of their codes, between `|`. */
  titles: string,
  /** Their figures (`layout.ts`), as base64. */
  figures: string,
  /** Pay that is not of the regular kind, as it is, by code. */
  irregular?: {readonly [code: string]: Pay},
];

/** Packed groups by the first two digits of their codes. */
export interface PackedGroups {
  readonly [group: string]: PackedGroup;
}

/** What is the same for all groups. */
export interface Edition {
  /** How many occupations there are, and their codes (`codeCodes`), as base64. */
  readonly codes: readonly [count: number, packed: string];
  /** SOC codes that have no row of their own, and the code of the occupation that OEWS combines them into. */
  readonly combined: {readonly [code: string]: string};
  /** Slugs of titles that were renamed, and the code they stand for: slugs are public for ever. */
  readonly moved: {readonly [slug: string]: string};
  readonly wages: Pick<Wages, 'area' | 'period' | 'source' | 'topCode'>;
  readonly outlook: Pick<Outlook, 'from' | 'to' | 'growthBins' | 'area' | 'period' | 'source'>;
  readonly preparation: Pick<Preparation, 'period' | 'source'>;
  readonly interests: Pick<Interests, 'source'>;
}

/** All occupations together: a group with one member, and what every comparison is made with. */
const national = '00';

let edition: Edition;
const packed: Record<string, PackedGroup> = {};
const unpacked: Record<string, Occupation[]> = {};
const additions: Record<string, (occupations: Occupation[]) => void> = {};
let codes: string[] | undefined;
let groupsBySlug: Map<string, string> | undefined;

/** Says what is the same for all groups. Comes before everything else. */
export function installEdition(one: Edition): void {
  edition = one;
}

/** Makes packed groups known. Costs nothing until one of their occupations is asked for. */
export function installOccupations(groups: PackedGroups): void {
  Object.assign(packed, groups);
  groupsBySlug = undefined;
}

/** Adds what is rarely shown to the occupations of a group, now if they are unpacked, else when they are. */
export function addToOccupations(group: string, add: (occupations: Occupation[]) => void): void {
  additions[group] = add;
  if (unpacked[group]) add(unpacked[group]);
}

/** The codes of all occupations of the edition, in memory or not: `00-0000` first, then by code. */
export function allCodes(): string[] {
  return (codes ??= codeCodes(new BitReader(edition.codes[1]), edition.codes[0]).map((number) =>
    String(number).padStart(6, '0').replace(/^../, '$&-'),
  ));
}

/**
 * The SOC code a key says, where it says one: `29-2072` of `29-2072.00`. A code that OEWS combines with others becomes
 * that of the combined occupation.
 */
export function codeOf(key: string): string | undefined {
  const slug = slugOf(key);
  const moved = Object.hasOwn(edition.moved, slug) ? edition.moved[slug] : undefined;
  const code = /^\s*(\d\d-\d{4})(\.\d\d)?\s*$/.exec(key)?.[1] ?? moved;
  return code && (edition.combined[code] ?? code);
}

/**
 * One occupation.
 *
 * @param key SOC 2018 code (`29-2072`), O*NET-SOC code (`29-2072.00`), slug (`medical-records-specialists`), or the
 *   official title in any case. A literal is checked when it is compiled; a `string` is taken as it comes.
 * @returns `undefined` where there is none; `searchOccupations` finds what was meant.
 */
export function findOccupation(key: OccupationKey): Occupation | undefined;
export function findOccupation<Text extends string>(key: string extends Text ? Text : never): Occupation | undefined;
export function findOccupation(key: string): Occupation | undefined {
  const code = codeOf(key);
  if (code) return members(code.slice(0, 2)).find((one) => one.code === code);
  groupsBySlug ??= new Map(
    Object.entries(packed).flatMap(([group, [, titles]]) => titles.split('|').map((title) => [slugOf(title), group] as const)),
  );
  const slug = slugOf(key);
  return members(groupsBySlug.get(slug)).find((one) => one.slug === slug);
}

/** Every detailed occupation in memory, in the order of its code, without the total of all. */
export function occupations(): Occupation[] {
  return Object.keys(packed).sort().filter((group) => group !== national).flatMap(members);
}

/** The occupations of a group; none where the group is not in memory. */
function members(group = ''): Occupation[] {
  if (!unpacked[group] && packed[group]) {
    unpacked[group] = unpack(group, packed[group]);
    additions[group]?.(unpacked[group]);
  }
  return unpacked[group] ?? [];
}

function unpack(number: string, [groupTitle, titles, figures, irregular = {}]: PackedGroup): Occupation[] {
  const next = rowCoder(new BitReader(figures));
  const group = {code: `${number}-0000`, title: groupTitle};
  const all = number === national ? undefined : members(national)[0];
  const {annual, hourly} = all?.wages ?? {};
  const ownCodes = allCodes().filter((code) => code.startsWith(number));
  return titles.split('|').map((title, index) => {
    const code = ownCodes[index]!;
    const {pay = irregular[code], outlook, preparation, interests} = next();
    return {
      code,
      slug: slugOf(title),
      title,
      group,
      wages: pay && {...pay, allOccupations: all && {annual: annual?.p50 as number, hourly: hourly?.p50 as number}, ...edition.wages},
      outlook: outlook && {...outlook, allOccupations: all?.outlook && {percent: all.outlook.percent}, ...edition.outlook},
      preparation: preparation && {...preparation, ...edition.preparation},
      interests: interests && {
        ...interests.scores,
        onetCode: `${code}.${String(interests.member).padStart(2, '0')}`,
        ...edition.interests,
      },
    };
  });
}
