/**
 * Runs every suite and says how many tests passed and failed in all of them.
 *
 *   npm test                                              everything, and of the apps the smallest
 *   npm run test:slow                                     all apps, each of which installs what it is made of
 *   node tools/test.mjs elements data                     some suites; `node` is all that need neither browser nor build
 *   node tools/test.mjs test/elements/salary.test.ts      some files
 *
 * A suite is a folder in test/. `elements` runs in browsers, every other folder in Node. A suite that crashes, holds a
 * file that cannot be loaded, or runs no test has failed.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {runNodeTests} from './node-tests.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** These load dist/, so it is built from the sources as they are now. */
const needBuild = ['apps', 'elements', 'package', 'pages'];

const inBrowser = ['apps', 'elements', 'pages'];

/** Each app takes a minute or more, and asks npm for its framework: this one alone runs unless they are named. */
const smallestApp = join(root, 'test', 'apps', 'svelte-kit.test.ts');

function allSuites() {
  return [
    check('types', 'typescript/bin/tsc', ['--noEmit']),
    check('lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
    check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    check('build', '../tools/build.mjs', []),
    ...testFolders().map((name) => ({
      name,
      files: testFilesIn(join(root, 'test', name)),
      run: name === 'elements' ? runElementTests : runInNode(name),
    })),
  ];
}

/** One command that is right or wrong: it counts as one test. */
function check(name, script, args) {
  return {
    name,
    run: async () => {
      const {code, output} = await nodeCommand(join(root, 'node_modules', script), args, 10 * 60);
      return [
        code === 0
          ? {name, passed: 1, failed: 0, problems: []}
          : {name, passed: 0, failed: 1, problems: [output]},
      ];
    },
  };
}

/** Folders of test/ that hold tests: code without a browser first, so that the cheapest failure comes first. */
function testFolders() {
  const last = ['elements', 'package', 'pages', 'apps'];
  const folders = readdirSync(join(root, 'test'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const stray = readdirSync(join(root, 'test')).filter((name) => name.endsWith('.test.ts'));
  if (stray.length > 0)
    throw new Error(`test/${stray[0]} belongs to no suite: move it into a folder of test/.`);
  return folders
    .filter((name) => testFilesIn(join(root, 'test', name)).length > 0)
    .sort((a, b) => last.indexOf(a) - last.indexOf(b) || a.localeCompare(b));
}

function testFilesIn(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
}

function runInNode(name) {
  // What builds an app takes all processors there are.
  const concurrency = name === 'apps' ? 1 : 2;
  return async (files) => [{name, ...(await runNodeTests(files, {concurrency}))}];
}

async function runElementTests(files) {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  const countsPath = join(folder, 'counts.json');
  try {
    const runner = join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
    const args = [
      '--config',
      'web-test-runner.config.mjs',
      '--files',
      ...files.map((file) => relative(root, file).split(sep).join('/')),
    ];
    const {code, output} = await nodeCommand(runner, args, 20 * 60, {
      ELEMENT_TEST_COUNTS: countsPath,
    });
    const {counts, problems} = existsSync(countsPath)
      ? JSON.parse(readFileSync(countsPath, 'utf8'))
      : {counts: {}, problems: []};
    const results = Object.entries(counts).map(([engine, count]) => ({
      name: `elements in ${engine}`,
      ...count,
      problems: [],
    }));
    const failed = results.reduce((sum, result) => sum + result.failed, 0);
    if (results.length === 0 || (code !== 0 && failed === 0)) {
      results.push({
        name: 'elements',
        passed: 0,
        failed: 1,
        problems: [`web-test-runner ended with code ${code}.`],
      });
    }
    if (code !== 0 || failed > 0) results[0].problems.push(output, ...problems);
    return results;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Runs a script in a Node of its own and keeps what it printed; one that hangs is ended and has failed. */
function nodeCommand(script, args, seconds, environment = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: {...process.env, ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (data) => (output += data);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      output += `\nNot finished after ${seconds} seconds.`;
      child.kill();
    }, seconds * 1000);
    const end = (code) => {
      clearTimeout(timer);
      done({code, output: stripVTControlCharacters(output).trim()});
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The suites and files named on the command line; everything but the larger apps when none is. */
function chosen(suites, words) {
  if (words.length === 0) {
    suites.find(({name}) => name === 'apps').only = [smallestApp];
    return suites;
  }
  const picked = new Set();
  for (const word of words) {
    if (word === 'node') {
      for (const suite of suites)
        if (suite.files && !inBrowser.includes(suite.name) && !needBuild.includes(suite.name))
          picked.add(suite);
      continue;
    }
    const path = resolve(root, word);
    const suite = suites.find(({name, files}) => name === word || files?.includes(path));
    if (!suite)
      throw new Error(
        `There is no suite or test file "${word}". Suites: ${suites.map(({name}) => name).join(', ')}.`,
      );
    picked.add(suite);
    if (suite.name !== word) suite.only = [...(suite.only ?? []), path];
    if (needBuild.includes(suite.name)) picked.add(suites.find(({name}) => name === 'build'));
  }
  return suites.filter((suite) => picked.has(suite));
}

async function runSuite(suite) {
  const start = performance.now();
  let results;
  try {
    results = await suite.run(suite.only ?? suite.files);
  } catch (error) {
    results = [{name: suite.name, passed: 0, failed: 1, problems: [error.stack]}];
  }
  for (const result of results) {
    if (result.passed + result.failed === 0)
      Object.assign(result, {failed: 1, problems: ['This suite ran no test.']});
    for (const problem of result.problems) console.log(`\n${result.name}: ${problem}`);
  }
  return results.map((result) => ({...result, seconds: (performance.now() - start) / 1000}));
}

function table(results) {
  const width = Math.max(...results.map(({name}) => name.length));
  const rows = results.map(
    ({name, passed, failed, seconds}) =>
      `${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${seconds.toFixed(1).padStart(6)} s`,
  );
  return [`\n${'suite'.padEnd(width)}  passed  failed      time`, ...rows, ''].join('\n');
}

const results = [];
try {
  const suites = chosen(allSuites(), process.argv.slice(2));
  // The checks need one processor each, the suites of tests all there are.
  const checks = suites.filter(({files}) => !files);
  results.push(...(await Promise.all(checks.map(runSuite))).flat());
  for (const suite of suites.filter(({files}) => files)) results.push(...(await runSuite(suite)));
  console.log(table(results));
} catch (error) {
  console.log(error.message);
  results.push({passed: 0, failed: 1});
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
// A browser left behind by a file that was ended would keep this process waiting for ever.
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
