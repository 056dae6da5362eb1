/** Programs come in a module for each group, before or after the group itself, or never. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import edition from '../../data/packed/edition.gen.js';
import {groups} from '../../data/packed/groups.gen.js';
import {groups as packed} from '../../data/packed/programs.gen.js';
import {installEdition, installOccupations} from '../../src/dataset/catalog.js';
import {bitReader} from '../../src/dataset/coder.js';
import {installPrograms, programs} from '../../src/dataset/programs.js';
import {codeCips} from '../../src/dataset/programs-layout.js';
import {BitWriter} from '../../tools/bit-writer.js';

installEdition(edition);

const cips = (code: string) => programs({code}).map(({cip}) => cip);

// These go in this order, as a page would.
describe('the programs of an occupation', () => {
  it('are none while the module of its group is not in memory', () =>
    assert.deepEqual(cips('29-2072'), []));

  it('are there when the module and the group are, in whatever order they came', () => {
    installPrograms({'29': packed['29']});
    assert.deepEqual(cips('29-2072'), []);
    installOccupations({'29': groups['29']});
    assert.deepEqual(cips('29-2072'), ['51.0706', '51.0707', '51.0713', '51.0721']);
  });

  it('of another group are still none', () => {
    installOccupations({'43': groups['43']});
    assert.deepEqual(cips('43-6013'), []);
  });

  it('do not change when those of another group arrive', () => {
    const before = cips('29-2072');
    installPrograms({'43': packed['43']});
    assert.ok(cips('43-6013').includes('51.0716'));
    assert.deepEqual(cips('29-2072'), before);
  });
});

describe('CIP codes', () => {
  it('come back as they were written: the first and the last there can be, and neighbors', () => {
    const codes = [
      '00.0000',
      '00.0001',
      '01.0000',
      '01.9999',
      '51.0706',
      '51.0707',
      '51.0801',
      '60.0101',
      '99.9999',
    ];
    const bits = new BitWriter();
    codeCips(bits, codes.length, codes);
    assert.deepEqual(codeCips(bitReader(bits.toText()), codes.length), codes);
  });
});
