/**
 * In Node the modules of a built library load by themselves, unless somebody has said where they
 * are. Each case is a process of its own, because what was said stays said.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';

const sources = new URL('../../src/dataset/', import.meta.url).href;

/** Where the module of an occupation is looked for after some lines of code. */
function addressAfter(...lines: string[]): string {
  const code = [
    ...lines,
    `await import('${sources}core.ts');`,
    `const {load} = await import('${sources}modules.ts');`,
    `await load('29-2072').catch(({address}) => console.log(String(address)));`,
  ].join('\n');
  const options = ['--import', 'tsx', '--input-type=module', '--eval', code];
  return execFileSync(process.execPath, options, {encoding: 'utf8'}).trim();
}

const built = "globalThis.CAREER_WIDGETS_VERSION = '1.2.3';";
const inNode = `await import('${sources}modules-in-node.ts');`;
const named = `(await import('${sources}modules.ts')).setDataBase('https://example.org/modules');`;

describe('where the modules are in Node', () => {
  it('is not known from source, where there is no version', () =>
    assert.equal(addressAfter(inNode), 'undefined'));

  it('is the folder of the version beside the folder of sources', () =>
    assert.equal(
      addressAfter(built, inNode),
      new URL('../../career-widgets-1.2.3/occupations/29-2072.js', import.meta.url).href,
    ));

  for (const lines of [
    [built, named, inNode],
    [built, inNode, named],
  ]) {
    it(`is what somebody has said, ${lines[1] === named ? 'before' : 'after'} it was imported`, () =>
      assert.equal(addressAfter(...lines), 'https://example.org/modules/occupations/29-2072.js'));
  }
});
