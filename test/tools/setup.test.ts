import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {packagesAreInstalled} from '../../tools/setup.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const lit = {'node_modules/lit': {version: '3.3.3'}};
const forAnotherSystem = {'node_modules/windows-only': {version: '1.0.0', optional: true}};

function installed(wanted: object, present?: object): boolean {
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({packages: {'': {name: 'x'}, ...wanted}}),
  );
  if (present)
    writeFileSync(
      join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({packages: present}),
    );
  return packagesAreInstalled(folder);
}

test('packages are installed when node_modules holds what the lock file names', () => {
  assert.equal(installed({...lit, ...forAnotherSystem}, lit), true);
});

test('packages are not installed without node_modules, with one missing, or with one of another version', () => {
  assert.equal(installed(lit), false);
  assert.equal(installed(lit, {}), false);
  assert.equal(installed(lit, {'node_modules/lit': {version: '3.3.2'}}), false);
  assert.equal(
    installed(forAnotherSystem, {'node_modules/windows-only': {version: '0.9.0'}}),
    false,
  );
});
