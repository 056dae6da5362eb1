/** The library where there is neither a page nor Node: in a worker at the edge of a network. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import * as esbuild from 'esbuild';
import {packedPackage} from './packed.js';

/** Bundles a module for an edge runtime, runs it in one that has only what all of them have, and gives what it said. */
async function runAtEdge(code: string): Promise<unknown> {
  const {project} = packedPackage();
  const entry = join(project, 'edge.js');
  writeFileSync(entry, code);
  const {outputFiles, warnings} = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    conditions: ['worker', 'edge-light', 'browser'],
    write: false,
    // A classic script does not know its address, and the library does without it.
    logOverride: {'empty-import-meta': 'silent'},
  });
  assert.deepEqual(warnings, []);
  return new Promise((said) => {
    const runtime = createContext({said, URL, TextEncoder, TextDecoder, atob, btoa});
    runInContext(outputFiles[0]!.text, runtime);
  });
}

it('figures and words are there, and what the module of an occupation says when it is handed in', async () => {
  const text = await runAtEdge(`
    import {addOccupation, fallbackText, findOccupation, programs} from 'career-widgets/data';
    import module from 'career-widgets/occupations/29-2072';
    const occupation = findOccupation('29-2072');
    const before = programs(occupation).length;
    addOccupation(module);
    said(JSON.stringify({
      median: occupation.wages.annual.p50,
      words: fallbackText('29-2072', 'career-salary'),
      before,
      after: programs(occupation).length,
    }));`);
  const {words, ...figures} = JSON.parse(String(text)) as {words: string};
  assert.deepEqual(figures, {median: 51_140, before: 0, after: 4});
  assert.match(words, /^Medical records specialists: .*\$51,140/);
});

it('load says both ways to have the module, also after an address of a page', async () => {
  const {json} = packedPackage();
  const text = await runAtEdge(`
    import {load, setDataBase} from 'career-widgets/data';
    setDataBase('/widgets/');
    load('29-2072').catch((error) => said(String(error)));`);
  assert.equal(
    text,
    `ModuleError: The module occupations/29-2072 is not here. Hand it in with addOccupation(module), imported from career-widgets/occupations/29-2072, or name a served copy of the folder career-widgets-${json.version} in data-base or with setDataBase(url).`,
  );
});
