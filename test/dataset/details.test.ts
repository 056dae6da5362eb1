/** What is rarely shown may come before or after an occupation is first asked for, or never. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import details from '../../data/packed/details.gen.js';
import edition from '../../data/packed/edition.gen.js';
import groups from '../../data/packed/groups.gen.js';
import {
  findOccupation,
  installDetails,
  installEdition,
  installOccupations,
  occupations,
  related,
} from '../../src/dataset/catalog.js';
import {bitReader} from '../../src/dataset/coder.js';
import {attainmentLevels, detailsCoder, type DetailsRow} from '../../src/dataset/details.js';
import {BitWriter} from '../../tools/bit-writer.js';

installEdition(edition);
installOccupations(groups);

const installGroup = (group: keyof typeof details) => installDetails({[group]: details[group]});
const shown = (code: string) => {
  const {attainment, jobZone, related: near} = findOccupation(code)!;
  return {associate: attainment?.associate, zone: jobZone?.zone, related: near};
};
const nothing = {associate: undefined, zone: undefined, related: undefined};

// These go in this order, as a page would.
describe('an occupation', () => {
  it('without its details has pay, outlook, preparation and interests, and nothing else', () => {
    const {wages, outlook, preparation, interests} = findOccupation('29-2072')!;
    assert.ok(wages && outlook && preparation && interests);
    assert.deepEqual(shown('29-2072'), nothing);
    assert.deepEqual(related(findOccupation('29-2072')!), []);
  });

  it('that is in memory gets its details when they arrive, and stays the same object', () => {
    const before = findOccupation('29-2072');
    installGroup('29');
    assert.equal(findOccupation('29-2072'), before);
    assert.deepEqual(shown('29-2072'), {
      associate: 25.6,
      zone: 3,
      related: ['29-9021', '31-9092', '31-9094', '43-4071', '43-6013'],
    });
  });

  it('of another group has none yet', () => assert.deepEqual(shown('15-1252'), nothing));

  it('that is not in memory yet has its details when it is first asked for', () => {
    installGroup('53');
    assert.equal(shown('53-3032').zone, 2);
    assert.equal(findOccupation('53-3032')?.related?.length, 5);
  });

  it('may get its details twice', () => {
    const before = shown('29-2072');
    installGroup('29');
    assert.deepEqual(shown('29-2072'), before);
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
    const {zone, related: near, associate} = shown('29-2010');
    assert.deepEqual([zone, near], [undefined, undefined]);
    assert.equal(typeof associate, 'number');
  });

  it('holds its details where a page writes it as JSON', () => {
    const written = JSON.parse(JSON.stringify(findOccupation('29-2072'))) as {
      related: string[];
      jobZone: {zone: number};
    };
    assert.deepEqual([written.related.length, written.jobZone.zone], [5, 3]);
  });

  it('holds shares that add up to everybody, as near as rounding leaves them', () => {
    installDetails(details);
    for (const {code, attainment} of occupations()) {
      const sum = attainmentLevels.reduce((total, level) => total + attainment![level], 0);
      assert.ok(sum > 99.75 && sum < 100.25, `${code}: ${sum}`);
    }
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
