/** The records our tests hand to elements are ones a page may hand to them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod';
import {occupationRecord} from '../../data/schema.js';
import {findOccupation, occupations} from '../../src/index.js';
import {outlookRecords} from '../fixtures/outlooks.js';
import {addAllOccupations} from '../fixtures/occupation-modules.js';
import {allRecords, recordsMay2024} from '../fixtures/records.js';

const faults = (record: unknown) => {
  const result = occupationRecord.safeParse(record);
  return result.success ? '' : z.prettifyError(result.error);
};

describe('a record that passes the schema', () => {
  for (const [name, record] of Object.entries({...allRecords, ...outlookRecords})) {
    it(`is the test record “${name}”`, () => assert.equal(faults(record), ''));
  }

  it('is every occupation of the dataset, handed back as a page would', () => {
    addAllOccupations();
    const found = [...occupations(), findOccupation('00-0000')];
    assert.equal(found.length, 831);
    for (const occupation of found)
      assert.equal(faults(JSON.parse(JSON.stringify(occupation))), '', occupation?.code);
  });

  it('is not one without a title, with pay of nothing, or with a field nobody knows', () => {
    const {wages} = recordsMay2024;
    assert.match(faults({wages}), /title/);
    assert.match(faults({...recordsMay2024, wages: {...wages, annual: {p50: 0}}}), /annual\.p50/);
    assert.match(faults({...recordsMay2024, salary: 50250}), /salary/);
  });
});
