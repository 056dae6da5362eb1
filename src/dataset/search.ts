/** Finding occupations by what a person types. */
import {findOccupation, listedOccupations, type ListedOccupation} from './catalog.js';
import type {Occupation} from './occupation.js';
import {slugOf} from './slug.js';

const pairsOfListed = new WeakMap<ListedOccupation, Set<string>>();

/**
 * The occupations a text may mean, best first.
 *
 * Texts are compared by the pairs of neighbouring letters in their words. That forgives plural and singular, word
 * order, a beginning instead of the whole word, and slips, in titles as in codes, with one mechanism.
 *
 * @param text What a person typed: `medical record specialist`, `nurse registered`, `softwear developer`, `29-2027`.
 * @param limit How many at most.
 */
export function searchOccupations(text: string, limit = 10): Occupation[] {
  return searchListed(text, limit).map(({code}) => findOccupation(code)).filter((one) => one !== undefined);
}

/** The same, of what is known before a group is in memory: codes and titles. */
export function searchListed(text: string, limit: number): ListedOccupation[] {
  const asked = letterPairs(text);
  const found = listedOccupations().slice(1).map((one): [ListedOccupation, score: number] => {
    let pairs = pairsOfListed.get(one);
    if (!pairs) pairsOfListed.set(one, (pairs = letterPairs(`${one.title} ${one.code}`)));
    let shared = 0;
    for (const pair of asked) shared += +pairs.has(pair);
    // What is asked for counts most; among equals, the title that says little else. A code says most in its beginning.
    const sameBeginning = one.code.startsWith(text.trim().slice(0, 5));
    return [one, asked.size && shared / asked.size + shared / pairs.size / 4 + +sameBeginning];
  });
  found.sort(([, a], [, b]) => b - a);
  const best = found[0]?.[1] ?? 0;
  return found
    .filter(([, score]) => score > 0.55 && score > best * 0.7)
    .slice(0, limit)
    .map(([one]) => one);
}

/** The pairs of neighbouring letters, with the beginning of each word, but not its end: a beginning is enough. */
function letterPairs(text: string): Set<string> {
  return new Set([...`-${slugOf(text)}`.matchAll(/(?=(.[^-]))/g)].map(([, pair]) => pair!));
}
