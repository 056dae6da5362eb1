/**
 * What is not in memory is brought from the served folder when it is asked for: each module once,
 * however many ask.
 */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import edition from '../../data/packed/edition.gen.js';
import titles from '../../data/packed/titles.gen.js';
import {
  codeOf,
  findOccupation,
  groupOf,
  installEdition,
  listedOccupations,
  nearestTitles,
  occupations,
  successorsOf,
} from '../../src/dataset/catalog.js';
import {
  addOccupation,
  areHere,
  bring,
  hasDataBase,
  load,
  ModuleError,
  setDataBase,
} from '../../src/dataset/modules.js';
import {programs} from '../../src/dataset/programs.js';
import {dataModules} from '../../tools/build-modules.js';
import {ServedFolder} from '../fixtures/served-folder.js';

const texts = dataModules();
const folder = new ServedFolder();
const serve = (name: string, failures = 0) => folder.write(name, texts.get(name)!, failures);
const timesRead = (name: string) => folder.read.filter((one) => one === name).length;
after(() => folder.remove());

/** The error with which a module could not be had. */
async function failureOf(bringing: Promise<unknown> | undefined): Promise<ModuleError> {
  assert.ok(bringing, 'nothing was brought');
  const error: unknown = await bringing.then(
    () => assert.fail('it was had'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ModuleError, String(error));
  return error;
}

installEdition(edition);

// These go in this order: what is in memory stays there.
describe('before anybody has said where the modules are', () => {
  it('a module cannot be had, and the error says both ways to have it', async () => {
    const {message, module, address} = await failureOf(bring(['occupations/29-2072']));
    assert.equal(module, 'occupations/29-2072');
    assert.equal(address, undefined);
    assert.equal(
      message,
      'The module occupations/29-2072 is not here. Hand it in with addOccupation(module), imported from career-widgets/occupations/29-2072, or name a served copy of the folder career-widgets-source in data-base or with setDataBase(url).',
    );
  });

  it('a relative address says nothing where there is no page', () => {
    setDataBase('/career-widgets-0.1.0/');
    assert.equal(hasDataBase(), false);
  });

  it('an occupation that was handed in needs none', () => {
    addOccupation({code: '15-1252'});
    assert.equal(bring(['occupations/15-1252']), undefined);
  });
});

describe('bringing modules', () => {
  it('asks for a module once, however many wait for it', async () => {
    setDataBase(folder.address);
    assert.equal(hasDataBase(), true);
    serve('53');
    assert.equal(areHere(['53']), false);
    await Promise.all(Array.from({length: 40}, () => bring(['53'])!));
    assert.equal(timesRead('53'), 1);
    assert.equal(findOccupation('53-3032')?.title, 'Heavy and Tractor-Trailer Truck Drivers');
  });

  it('waits for nothing that has arrived, and asks for nothing where nothing is named', () => {
    assert.equal(bring(['53']), undefined);
    assert.equal(areHere(['53']), true);
    assert.equal(bring([]), undefined);
  });

  it('brings the figures of a group alone; what is rarely shown comes with the occupation', async () => {
    const drivers = findOccupation('53-3052')!;
    assert.equal(drivers.wages!.area, 'U.S.');
    assert.deepEqual(
      [drivers.attainment, drivers.jobZone, drivers.related],
      [undefined, undefined, undefined],
    );
    serve('occupations/53-3052');
    await load('53-3052');
    assert.equal(drivers.jobZone!.zone, 2);
    assert.equal(drivers.attainment!.period, '2022–23');
    assert.equal(drivers.related!.length, 5);
  });

  it('waits for all that are asked for together, and asks only for those that are missing', async () => {
    serve('43');
    serve('occupations/43-6013');
    await bring(['53', '43', 'occupations/43-6013']);
    assert.deepEqual(
      [timesRead('53'), timesRead('43'), timesRead('occupations/43-6013')],
      [1, 1, 1],
    );
    assert.ok(programs({code: '43-6013'}).some(({cip}) => cip === '51.0716'));
    assert.equal(bring(['53', '43', 'occupations/43-6013']), undefined);
  });

  it('tries a second time where the first fails', async () => {
    serve('47', 1);
    await bring(['47']);
    assert.equal(timesRead('47'), 2);
    assert.equal(findOccupation('47-2111')?.title, 'Electricians');
  });

  it('tells all who wait when a module cannot be had, and asks again only for who comes later', async () => {
    serve('51', 2);
    const errors = await Promise.all([failureOf(bring(['51'])), failureOf(bring(['51']))]);
    assert.equal(timesRead('51'), 2);
    for (const {module, address, message} of errors) {
      assert.equal(module, '51');
      assert.equal(address, `${folder.address}/51.js`);
      assert.ok(
        message.startsWith(`${address} could not be fetched, twice (Error: no network). Put`),
        message,
      );
    }
    assert.equal(areHere(['51']), false);
    // What has failed under an address stays so, and a later try has another.
    await bring(['51']);
    assert.equal(areHere(['51']), true);
  });

  it('lets whoever can do without a module that fails have the others', async () => {
    serve('25');
    const {module} = await failureOf(bring(['occupations/53-3032', '25']));
    assert.equal(module, 'occupations/53-3032');
    assert.equal(areHere(['25']), true);
  });
});

describe('the module of an occupation', () => {
  it('is brought by load, of an occupation, a code or a title', async () => {
    for (const code of ['53-3033', '53-2011', '53-2012']) serve(`occupations/${code}`);
    await load({code: '53-3033'});
    await load('53-2011.00');
    await load('Commercial Pilots');
    assert.equal(
      areHere(['53-3033', '53-2011', '53-2012'].map((code) => `occupations/${code}`)),
      true,
    );
    assert.ok(programs({code: '53-2012'}).length > 0);
  });

  it('is there for all occupations together, and says what their workers hold', async () => {
    serve('00');
    serve('occupations/00-0000');
    await bring(['00', 'occupations/00-0000']);
    assert.equal(timesRead('occupations/00-0000'), 1);
    const {attainment, jobZone, related} = findOccupation('00-0000')!;
    assert.deepEqual([attainment!.bachelor, jobZone, related], [25.2, undefined, undefined]);
  });

  it('is none for what is no occupation', async () => {
    for (const code of ['53-9999', '99-9999', 'toString'])
      assert.equal(bring([`occupations/${code}`]), undefined, code);
    await load('no such occupation');
    await load({});
  });

  it('of a part is that of the whole, where OEWS combines several', async () => {
    serve('occupations/53-1047');
    await load('53-1042');
    assert.equal(timesRead('occupations/53-1047'), 1);
    assert.equal(areHere(['occupations/53-1042', 'occupations/53-1047']), true);
  });

  it('is asked for at the same time as its group', async () => {
    serve('21');
    serve('occupations/21-1021');
    const bringing = bring(['21', 'occupations/21-1021']);
    await bringing;
    assert.ok(programs({code: '21-1021'}).length > 0);
  });

  it('of a code that turns out to be none is nothing to wait for, once the group says so', async () => {
    serve('11');
    await bring(['11', 'occupations/11-9998']);
    assert.equal(findOccupation('11-9998'), undefined);
    assert.equal(bring(['occupations/11-9998']), undefined);
  });

  it('of a part is found also where the group comes later than the question', async () => {
    serve('13');
    serve('occupations/13-1020');
    await bring(['13', 'occupations/13-1021']);
    assert.equal(timesRead('occupations/13-1020'), 1);
    assert.equal(areHere(['occupations/13-1021']), true);
  });
});

describe('what is known before a group is in memory', () => {
  it('is which group a code is in, and that others are in none', () => {
    assert.equal(groupOf('29-2072'), '29');
    assert.equal(groupOf(codeOf('29-2072.00')), '29');
    for (const key of ['99-9999', '00', 'medical-records-specialists', ''])
      assert.equal(groupOf(codeOf(key)), undefined, key);
    assert.equal(findOccupation('29-2072'), undefined);
    assert.deepEqual(nearestTitles('medical record specialist'), []);
  });

  it('with all names, is also which group a slug or title is in, and what was meant by a wrong one', async () => {
    assert.equal(areHere(['names']), false);
    folder.write(
      'names',
      `export const titles = ${JSON.stringify(titles)};
export const retired = {'29-2071': ['29-2072']};
export {searcher} from '${new URL('../../src/dataset/nearest.ts', import.meta.url).href}';`,
    );
    await bring(['names']);
    assert.equal(bring(['names']), undefined);
    assert.deepEqual(
      successorsOf('29-2071').map(({title}) => title),
      ['Medical Records Specialists'],
    );
    assert.equal(listedOccupations().length, 831);
    assert.equal(groupOf(codeOf('medical-records-specialists')), '29');
    assert.equal(
      nearestTitles('medical record specialist')[0],
      '29-2072 Medical Records Specialists',
    );
    assert.equal(findOccupation('medical-records-specialists'), undefined);
    assert.ok(occupations().every(({code}) => !code.startsWith('29')));
  });

  it('is a whole occupation once its group has arrived, compared with all occupations', async () => {
    serve('29');
    await bring(['29']);
    const {title, wages, outlook} = findOccupation('medical-records-specialists')!;
    assert.deepEqual(
      [title, wages?.annual?.p50, wages?.allOccupations?.annual],
      ['Medical Records Specialists', 51_140, 50_980],
    );
    assert.deepEqual([outlook?.percent, outlook?.allOccupations?.percent], [7.1, 3.1]);
  });
});
