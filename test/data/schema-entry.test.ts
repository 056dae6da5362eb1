/** `career-widgets/schema`: what an author is told about figures of their own. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataFileFaults, parseRecord, recordFaults} from '../../src/schema.js';

const record = {title: 'Nurses in our county', wages: {annual: {p50: 91000}, area: 'Our county', period: '2025', source: {name: 'County survey'}}};

describe('checking a record of one’s own', () => {
  it('finds nothing wrong with a good one, and gives it back', () => {
    assert.deepEqual(recordFaults(record), []);
    assert.equal(parseRecord(record), record);
  });

  for (const [what, value, field, message] of [
    ['an amount written as text', {...record, wages: {annual: {p50: '91,000'}}}, 'wages.annual.p50', /must be an amount in US dollars, or "\*", or "#"/],
    ['a misspelt field', {...record, wage: {}}, '', /does not know "wage"\. Remove it, or correct its spelling\./],
    ['a field that does not belong there', {...record, wages: {annual: {p5: 1}}}, 'wages.annual', /does not know "p5"/],
    ['a missing title', {wages: record.wages}, 'title', /./],
    ['an address that is not https', {...record, wages: {...record.wages, source: {name: 'x', url: 'javascript:alert(1)'}}}, 'wages.source.url', /https/],
    ['nothing at all', null, '', /must be of type object, and is null/],
  ] as const) {
    it(`names the field and the fix for ${what}`, () => {
      const [fault, ...more] = recordFaults(value);
      assert.equal(fault?.field, field);
      assert.match(fault.message, message);
      assert.deepEqual(more, []);
      assert.throws(() => parseRecord(value), {name: 'TypeError', message: new RegExp(`^${field || 'record'}: `)});
    });
  }

  it('says in which record of a file a field is wrong', () => {
    const faults = dataFileFaults({sources: [], occupations: [record, {...record, title: ''}]});
    assert.deepEqual(faults.map(({field}) => field), ['occupations.1.title']);
  });
});
