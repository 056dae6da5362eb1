/**
 * The occupations in memory. An entry installs packed groups; a group is unpacked when something in
 * it is first asked for, and stays.
 */
import {findAbout} from './about.js';
import type {OccupationCode, OccupationKey, OccupationSlug} from '../../data/packed/keys.gen.js';
import {bitReader} from './coder.js';
import {detailsOf} from './details.js';
import {
  codeRow,
  rowsBefore,
  rowsTogether,
  type OutlookFigures,
  type PackedRow,
  type Pay,
  type PreparationChoices,
} from './layout.js';
import type {Search} from './nearest.js';
import type {
  Interests,
  ListedOccupation,
  Occupation,
  Outlook,
  Preparation,
  Wages,
} from './occupation.js';
import {storedModule} from './module-store.js';
import {withoutInherited} from './inherited.js';
import {slugOf} from './slug.js';

/** One SOC major group as `tools/pack-data.ts` writes it. */
export interface PackedGroup {
  /** Official title of the group. */
  readonly title: string;
  /**
   * Official titles of its occupations in the order of their codes, between `|`. Each comes after
   * how far its code is from the one before, where that is not 1.
   */
  readonly titles: string;
  /**
   * The figures of its occupations (`layout.ts`), as text of bits: those of every `rowsTogether`
   * between spaces.
   */
  readonly figures: string;
  /** Pay that is not of the regular kind, as it is, by code. */
  readonly irregular?: {readonly [code: string]: Pay};
  /**
   * SOC codes that have no row of their own, and the code of the occupation that OEWS combines them
   * into.
   */
  readonly combined?: {readonly [code: string]: string};
}

/** What is the same for all groups. */
export interface Edition {
  /** The first two digits of the codes of all groups. */
  readonly groups: readonly string[];
  /** Slugs of titles that were renamed, and the code they stand for: slugs are public for ever. */
  readonly moved: {readonly [slug: string]: string};
  readonly wages: Omit<Wages, keyof Pay>;
  readonly outlook: Omit<Outlook, keyof OutlookFigures>;
  readonly preparation: Pick<Preparation, 'period' | 'source'>;
  readonly choices: PreparationChoices;
  readonly interests: Pick<Interests, 'source'>;
}

/** All occupations together: a group with one member, and what every comparison is made with. */
const national = '00';

/** Codes of the SOC of 2010 that are no more, and the codes that have their work today. */
export type RetiredCodes = {readonly [code: string]: readonly string[]};

let edition: Edition;
let search: Search | undefined;
let retired: ReadonlyMap<string, readonly string[]> = new Map();
const packed: Record<string, PackedGroup> = {};
/** `PackedGroup.titles`, also of groups of which nothing else is in memory. */
const titles: Record<string, string> = {};

/**
 * What is unpacked so far, by group: codes and titles, figures, and the occupations that somebody
 * asked for, at their places.
 */
const listed: Record<string, ListedOccupation[]> = {};
const rows: Record<string, PackedRow[]> = {};
const unpacked: Record<string, Occupation[]> = {};
/** All whose code and title are known. */
let all: readonly ListedOccupation[] | undefined;
/** Code by slug, of the same. */
let codes: Map<string, string> | undefined;

/** Says what is the same for all groups. Comes before everything else. */
export function installEdition(one: Edition): void {
  edition = withoutInherited(one);
}

/** Makes packed groups known. Costs nothing until one of their occupations is asked for. */
export function installOccupations(groups: {readonly [group: string]: PackedGroup}): void {
  Object.assign(packed, groups);
  for (const [group, {titles}] of Object.entries(groups)) installTitles(group, titles);
}

/**
 * Makes the codes and titles of all groups known, and how they are searched: enough to find a
 * title, or what was meant. An entry without data brings both together.
 */
export function installNames(
  groups: {readonly [group: string]: string},
  one: Search,
  codes: RetiredCodes,
): void {
  for (const [group, titles] of Object.entries(groups)) installTitles(group, titles);
  installSearch(one, codes);
}

function installTitles(group: string, ofGroup: string): void {
  titles[group] = ofGroup;
  all = undefined;
  codes = undefined;
}

/** Says how what may have been meant is found, where all titles are in memory. */
export function installSearch(one: Search, codes: RetiredCodes): void {
  search = one;
  retired = new Map(Object.entries(codes));
}

/** Whether the figures of a group are in memory. @param group The first two digits of its codes. */
export function isGroupHere(group: string): boolean {
  return !!packed[group];
}

/** Whether all titles, and what searches them, are in memory. */
export function areNamesHere(): boolean {
  return !!search && edition.groups.every((group) => titles[group]);
}

/** The first two digits of the codes of all groups, in memory or not, without the total of all. */
export function allGroups(): readonly string[] {
  return edition.groups.filter((group) => group !== national);
}

/**
 * Every occupation whose code and title are known, in the order of the codes; the total of all
 * comes first.
 */
export function listedOccupations(): readonly ListedOccupation[] {
  return (all ??= Object.keys(titles).sort().flatMap(listingOf));
}

function listingOf(group: string): ListedOccupation[] {
  // The four digits after the group, 2072 of 29-2072. The total of all has none but 0.
  let detail = -1;
  return (listed[group] ??= titles[group]!.split('|').map((entry) => {
    detail += parseInt(entry) || 1;
    return {
      code: `${group}-${String(detail).padStart(4, '0')}` as OccupationCode,
      title: entry.replace(/^\d+/, ''),
    };
  }));
}

/**
 * The SOC code a key stands for: `29-2072` of `29-2072.00`, whatever dash a text or a spreadsheet
 * has made of the hyphen, or of a slug or title that is known.
 */
export function codeOf(key: string): string | undefined {
  const [, group, detail] = /^\s*(\d\d)\W(\d{4})(\.\d\d)?\s*$/.exec(key) ?? [];
  if (group) return `${group}-${detail}`;
  codes ??= new Map([
    ...Object.entries(edition.moved),
    ...listedOccupations().map(({code, title}): [string, string] => [slugOf(title), code]),
  ]);
  return codes.get(slugOf(key));
}

/** The group of a SOC code, in memory or not; `undefined` where there is no such group. */
export function groupOf(code?: string): string | undefined {
  return edition.groups.find((group) => code?.startsWith(group));
}

/**
 * One occupation.
 *
 * @param key SOC 2018 code (`29-2072`), O*NET-SOC code (`29-2072.00`), slug
 *   (`medical-records-specialists`), or the official title in any case. A literal is checked when
 *   it is compiled; a `string` is taken as it comes.
 * @returns `undefined` where there is none; `searchOccupations` finds what was meant.
 */
export function findOccupation(key: OccupationKey): Occupation | undefined;
export function findOccupation<Text extends string>(
  key: string extends Text ? Text : never,
): Occupation | undefined;
export function findOccupation(key: string): Occupation | undefined {
  const code = publishedCode(codeOf(key) ?? '');
  const group = code?.slice(0, 2) ?? '';
  if (!packed[group]) return undefined;
  return occupationAt(
    group,
    listingOf(group).findIndex((one) => one.code === code),
  );
}

/**
 * The code under which an occupation is published: its own, or that into which OEWS combines it;
 * `undefined` where there is no such occupation. What a group that is not in memory would say is
 * not known: then the code comes back as it is.
 *
 * @param code SOC code.
 */
export function publishedCode(code: string): string | undefined {
  const group = groupOf(code);
  if (!group || !packed[group]) return group && code;
  const published = packed[group].combined?.[code] ?? code;
  return listingOf(group).find((one) => one.code === published)?.code;
}

/**
 * The occupations that have the work of a code of the 2010 SOC today; none where the code is not
 * retired, or not all titles are in memory. Also a single one is not the same occupation: show it,
 * and let a person choose.
 *
 * @param code SOC 2010 code (`29-2071`), or one of O*NET-SOC (`29-2071.00`).
 */
export function successorsOf(code: string): ListedOccupation[] {
  const successors = retired.get(codeOf(code) ?? '') ?? [];
  return listedOccupations().filter((one) => successors.includes(one.code));
}

/** Code and title of the few occupations that a key which finds none may have meant, best first. */
export function nearestTitles(key: string): string[] {
  return (search?.(key) ?? []).slice(0, 3).map(([{code, title}]) => `${code} ${title}`);
}

/** Every detailed occupation in memory, in the order of its code, without the total of all. */
export function occupations(): Occupation[] {
  return Object.keys(packed)
    .sort()
    .filter((group) => group !== national)
    .flatMap((group) => listingOf(group).map((_, place) => occupationAt(group, place)!));
}

/** The nearest occupations, as far as they are in memory; none where the details are not. */
export function related(occupation: Pick<Occupation, 'related'>): Occupation[] {
  return (occupation.related ?? [])
    .map((code) => findOccupation(code))
    .filter((one) => one !== undefined);
}

/** The occupation at a place of its group; always the same object, so that a page can compare. */
function occupationAt(group: string, place: number): Occupation | undefined {
  const occupations = (unpacked[group] ??= []);
  const listed = listingOf(group)[place];
  if (!listed || occupations[place]) return occupations[place];
  const {wages, outlook, preparation, interests} = rowAt(group, place);
  const comparison = group === national && {allOccupations: undefined};
  const occupation: Occupation = {
    ...listed,
    get slug() {
      return slugOf(listed.title) as OccupationSlug;
    },
    group: {code: `${group}-0000`, title: packed[group]!.title},
    wages: wages && {...wages, ...edition.wages, ...comparison},
    outlook: outlook && {...outlook, ...edition.outlook, ...comparison},
    preparation: preparation && {...preparation, ...edition.preparation},
    interests: interests && {...interests, ...edition.interests},
    // These may be in memory later than the occupation.
    get about() {
      return findAbout(listed.code)?.about;
    },
    get duties() {
      return findAbout(listed.code)?.duties;
    },
    get profile() {
      return storedModule<Pick<Occupation, 'profile'>>(listed.code)?.profile;
    },
    get attainment() {
      return detailsOf(listed.code)?.attainment;
    },
    get jobZone() {
      return detailsOf(listed.code)?.jobZone;
    },
    get related() {
      return detailsOf(listed.code)?.related;
    },
  };
  return (occupations[place] = occupation);
}

/**
 * The figures at a place of a group. They follow from those before them, as far as they are packed
 * together.
 */
function rowAt(group: string, place: number): PackedRow {
  const read = (rows[group] ??= []);
  if (!read[place]) {
    let first = place - (place % rowsTogether);
    const coder = bitReader(packed[group]!.figures.split(' ')[first / rowsTogether]!);
    const before = rowsBefore(edition.choices);
    for (const {code} of listingOf(group).slice(first, first + rowsTogether)) {
      read[first++] = {
        wages: packed[group]!.irregular?.[code],
        ...codeRow(coder, before, code),
      };
    }
  }
  return read[place]!;
}
