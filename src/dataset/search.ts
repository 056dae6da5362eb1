/** Finding occupations by what a person types. */
import {codeOf, findOccupation, listedOccupations} from './catalog.js';
import type {ListedOccupation, Occupation} from './occupation.js';
import {slugOf} from './slug.js';

/** Further names of an occupation, by its code. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** A listed occupation and how well it answers; about 1 where every word is found. */
type Answer = [occupation: ListedOccupation, score: number];

/** Words that many titles have, and that tell nothing apart. */
const fillers = /^(all|and|except|for|in|of|or|other|the|to|with)$/;

let aliases: Aliases | undefined;
let names: Map<ListedOccupation, string[][]> | undefined;
const pairsOfWords = new Map<string, Set<string>>();

/** Lets search know further names. */
export function installAliases(found: Aliases): void {
  aliases = found;
  names = undefined;
}

/**
 * The occupations a text may mean, best first. Of those that answer it alike, the one with more jobs comes first.
 *
 * Forgives plural and singular, word order, the beginning of a word for the whole, and slips, in titles, in the further
 * names where they are loaded, and in codes.
 *
 * @param text What a person typed: `medical record specialist`, `nurse registered`, `softwear developer`, `29-2027`.
 * @param limit How many at most.
 */
export function searchOccupations(text: string, limit = 10): Occupation[] {
  return answers(text)
    .map(([{code}, score]): [Occupation | undefined, number] => {
      const occupation = findOccupation(code);
      return [occupation, score + Math.log10(occupation?.wages?.employment ?? 1) / 20];
    })
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([occupation]) => occupation)
    .filter((occupation) => occupation !== undefined);
}

/** The same, of what is known before a group is in memory: codes and titles. */
export function searchListed(text: string, limit: number): ListedOccupation[] {
  return answers(text).slice(0, limit).map(([listed]) => listed);
}

/** The names that have most pairs of letters in common with a text, best first: what was meant by a slip. */
export function nearestNames(text: string, names: readonly string[], limit = 3): string[] {
  const asked = pairsOf(text.toLowerCase());
  const likeness = (name: string) => [...pairsOf(name)].filter((pair) => asked.has(pair)).length / (asked.size + pairsOf(name).size);
  return [...names].sort((a, b) => likeness(b) - likeness(a)).slice(0, limit);
}

function answers(text: string): Answer[] {
  const slug = slugOf(text);
  const code = codeOf(text);
  const digits = /^\s*\d\d-?\d[\d.]*\s*$/.test(text) ? text.replace(/\..*|\D/g, '') : '';
  const asked = wordsOf(text);
  const all = listedOccupations().slice(1);
  // Its title, its further names, and last the words of all of them together: `medical coder` from two names.
  names ??= new Map(all.map((one) => {
    const own = [one.title, ...(aliases?.get(one.code) ?? [])].map(wordsOf);
    return [one, [...own, [...new Set(own.flat())]]];
  }));
  // How like each word is to each asked one is worked out once, however many names have the word.
  const likeness = asked.map((word) => {
    const known = new Map<string, number>();
    return (other: string) => {
      let found = known.get(other);
      if (found === undefined) known.set(other, (found = wordLikeness(word, other)));
      return found;
    };
  });
  const found = all.map((one): Answer => [
    one,
    one.slug === slug || one.code === code
      ? 2
      : digits
      ? codeLikeness(digits, one.code.replace('-', ''))
      : Math.max(...(names!.get(one) ?? []).map((words, place) => nameLikeness(likeness, words) + (place ? 0 : 0.15))),
  ]);
  found.sort(([, a], [, b]) => b - a);
  const best = found[0]?.[1] ?? 0;
  return asked.length ? found.filter(([, score]) => score > 0.6 && score > best * 0.75) : [];
}

/** How well a name answers all words asked for; a little more where it says nothing else. */
function nameLikeness(asked: ((word: string) => number)[], words: string[]): number {
  let sum = 0;
  for (const likeness of asked) sum += Math.max(0, ...words.map(likeness));
  return sum / asked.length + 0.05 * Math.min(1, asked.length / words.length);
}

/** The share of pairs of neighbouring letters in common, mostly of the asked word's, so that a beginning is enough. */
function wordLikeness(asked: string, word: string): number {
  const pairs = pairsOf(asked);
  const others = pairsOf(word);
  let shared = 0;
  for (const pair of pairs) shared += +others.has(pair);
  const likeness = (2 * shared) / pairs.size / 3 + shared / others.size / 3;
  return likeness > 0.55 ? likeness : 0;
}

/** The share of digits in the same place, and of digits wherever they are: a slip changes a place, or swaps two. */
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
function pairsOf(word: string): Set<string> {
  let pairs = pairsOfWords.get(word);
  if (!pairs) pairsOfWords.set(word, (pairs = new Set([...word].map((letter, place) => (word[place - 1] ?? '-') + letter))));
  return pairs;
}

function wordsOf(text: string): string[] {
  const words = slugOf(text).split('-').filter(Boolean);
  const telling = words.filter((word) => !fillers.test(word));
  return (telling.length ? telling : words).map((word) => word.replace(/(?<=..[^s])s$/, ''));
}
