/** What the packer writes is what the reader reads; what cannot be written is refused. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bitReader, characterOf} from '../../src/dataset/coder.js';
import {BitWriter} from '../../tools/bit-writer.js';

describe('packed bits', () => {
  it('are read as they were written, of every width and far from what was predicted', () => {
    const writer = new BitWriter();
    const values = Array.from(
      {length: 2000},
      (_, index) => (index * index * 7919) % 2 ** (index % 25),
    );
    values.forEach((value, index) => writer.bits(index % 25, value));
    values.forEach((value, index) => writer.steps(index % 12, value % 5000));
    values.forEach((value, index) => writer.near(value, index, -value));
    const reader = bitReader(writer.toText());
    values.forEach((value, index) => assert.equal(reader.bits(index % 25), value));
    values.forEach((value, index) => assert.equal(reader.steps(index % 12), value % 5000));
    values.forEach((value, index) => assert.equal(reader.near(value, index), -value || 0));
  });

  it('read as no more than zeros after the end', () => {
    const reader = bitReader(new BitWriter().toText());
    assert.deepEqual([reader.bits(24), reader.steps(3), reader.bits(1)], [0, 0, 0]);
  });

  it('stand as 64 characters that need no escape between double quotes', () => {
    const characters = Array.from({length: 64}, (_, bits) => characterOf(bits));
    assert.equal(new Set(characters).size, 64);
    for (const character of characters) assert.equal(JSON.stringify(character), `"${character}"`);
    assert.ok(characters.every((character) => character > ' ' && character <= '~'));
  });

  it('are refused where a number does not fit', () => {
    const writer = new BitWriter();
    for (const value of [8, -1, 1.5, NaN])
      assert.throws(() => writer.bits(3, value), {
        name: 'RangeError',
        message: `${value} does not fit into 3 bits`,
      });
    for (const value of [-1, 0.5])
      assert.throws(() => writer.steps(0, value), {
        name: 'RangeError',
        message: `${value} is not a count`,
      });
    assert.throws(() => writer.near(0, 1, 0.5), {
      name: 'RangeError',
      message: '0.5 is not an integer',
    });
    assert.throws(() => writer.choice(['a', 'b'], 'c'), {
      name: 'RangeError',
      message: 'c is not one of a, b',
    });
  });
});
