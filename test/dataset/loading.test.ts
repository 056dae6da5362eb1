/** An entry without data brings what is asked for: each packed module once, however many ask. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import edition from '../../data/packed/edition.gen.js';
import {groups} from '../../data/packed/groups.gen.js';
import titles from '../../data/packed/titles.gen.js';
import {
  codeOf,
  findOccupation,
  groupOf,
  installEdition,
  installListings,
  installOccupations,
  installSearch,
  listedOccupations,
  nearestTitles,
  occupations,
} from '../../src/dataset/catalog.js';
import {bring, installLoader} from '../../src/dataset/loading.js';
import {searcher} from '../../src/dataset/nearest.js';

/** A module on its way: the test says when it arrives, or that it does not. */
interface Journey {
  name: string;
  arrive: () => void;
  fail: (error: Error) => void;
}
const journeys: Journey[] = [];
const names = () => journeys.map(({name}) => name);
const journey = (name: string) => journeys.find((one) => one.name === name)!;

// These go in this order: what is in memory stays there.
describe('bringing packed modules', () => {
  it('is not needed where everything came with the script', () => {
    assert.equal(bring(['29']), undefined);
  });

  it('asks for a module once, however many wait for it', async () => {
    installLoader((name) => new Promise((arrive, fail) => journeys.push({name, arrive, fail})));
    const waiting = Array.from({length: 40}, () => bring(['29'])!);
    assert.deepEqual(names(), ['29']);
    journey('29').arrive();
    await Promise.all(waiting);
  });

  it('waits for nothing that has arrived', () => assert.equal(bring(['29']), undefined));

  it('waits for all that are asked for together, and asks only for those that are missing', async () => {
    let arrived = false;
    const both = bring(['29', '29.details', 'titles'])!.then(() => (arrived = true));
    assert.deepEqual(names(), ['29', '29.details', 'titles']);
    journey('29.details').arrive();
    await Promise.resolve();
    assert.equal(arrived, false);
    journey('titles').arrive();
    await both;
    assert.equal(bring(['29', '29.details', 'titles']), undefined);
  });

  it('asks for nothing where nothing is named', () => assert.equal(bring([]), undefined));

  it('tells all who wait when a module cannot be had, and asks again only for who comes later', async () => {
    const waiting = [bring(['53']), bring(['53'])];
    assert.equal(names().filter((name) => name === '53').length, 1);
    journey('53').fail(new Error('no network'));
    for (const one of waiting) await assert.rejects(one!, /no network/);
    const later = bring(['53']);
    assert.equal(names().filter((name) => name === '53').length, 2);
    journeys.findLast(({name}) => name === '53')!.arrive();
    await later;
    assert.equal(bring(['53']), undefined);
  });
});

describe('what is known before a group is in memory', () => {
  it('is which group a code is in, and that others are in none', () => {
    installEdition(edition);
    installOccupations({'00': groups['00']});
    assert.equal(groupOf('29-2072'), '29');
    assert.equal(groupOf(codeOf('29-2072.00')), '29');
    for (const key of ['99-9999', '00', 'medical-records-specialists', ''])
      assert.equal(groupOf(codeOf(key)), undefined, key);
    assert.equal(findOccupation('29-2072'), undefined);
  });

  it('with the titles, is also which group a slug or title is in, and what was meant by a wrong one', () => {
    installListings(titles);
    assert.equal(listedOccupations().length, 831);
    assert.equal(groupOf(codeOf('medical-records-specialists')), '29');
    assert.equal(groupOf(codeOf('HEAVY AND TRACTOR-TRAILER TRUCK DRIVERS')), '53');
    assert.deepEqual(
      nearestTitles('medical record specialist'),
      [],
      'what searches the titles comes with them',
    );
    installSearch(searcher(listedOccupations));
    assert.equal(
      nearestTitles('medical record specialist')[0],
      '29-2072 Medical Records Specialists',
    );
    assert.equal(findOccupation('medical-records-specialists'), undefined);
    assert.deepEqual(occupations(), []);
  });

  it('is a whole occupation once its group has arrived, compared with all occupations', () => {
    installOccupations({29: groups['29']});
    const {title, wages, outlook} = findOccupation('medical-records-specialists') ?? {};
    assert.deepEqual(
      [title, wages?.annual?.p50, wages?.allOccupations?.annual],
      ['Medical Records Specialists', 51_140, 50_980],
    );
    assert.deepEqual([outlook?.percent, outlook?.allOccupations?.percent], [7.1, 3.1]);
    assert.equal(listedOccupations().length, 831, 'the titles of others stay known');
    assert.equal(findOccupation('53-3032'), undefined);
  });

  it('in this test are the titles of the groups themselves', () => {
    for (const [group, [names]] of Object.entries(groups))
      assert.deepEqual(titles[group as keyof typeof titles], [names], group);
  });
});
