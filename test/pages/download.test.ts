/**
 * A download of the repository, without an install and without a build: whoever has no Node still
 * has the builder, and whoever has Node the command.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../../tools/serve.mjs';
import {open} from './page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a commit made now would hold; no history is needed, so that a shallow clone will do. */
function committedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path && existsSync(join(root, path)));
}

describe('a fresh download', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  before(() => {
    const needed = committedFiles().filter((path) =>
      /^(?:bin\/|demo\/|dist\/|package\.json$)/.test(path),
    );
    assert.ok(needed.length > 850);
    for (const path of needed) cpSync(join(root, path), join(folder, path));
  });

  for (const [words, expected] of [
    [
      ['html', 'career-salary', '29-2072'],
      /^<career-salary occupation="29-2072">Medical records specialists: median pay \$[\d,]+ a year/,
    ],
    // What is written of an occupation is in a module of its own.
    [['text', 'career-topic', '29-2072', '--topic=settings'], /^- Hospital: /m],
  ] as const)
    it(`runs the command: ${words.join(' ')}`, () => {
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        ['bin/career-widgets.mjs', ...words],
        {cwd: folder, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
      );
      assert.equal(stderr, '');
      assert.equal(status, 0);
      assert.match(stdout, expected);
    });

  it('opens the builder, which finds an occupation and writes its code', async () => {
    const site = await serve({root: folder});
    try {
      const visit = await open('<!doctype html><title>A page</title>');
      await visit.page.goto(`${site.origin}/demo/builder.html`);
      await visit.page.locator('#occupation').fill('registered nurses');
      await visit.page.locator('[role=listbox] [role=option]', {hasText: '29-1141'}).click();
      const written = '<career-salary occupation="29-1141">Registered nurses: median pay';
      await visit.page.locator('#code code', {hasText: written}).waitFor();
      await visit.page.locator('#wide career-salary [part="median"]').waitFor();
      assert.deepEqual((await visit.report()).errors, []);
    } finally {
      await site.close();
    }
  });
});
