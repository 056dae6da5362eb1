import type {Tables} from '../../data/tables.js';
import type {ProgramsOfStudy} from '../../src/dataset/programs.js';
import {sourceOf} from '../sources.js';

/** What gives the programs of study that the crosswalk matches with an occupation, by its code. */
export function programsOf(tables: Tables): (code: string) => ProgramsOfStudy | undefined {
  const source = sourceOf(tables, 'programs').shown;
  const combined = new Map(tables.combined.map(({member, code}) => [member, code]));
  const titles = new Map(tables['cip-titles'].map(({cip, title}) => [cip, title]));
  const cips = new Map<string, Set<string>>();
  for (const {cip, code: member} of tables.programs) {
    // A program that leads to a part of a combined occupation leads to the occupation.
    const code = combined.get(member) ?? member;
    cips.set(code, (cips.get(code) ?? new Set()).add(cip));
  }
  return (code) => {
    const found = cips.get(code);
    if (!found) return undefined;
    return {source, list: [...found].sort().map((cip) => ({cip, title: titles.get(cip)!}))};
  };
}
