/** Finding occupations by what a person types. */
import {occupations} from './catalog.js';
import type {Occupation} from './occupation.js';

/** Words that every other title has, and that tell nothing apart. */
const fillers = new Set(['a', 'all', 'and', 'except', 'for', 'in', 'of', 'or', 'other', 'the']);

/** How good a match of one word is. */
const exact = 1;
const beginning = 0.8;
const slip = 0.6;

const titleWords = new WeakMap<Occupation, string[]>();

/**
 * The occupations a text may mean, best first.
 *
 * Forgives plural and singular, word order, a beginning instead of the whole word, and one or two slips in a longer
 * word. Where nothing has every word of the text, what has most of them is returned.
 *
 * @param text What a person typed: `medical record specialist`, `nurse registered`, `softwear developer`.
 * @param limit How many at most.
 */
export function searchOccupations(text: string, limit = 10): Occupation[] {
  const asked = wordsOf(text);
  if (!asked.length) return [];
  const found: {occupation: Occupation; score: number}[] = [];
  for (const occupation of occupations()) {
    let words = titleWords.get(occupation);
    if (!words) titleWords.set(occupation, (words = wordsOf(occupation.title)));
    const score = likeness(asked, words);
    if (score > 0) found.push({occupation, score});
  }
  const best = Math.max(...found.map(({score}) => score));
  return found
    .filter(({score}) => score > best / 2)
    .sort((a, b) => b.score - a.score || (b.occupation.wages?.employment ?? 0) - (a.occupation.wages?.employment ?? 0))
    .slice(0, limit)
    .map(({occupation}) => occupation);
}

/** The occupations whose code or title is nearest to a key that found none. */
export function nearestOccupations(key: string, limit = 3): Occupation[] {
  if (!/^\W*\d/.test(key)) return searchOccupations(key, limit);
  const digits = key.replace(/\.\d*\s*$/, '').replace(/\D/g, '');
  return [...occupations()]
    .map((occupation) => ({occupation, distance: editDistance(digits, occupation.code.replace('-', ''))}))
    .filter(({distance}) => distance < 3)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({occupation}) => occupation);
}

/** 0 to 1: how well a title answers the words asked for, and how little else it says. */
function likeness(asked: string[], title: string[]): number {
  let matched = 0;
  let missing = 0;
  for (const word of asked) {
    const best = Math.max(0, ...title.map((other) => wordLikeness(word, other)));
    if (best) matched += best;
    else missing++;
  }
  const share = matched / asked.length;
  return missing ? (share * share) / 4 : share * (0.7 + 0.3 * Math.min(1, asked.length / title.length));
}

function wordLikeness(asked: string, word: string): number {
  if (asked === word) return exact;
  if (asked.length > 1 && word.startsWith(asked)) return beginning;
  const allowed = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
  if (!allowed || Math.abs(asked.length - word.length) > allowed) return 0;
  return editDistance(asked, word) <= allowed ? slip : 0;
}

function wordsOf(text: string): string[] {
  const words = text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length ? telling : words).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=ch|sh|x)es$|s$/, '');
}

/** Letters added, left out, changed, or two neighbours swapped, to turn one word into the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, place) => place);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
      }
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length]!;
}
