/** Finding one occupation by what a person or a database calls it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readTable} from '../../data/tables.js';
import {findOccupation, occupations} from '../../src/index.js';

const medicalRecords = 'Medical Records Specialists';
const title = (key: string) => findOccupation(key)?.title;

describe('findOccupation finds medical records specialists by', () => {
  for (const [what, key] of [
    ['the SOC code', '29-2072'],
    ['the O*NET-SOC code', '29-2072.00'],
    ['the O*NET-SOC code of a part of the occupation', '29-2072.01'],
    ['the slug', 'medical-records-specialists'],
    ['the official title', 'Medical Records Specialists'],
    ['the title in small letters', 'medical records specialists'],
    ['the title in capitals', 'MEDICAL RECORDS SPECIALISTS'],
    ['a code with spaces around it, as pasted', ' 29-2072\n'],
    ['a code with the dash that a text has made of the hyphen', '29–2072'],
    ['the same of an O*NET-SOC code, with a minus', '29−2072.00'],
    ['a title with spaces around it and between the words', '  Medical   Records Specialists '],
  ] as const) {
    it(what, () => assert.equal(title(key), medicalRecords));
  }
});

describe('findOccupation', () => {
  it('finds each of the 830 occupations and their total by code, O*NET code, slug and title in any case', () => {
    const rows = readTable('occupations');
    assert.equal(rows.length, 831);
    for (const row of rows) {
      const found = findOccupation(row.code);
      assert.equal(found?.title, row.title, row.code);
      for (const key of [
        `${row.code}.00`,
        found.slug,
        row.title,
        row.title.toUpperCase(),
        row.title.toLowerCase(),
      ]) {
        assert.equal(findOccupation(key)?.code, row.code, key);
      }
    }
  });

  it('finds the whole by the SOC code of a part, where OEWS publishes several as one', () => {
    const combined = readTable('combined');
    assert.ok(combined.length > 0);
    for (const {member, code} of combined) assert.equal(findOccupation(member)?.code, code, member);
  });

  it('gives the same object each time, so that a page can compare', () => {
    assert.equal(findOccupation('29-2072'), findOccupation('medical-records-specialists'));
  });

  it('gives nothing for what is no occupation, and does not guess', () => {
    for (const key of [
      '',
      ' ',
      'xqzv',
      '99-9999',
      '29-9999',
      '29-0000',
      '29',
      '292072',
      '29-2072.0',
      '29-20722',
      'a 29-2072',
      'Medical Records Specialist',
      'constructor',
      '__proto__',
      'toString',
      '-',
      '🙂',
    ]) {
      assert.equal(title(key), undefined, key);
    }
  });

  it('writes slugs in lower-case words joined by hyphens, no two alike', () => {
    const slugs = occupations().map(({slug}) => slug);
    for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.equal(new Set(slugs).size, 830);
  });
});

describe('occupations', () => {
  it('are 830, in the order of their codes, without the total of all', () => {
    const codes = occupations().map(({code}) => code);
    assert.equal(codes.length, 830);
    assert.deepEqual(codes, [...codes].sort());
    assert.ok(!codes.includes('00-0000'));
  });
});
