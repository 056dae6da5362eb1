/** Programs of study, from the CIP–SOC crosswalk. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readTables} from '../../data/tables.js';
import {findOccupation, occupations, programs} from '../../src/index.js';
import {addAllOccupations} from '../fixtures/occupation-modules.js';

addAllOccupations();

describe('the programs of an occupation', () => {
  it('are named for medical records specialists', () => {
    assert.deepEqual(programs(findOccupation('29-2072')!), [
      {cip: '51.0706', title: 'Health Information/Medical Records Administration/Administrator'},
      {cip: '51.0707', title: 'Health Information/Medical Records Technology/Technician'},
      {cip: '51.0713', title: 'Medical Insurance Coding Specialist/Coder'},
      {cip: '51.0721', title: 'Disease Registry Data Management'},
    ]);
  });

  it('are those of the crosswalk, for all 830, those of the parts of a combined occupation together', () => {
    const tables = readTables();
    const combined = new Map(tables.combined.map(({member, code}) => [member, code]));
    const titles = new Map(tables['cip-titles'].map(({cip, title}) => [cip, title]));
    const expected = new Map<string, Set<string>>();
    for (const {cip, code} of tables.programs) {
      const to = combined.get(code) ?? code;
      expected.set(to, (expected.get(to) ?? new Set()).add(cip));
    }
    for (const occupation of occupations()) {
      const found = programs(occupation);
      assert.deepEqual(
        found.map(({cip}) => cip),
        [...(expected.get(occupation.code) ?? [])].sort(),
        occupation.code,
      );
      for (const {cip, title} of found) assert.equal(title, titles.get(cip));
    }
  });

  it('are none where the crosswalk has no match', () => {
    for (const code of ['99-9999', '29-9999', '00-0000', 'toString'])
      assert.deepEqual(programs({code}), [], code);
  });
});
