/**
 * The occupations in memory. An entry installs packed groups; a group is unpacked when something in it is first asked
 * for, and stays.
 */
import type {OccupationKey} from '../../data/packed/keys.gen.js';
import {BitReader} from './coder.js';
import {codeRows} from './layout.js';
import type {Occupation, OccupationGroup, Source} from './occupation.js';
import {slugOf} from './slug.js';

/** One SOC major group as `tools/pack-data.ts` writes it. */
export interface PackedGroup {
  /** First two digits of the SOC code: `29`. */
  readonly group: string;
  /** Official title of the group. */
  readonly title: string;
  /** Official titles of its occupations, in the order of their codes, between `|`. */
  readonly titles: string;
  /** Their codes and figures (`layout.ts`), as base64. */
  readonly figures: string;
}

/** What the wage figures of all groups have in common. */
export interface WageEdition {
  readonly area: string;
  readonly period: string;
  readonly source: Source;
}

/** All occupations together: a group with one member, and what every comparison is made with. */
const national = '00';

const packed = new Map<string, PackedGroup>();
const unpacked = new Map<string, Map<string, Occupation>>();
let slugs: Map<string, string> | undefined;
let edition: WageEdition;

/** Makes packed groups known. Costs nothing until one of their occupations is asked for. */
export function installOccupations(groups: Iterable<PackedGroup>, wages: WageEdition): void {
  edition = wages;
  for (const one of groups) packed.set(one.group, one);
  slugs = undefined;
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
  const code = /^\s*(\d\d)-?(\d{4})(?:\.\d\d)?\s*$/.exec(key);
  if (code) return members(code[1]!).get(`${code[1]}-${code[2]}`);
  slugs ??= new Map(
    [...packed.values()].flatMap(({group, titles}) => titles.split('|').map((title) => [slugOf(title), `${group}|${title}`])),
  );
  const place = slugs.get(slugOf(key));
  return place ? [...members(place.slice(0, 2)).values()].find(({title}) => title === place.slice(3)) : undefined;
}

/** Every detailed occupation, in the order of its SOC code, without the total of all. */
export function* occupations(): IterableIterator<Occupation> {
  for (const group of packed.keys()) {
    if (group !== national) yield* members(group).values();
  }
}

function members(group: string): Map<string, Occupation> {
  let found = unpacked.get(group);
  if (!found) {
    const source = packed.get(group);
    unpacked.set(group, (found = source ? unpack(source) : new Map<string, Occupation>()));
  }
  return found;
}

function unpack({group, title: groupTitle, titles: joined, figures}: PackedGroup): Map<string, Occupation> {
  const titles = joined.split('|');
  const belongsTo: OccupationGroup = {code: `${group}-0000`, title: groupTitle};
  const all = group === national ? undefined : members(national).get(`${national}-0000`)?.wages;
  const allOccupations = all && {annual: median(all.annual?.p50), hourly: median(all.hourly?.p50)};
  return new Map(
    codeRows(new BitReader(figures), titles.length).map(({detail, ...pay}, index) => {
      const title = titles[index]!;
      const code = `${group}-${String(detail).padStart(4, '0')}`;
      return [code, {code, slug: slugOf(title), title, group: belongsTo, wages: {...pay, allOccupations, ...edition}}];
    }),
  );
}

/** A comparison needs a number: a mark compares with nothing. */
function median(figure: unknown): number | undefined {
  return typeof figure === 'number' ? figure : undefined;
}
