/**
 * What of a page's own record can be shown, and what the page is told of the first thing that
 * cannot.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {occupationRecord} from '../../data/schema.js';
import {readRecord, RecordFault} from '../../src/model/record.js';
import {allRecords} from '../fixtures/records.js';

const outlook = {
  employment: 194_800,
  projected: 208_600,
  change: 13_800,
  percent: 7.1,
  openings: 14_200,
};
const title = 'Medical Records Specialists';
/** What is told of a record: where, of which value, and what is expected. */
function faultOf(record: unknown): [path: string, value: unknown, expected: string] | undefined {
  const read = readRecord(record);
  return read instanceof RecordFault ? [read.path, read.value, read.expected] : undefined;
}

describe('a record can be shown', () => {
  for (const [name, record] of Object.entries({
    ...allRecords,
    'the smallest outlook': {title, outlook},
  })) {
    it(`such as “${name}”, which the schema takes too`, () => {
      assert.equal(occupationRecord.safeParse(record).success, true);
      assert.equal(faultOf(record) ?? undefined, undefined);
    });
  }

  it('with a decline, with no change and with nobody', () => {
    for (const change of [-14_400, 0])
      assert.equal(
        faultOf({title, outlook: {...outlook, change, percent: change / 1000}}) ?? undefined,
        undefined,
      );
    assert.equal(
      faultOf({
        title,
        outlook: {employment: 0, projected: 0, change: 0, percent: 0, openings: 0},
      }) ?? undefined,
      undefined,
    );
  });

  it('with sections that are left open', () => {
    assert.equal(faultOf({title, wages: undefined, outlook: undefined}) ?? undefined, undefined);
    assert.equal(faultOf({title, wages: {annual: {p50: undefined}}}) ?? undefined, undefined);
  });
});

describe('a record cannot be shown, and the page is told by the name of the field', () => {
  for (const [what, record, path, expected] of [
    ['that is a text', '29-2072', 'record', /object with a title/],
    ['without a title', {outlook}, 'record', /object with a title/],
    [
      'with pay of 0',
      {title, wages: {annual: {p50: 0}}},
      'record.wages.annual.p50',
      /US dollars, "\*" or "#"/,
    ],
    [
      'with pay in words',
      {title, wages: {hourly: {p10: '17.79'}}},
      'record.wages.hourly.p10',
      /US dollars/,
    ],
    [
      'with a mark where only an amount can stand',
      {title, wages: {allOccupations: {annual: '#'}}},
      'record.wages.allOccupations.annual',
      /an amount in US dollars$/,
    ],
    [
      'with jobs in words',
      {title, outlook: {...outlook, employment: '194,800'}},
      'record.outlook.employment',
      /a number/,
    ],
    [
      'with wage and salary jobs in words',
      {title, wages: {employment: 'many'}},
      'record.wages.employment',
      /a number/,
    ],
    [
      'with growth of all occupations in words',
      {title, outlook: {...outlook, allOccupations: {percent: '3.1%'}}},
      'record.outlook.allOccupations.percent',
      /a number/,
    ],
    [
      'without the jobs expected',
      {title, outlook: {...outlook, projected: undefined}},
      'record.outlook.projected',
      /a number/,
    ],
    [
      'with a change that is no number',
      {title, outlook: {...outlook, change: NaN}},
      'record.outlook.change',
      /a number/,
    ],
    [
      'with growth written as it is printed',
      {title, outlook: {...outlook, percent: '+7.1%'}},
      'record.outlook.percent',
      /a number/,
    ],
    [
      'without openings',
      {title, outlook: {...outlook, openings: null}},
      'record.outlook.openings',
      /a number/,
    ],
    ['with an outlook that is a text', {title, outlook: 'good'}, 'record.outlook', /an object/],
  ] as [string, unknown, string, RegExp][]) {
    it(what, () => {
      assert.equal(occupationRecord.safeParse(record).success, false, 'the schema takes it');
      const [field, , words] = faultOf(record) ?? [];
      assert.equal(field, path);
      assert.match(words ?? '', expected);
    });
  }

  it('with the value, so that the message can show it', () => {
    assert.equal(faultOf({title, outlook: {...outlook, percent: '+7.1%'}})?.[1], '+7.1%');
  });

  it('once, of the first of several', () => {
    assert.equal(
      faultOf({title, wages: {annual: {p10: -1, p50: -1}}, outlook: {}})?.[0],
      'record.wages.annual.p10',
    );
  });
});

describe('what belongs nowhere in a record', () => {
  const thrower = {
    get rendered(): never {
      throw new Error('of the page');
    },
  };
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const strange: Record<string, unknown> = {
    'an object': {rendered: 'Nurse'},
    'an object without a name': Object.create(null),
    'an object that throws': thrower,
    'a function': () => 'Nurse',
    'a symbol': Symbol('Nurse'),
    'a list that contains itself': cyclic,
    'a proxy that is no more': revoked.proxy,
    'no number': NaN,
    'a number without end': Infinity,
    'a number too large to write': 1e23,
  };
  const whole: Record<string, unknown> = {
    title: 'Nurses',
    code: '29-1141',
    group: {code: '29-0000', title: 'Health'},
    wages: {
      annual: {p10: 1, p50: 2, mean: 2},
      employment: 10,
      allOccupations: {annual: 3},
      topCode: {annual: 4},
      area: 'U.S.',
      period: '2025',
      source: {name: 'BLS', url: 'https://www.bls.gov/'},
    },
    outlook: {...outlook, from: 2024, to: 2034, growthBins: [0, 2, 4, 6], period: '2024–34'},
    preparation: {entryEducation: 'None', experience: 'None', training: 'None'},
    interests: {
      realistic: 1,
      investigative: 2,
      artistic: 3,
      social: 4,
      enterprising: 5,
      conventional: 6,
    },
    attainment: {highSchool: 40, bachelor: 60},
    jobZone: {zone: 3},
    related: ['29-2072'],
    profile: {
      summary: 'Nurses care.',
      sources: [{name: 'BLS'}],
      topics: [
        {
          topic: 'duties',
          heading: 'What they do',
          intro: 'They',
          text: ['care'],
          groups: [
            {head: 'Daily', items: [{term: 'Care', text: 'for people', url: 'https://a.b/'}]},
          ],
          table: {columns: ['a', 'b'], rows: [['c', 'd']]},
          questions: [{question: 'Who?', answer: 'Nurses'}],
          bars: {of: 'all', shares: [{name: 'Hospitals', percent: 60}]},
          sources: [{name: 'BLS'}],
        },
      ],
    },
  };

  /** Every place in a value where something may stand: `wages.annual.p50`. */
  function placesIn(value: unknown, path: string[] = []): string[][] {
    const inner =
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
        : [];
    return path.length > 0 ? [path, ...inner] : inner;
  }

  function put(path: readonly string[], value: unknown): unknown {
    const record = structuredClone(whole);
    let holder = record;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    holder[path.at(-1)!] = value;
    return record;
  }

  /** Throws where anything in a copy is not text, a finite number, or a list or object of them. */
  function assertPlain(value: unknown, where: string): void {
    if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) assertPlain(one, `${where}.${key}`);
      return;
    }
    const isPlain =
      value === undefined ||
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      (typeof value === 'number' && !String(value).includes('e') && Number.isFinite(value));
    assert.ok(isPlain, where);
    assert.doesNotMatch(String(value), /\[object|function|=>|Symbol|NaN|Infinity/, where);
  }

  it('is read where it belongs', () => {
    assert.equal(faultOf(whole), undefined);
    assertPlain(readRecord(whole), 'record');
  });

  for (const [name, one] of Object.entries(strange)) {
    it(`such as ${name} is refused with its path, or left out, in every place`, () => {
      const places = placesIn(whole);
      assert.ok(places.length > 70, 'too few places');
      for (const path of places) {
        const read = readRecord(put(path, one));
        if (!(read instanceof RecordFault)) assertPlain(read, path.join('.'));
        else if (path.join() !== 'title' || one) {
          assert.ok(
            read.path.startsWith(['record', ...path].join('.')),
            `${read.path} of ${path.join('.')}`,
          );
          assert.match(read.expected, /^\S.+\S$/);
        }
      }
    });
  }

  it('is nothing that a script of the page has given all objects', () => {
    const given = {url: 'https://evil.example/', text: {}, href: () => 1, level: 'x', name: 'Page'};
    Object.assign(Object.prototype, given);
    try {
      const read = readRecord({title: 'Nurses', wages: {annual: {p50: 1}, source: {name: 'BLS'}}});
      assert.ok(!(read instanceof RecordFault));
      assert.equal(read.wages!.source!.url, undefined);
      assert.equal(
        faultOf({title: 'Nurses', wages: {source: {}}})?.[0],
        'record.wages.source.name',
      );
    } finally {
      for (const name of Object.keys(given))
        delete (Object.prototype as Record<string, unknown>)[name];
    }
  });

  it('has no effect on what is read later: the copy is ours', () => {
    const record = {title: 'Nurses', related: ['29-2072']};
    const read = readRecord(record);
    record.title = 'Others';
    record.related.push('x');
    assert.ok(!(read instanceof RecordFault));
    assert.deepEqual([read.title, read.related], ['Nurses', ['29-2072']]);
  });
});

describe('a record that contradicts itself', () => {
  it('has a percentile below a lower one', () => {
    const annual = {p10: 30_000, p25: '*', p50: 20_000};
    const [path, value, expected] = faultOf({title, wages: {annual}})!;
    assert.deepEqual(
      [path, value, expected],
      ['record.wages.annual.p50', 20_000, 'at least p10, 30000'],
    );
  });

  it('has figures of a source without a name', () => {
    for (const source of [{}, {name: ''}, {url: 'https://www.bls.gov/'}])
      assert.equal(
        faultOf({title, wages: {annual: {p50: 1}, source}})?.[0],
        'record.wages.source.name',
      );
  });
});
