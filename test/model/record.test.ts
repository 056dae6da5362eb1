/**
 * What of a page's own record can be shown, and what the page is told of the first thing that
 * cannot.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {occupationRecord} from '../../data/schema.js';
import type {OccupationRecord} from '../../src/index.js';
import {recordFault} from '../../src/model/record.js';
import {allRecords} from '../fixtures/records.js';

const outlook = {
  employment: 194_800,
  projected: 208_600,
  change: 13_800,
  percent: 7.1,
  openings: 14_200,
};
const title = 'Medical Records Specialists';
const faultOf = (record: unknown) => recordFault(record as OccupationRecord);

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
    [
      'with an outlook that is a text',
      {title, outlook: 'good'},
      'record.outlook.employment',
      /a number/,
    ],
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
