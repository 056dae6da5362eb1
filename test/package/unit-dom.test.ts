/**
 * The elements in the documents of unit tests, which know only a part of what a browser does. Of
 * jsdom these are the versions that people have: 26 is that of Jest 30.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {packedPackage, root} from './packed.js';

const fixture = fileURLToPath(new URL('fixture-unit-dom/shown.mjs', import.meta.url));

interface Result {
  shown: Record<string, unknown>;
  /** Every line on the console, and every error that nobody caught. */
  lines: string[];
}

const words: Readonly<Record<string, RegExp>> = {
  'career-certification': /Registered Health Information Technician/,
  'career-education': /What entry requires/,
  'career-facts': /\$51,140/,
  'career-fit': /of 100|fit/,
  'career-interests': /How well does each line describe you/,
  'career-matches': /Work near your interests/,
  'career-outlook': /openings/,
  'career-profile': /Medical Records Specialists.*\$51,140/,
  'career-salary': /Campus Barista.*\$31,000/,
  'career-topic': /Conventional/,
  last: /\$135,980/,
};

before(async () => {
  const {project} = packedPackage();
  copyFileSync(fixture, join(project, 'shown.mjs'));
  const entry = join(project, 'inside-entry.js');
  writeFileSync(
    entry,
    `import 'career-widgets/define';
    import {addOccupation} from 'career-widgets/data';
    import module from 'career-widgets/occupations/29-2072';
    addOccupation(module);`,
  );
  await esbuild.build({
    entryPoints: [entry],
    outfile: join(project, 'inside.js'),
    bundle: true,
    format: 'iife',
    logOverride: {'empty-import-meta': 'silent'},
  });
});

function shownIn(library: string, way: string): Result {
  const {project} = packedPackage();
  const output = execFileSync(
    process.execPath,
    ['shown.mjs', join(root, 'node_modules/'), library, way],
    {cwd: project, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
  );
  return JSON.parse(output) as Result;
}

for (const [library, ...ways] of [
  ['jsdom-24', 'imported', 'inside'],
  ['jsdom-26', 'imported', 'inside'],
  ['jsdom-28', 'imported', 'inside'],
  ['happy-dom', 'imported'],
] as const) {
  for (const way of ways) {
    describe(`${library}, with the package ${way}`, () => {
      let result: Result;
      before(() => {
        result = shownIn(library, way);
      });

      for (const [tag, expected] of Object.entries(words)) {
        it(`shows <${tag}>`, () => assert.match(String(result.shown[tag]), expected));
      }

      it('throws nothing, and says nothing on the console', () => {
        assert.deepEqual(result.lines, []);
      });

      it('leaves no description behind', () => assert.equal(result.shown.descriptions, 0));
    });
  }
}
