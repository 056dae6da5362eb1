/**
 * The occupations in memory. An entry installs packed groups; a group is unpacked when something in it is first asked
 * for, and stays.
 */
import type {OccupationKey} from '../../data/packed/keys.gen.js';
import {BitReader} from './coder.js';
import {beforeFirst, codeDetail, codePay, type Pay} from './layout.js';
import type {Occupation, Source} from './occupation.js';
import {slugOf} from './slug.js';

/** One SOC major group as `tools/pack-data.ts` writes it. */
export type PackedGroup = readonly [
  /** Official title of the group. */
  title: string,
  /** Official titles of its occupations, in the order of their codes, between `|`. */
  titles: string,
  /** Their codes and figures (`layout.ts`), as base64. */
  figures: string,
  /** Pay that is not of the regular kind, as it is, by the four digits after the group. */
  irregular?: {readonly [detail: number]: Pay},
];

/** Packed groups by the first two digits of their codes. */
export interface PackedGroups {
  readonly [group: string]: PackedGroup;
}

/** What the wage figures of all groups have in common. */
export interface WageEdition {
  readonly area: string;
  readonly period: string;
  readonly source: Source;
}

/** All occupations together: a group with one member, and what every comparison is made with. */
const national = '00';

const packed: Record<string, PackedGroup> = {};
const unpacked: Record<string, Occupation[]> = {};
let slugs: Map<string, string>;
let edition: WageEdition;

/** Makes packed groups known. Costs nothing until one of their occupations is asked for. */
export function installOccupations(groups: PackedGroups, wages: WageEdition): void {
  edition = wages;
  Object.assign(packed, groups);
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
  const code = /^\s*(\d\d-\d{4})(\.\d\d)?\s*$/.exec(key)?.[1];
  if (code) return members(code.slice(0, 2)).find((one) => one.code === code);
  slugs ??= new Map(
    Object.entries(packed).flatMap(([group, [, titles]]) => titles.split('|').map((title) => [slugOf(title), group])),
  );
  const slug = slugOf(key);
  return members(slugs.get(slug)).find((one) => one.slug === slug);
}

/** Every detailed occupation, in the order of its SOC code, without the total of all. */
export function occupations(): Occupation[] {
  return Object.keys(packed).sort().filter((group) => group !== national).flatMap(members);
}

/** The occupations of a group; none where the group is not known. */
function members(group = ''): Occupation[] {
  return (unpacked[group] ??= packed[group] ? unpack(group, packed[group]) : []);
}

function unpack(number: string, [groupTitle, titles, figures, irregular = {}]: PackedGroup): Occupation[] {
  const coder = new BitReader(figures);
  const group = {code: `${number}-0000`, title: groupTitle};
  const all = number === national ? undefined : members(national)[0]?.wages;
  const allOccupations = all && {annual: all.annual?.p50 as number, hourly: all.hourly?.p50 as number};
  let {detail, median} = beforeFirst;
  return titles.split('|').map((title) => {
    detail = codeDetail(coder, detail);
    let pay = irregular[detail];
    if (!pay) {
      pay = codePay(coder, median);
      median = (pay.annual!.p50 as number) / 10;
    }
    const code = `${number}-${String(detail).padStart(4, '0')}`;
    return {code, slug: slugOf(title), title, group, wages: {...pay, allOccupations, ...edition}};
  });
}
