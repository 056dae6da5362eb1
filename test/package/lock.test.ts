/** npm ci refuses a lock file that leaves out what a package wants on another system, and npm install writes such files. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

test('the lock file holds every package that any package in it asks for', () => {
  const {packages} = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  ) as {packages: Record<string, Locked>};
  const held = new Set(
    Object.keys(packages).map((path) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ),
  );
  assert.ok(held.has('lit'), 'the lock file could not be read');
  const missing = Object.entries(packages).flatMap(([path, {dependencies, optionalDependencies}]) =>
    Object.keys({...dependencies, ...optionalDependencies})
      .filter((name) => !held.has(name))
      .map((name) => `${name}, for ${path}`),
  );
  assert.deepEqual(missing, []);
});
