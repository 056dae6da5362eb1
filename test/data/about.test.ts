/** What we say of every occupation keeps the rules, is plain, and is ours; and each rule says what is wrong where it does not. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {aboutRules, copiedWords, medianGrade} from '../../data/about-rules.js';
import {readWritten, type Written} from '../../data/pathway-files.js';
import {readTable} from '../../data/tables.js';

const titles = new Map(readTable('occupations').map(({code, title}) => [code, title]));
const written = readWritten();

/** What a rule says where one occupation is described otherwise. */
function toldOf(
  rule: keyof typeof aboutRules,
  change: (occupations: Record<string, {about: string; duties?: string[]}>) => void,
): string[] {
  const all: Written = structuredClone(written);
  change(all.about.get('29')!.occupations);
  return aboutRules[rule](all, titles);
}

const where = 'about/29.json, 29-2072';

describe('what we say of every occupation', () => {
  for (const [name, rule] of Object.entries(aboutRules))
    it(`keeps the rule ${name}`, () => assert.deepEqual(rule(written, titles), []));

  it('is at grade 9 or below in the median', () => {
    const grade = medianGrade(written, titles);
    assert.ok(grade > 3 && grade <= 9, String(grade));
  });

  it('shares no six words in a row with what it was written from', () => {
    const facts = new URL('../../../shared/facts/', import.meta.url);
    const definitions = new URL('soc-2018-structure.csv', facts);
    // Where the sources are not beside the checkout, only the sentence below is compared.
    const sources = existsSync(definitions)
      ? [
          'soc-2018-structure.csv',
          'onet-30.3-csv/task_statements.csv',
          'onet-30.3-csv/occupation_data.csv',
        ].map((name) => readFileSync(new URL(name, facts), 'utf8'))
      : [];
    assert.deepEqual(copiedWords(written, titles, linesByOccupation(sources)), []);
    const all: Written = structuredClone(written);
    all.about.get('29')!.occupations['29-2072']!.duties![0] =
      'Sort the requests that came in overnight';
    assert.deepEqual(
      copiedWords(all, titles, () => ['They “sort the requests that came in” first.']),
      [
        `${where}: “sort the requests that came in” stands in a source, word for word. Say it in words of our own.`,
      ],
    );
  });
});

/** The lines of the sources that begin with the code of an occupation or of one of its members. */
function linesByOccupation(sources: readonly string[]): (code: string) => readonly string[] {
  const lines = new Map<string, string[]>();
  for (const line of sources.join('\n').split('\n')) {
    const code = line.slice(0, 7);
    lines.set(code, [...(lines.get(code) ?? []), line]);
  }
  const members = new Map<string, string[]>();
  for (const {code, member} of readTable('combined'))
    members.set(code, [...(members.get(code) ?? []), member]);
  return (code) => (members.get(code) ?? [code]).flatMap((one) => lines.get(one) ?? []);
}

describe('a rule says what is wrong:', () => {
  it('an occupation is missing, of another group, or out of order', () => {
    assert.deepEqual(
      toldOf('occupationsCovered', (all) => delete all['29-2072']),
      [`${where}: Medical Records Specialists is missing. Write its sentence.`],
    );
    assert.deepEqual(
      toldOf('occupationsCovered', (all) => (all['99-9999'] = all['29-2072']!)),
      ['about/29.json: 99-9999 is no occupation of this group. Correct the code, or move it.'],
    );
  });

  it('duties are missing, or stand where many kinds of work are gathered', () => {
    assert.deepEqual(
      toldOf('occupationsCovered', (all) => delete all['29-2072']!.duties),
      [`${where}: write four to six duties.`],
    );
    assert.deepEqual(
      toldOf('occupationsCovered', (all) => (all['29-1299']!.duties = ['Look after people'])),
      [
        'about/29.json, 29-1299: an “All Other” occupation is many kinds of work. Take the duties out.',
      ],
    );
  });

  it('a sentence is too short, two, or hard to read', () => {
    assert.deepEqual(
      toldOf('lengthsKept', (all) => (all['29-2072']!.about = 'They keep records.')),
      [`${where}: “They keep records.” has 3 words. Use 10 to 22.`],
    );
    const two = 'They keep the records of patients. They also check that each is whole.';
    assert.deepEqual(
      toldOf('lengthsKept', (all) => (all['29-2072']!.about = two)),
      [`${where}: “${two}” is not one sentence with a period at its end.`],
    );
    const duty = 'Keep records safe and complete.';
    assert.deepEqual(
      toldOf('lengthsKept', (all) => (all['29-2072']!.duties![0] = duty)),
      [`${where}: “${duty}” begins with a capital letter and ends without a period.`],
    );
    const hard = 'Institutional interdisciplinary administrative coordination responsibilities';
    assert.match(
      toldOf('plain', (all) => (all['29-2072']!.duties![0] = hard)).join(),
      /“Institutional .+” is at grade \d+\.\d\. Use shorter words; 14 is the limit\./,
    );
  });

  it('occupations have too many duties in common', () => {
    const told = toldOf('dutiesOwn', (all) => {
      for (const one of Object.values(all))
        if (one.duties) one.duties = one.duties.map(() => 'Help people all day');
    });
    assert.match(
      told.join(),
      /“help people all day” stands at about\/29\.json, 29-\d{4} and .+ Say it of one\./,
    );
  });
});
