/**
 * What is rarely shown of an occupation: what workers hold, the job zone, the nearest occupations.
 * It comes in the occupation's module, or packed for all of them, and never with the figures of a
 * group: a page that shows pay alone carries neither it nor what unpacks it.
 */
import {storedModule} from './module-store.js';
import type {Occupation} from './occupation.js';

/** The details of one occupation. What is not known is left out. */
export type Details = Pick<Occupation, 'attainment' | 'jobZone' | 'related'>;

let readPacked: ((code: string) => Details | undefined) | undefined;

/**
 * Makes the details of all occupations known.
 *
 * @param read Gives those of one occupation. It is asked when somebody wants them.
 */
export function installPackedDetails(read: (code: string) => Details | undefined): void {
  readPacked = read;
}

/** Whether the details of all occupations are in memory: then nobody waits for a module of theirs. */
export function areAllDetailsHere(): boolean {
  return readPacked !== undefined;
}

/** The details of an occupation, where they are in memory. @param code SOC code. */
export function detailsOf(code: string): Details | undefined {
  return readPacked?.(code) ?? storedModule<Details>(code);
}
