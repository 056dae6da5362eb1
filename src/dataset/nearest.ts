/**
 * Which codes and titles a text comes nearest to. It knows nothing of what is in memory, so that an
 * entry without data can bring it together with the titles.
 */
import type {ListedOccupation} from './occupation.js';
import {slugOf} from './slug.js';

/** Further names of an occupation, by its code. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/**
 * A listed occupation and how well it answers: up to 1.2 where every word is found, 2 where its
 * code is meant.
 */
export type Answer = [occupation: ListedOccupation, score: number];

/** Words that many titles have, and that tell nothing apart. */
const fillers = /^(all|and|for|in|of|or|other|the|to|with)$/;

const pairsOfWords = new Map<string, Set<string>>();

/**
 * Finds what a text may mean, of which the first 200 characters count, best first. An occupation
 * whose code is known to be meant comes before all.
 */
export type Search = (text: string, meant?: string) => Answer[];

/** Searches a list, of which the first, the total of all, is nothing that anybody means. */
export function searcher(listed: () => readonly ListedOccupation[], aliases?: Aliases): Search {
  let named: [ListedOccupation, names: string[][]][] | undefined;
  return (given, meant) => {
    // Each word is compared with every word of every name.
    const text = given.slice(0, 200);
    // Its title, its further names, and last the words of all of them together: `medical coder`
    // from two names.
    named ??= listed()
      .slice(1)
      .map((one) => {
        const own = [one.title, ...(aliases?.get(one.code) ?? [])].map(wordsOf);
        return [one, [...own, [...new Set(own.flat())]]];
      });
    const digits = /^\s*\d\d-?\d[\d.]*\s*$/.test(text) ? text.replace(/\..*|\D/g, '') : '';
    const asked = wordsOf(text);
    if (!asked.length) return [];
    // How like each word is to each asked one is worked out once, however many names have the word.
    const likeness = asked.map((word) => {
      const pairs = pairsIn(word);
      const known = new Map<string, number>();
      return (other: string) => {
        let found = known.get(other);
        if (found === undefined) known.set(other, (found = wordLikeness(pairs, other)));
        return found;
      };
    });
    const found = named.map(([one, names]): Answer => [
      one,
      one.code === meant
        ? 2
        : digits
          ? codeLikeness(digits, one.code.replace('-', ''))
          : Math.max(
              ...names.map((words, place) => nameLikeness(likeness, words) + (place ? 0 : 0.15)),
            ),
    ]);
    found.sort(([, a], [, b]) => b - a);
    const best = found[0]?.[1] ?? 0;
    return found.filter(([, score]) => score > 0.6 && score > best * 0.75);
  };
}

/**
 * The names that have most pairs of letters in common with a text, best first: what was meant by a
 * slip.
 */
export function nearestNames(text: string, names: readonly string[], limit = 3): string[] {
  const asked = pairsIn(text.toLowerCase());
  const likeness = (name: string) =>
    [...pairsOf(name)].filter((pair) => asked.has(pair)).length / (asked.size + pairsOf(name).size);
  return names
    .filter(likeness)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, limit);
}

/** How well a name answers all words asked for; a little more where it says nothing else. */
function nameLikeness(asked: ((word: string) => number)[], words: string[]): number {
  let sum = 0;
  for (const likeness of asked) sum += Math.max(0, ...words.map(likeness));
  return sum / asked.length + 0.05 * Math.min(1, asked.length / words.length);
}

/**
 * The share of pairs of neighbouring letters in common, mostly of the asked word's, so that a
 * beginning is enough.
 */
function wordLikeness(pairs: Set<string>, word: string): number {
  const others = pairsOf(word);
  let shared = 0;
  for (const pair of pairs) shared += +others.has(pair);
  const likeness = (2 * shared) / pairs.size / 3 + shared / others.size / 3;
  return likeness > 0.55 ? likeness : 0;
}

/**
 * The share of digits in the same place, and of digits wherever they are: a slip changes a place,
 * or swaps two.
 */
function codeLikeness(asked: string, code: string): number {
  const left = [...code];
  let same = 0;
  let anywhere = 0;
  [...asked].forEach((digit, place) => {
    same += +(code[place] === digit);
    const at = left.indexOf(digit);
    if (at >= 0) left.splice(at, 1);
    anywhere += +(at >= 0);
  });
  return (same + anywhere) / 12;
}

/** The pairs of neighbouring letters, the beginning of the word included. */
function pairsIn(word: string): Set<string> {
  return new Set([...word].map((letter, place) => (word[place - 1] ?? '-') + letter));
}

/** The same of a word that names have. Those are few; what people ask for is not kept. */
function pairsOf(word: string): Set<string> {
  let pairs = pairsOfWords.get(word);
  if (!pairs) pairsOfWords.set(word, (pairs = pairsIn(word)));
  return pairs;
}

function wordsOf(text: string): string[] {
  // What a title excepts it does not mean.
  const words = slugOf(text.replace(/\bexcept\b.*/i, ''))
    .split('-')
    .filter(Boolean);
  const telling = words.filter((word) => !fillers.test(word));
  return (telling.length ? telling : words).map((word) => word.replace(/(?<=..[^s])s$/, ''));
}
