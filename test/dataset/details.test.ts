/**
 * What is rarely shown comes with the module of an occupation, or packed for all; before or after an
 * occupation is first asked for, or never.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {edition, groups} from '../../data/packed/details.gen.js';
import '../../src/dataset/core.js';
import {
  findOccupation,
  listedOccupations,
  occupations,
  related,
} from '../../src/dataset/catalog.js';
import {bitReader} from '../../src/dataset/coder.js';
import {areAllDetailsHere} from '../../src/dataset/details.js';
import {addOccupation} from '../../src/dataset/occupation-module.js';
import {
  attainmentLevels,
  detailsCoder,
  detailsReader,
  type DetailsRow,
} from '../../src/dataset/packed-details.js';
import {BitWriter} from '../../tools/bit-writer.js';
import {allModules} from '../fixtures/occupation-modules.js';

const moduleOf = (code: string) => allModules.find((one) => one.code === code)!;
const shown = (code: string) => {
  const {attainment, jobZone, related: near} = findOccupation(code)!;
  return {associate: attainment?.associate, zone: jobZone?.zone, related: near};
};
const nothing = {associate: undefined, zone: undefined, related: undefined};
const ofRecords = {
  associate: 25.6,
  zone: 3,
  related: ['29-9021', '31-9092', '31-9094', '43-4071', '43-6013'],
};

// These go in this order, as a page would.
describe('an occupation', () => {
  it('without its details has pay, outlook, preparation and interests, and nothing else', () => {
    const {wages, outlook, preparation, interests} = findOccupation('29-2072')!;
    assert.ok(wages && outlook && preparation && interests);
    assert.deepEqual(shown('29-2072'), nothing);
    assert.deepEqual(related(findOccupation('29-2072')!), []);
  });

  it('that is in memory gets its details with its module, and stays the same object', () => {
    const before = findOccupation('29-2072');
    addOccupation(moduleOf('29-2072'));
    assert.equal(findOccupation('29-2072'), before);
    assert.deepEqual(shown('29-2072'), ofRecords);
    assert.deepEqual(
      related(before!).map(({title}) => title),
      [
        'Health Information Technologists and Medical Registrars',
        'Medical Assistants',
        'Medical Transcriptionists',
        'File Clerks',
        'Medical Secretaries and Administrative Assistants',
      ],
    );
  });

  it('beside it has none yet', () => {
    assert.deepEqual(shown('29-1141'), nothing);
    assert.equal(areAllDetailsHere(), false);
  });

  it('may get its details twice', () => {
    addOccupation(moduleOf('29-2072'));
    assert.deepEqual(shown('29-2072'), ofRecords);
  });

  it('keeps them where a module of it comes that says nothing of them', () => {
    addOccupation({code: '29-2072'});
    assert.deepEqual(shown('29-2072'), ofRecords);
  });

  it('says the source of each detail', () => {
    const {attainment, jobZone} = findOccupation('29-2072')!;
    assert.deepEqual(
      [attainment?.period, attainment?.source?.id, jobZone?.source?.id],
      ['2022–23', 'bls-ep-attainment-2022-23', 'usdol-onet-30.1'],
    );
    assert.match(jobZone!.source!.attribution!, /O\*NET 30\.1 Database.*CC BY 4\.0/);
  });

  it('without a job zone still has what workers hold', () => {
    addOccupation(moduleOf('29-2010'));
    const {zone, related: near, associate} = shown('29-2010');
    assert.deepEqual([zone, near], [undefined, undefined]);
    assert.equal(associate, 19.3);
  });

  it('holds its details where a page writes it as JSON', () => {
    const written = JSON.parse(JSON.stringify(findOccupation('29-2072'))) as {
      related: string[];
      jobZone: {zone: number};
    };
    assert.deepEqual([written.related.length, written.jobZone.zone], [5, 3]);
  });

  it('has its details without a module where those of all are in memory', async () => {
    await import('../../src/dataset/details-of-all.js');
    assert.equal(areAllDetailsHere(), true);
    assert.equal(shown('53-3032').zone, 2);
    assert.equal(shown('53-3032').related?.length, 5);
    assert.deepEqual(shown('29-2072'), ofRecords);
  });

  it('holds shares that add up to everybody, as near as rounding leaves them', () => {
    for (const {code, attainment} of occupations()) {
      const sum = attainmentLevels.reduce((total, level) => total + attainment![level], 0);
      assert.ok(sum > 99.75 && sum < 100.25, `${code}: ${sum}`);
    }
  });
});

describe('the packed details', () => {
  const read = detailsReader({edition, groups}, listedOccupations);

  it('are what the modules say, field by field in the same order, for all 831', () => {
    assert.equal(allModules.length, 831);
    for (const {code, attainment, jobZone, related: near} of allModules) {
      const ofModule = JSON.stringify({attainment, jobZone, related: near});
      assert.equal(JSON.stringify(read(code)), ofModule, code);
    }
  });

  it('are none for what is no occupation', () => {
    assert.equal(read('29-9999'), undefined);
    assert.equal(read('99-9999'), undefined);
  });

  it('of a group are unpacked when somebody asks for one of them', () => {
    const unreadable = {
      charCodeAt() {
        throw new Error('read');
      },
    };
    const readSome = detailsReader(
      {edition, groups: {...groups, '53': unreadable as never}},
      listedOccupations,
    );
    assert.equal(readSome('29-2072')!.jobZone!.zone, 3);
    assert.throws(() => readSome('53-3032'), /read/);
  });
});

describe('details that this edition does not have', () => {
  const rows: Record<string, DetailsRow> = {
    'an ordinary one': {
      attainment: [1.4, 19.2, 30.6, 25.6, 17.4, 4.3, 1.4],
      inexactMatch: true,
      zone: 3,
      related: [-12, 1, 4, 90, 300],
    },
    'everybody at one level': {
      attainment: [0, 0, 0, 0, 0, 0, 100],
      inexactMatch: false,
      zone: 5,
      related: [1, 2, 3, 4, 5],
    },
    'everybody at the other end': {
      attainment: [100, 0, 0, 0, 0, 0, 0],
      inexactMatch: false,
      zone: 1,
      related: [-5, -4, -3, -2, -1],
    },
    'nobody at all': {attainment: [0, 0, 0, 0, 0, 0, 0], inexactMatch: false, zone: 1, related: []},
    'shares that rounding took beyond 100': {
      attainment: [14.3, 14.3, 14.3, 14.3, 14.3, 14.3, 14.4],
      inexactMatch: false,
      zone: 2,
      related: [-829],
    },
    'no job zone': {attainment: [10, 20, 30, 10, 20, 5, 5], inexactMatch: true},
  };

  it('come back as they were written, one after another', () => {
    const bits = new BitWriter();
    const write = detailsCoder(bits);
    for (const row of Object.values(rows)) write(row);
    const read = detailsCoder(bitReader(bits.toText()));
    for (const [what, row] of Object.entries(rows)) assert.deepEqual(read(), row, what);
  });
});
