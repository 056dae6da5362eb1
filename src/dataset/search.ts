/** Finding occupations by what a person types. */
import {codeOf, findOccupation, listedOccupations} from './catalog.js';
import {searcher, type Aliases, type Search} from './nearest.js';
import type {Occupation} from './occupation.js';

let aliases: Aliases | undefined;
let prepared: Search | undefined;

/** Lets search know further names. */
export function installAliases(found: Aliases): void {
  aliases = found;
  prepared = undefined;
}

/** What every occupation in memory may be called, searched; prepared when it is first needed. */
export const search: Search = (text, meant) =>
  (prepared ??= searcher(listedOccupations, aliases))(text, meant);

/**
 * The occupations a text may mean, best first. What has more jobs is meant more often: that counts
 * for up to a third of a match.
 *
 * Forgives plural and singular, word order, the beginning of a word for the whole, and slips, in
 * titles, in the further names where they are loaded, and in codes.
 *
 * @param text What a person typed, of which the first 200 characters count: `medical record
 *   specialist`, `nurse registered`, `softwear developer`, `29-2027`.
 * @param limit How many at most.
 */
export function searchOccupations(text: string, limit = 10): Occupation[] {
  return search(text, codeOf(text))
    .map(([{code}, score]): [Occupation | undefined, number] => {
      const occupation = findOccupation(code);
      return [occupation, score + Math.log10(occupation?.wages?.employment ?? 1) / 20];
    })
    .sort(([, a], [, b]) => b - a)
    .slice(0, Math.max(0, limit))
    .map(([occupation]) => occupation)
    .filter((occupation) => occupation !== undefined);
}
