/** The module of an occupation: what it holds is known once it is handed in, and not before. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readWritten} from '../../data/pathway-files.js';
import '../../src/dataset/core.js';
import {findOccupation} from '../../src/dataset/catalog.js';
import {credentials, credentialsOf, findCredential} from '../../src/dataset/credentials.js';
import {addOccupation} from '../../src/dataset/occupation-module.js';
import {findPathway} from '../../src/dataset/pathways.js';
import {findProfile} from '../../src/dataset/profiles.js';
import {programs, programsSource} from '../../src/dataset/programs.js';
import {fallbackText} from '../../src/fallback.js';
import {findTimeline} from '../../src/timelines.js';
import {topicsOf} from '../../src/topics.js';
import {allModules} from '../fixtures/occupation-modules.js';

const moduleOf = (code: string) => allModules.find((one) => one.code === code)!;
const records = findOccupation('29-2072')!;

describe('the written pathways', () => {
  it('are in the modules of their occupations, stage by stage as in their files', () => {
    const files = [...readWritten().pathways.values()];
    assert.deepEqual(
      allModules.filter(({pathway}) => pathway).map(({code}) => code),
      files.map(({code}) => code).sort(),
    );
    for (const {code, stages} of files)
      assert.deepEqual(
        moduleOf(code).pathway!.stages.map(({id}) => id),
        stages.map(({id}) => id),
        code,
      );
  });
});

// These go in this order, as a page would.
describe('an occupation without its module', () => {
  it('has its figures, and neither programs nor anything that is written', () => {
    assert.equal(records.wages!.annual!.p50, 51_140);
    assert.deepEqual(programs(records), []);
    assert.equal(programsSource(records), undefined);
    assert.equal(records.profile, undefined);
    assert.equal(findPathway('29-2072'), undefined);
    assert.deepEqual(credentialsOf('29-2072'), []);
    assert.deepEqual(topicsOf(records), ['interests']);
  });

  it('has the pathway that its three published values say', () => {
    const {plan} = findTimeline('29-2072', records.preparation)!;
    assert.deepEqual(
      plan!.map(({title}) => title),
      ['Certificate or other award below a degree', 'First job'],
    );
  });

  it('says in words that nothing is written yet', () => {
    assert.equal(
      fallbackText('29-2072', 'career-topic', {topic: 'programs'}),
      'Medical records specialists: nothing is written on this topic yet.',
    );
  });
});

describe('an occupation whose module was handed in', () => {
  it('has its programs, each with its code, and their source', () => {
    addOccupation(moduleOf('29-2072'));
    assert.deepEqual(
      programs(records).map(({cip}) => cip),
      ['51.0706', '51.0707', '51.0713', '51.0721'],
    );
    assert.equal(programsSource(records)!.name, 'NCES and BLS, CIP 2020 to SOC 2018 Crosswalk');
    assert.match(
      fallbackText('29-2072', 'career-topic', {topic: 'programs'}),
      /^Medical records specialists\. Programs of study that lead here:\n- Health Information/,
    );
  });

  it('has its written profile, also where the occupation was in memory before', () => {
    assert.match(
      records.profile!.summary,
      /^Medical records specialists look after the information/,
    );
    assert.equal(findProfile('29-2072'), records.profile);
    assert.ok(topicsOf(records).includes('duties'));
  });

  it('has its written pathway in the place of the derived one', () => {
    assert.equal(findPathway('29-2072')!.stages.length, 14);
    assert.equal(findTimeline('29-2072', records.preparation)!.ways.length, 4);
    assert.equal(findTimeline('29-2072', records.preparation)!.plan!.length, 9);
  });

  it('has its credentials, the first ones first, and every credential that its pathway opens', () => {
    assert.equal(credentialsOf('29-2072').length, 14);
    assert.deepEqual(credentialsOf('29-2072').map(({level}) => level)[0], 'entry');
    for (const {opens = []} of findPathway('29-2072')!.stages)
      for (const id of opens) assert.ok(findCredential(id), id);
  });

  it('brings nothing of another', () => {
    assert.deepEqual(programs({code: '29-9021'}), []);
    assert.equal(findPathway('29-9021'), undefined);
    assert.equal(findCredential('chda'), undefined);
  });

  it('shares credentials with others: each is there once, in the order of the ids', () => {
    const rhit = findCredential('rhit');
    addOccupation(moduleOf('29-9021'));
    assert.equal(findCredential('rhit'), rhit);
    const ids = credentials().map(({id}) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    assert.ok(ids.includes('chda') && ids.includes('cbcs'));
    assert.ok(credentialsOf('29-9021').includes(rhit!));
  });

  it('may be handed in as import() gives it, and twice', () => {
    addOccupation({default: moduleOf('15-1252')});
    const before = programs({code: '15-1252'});
    assert.ok(before.length > 0);
    addOccupation(moduleOf('15-1252'));
    assert.deepEqual(programs({code: '15-1252'}), before);
  });
});
