/**
 * Programs of study that prepare for an occupation, from the CIP–SOC crosswalk: the judgement of experts that a program
 * leads to the occupation directly, not what became of its students. Packed apart, a module for each group.
 */
import {listedOccupations} from './catalog.js';
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
  /** The CIP codes, and which of them lead to which occupation (`programs-layout.ts`), as text of bits. */
  bits: string,
  /** Where they come from. */
  source: Source,
];

const packed: Record<string, PackedPrograms> = {};
const read: Record<string, Program[][]> = {};

/** Makes the programs of groups known. They are read when those of one of their occupations are first asked for. */
export function installPrograms(groups: {readonly [group: string]: PackedPrograms}): void {
  Object.assign(packed, groups);
}

/** The programs of an occupation, in the order of their CIP codes; none where the crosswalk has no match, or they are not in memory. */
export function programs({code}: {code: string}): Program[] {
  const group = code.slice(0, 2);
  if (!packed[group]) return [];
  read[group] ??= unpack(packed[group]);
  const place = listedOccupations().filter((one) => one.code.startsWith(group)).findIndex((one) => one.code === code);
  return read[group][place] ?? [];
}

/** Where the programs of an occupation come from, where they are in memory. */
export function programsSource({code}: {code: string}): Source | undefined {
  return packed[code.slice(0, 2)]?.[3];
}

function unpack([count, titles, bits]: PackedPrograms): Program[][] {
  const coder = bitReader(bits);
  const list = titles ? titles.split('|') : [];
  const cips = codeCips(coder, list.length);
  const all = list.map((title, place): Program => ({cip: cips[place]!, title}));
  return codePrograms(coder, count).map((places) => places.map((place) => all[place]!));
}
