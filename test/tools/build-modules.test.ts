/** The modules that a page or a server loads: plain, whole, and small. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {readTables} from '../../data/tables.js';
import type {OccupationModule} from '../../src/dataset/occupation-module.js';
import {buildModules, dataModules} from '../../tools/build-modules.js';
import {occupationModules} from '../../tools/occupation-modules.js';

const tables = readTables();
const texts = dataModules(tables);
const ofOccupations = [...texts].filter(([name]) => name.startsWith('occupations/'));

describe('the modules of the served folder', () => {
  it('are one for each group, one for the total of all, and one for each of these and of the 830 occupations', () => {
    const ofGroups = [...texts.keys()].filter((name) => /^\d\d$/.test(name));
    assert.equal(ofGroups.length, 23);
    assert.equal(ofOccupations.length, 831);
    assert.equal(texts.size, 23 + 831);
    assert.ok(texts.has('29') && texts.has('occupations/29-2072'));
  });

  it('give what is known of an occupation when they are imported', async () => {
    const text = texts.get('occupations/29-2072')!;
    const {default: module} = (await import(
      `data:text/javascript,${encodeURIComponent(text)}`
    )) as {default: OccupationModule};
    assert.deepEqual(
      module,
      JSON.parse(JSON.stringify(occupationModules(tables).find(({code}) => code === '29-2072'))),
    );
    assert.deepEqual(Object.keys(module), [
      'code',
      'about',
      'duties',
      'aboutSources',
      'attainment',
      'jobZone',
      'related',
      'programs',
      'profile',
      'pathway',
      'credentials',
    ]);
  });

  it('can be read: what they are about first, and every field on a line of its own', () => {
    const text = texts.get('occupations/29-1141')!;
    assert.match(
      text,
      /^\/\/ 29-1141 Registered Nurses\nexport default \{\n {2}"code": "29-1141",\n {2}"about": "Registered nurses care for .+",\n {2}"duties": \[\n {4}"Check /,
    );
    assert.match(text, /\n {8}"title": "Registered Nursing\/Registered Nurse"\n/);
  });

  it('of occupations are at most 2.5 kB in the median, compressed', () => {
    const sizes = ofOccupations
      .map(([, text]) => brotliCompressSync(text).length)
      .sort((a, b) => a - b);
    assert.ok(sizes[415]! <= 2500, `${sizes[415]} bytes`);
  });

  it('take the place of those of occupations that are no more, and leave everything else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
    try {
      mkdirSync(join(folder, 'occupations'));
      writeFileSync(join(folder, 'occupations/99-9999.js'), '');
      writeFileSync(join(folder, 'salary.js'), '');
      buildModules(pathToFileURL(`${folder}/`), texts);
      assert.equal(readdirSync(join(folder, 'occupations')).length, 831);
      assert.ok(existsSync(join(folder, 'salary.js')) && existsSync(join(folder, '29.js')));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
