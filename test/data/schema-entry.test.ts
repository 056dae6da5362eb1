/** `career-widgets/schema`: what an author is told about figures of their own. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataFileFaults, parseRecord, recordFaults} from '../../src/schema.js';

const record = {
  title: 'Nurses in our county',
  wages: {
    annual: {p50: 91000},
    area: 'Our county',
    period: '2025',
    source: {name: 'County survey'},
  },
};

describe('checking a record of one’s own', () => {
  it('finds nothing wrong with a good one, and gives it back', () => {
    assert.deepEqual(recordFaults(record), []);
    assert.equal(parseRecord(record), record);
  });

  for (const [what, value, field, message] of [
    [
      'an amount written as text',
      {...record, wages: {annual: {p50: '91,000'}}},
      'wages.annual.p50',
      /must be an amount in US dollars, or "\*", or "#"/,
    ],
    [
      'a misspelt field',
      {...record, wage: {}},
      '',
      /does not know "wage"\. Remove it, or correct its spelling\./,
    ],
    [
      'a field that does not belong there',
      {...record, wages: {annual: {p5: 1}}},
      'wages.annual',
      /does not know "p5"/,
    ],
    ['a missing title', {wages: record.wages}, 'title', /./],
    [
      'an address that is not https',
      {...record, wages: {...record.wages, source: {name: 'x', url: 'javascript:alert(1)'}}},
      'wages.source.url',
      /https/,
    ],
    [
      'percentiles that fall',
      {...record, wages: {annual: {p10: 60000, p25: '*', p50: 50000, p75: '#'}}},
      'wages.annual.p50',
      /^must not be less than p10, 60000\.$/,
    ],
    [
      'a figure above the top code and one below it after that',
      {...record, wages: {hourly: {p75: '#', p90: 20}}},
      'wages.hourly.p90',
      /^must not be less than p75, #\.$/,
    ],
    [
      'a loss of jobs where there is a gain',
      {...record, outlook: {employment: 100, projected: 200, change: -5, percent: -3, openings: 1}},
      'outlook.change',
      /^must have the sign of projected − employment, 100\.$/,
    ],
    [
      'a percentage of the other sign',
      {
        ...record,
        outlook: {employment: 100, projected: 200, change: 100, percent: -3, openings: 1},
      },
      'outlook.percent',
      /^must have the sign of change, 100\.$/,
    ],
    [
      'a negative number of openings',
      {
        ...record,
        outlook: {employment: 100, projected: 200, change: 100, percent: 100, openings: -1},
      },
      'outlook.openings',
      /^must be at least 0\.$/,
    ],
    [
      'words that are not those of BLS',
      {...record, preparation: {entryEducation: 'College', experience: 'None', training: 'None'}},
      'preparation.entryEducation',
      /^must be one of "No formal educational credential", /,
    ],
    ['nothing at all', null, '', /must be of type object, and is null/],
  ] as const) {
    it(`names the field and the fix for ${what}`, () => {
      const [fault, ...more] = recordFaults(value);
      assert.equal(fault?.field, field);
      assert.match(fault.message, message);
      assert.deepEqual(more, []);
      assert.throws(() => parseRecord(value), {
        name: 'TypeError',
        message: new RegExp(`^${field || 'record'}: `),
      });
    });
  }

  it('says in which record of a file a field is wrong', () => {
    const faults = dataFileFaults({sources: [], occupations: [record, {...record, title: ''}]});
    assert.deepEqual(
      faults.map(({field}) => field),
      ['occupations.1.title'],
    );
  });
});
