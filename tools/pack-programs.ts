import type {Tables} from '../data/tables.js';
import {codeCips, codePrograms} from '../src/dataset/programs-layout.js';
import type {PackedPrograms} from '../src/dataset/programs.js';
import type {Source} from '../src/dataset/source.js';
import {BitWriter} from './bit-writer.js';

type Needed = Pick<Tables, 'occupations' | 'programs' | 'cip-titles' | 'combined'>;

/** What gives the programs of a group: only those that lead to one of its occupations. */
export function programsPacker(tables: Needed, source: Source): (group: string) => PackedPrograms {
  const combined = new Map(tables.combined.map(({member, code}) => [member, code]));
  const titles = new Map(tables['cip-titles'].map(({cip, title}) => [cip, title]));
  const programs = new Map<string, Set<string>>();
  for (const {cip, code: member} of tables.programs) {
    // A program that leads to a part of a combined occupation leads to the occupation.
    const code = combined.get(member) ?? member;
    programs.set(code, (programs.get(code) ?? new Set()).add(cip));
  }
  return (group) => {
    const rows = tables.occupations
      .filter(({code}) => code.startsWith(`${group}-`))
      .map(({code}) => [...(programs.get(code) ?? [])].sort());
    const cips = [...new Set(rows.flat())].sort();
    const places = new Map(cips.map((cip, place) => [cip, place]));
    const bits = new BitWriter();
    codePrograms(
      bits,
      rows.length,
      rows.map((row) => row.map((cip) => places.get(cip)!)),
    );
    codeCips(bits, cips.length, cips);
    return [rows.length, cips.map((cip) => titles.get(cip)!).join('|'), bits.toText(), source];
  };
}
