/**
 * What a site loads by address is committed, so that a tagged revision can be used as it is. These tests keep it honest:
 * building the sources again gives the same bytes.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

/** The committed files of dist/. The library build beside them is made anew for each package and not committed. */
const lite = readdirSync(new URL('../../data/packed/', import.meta.url))
  .filter((file) =>
    /^(\d\d(\.details|\.programs)?|titles|pathways|\d\d-\d{4}\.profile)\.gen\.ts$/.test(file),
  )
  .map((file) => `dist/lite/${file.replace('.gen.ts', '.js')}`);
const committed = [
  'dist/career-widgets.css',
  'dist/career-widgets.js',
  'dist/career-widgets.lite.js',
  'dist/lite/details-of-a-group.js',
  ...lite,
  'dist/occupations.json',
  'dist/occupations.schema.json',
  'dist/sri.json',
].sort();

/** All a build reads. */
const sources = [
  'src',
  'data/packed',
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

test('git holds exactly the built files that a site loads by address', () => {
  assert.deepEqual(git('ls-files', 'dist').split('\n').filter(Boolean).sort(), committed);
});

test('a build of the committed sources changes nothing in dist/', () => {
  // While the sources have uncommitted changes, dist/ as just built takes the place of the committed one.
  const changed = git('status', '--porcelain', '--', ...sources) !== '';
  const held = (path: string) =>
    changed ? readFileSync(join(root, path), 'utf8') : git('show', `HEAD:${path}`);
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  try {
    const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup');
    execFileSync(process.execPath, [rollup, '-c', '--silent'], {
      cwd: root,
      env: {...process.env, CAREER_WIDGETS_OUT: folder},
    });
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    execFileSync(process.execPath, [tsx, 'tools/build-artefacts.ts'], {
      cwd: root,
      env: {...process.env, CAREER_WIDGETS_OUT: folder},
    });
    for (const path of committed) {
      const built = readFileSync(join(folder, path.slice('dist/'.length)), 'utf8');
      assert.ok(
        built === held(path),
        `${path} is not what the sources build: run npm run build and commit it with them.`,
      );
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
