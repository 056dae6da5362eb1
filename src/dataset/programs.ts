/**
 * Programs of study that prepare for an occupation, from the CIP–SOC crosswalk: the judgement of experts that a program
 * leads to the occupation directly, not what became of its students. Packed apart, a module for each group.
 */
import {placeInGroup} from './catalog.js';
import {bitReader} from './coder.js';
import type {Program} from './occupation.js';
import {codeCips, codePrograms} from './programs-layout.js';
import type {Source} from './source.js';

/** The programs of a group. */
export type PackedPrograms = readonly [
  /** How many occupations the group has. */
  count: number,
  /** Official titles of its programs, in the order of their CIP codes, between `|`. */
  titles: string,
  /** Which of them lead to which occupation, and then their CIP codes (`programs-layout.ts`), as text of bits. */
  bits: string,
  /** Where they come from. */
  source: Source,
];

const packed: Record<string, PackedPrograms> = {};
const read: Record<string, (place: number) => Program[]> = {};

/** Makes the programs of groups known. They are read when those of one of their occupations are first asked for. */
export function installPrograms(groups: {readonly [group: string]: PackedPrograms}): void {
  Object.assign(packed, groups);
}

/** The programs of an occupation, in the order of their CIP codes; none where the crosswalk has no match, or they are not in memory. */
export function programs({code}: {code: string}): Program[] {
  const group = code.slice(0, 2);
  return packed[group] ? (read[group] ??= reader(packed[group]))(placeInGroup(code)) : [];
}

/** Where the programs of an occupation come from, where they are in memory. */
export function programsSource({code}: {code: string}): Source | undefined {
  return packed[code.slice(0, 2)]?.[3];
}

/** What gives the programs of an occupation by its place in the group. The codes of all are read when one of them is: a page shows titles. */
function reader([count, titles, bits]: PackedPrograms): (place: number) => Program[] {
  const coder = bitReader(bits);
  const list = titles.split('|');
  const rows = codePrograms(coder, count);
  let cips: string[] | undefined;
  return (place) =>
    (rows[place] ?? []).map((one) => ({
      get cip() {
        return (cips ??= codeCips(coder, list.length))[one]!;
      },
      title: list[one]!,
    }));
}
