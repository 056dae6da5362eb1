/**
 * Programs of study that prepare for an occupation, from the CIP–SOC crosswalk: the judgement of
 * experts that a program leads to the occupation directly, not what became of its students.
 */
import {storedModule} from './module-store.js';
import type {Program} from './occupation.js';
import type {Source} from './source.js';

/** The programs of one occupation, in the order of their CIP codes. */
export interface ProgramsOfStudy {
  readonly source: Source;
  readonly list: readonly Program[];
}

/** What a module has of them. */
interface Part {
  programs: ProgramsOfStudy;
}

/**
 * The programs of an occupation, in the order of their CIP codes. They are in the occupation's own
 * module: none where that is not in memory, or where the crosswalk has no match.
 */
export function programs({code}: {code: string}): Program[] {
  return [...(storedModule<Part>(code)?.programs?.list ?? [])];
}

/** Where the programs of an occupation come from, where they are in memory. */
export function programsSource({code}: {code: string}): Source | undefined {
  return storedModule<Part>(code)?.programs?.source;
}
