/** The counting itself: whatever can go wrong in a test file is a failure in the total. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Runs one test file in a process that does not know it was started by a test. */
function count(text: string): {passed: number; failed: number; problems: string[]} {
  const file = join(folder, 'some.test.mjs');
  writeFileSync(file, `import test, { describe, it, before } from 'node:test';\n${text}`);
  const script = join(folder, 'run.mjs');
  const tool = new URL('../../tools/node-tests.mjs', import.meta.url);
  writeFileSync(
    script,
    `import { runNodeTests } from ${JSON.stringify(tool.href)};
     process.stdout.write(JSON.stringify(await runNodeTests([${JSON.stringify(file)}], { concurrency: 1 })));`,
  );
  const env = {...process.env};
  delete env.NODE_TEST_CONTEXT;
  const {stdout, stderr} = spawnSync(process.execPath, [script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout);
}

const passing = "it('passes', () => {});";

test('counts tests, not the suites and tests around them', () => {
  const {passed, failed, problems} = count(`${passing}
    describe('suite', () => { describe('inner', () => { ${passing} ${passing} }); });
    test('outer', async (t) => { await t.test('leaf', () => {}); await t.test('leaf', () => {}); });`);
  assert.deepEqual({passed, failed, problems}, {passed: 5, failed: 0, problems: []});
});

test('counts a failing test once and names it in full', () => {
  const {passed, failed, problems} = count(
    `describe('suite', () => { ${passing} it('fails', () => { throw new Error('because'); }); });`,
  );
  assert.deepEqual({passed, failed}, {passed: 1, failed: 1});
  assert.match(problems[0] ?? '', /some\.test\.mjs: suite › fails\n\s+Error: because/);
});

test('counts tests that stand in a file which the test file imports', () => {
  writeFileSync(
    join(folder, 'shared.mjs'),
    `import {describe, it} from 'node:test';
     export const describeApp = () => describe('an app', () => { ${passing} it('fails', () => { throw new Error('because'); }); });`,
  );
  const {passed, failed, problems} = count(
    "import {describeApp} from './shared.mjs'; describeApp();",
  );
  assert.deepEqual({passed, failed}, {passed: 1, failed: 1});
  assert.match(problems[0] ?? '', /some\.test\.mjs: an app › fails\n\s+Error: because/);
});

test('counts a file that cannot be loaded, has no test, or fails outside its tests', () => {
  assert.deepEqual(pick(count("import './nowhere.mjs';")), [0, 1]);
  assert.deepEqual(pick(count('')), [0, 1]);
  assert.deepEqual(
    pick(count(`${passing} process.on('exit', () => { process.exitCode = 3; });`)),
    [1, 1],
  );
});

test('counts a test that is left out as failed', () => {
  const leftOut = ['skip', 'todo'].map((word) => `it.${word}('left out', () => {});`).join('\n');
  assert.deepEqual(pick(count(`${passing} ${leftOut}`)), [1, 2]);
});

test('counts a hook that fails', () => {
  const {failed, problems} = count(
    `describe('suite', () => { before(() => { throw new Error('in the hook'); }); ${passing} });`,
  );
  assert.ok(failed > 0);
  assert.match(problems.join('\n'), /in the hook/);
});

function pick({passed, failed}: {passed: number; failed: number}): [number, number] {
  return [passed, failed];
}
