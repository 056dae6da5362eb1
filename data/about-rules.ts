/** Truths about what we say of every occupation in `about/`: which occupations have it, and how long and how plain it is. */
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import type {Written} from './pathway-files.js';
import type {WrittenRule} from './pathway-rules.js';
import {runsOf} from './profile-rules.js';

/** Duties that may stand under two occupations or more, of all. */
const mostShared = 0.03;

/** Every occupation has its sentence, in the file of its group. “All Other” gathers many kinds of work, so it has no duties. */
const occupationsCovered: WrittenRule = ({about}, titles) => {
  const told: string[] = [];
  for (const [name, {occupations}] of about) {
    const codes = Object.keys(occupations);
    if (codes.join() !== [...codes].sort().join())
      told.push(`about/${name}.json: sort the occupations by their codes.`);
    for (const code of codes) {
      if (!titles.has(code) || code.slice(0, 2) !== name)
        told.push(
          `about/${name}.json: ${code} is no occupation of this group. Correct the code, or move it.`,
        );
    }
  }
  for (const [code, title] of titles) {
    if (code === '00-0000') continue;
    const one = about.get(code.slice(0, 2))?.occupations[code];
    const where = `about/${code.slice(0, 2)}.json, ${code}`;
    const gathers = title.includes('All Other');
    if (!one) told.push(`${where}: ${title} is missing. Write its sentence.`);
    else if (gathers && one.duties)
      told.push(`${where}: an “All Other” occupation is many kinds of work. Take the duties out.`);
    else if (!gathers && !one.duties) told.push(`${where}: write four to six duties.`);
  }
  return told;
};

/** A sentence is one sentence, and a duty is a few words that begin with what is done. */
const lengthsKept: WrittenRule = (written) =>
  entriesOf(written).flatMap(([where, kind, text]) => {
    const count = wordsOf(text).length;
    const [least, most] = kind === 'about' ? [10, 22] : [4, 14];
    const isWellFormed =
      kind === 'about' ? /^[A-Z][^.!?]*\.$/.test(withoutPoints(text)) : /^[A-Z].*[^.]$/.test(text);
    return [
      ...(count < least || count > most
        ? [`${where}: “${text}” has ${count} words. Use ${least} to ${most}.`]
        : []),
      ...(isWellFormed
        ? []
        : [
            kind === 'about'
              ? `${where}: “${text}” is not one sentence with a period at its end.`
              : `${where}: “${text}” begins with a capital letter and ends without a period.`,
          ]),
    ];
  });

/** What two occupations have word for word in common says nothing about either. */
const dutiesOwn: WrittenRule = (written) => {
  const places = new Map<string, string[]>();
  const duties = entriesOf(written).filter(([, kind]) => kind === 'duty');
  for (const [where, , text] of duties) {
    const key = wordsOf(text).join(' ');
    places.set(key, [...(places.get(key) ?? []), where]);
  }
  const shared = [...places].filter(([, found]) => found.length > 1);
  const count = shared.reduce((sum, [, found]) => sum + found.length, 0);
  return count <= mostShared * duties.length
    ? []
    : shared.map(([duty, found]) => `“${duty}” stands at ${found.join(' and ')}. Say it of one.`);
};

/** A reader of 14 understands it. */
const plain: WrittenRule = (written, titles) =>
  entriesOf(written).flatMap(([where, , text, code]) => {
    const grade = gradeOf(text, titles.get(code));
    return wordsOf(text).length > 4 && grade > 14
      ? [`${where}: “${text}” is at grade ${grade.toFixed(1)}. Use shorter words; 14 is the limit.`]
      : [];
  });

export const aboutRules = {occupationsCovered, lengthsKept, dutiesOwn, plain};

/** The grade that the middle one of all sentences and duties is at. */
export function medianGrade(written: Written, titles: ReadonlyMap<string, string>): number {
  const grades = entriesOf(written)
    .map(([, , text, code]) => gradeOf(text, titles.get(code)))
    .sort((a, b) => a - b);
  return grades[Math.floor(grades.length / 2)]!;
}

/** Texts with six words in a row that a source has too: they are not ours. Where most of the six are the title’s, it is a name. */
export function copiedWords(
  written: Written,
  titles: ReadonlyMap<string, string>,
  sourcesOf: (code: string) => readonly string[],
): string[] {
  return entriesOf(written).flatMap(([where, , text, code]) => {
    const known = new Set(sourcesOf(code).flatMap((source) => runsOf(source, 6)));
    const named = new Set(wordsOf(titles.get(code) ?? ''));
    const isName = (six: string) => six.split(' ').filter((word) => named.has(word)).length > 3;
    const found = runsOf(text, 6).find((six) => known.has(six) && !isName(six));
    return found
      ? [`${where}: “${found}” stands in a source, word for word. Say it in words of our own.`]
      : [];
  });
}

type Entry = [where: string, kind: 'about' | 'duty', text: string, code: string];

/** Every text, where it stands, what it is, and of which occupation. */
function entriesOf(written: Written): Entry[] {
  return [...written.about].flatMap(([name, {occupations}]) =>
    Object.entries(occupations).flatMap(([code, {about, duties = []}]): Entry[] => {
      const where = `about/${name}.json, ${code}`;
      return [
        [where, 'about', about, code],
        ...duties.map((duty): Entry => [where, 'duty', duty, code]),
      ];
    }),
  );
}

/** The Flesch-Kincaid grade of one sentence. The words of the title are what they are: they count as short ones. */
function gradeOf(text: string, title = ''): number {
  const words = wordsOf(text);
  const named = new Set(wordsOf(title));
  const syllables = words.map((word) => (named.has(word) ? 1 : syllable(word)));
  return fleschKincaid({
    sentence: 1,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}

/** `U.S.` has points that end no sentence. */
function withoutPoints(text: string): string {
  return text.replaceAll('U.S.', 'US');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}
