/**
 * The occupations in memory. An entry installs packed groups; a group is unpacked when something in it is first asked
 * for, and stays.
 */
import type {OccupationCode, OccupationKey, OccupationSlug} from '../../data/packed/keys.gen.js';
import {BitReader} from './coder.js';
import {codeDetail, rowCoder, type Pay} from './layout.js';
import type {AddDetails} from './details.js';
import type {Interests, ListedOccupation, Occupation, Outlook, Preparation, Wages} from './occupation.js';
import {slugOf} from './slug.js';

/** What identifies the occupations of a group. */
export type PackedListing = readonly [
  /** Official titles, in the order of the codes, between `|`. */
  titles: string,
  /** The codes (`codeDetail`), as base64. */
  codes: string,
];

/** One SOC major group as `tools/pack-data.ts` writes it. */
export type PackedGroup = readonly [
  ...listing: PackedListing,
  /** Official title of the group. */
  title: string,
  /** The figures of its occupations (`layout.ts`), as base64. */
  figures: string,
  exceptions?: {
    /** Pay that is not of the regular kind, as it is, by code. */
    readonly irregular?: {readonly [code: string]: Pay};
    /** SOC codes that have no row of their own, and the code of the occupation that OEWS combines them into. */
    readonly combined?: {readonly [code: string]: string};
  },
];

/** What is the same for all groups. */
export interface Edition {
  /** The first two digits of the codes of all groups. */
  readonly groups: readonly string[];
  /** Slugs of titles that were renamed, and the code they stand for: slugs are public for ever. */
  readonly moved: {readonly [slug: string]: string};
  readonly wages: Pick<Wages, 'area' | 'period' | 'source' | 'topCode'>;
  readonly outlook: Pick<Outlook, 'from' | 'to' | 'growthBins' | 'area' | 'period' | 'source'>;
  readonly preparation: Pick<Preparation, 'period' | 'source'>;
  readonly interests: Pick<Interests, 'source'>;
}

/** A group of which something has been asked for. Rows follow from each other, so the first ones are unpacked. */
interface OpenGroup {
  listing: ListedOccupation[];
  rows: Occupation[];
  next: () => Occupation;
  /** How many rows know where their details are. */
  detailed: number;
}

/** All occupations together: a group with one member, and what every comparison is made with. */
const national = '00';

let edition: Edition;
const packed: Record<string, PackedGroup> = {};
const listings: Record<string, PackedListing> = {};
const opened: Record<string, OpenGroup> = {};
const details: Record<string, AddDetails> = {};
let listed: ListedOccupation[] | undefined;

/** Says what is the same for all groups. Comes before everything else. */
export function installEdition(one: Edition): void {
  edition = one;
}

/** Makes packed groups known. Costs nothing until one of their occupations is asked for. */
export function installOccupations(groups: {readonly [group: string]: PackedGroup}): void {
  Object.assign(packed, groups);
  installListings(groups as never);
}

/** Makes the codes and titles of groups known: enough to find a title, or what was meant. */
export function installListings(groups: {readonly [group: string]: PackedListing}): void {
  Object.assign(listings, groups);
  listed = undefined;
}

/** Adds what is rarely shown to the occupations of groups: to those unpacked now, to the others when they are. */
export function installDetails(groups: {readonly [group: string]: AddDetails}): void {
  Object.assign(details, groups);
  for (const group of Object.keys(groups)) if (opened[group]) unpackTo(group, -1);
}

/** The first two digits of the codes of all groups, in memory or not. */
export function allGroups(): readonly string[] {
  return edition.groups;
}

/** Every occupation whose code and title are known, in the order of the codes; the total of all comes first. */
export function listedOccupations(): ListedOccupation[] {
  return (listed ??= Object.keys(listings).sort().flatMap((group) => listingOf(group, listings[group]!)));
}

function listingOf(group: string, [titles, codes]: PackedListing | PackedGroup): ListedOccupation[] {
  const coder = new BitReader(codes);
  let detail = 0;
  return titles.split('|').map((title) => {
    detail = codeDetail(coder, detail);
    return {code: `${group}-${String(detail).padStart(4, '0')}` as OccupationCode, title, slug: slugOf(title) as OccupationSlug};
  });
}

/** The SOC code a key says, where it says one: `29-2072` of `29-2072.00`. */
export function codeOf(key: string): string | undefined {
  const slug = slugOf(key);
  return /^\s*(\d\d-\d{4})(\.\d\d)?\s*$/.exec(key)?.[1] ?? (Object.hasOwn(edition.moved, slug) ? edition.moved[slug] : undefined);
}

/** The group an occupation is in, in memory or not: by its code, or by its slug or title where titles are known. */
export function groupOf(key: string): string | undefined {
  const slug = slugOf(key);
  const group = (codeOf(key) ?? listedOccupations().find((one) => one.slug === slug)?.code)?.slice(0, 2);
  return group && edition.groups.includes(group) ? group : undefined;
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
  const group = groupOf(key);
  const open = group && openGroup(group);
  if (!open) return undefined;
  const slug = slugOf(key);
  const code = codeOf(key);
  const found = code && (packed[group]![4]?.combined?.[code] ?? code);
  const place = open.listing.findIndex((one) => (found ? one.code === found : one.slug === slug));
  return unpackTo(group, place)[place];
}

/** Every detailed occupation in memory, in the order of its code, without the total of all. */
export function occupations(): Occupation[] {
  return Object.keys(packed).sort().filter((group) => group !== national).flatMap((group) => unpackTo(group, Infinity));
}

/** The nearest occupations, as far as they are in memory; none where the details are not. */
export function related(occupation: Pick<Occupation, 'related'>): Occupation[] {
  return (occupation.related ?? []).map((code) => findOccupation(code)).filter((one) => one !== undefined);
}

/** The occupations of a group up to a place, unpacked. */
function unpackTo(group: string, place: number): Occupation[] {
  const open = openGroup(group)!;
  const {listing, rows, next} = open;
  while (rows.length <= Math.min(place, listing.length - 1)) rows.push(next());
  const add = details[group];
  if (add) while (open.detailed < rows.length) add(rows, open.detailed++, listedOccupations);
  return rows;
}

function openGroup(number: string): OpenGroup | undefined {
  if (opened[number] || !packed[number]) return opened[number];
  const [, , groupTitle, figures, {irregular = {}} = {}] = packed[number];
  const nextRow = rowCoder(new BitReader(figures));
  const listing = listingOf(number, packed[number]);
  const rows: Occupation[] = [];
  const group = {code: `${number}-0000`, title: groupTitle};
  const all = number === national ? undefined : unpackTo(national, 0)[0];
  const {annual, hourly} = all?.wages ?? {};
  const next = (): Occupation => {
    const listed = listing[rows.length]!;
    const {pay = irregular[listed.code], outlook, preparation, interests} = nextRow();
    return {
      ...listed,
      group,
      wages: pay && {...pay, allOccupations: all && {annual: annual?.p50 as number, hourly: hourly?.p50 as number}, ...edition.wages},
      outlook: outlook && {...outlook, allOccupations: all?.outlook && {percent: all.outlook.percent}, ...edition.outlook},
      preparation: preparation && {...preparation, ...edition.preparation},
      interests: interests && {
        ...interests.scores,
        onetCode: `${listed.code}.${String(interests.member).padStart(2, '0')}`,
        ...edition.interests,
      },
    };
  };
  return (opened[number] = {listing, rows, next, detailed: 0});
}
