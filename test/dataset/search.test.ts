/** What a person types, and the occupation they meant. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {occupations, searchOccupations} from '../../src/index.js';

const titles = (text: string, limit?: number) =>
  searchOccupations(text, limit).map(({title}) => title);

/** What is typed, and which occupation must come first. */
const first: Record<string, Record<string, string>> = {
  'singular for plural': {
    'medical record specialist': 'Medical Records Specialists',
    'registered nurse': 'Registered Nurses',
    electrician: 'Electricians',
    'accountant and auditor': 'Accountants and Auditors',
    lawyer: 'Lawyers',
    'industrial designer': 'Commercial and Industrial Designers',
  },
  'words in another order': {
    'nurse registered': 'Registered Nurses',
    'specialists, medical records': 'Medical Records Specialists',
    'developers software': 'Software Developers',
    'elementary teachers school': 'Elementary School Teachers, Except Special Education',
  },
  'slips of the hand': {
    'softwear developer': 'Software Developers',
    'softwaer developers': 'Software Developers',
    'registred nurse': 'Registered Nurses',
    electrican: 'Electricians',
    plummer: 'Plumbers, Pipefitters, and Steamfitters',
    acountant: 'Accountants and Auditors',
    'dentel hygenist': 'Dental Hygienists',
    vetrinarian: 'Veterinarians',
    libarian: 'Librarians and Media Collections Specialists',
    'medcial records specialists': 'Medical Records Specialists',
  },
  'the beginning of words': {
    'medical rec': 'Medical Records Specialists',
    'software dev': 'Software Developers',
    veterin: 'Veterinarians',
    'dental hyg': 'Dental Hygienists',
  },
  'capitals, hyphens and stray spaces': {
    'MEDICAL RECORDS': 'Medical Records Specialists',
    'medical-records-specialists': 'Medical Records Specialists',
    '  registered   nurses ': 'Registered Nurses',
  },
  'a code': {
    '29-2072': 'Medical Records Specialists',
    '29-2072.00': 'Medical Records Specialists',
    '15-1252': 'Software Developers',
  },
};

describe('searchOccupations is forgiving of', () => {
  for (const [what, cases] of Object.entries(first)) {
    for (const [typed, meant] of Object.entries(cases)) {
      it(`${what}: “${typed}” finds ${meant} first`, () => assert.equal(titles(typed)[0], meant));
    }
  }

  it('two digits swapped in a code: “29-2027” has medical records specialists among the first five', () => {
    assert.ok(
      titles('29-2027', 5).includes('Medical Records Specialists'),
      String(titles('29-2027', 5)),
    );
  });
});

describe('searchOccupations', () => {
  it('finds every occupation first by its own title, its slug and its code', () => {
    for (const {code, slug, title} of occupations()) {
      assert.equal(titles(title)[0], title);
      assert.equal(titles(slug)[0], title);
      assert.equal(titles(code)[0], title);
    }
  });

  it('offers teachers for “teacher” and truck drivers for “truck driver”', () => {
    const teachers = titles('teacher', 5);
    assert.equal(teachers.length, 5);
    for (const title of teachers) assert.match(title, /Teacher/);
    const drivers = titles('truck driver', 2);
    assert.deepEqual(drivers.toSorted(), [
      'Heavy and Tractor-Trailer Truck Drivers',
      'Light Truck Drivers',
    ]);
  });

  it('offers what a text names before what excepts it', () => {
    for (const [text, title] of [
      ['Epidemiologist', 'Epidemiologists'],
      ['Geographer', 'Geographers'],
      ['landscape architect', 'Landscape Architects'],
      ['taper', 'Tapers'],
    ] as const) {
      assert.equal(titles(text)[0], title);
    }
  });

  it('offers registered nurses among the first five for “nurse”', () => {
    assert.ok(titles('nurse', 5).includes('Registered Nurses'), String(titles('nurse', 5)));
  });

  it('offers one where one answers much better than the others, and never the total of all', () => {
    assert.equal(searchOccupations('registered nurse', 900).length, 1);
    assert.ok(!searchOccupations('all occupations', 900).some(({code}) => code === '00-0000'));
  });

  it('finds nearly every code of which two neighbouring digits are swapped among the first five', () => {
    const swaps = occupations()
      .filter((_, place) => place % 10 === 5)
      .flatMap(({code}) => {
        const digits = code.replace('-', '');
        return [0, 1, 2, 3, 4]
          .filter((at) => digits[at] !== digits[at + 1])
          .map(
            (at) =>
              [
                code,
                `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`,
              ] as const,
          );
      });
    const found = swaps.filter(([code, typed]) =>
      searchOccupations(`${typed.slice(0, 2)}-${typed.slice(2)}`, 5).some(
        (one) => one.code === code,
      ),
    );
    assert.ok(found.length / swaps.length > 0.86, `${found.length} of ${swaps.length}`);
  });

  it('offers nothing for what is nothing', () => {
    for (const text of ['', '   ', '-', '🙂', 'xqzv', 'zzzzzz', '!!!'])
      assert.deepEqual(titles(text), [], text);
  });

  it('offers ten unless told, and never more than told', () => {
    assert.equal(titles('teachers').length, 10);
    assert.equal(titles('teachers', 3).length, 3);
    assert.equal(titles('teachers', 1).length, 1);
    assert.deepEqual(titles('teachers', 0), []);
    assert.deepEqual(titles('nurse', -1), []);
  });

  it('offers nothing twice, and always in the same order', () => {
    const found = titles('medical assistant', 20);
    assert.equal(new Set(found).size, found.length);
    assert.deepEqual(titles('medical assistant', 20), found);
  });

  it('takes a long text for a text, not for a task', () => {
    assert.deepEqual(titles('z'.repeat(100_000)), []);
  });
});
