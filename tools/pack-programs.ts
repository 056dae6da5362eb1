import type {Tables} from '../data/tables.js';
import {codePrograms} from '../src/dataset/programs-layout.js';
import {BitWriter} from './bit-writer.js';

/** CIP codes and titles between `|`, and which of them lead to which occupation (`src/dataset/programs-layout.ts`). */
export function packedPrograms(tables: Pick<Tables, 'occupations' | 'programs' | 'cip-titles' | 'combined'>) {
  const combined = new Map(tables.combined.map(({member, code}) => [member, code]));
  const list = tables['cip-titles'];
  const places = new Map(list.map(({cip}, place) => [cip, place]));
  const rows = new Map(tables.occupations.slice(1).map(({code}) => [code, new Set<number>()]));
  // A program that leads to a part of a combined occupation leads to the occupation.
  for (const {cip, code} of tables.programs) rows.get(combined.get(code) ?? code)?.add(places.get(cip)!);
  const matches = new BitWriter();
  codePrograms(matches, rows.size, [...rows.values()].map((row) => [...row].sort((a, b) => a - b)));
  return {cips: list.map(({cip}) => cip).join('|'), titles: list.map(({title}) => title).join('|'), matches: matches.toBase64()};
}
