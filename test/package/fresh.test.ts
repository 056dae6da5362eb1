/**
 * What a site loads by address is committed, so that a tagged revision can be used as it is. These
 * tests keep it honest: building the sources again gives the same bytes.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};

/** What of dist/ is committed. The library for bundlers beside it is made anew for each package. */
function isCommitted(path: string): boolean {
  const alone = [
    'career-widgets.css',
    'career-widgets.js',
    'career-widgets.lite.js',
    'career-widgets.lite.min.js',
    'career-widgets.min.js',
    'command.js',
    'demo/builder.js',
    'occupations.json',
    'occupations.schema.json',
    'sri.json',
  ];
  return alone.includes(path) || path.startsWith(`career-widgets-${version}/`);
}

/** All a build reads. */
const sources = [
  'src',
  'data',
  'demo/builder',
  'custom-elements.json',
  'tools',
  'rollup.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const root = fileURLToPath(new URL('../..', import.meta.url));

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** What git calls a file with this content; nothing where there is none. */
function hashOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const content = readFileSync(path);
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** The built files of a folder that a site loads by address, by their paths. */
function builtIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isCommitted(path) && statSync(join(folder, path)).isFile())
    .sort();
}

describe('dist/', () => {
  // Beside node_modules, as dist/ is: the bundler names and orders what it exports by the paths.
  const folder = mkdtempSync(join(root, 'build-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  before(() => {
    const options = {cwd: root, env: {...process.env, CAREER_WIDGETS_OUT: folder}};
    const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
    execFileSync(process.execPath, [rollup, '-c', '--silent'], options);
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, 'tools/build-artefacts.ts'], options);
  });

  it('is committed as far as a site loads it by address: what a build makes, and nothing else', () => {
    const committed = git('ls-files', 'dist').split('\n').filter(Boolean);
    assert.deepEqual(
      committed.sort(),
      builtIn(folder).map((path) => `dist/${path}`),
    );
  });

  it('is what the committed sources build', () => {
    // While the sources have uncommitted changes, dist/ as just built stands for the committed one.
    const isChanged = git('status', '--porcelain', '--', ...sources) !== '';
    const committed = new Map(
      git('ls-tree', '-r', 'HEAD', 'dist')
        .split('\n')
        .map((line) => /^\d+ blob (\w+)\t(.*)$/.exec(line))
        .flatMap((found) => (found ? [[found[2], found[1]]] : [])),
    );
    const paths = builtIn(folder);
    assert.ok(paths.length > 830, 'the build made no modules of occupations');
    const stale = paths.filter((path) => {
      const held = isChanged ? hashOf(join(root, 'dist', path)) : committed.get(`dist/${path}`);
      return hashOf(join(folder, path)) !== held;
    });
    assert.deepEqual(stale, [], 'Run npm run build and commit dist/ with the sources.');
  });
});
