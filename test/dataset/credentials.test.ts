/** Credentials as a page finds them, and the values that were established. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  credentials,
  credentialsOf,
  findCredential,
  isStale,
  nearestCredentials,
} from '../../src/index.js';
import {occupationOfCredential} from '../../src/dataset/credential-names.js';
import {allModules} from '../fixtures/occupation-modules.js';

const rows = (id: string) =>
  Object.fromEntries(findCredential(id)!.facts!.map(({head, lines}) => [head, lines.join(' / ')]));
const dates = (id: string) =>
  Object.fromEntries(findCredential(id)!.facts!.map(({head, asOf = 'none'}) => [head, asOf]));

describe('a credential', () => {
  it('is found by its short name in any case, and by a name it had before', () => {
    for (const key of ['rhit', 'RHIT', ' Rhit ']) assert.equal(findCredential(key)?.id, 'rhit');
    for (const key of ['CTR', 'Certified Tumor Registrar', 'ods'])
      assert.equal(findCredential(key)?.id, 'ods');
    assert.equal(findCredential('toString'), undefined);
    assert.equal(findCredential(''), undefined);
  });

  it('that does not exist has nearest ones: HISPP is CHPS', () => {
    assert.equal(findCredential('HISPP'), undefined);
    assert.equal(nearestCredentials('HISPP')[0]!.id, 'chps');
    assert.equal(nearestCredentials('rhti')[0]!.id, 'rhit');
    assert.equal(nearestCredentials('').length, 3);
  });

  it('of an occupation comes entry level first', () => {
    const levels = credentialsOf('29-2072').map(({level}) => level);
    assert.deepEqual(levels.slice(0, 2), ['entry', 'entry']);
    assert.equal(levels.at(-1), 'management');
    assert.deepEqual(credentialsOf('27-2011'), []);
  });

  it('has a source for every row, and an address of https', () => {
    for (const {id, page, facts} of credentials()) {
      assert.match(page!, /^https:\/\//, id);
      assert.ok(facts!.length > 0, id);
      for (const {head, lines, source} of facts!)
        assert.ok(
          lines.every(Boolean) && source!.name && source!.url!.startsWith('https://'),
          `${id} ${head}`,
        );
    }
  });
});

describe('the occupation that brings a credential', () => {
  it('is known of each of the 17, by every name it has or had, and its module holds the credential', () => {
    assert.equal(credentials().length, 17);
    for (const one of credentials()) {
      const code = occupationOfCredential(one.id);
      const module = allModules.find((found) => found.code === code);
      assert.deepEqual(
        module!.credentials!.find(({id}) => id === one.id),
        one,
        one.id,
      );
      for (const name of [one.short, one.name.toUpperCase(), ...(one.formerly ?? [])])
        assert.equal(occupationOfCredential(name), code, name);
    }
    assert.equal(occupationOfCredential('RHIT'), '29-2072');
  });

  it('is none where there is no such credential', () => {
    for (const key of ['HISPP', '', 'toString'])
      assert.equal(occupationOfCredential(key), undefined, key);
  });
});

describe('the established values', () => {
  it('of RHIT are those of its sources', () => {
    assert.deepEqual(rows('rhit'), {
      'Who may take the exam':
        'An associate degree from a program that CAHIIM accredits / A program abroad that the issuer recognizes',
      Exam: '150 questions, 130 of them scored; 3\u00a0h\u00a030\u00a0min; pass with 300 on a scale of 100 to 400',
      'Exam fee': '$299; $229 for members',
      Renewal: 'Every 2 years, with 20 hours of continuing education',
    });
    assert.deepEqual(dates('rhit'), {
      'Who may take the exam': '2026-05',
      Exam: '2026',
      'Exam fee': '2026',
      Renewal: '2025',
    });
  });

  it('of CPC say that it asks for no proof, that one begins as CPC-A, and that it takes dues', () => {
    assert.equal(
      rows('cpc')['Who may take the exam'],
      'No proof of education or experience is asked for',
    );
    assert.equal(
      rows('cpc')['At first'],
      'CPC-A, until you have 2 years of experience; an 80-hour course and the Practicode program count as a year each',
    );
    assert.equal(
      rows('cpc').Renewal,
      'Every 2 years, with 36 hours of continuing education; only for members, who pay dues',
    );
    assert.equal(rows('cpc')['Exam'], '100 questions; 4\u00a0h; code books allowed; pass with 70%');
  });

  it('of ODS are three routes, as its issuer names them', () => {
    assert.equal(rows('ods')['Who may take the exam']!.split(' / ').length, 3);
    assert.match(
      rows('ods')['Who may take the exam']!,
      /Route B: an associate degree or 60 college credits, including six credits in human anatomy and physiology, plus 1,950 hours of work in a cancer registry/,
    );
  });

  it('leave out what is not: fees of AAPC and RHIA, and everything of CCS-P but its renewal', () => {
    for (const id of ['cpc', 'coc', 'cpb', 'rhia', 'cehrs'])
      assert.equal(rows(id)['Exam fee'], undefined, id);
    assert.equal(rows('rhia')['Exam'], undefined);
    for (const id of ['ccs-p', 'cdip', 'cpma'])
      assert.deepEqual(Object.keys(rows(id)), ['Renewal'], id);
    assert.doesNotMatch(rows('coc')['Exam']!, /pass/);
    assert.doesNotMatch(rows('ods')['Exam']!, /questions/);
  });

  it('are to be checked where they are old or undated', () => {
    const stale = (id: string) =>
      findCredential(id)!
        .facts!.filter((fact) => isStale(fact, findCredential(id)!.checked))
        .map(({head}) => head);
    assert.deepEqual(stale('rhit'), ['Renewal']);
    assert.deepEqual(stale('cbcs'), []);
    assert.deepEqual(stale('cic'), ['Who may take the exam', 'Exam', 'Renewal']);
  });
});
