/**
 * The start of a written profile: valid for every occupation, and nothing in it that the tables do
 * not say.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseRecord, readWritten} from '../../data/pathway-files.js';
import {writtenRules} from '../../data/pathway-rules.js';
import {profileRules} from '../../data/profile-rules.js';
import {profile as schema} from '../../data/profile-schema.js';
import {readTables} from '../../data/tables.js';
import {newProfile} from '../../tools/new-profile.js';
import {profileOf} from '../../tools/occupation/profile.js';

const tables = readTables();
const titles = new Map(tables.occupations.map(({code, title}) => [code, title]));
const codes = [...titles.keys()].filter((code) => code !== '00-0000');

describe('the start of a written profile', () => {
  it('is valid for each of the 830 occupations, keeps every rule, and makes a profile', () => {
    const written = {
      ...readWritten(),
      profiles: new Map<string, ReturnType<typeof newProfile>['file']>(),
    };
    for (const code of codes) {
      const {name, file} = newProfile(code, tables);
      written.profiles.set(
        name.replace('.json', ''),
        parseRecord(`profiles/${name}`, schema, JSON.stringify(file)),
      );
    }
    assert.equal(written.profiles.size, 830);
    for (const [name, rule] of Object.entries({...writtenRules, ...profileRules})) {
      // Pages that only the written profiles name are unused here.
      assert.deepEqual(
        rule(written, titles).filter((told) => !told.startsWith('pages.json')),
        [],
        name,
      );
    }
    const profile = profileOf(written);
    for (const code of codes) assert.ok(profile(code)!.summary, code);
  });

  it('holds the titles that people in the occupation reported, and where to read more', () => {
    assert.deepEqual(newProfile('31-9094', tables), {
      name: 'medical-transcriptionists.json',
      file: {
        code: '31-9094',
        summary: {
          text: 'In official statistics, this occupation belongs to the group Healthcare Support Occupations.',
          sources: ['bls-oews-2025'],
        },
        topics: {
          titles: {
            intro: 'People who do this work told O*NET that these are their job titles.',
            groups: [
              {
                items: [
                  'Clinical Medical Transcriptionist',
                  'Documentation Specialist',
                  'Medical Language Specialist',
                  'Medical Scribe',
                  'Medical Transcriber',
                  'Medical Transcriptionist',
                  'Pathology Transcriptionist',
                  'Radiology Transcriptionist',
                  'Scribe',
                  'Transcriptionist',
                ].map((term) => ({term})),
              },
            ],
            sources: ['usdol-onet-30.1'],
          },
          links: {
            groups: [
              {
                items: [
                  {
                    term: 'O*NET OnLine',
                    text: 'Tasks, skills and tools in detail',
                    url: 'https://www.onetonline.org/link/summary/31-9094.00',
                  },
                ],
              },
            ],
            sources: ['usdol-onet-30.1'],
          },
        },
      },
    });
  });

  it('has no topic where O*NET describes no such occupation', () =>
    assert.deepEqual(newProfile('13-1020', tables).file.topics, {}));
});

describe('npm run data:new-profile', () => {
  const run = (...given: string[]) => {
    const {status, stderr} = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('../../tools/new-profile.ts', import.meta.url)),
        ...given,
      ],
      {encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
    );
    return [status, stderr.trim()];
  };

  it('says what to give instead of a code that is unknown, missing, or of all occupations', () => {
    const instead = 'Give the SOC code of one that is there: npm run data:new-profile -- 29-1141';
    assert.deepEqual(run('99-9999'), [
      1,
      `There is no occupation 99-9999 in data/tables/occupations.csv. ${instead}`,
    ]);
    assert.deepEqual(run(), [1, `No occupation was named. ${instead}`]);
    assert.throws(() => newProfile('00-0000', tables), /There is no occupation 00-0000/);
  });

  it('never writes over a profile', () => {
    assert.deepEqual(run('29-2072'), [
      1,
      'data/profiles/medical-records-specialists.json is there already. Edit it, or remove it first.',
    ]);
  });
});
