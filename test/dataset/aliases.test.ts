/** Finding occupations by the names people use for them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {readTables} from '../../data/tables.js';
import {packedAliases} from '../../tools/pack-aliases.js';
import {aliases} from '../../src/dataset/aliases.js';
import {occupations, searchOccupations} from '../../src/index.js';

describe('with the names people use, search finds', () => {
  for (const [asked, meant] of [
    ['medical coder', 'Medical Records Specialists'],
    ['health information technician', 'Medical Records Specialists'],
    ['RN', 'Registered Nurses'],
    ['rn', 'Registered Nurses'],
    ['truck driver', 'Heavy and Tractor-Trailer Truck Drivers'],
    ['coder', 'Medical Records Specialists'],
    ['teacher', 'Elementary School Teachers, Except Special Education'],
    ['CEO', 'Chief Executives'],
    ['forklift', 'Industrial Truck and Tractor Operators'],
    ['barista', 'Fast Food and Counter Workers'],
    ['software engineer', 'Software Developers'],
  ] as const) {
    it(`${meant} for "${asked}"`, () => assert.equal(searchOccupations(asked, 1)[0]?.title, meant));
  }

  it('teachers of several schools for "teacher", the ones with most jobs first', () => {
    const found = searchOccupations('teacher', 4).map(({title}) => title);
    assert.ok(
      found.every((title) => title.includes('Teachers')),
      found.join(', '),
    );
  });

  it('every occupation by its own code and by its own title first', () => {
    for (const {code, title} of occupations()) {
      assert.equal(searchOccupations(code, 1)[0]?.code, code);
      assert.equal(searchOccupations(title, 1)[0]?.code, code, title);
    }
  });

  it('nothing for what is no word', () => assert.deepEqual(searchOccupations('qzxqzx'), []));
});

describe('the names', () => {
  it('of an occupation are in small letters and do not repeat its title', () => {
    assert.ok(aliases.get('29-1141')?.includes('rn'));
    for (const [code, names] of aliases) {
      for (const name of names) assert.equal(name, name.toLowerCase(), code);
    }
    assert.ok(!aliases.get('29-1141')?.includes('registered nurse'));
  });

  it('are those of the table, and take no more than 40 kB', () => {
    const packed = packedAliases(readTables());
    assert.deepEqual([...aliases.values()].map((names) => names.join('|')).join('\n'), packed);
    assert.ok(brotliCompressSync(packed).length <= 40_000);
  });
});
