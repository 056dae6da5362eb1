/**
 * What is written about occupations: it keeps the rules, and each rule says what is wrong where it
 * does not.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseRecord, readWritten, type Written} from '../../data/pathway-files.js';
import {writtenRules} from '../../data/pathway-rules.js';
import {copiedSentences, profileRules} from '../../data/profile-rules.js';
import {profile, type ProfileFile} from '../../data/profile-schema.js';
import {readTable} from '../../data/tables.js';

const titles = new Map(readTable('occupations').map(({code, title}) => [code, title]));
const written = readWritten();
const slug = 'medical-records-specialists';

/** The records with one profile changed. */
function changed(change: (one: ProfileFile, all: Written) => void): Written {
  const all = structuredClone(written);
  change(all.profiles.get(slug)!, all);
  return all;
}
/** What a rule says where a sentence is the day's first of medical records specialists. */
const toldOf = (rule: keyof typeof profileRules, sentence: string) =>
  profileRules[rule](
    changed(({topics}) => (topics.day!.groups[0]!.items[0]!.text = sentence)),
    titles,
  );
const where = `profiles/${slug}.json, day`;

describe('the written profiles', () => {
  for (const [name, rule] of Object.entries({...writtenRules, ...profileRules}))
    it(`keep the rule ${name}`, () => assert.deepEqual(rule(written, titles), []));

  it('share no eight words in a row with what they were read from', () => {
    const shared = new URL('../../../shared/', import.meta.url);
    // Where the sources are not beside the checkout, only the sentences below are compared.
    const pages = existsSync(shared)
      ? readdirSync(new URL('pages/', shared)).map((name) =>
          readFileSync(new URL(`pages/${name}`, shared), 'utf8'),
        )
      : [];
    const handbook = existsSync(shared)
      ? [readFileSync(new URL('facts/ooh-2025-26.json', shared), 'utf8').replaceAll('\\n', ' ')]
      : [];
    assert.deepEqual(copiedSentences(written, [...pages, ...handbook]), []);
    const source =
      'In short: they “sort the requests that came in overnight, Urgent ones first” — and so on.';
    assert.deepEqual(
      copiedSentences(
        changed(
          ({topics}) =>
            (topics.day!.groups[0]!.items[0]!.text =
              'Sort the requests that came in overnight, urgent ones first'),
        ),
        [source],
      ),
      [
        `${where}: “sort the requests that came in overnight urgent” stands in a source, word for word. Say it in words of our own.`,
      ],
    );
    const told = copiedSentences(
      changed(
        (_, {pathways}) =>
          (pathways.get(slug)!.stages[0]!.about =
            'Sort the requests that came in overnight, urgent ones first'),
      ),
      [source],
    );
    assert.match(told.at(-1)!, /^pathways\/medical-records-specialists\.json, high-school: /);
  });
});

describe('a rule that is broken says which topic, what is wrong and what to do', () => {
  it('where a word promises or presses', () => {
    assert.deepEqual(toldOf('nothingPromised', 'You should arrive early'), [
      `${where}: “should” is a word we never use, in “You should arrive early”. Say what is so, or who asks for it.`,
    ]);
    assert.equal(toldOf('nothingPromised', 'It grows by 7%').length, 1);
  });

  it('where an average is no mean', () => {
    assert.deepEqual(toldOf('averageIsAMean', 'Pay is above average'), [
      `${where}: “average” in “Pay is above average” is not said to be a mean. Write “median”, “typical” or “all occupations together”, or name the mean.`,
    ]);
    assert.deepEqual(toldOf('averageIsAMean', 'The average, that is the mean, is higher'), []);
  });

  it('where an amount has no year', () => {
    assert.match(
      toldOf('amountsDated', 'The median is $51,140 a year').join(),
      /^profiles\/medical-records-specialists\.json, day: the amount in “The median is \$51,140 a year” has no year\. Name it/,
    );
    assert.deepEqual(toldOf('amountsDated', 'In May 2025 the median was $51,140'), []);
  });

  it('where a credential does not exist, or is called by its old name', () => {
    assert.match(
      toldOf('shortFormsKnown', 'Earn the HISPP').join(),
      /^profiles\/medical-records-specialists\.json, day: “HISPP” is neither a credential of data\/credentials nor a short form a reader knows\. Correct it/,
    );
    assert.deepEqual(toldOf('shortFormsKnown', 'Earn the CTR'), [
      `${where}: “CTR” is now called ODS. Write that, or say that it is the former name.`,
    ]);
    assert.deepEqual(toldOf('shortFormsKnown', 'Earn the ODS, formerly CTR'), []);
    assert.deepEqual(toldOf('shortFormsKnown', 'Earn the CCS-P, or begin as CPC-A'), []);
  });

  it('where something is said twice', () => {
    const twice = changed(({topics}) => {
      topics.duties!.groups[0]!.items.push(structuredClone(topics.duties!.groups[1]!.items[0]!));
      topics.challenges!.table.rows.push(structuredClone(topics.challenges!.table.rows[0]!));
      topics.questions!.questions.push({
        ...topics.questions!.questions[0]!,
        answer: 'Another one.',
      });
    });
    const told = profileRules.saidOnce(twice, titles).join('\n');
    for (const topic of ['duties', 'challenges', 'questions'])
      assert.match(told, new RegExp(`, ${topic}: “.*” is there twice\\. Take one out\\.`));
  });

  it('where a file is not named after its occupation, or a page or an occupation does not exist', () => {
    const lost = changed(({topics}, all) => {
      all.profiles.set('records', all.profiles.get(slug)!);
      topics.day!.sources = ['nowhere'];
      topics.paths!.groups[0]!.items[0]!.occupation = '99-9999';
    });
    assert.deepEqual(writtenRules.filesNamed(lost, titles), [
      `profiles/records.json: rename it to ${slug}.json, the slug of 29-2072.`,
    ]);
    assert.match(
      writtenRules.pagesKnown(lost, titles).join(),
      /profiles\/medical-records-specialists\.json, day: the page nowhere is not in data\/pages\.json\. Add it, or correct the id\./,
    );
    assert.match(
      writtenRules.namesExist(lost, titles).join(),
      /profiles\/medical-records-specialists\.json, paths: there is no 99-9999\. Correct it, or add its record\./,
    );
  });
});

describe('the schema refuses', () => {
  const refuses = (change: (one: ProfileFile) => void, message: RegExp) => {
    const file = structuredClone(written.profiles.get(slug)!);
    change(file);
    assert.throws(() => parseRecord('profiles/x.json', profile, JSON.stringify(file)), message);
  };

  it('shares of more than everything, and shares out of order', () => {
    refuses(
      ({topics}) => (topics.employers!.bars.shares[0]!.percent = 90),
      /more than 100 percent together; correct them/,
    );
    refuses(
      ({topics}) => (topics.employers!.bars.shares[1]!.percent = 29),
      /the largest share comes first; sort them/,
    );
  });

  it('a row that is shorter than the others, and lists that cannot be told apart', () => {
    refuses(
      ({topics}) => topics.settings!.table.rows[0]!.pop(),
      /every row needs a cell for each column/,
    );
    refuses(({topics}) => delete topics.duties!.groups[0]!.head, /several groups need a head each/);
  });

  it('a topic without sources, a topic nobody knows, and another layout than the topic has', () => {
    refuses(({topics}) => (topics.day!.sources = []), /sources/);
    refuses(
      ({topics}) =>
        ((topics as Record<string, unknown>)['salary'] = {
          text: ['x'],
          sources: ['bls-ooh-records'],
        }),
      /salary/,
    );
    refuses(
      ({topics}) =>
        ((topics as Record<string, unknown>)['day'] = {text: ['x'], sources: ['bls-ooh-records']}),
      /groups/,
    );
  });

  it('markup, an address other than https, and a link without a term', () => {
    refuses(({summary}) => (summary.text = 'A <b>job</b>'), /must be one line without < and >/);
    refuses(
      ({topics}) => (topics.links!.groups[0]!.items[0]!.url = 'javascript:alert(1)'),
      /must be an https address/,
    );
    refuses(
      ({topics}) =>
        (topics.links!.groups[0]!.items[0] = {text: 'Here', url: 'https://example.org/'}),
      /needs a term to be linked/,
    );
  });
});
