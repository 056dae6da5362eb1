/** An element that somebody else makes of one of ours, in TypeScript and with lit’s own documented means. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import * as esbuild from 'esbuild';
import {open} from '../pages/page.js';
import {page} from '../pages/widgets.js';
import {packedPackage, root} from './packed.js';

const fixture = join(root, 'test', 'package', 'fixture-subclass');

/** The fixture as it stands in a project of its own, which imports the package by its name. */
function writtenSubclass(): string {
  const folder = join(packedPackage().project, 'subclass');
  mkdirSync(folder);
  cpSync(join(fixture, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  const text = readFileSync(join(fixture, 'school-salary.ts'), 'utf8');
  writeFileSync(
    join(folder, 'school-salary.ts'),
    text.replace('../../../src/index.js', 'career-widgets'),
  );
  return folder;
}

/** The same as a script for a page. esbuild reads of the tsconfig.json there what decorators are. */
function bundled(folder: string): string {
  const {outputFiles} = esbuild.buildSync({
    entryPoints: [join(folder, 'school-salary.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
}

describe('a subclass of the salary bar', () => {
  const folder = writtenSubclass();
  const script = bundled(folder);

  it('compiles, strictly, with the types of the package', () => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const {stdout} = spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'});
    assert.equal(stdout, '');
  });

  it('shows the bar and its own paragraph in its own style, and updates both', async () => {
    const html = page(
      `<school-salary occupation="29-2072" tuition="9000">The author’s words</school-salary>
      <script type="module" src="/school-salary.js"></script>`,
    );
    const visit = await open(html, {pages: {'/school-salary.js': script}});
    const element = visit.page.locator('school-salary');
    const tuition = element.locator('.tuition');
    const bar = element.locator('[part="bar"]');

    assert.equal(
      await element.locator('[part="title"]').innerText(),
      'Medical Records Specialists',
    );
    assert.match(
      (await element.locator('[part="median"]').innerText()).replace(/\s+/g, ' '),
      /^Median pay \$51,140 a year$/,
    );
    assert.equal(await tuition.innerText(), 'Our program costs $9000.');

    const colorOf = (node: Element) => getComputedStyle(node).color;
    assert.equal(await tuition.evaluate(colorOf), 'rgb(0, 100, 0)', 'its own style sheet');
    const fill = await bar.evaluate((node) => getComputedStyle(node).fill);
    assert.equal(fill, 'none', 'the style sheet of the salary bar');

    await element.evaluate(async (node: HTMLElementTagNameMap['career-salary']) => {
      Object.assign(node, {tuition: 12_000});
      await node.updateComplete;
    });
    assert.equal(await tuition.innerText(), 'Our program costs $12000.');

    await element.evaluate(async (node: HTMLElementTagNameMap['career-salary']) => {
      node.setAttribute('occupation', '29-1141');
      await node.updateComplete;
    });
    assert.equal(await element.locator('[part="title"]').innerText(), 'Registered Nurses');
    assert.equal(await tuition.innerText(), 'Our program costs $12000.');
    assert.deepEqual(await visit.report(), {
      errors: [],
      warnings: [],
      requests: ['/school-salary.js'],
      violations: [],
    });
  });

  it('shows the author’s words where there is no such occupation, and its own paragraph', async () => {
    const html = page(
      `<school-salary occupation="no such one"><b>The author’s words</b></school-salary>
      <script type="module" src="/school-salary.js"></script>`,
    );
    const visit = await open(html, {pages: {'/school-salary.js': script}});
    const element = visit.page.locator('school-salary');
    assert.equal(await element.locator('.tuition').innerText(), 'Our program costs $0.');
    assert.equal(await element.locator('b').isVisible(), true);
    const {warnings} = await visit.report();
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /^<school-salary occupation="no such one">: occupation not found/);
  });
});
