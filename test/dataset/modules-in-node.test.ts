/**
 * In Node the modules of a built library load by themselves, unless somebody has said where they
 * are.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import '../../src/dataset/core.js';
import {hasDataBase, load, ModuleError, setDataBase} from '../../src/dataset/modules.js';

/** Runs the module again, as if it were imported for the first time. */
let times = 0;
const importAgain = () => {
  const address = new URL('../../src/dataset/modules-in-node.ts', import.meta.url);
  times++;
  return import(`${address.href}?time=${times}`) as Promise<unknown>;
};
const addressOf = async (code: string) => {
  const error: unknown = await load(code).then(
    () => assert.fail('it was had'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ModuleError, String(error));
  return error.address;
};

// These go in this order: what was said stays said.
describe('where the modules are in Node', () => {
  it('is not known from source, where there is no version', async () => {
    await importAgain();
    assert.equal(hasDataBase(), false);
    assert.equal(await addressOf('29-2072'), undefined);
  });

  it('is the folder of the version beside the folder of sources', async () => {
    Object.assign(globalThis, {CAREER_WIDGETS_VERSION: '1.2.3'});
    await importAgain();
    assert.equal(
      await addressOf('29-2072'),
      new URL('../../career-widgets-1.2.3/occupations/29-2072.js', import.meta.url).href,
    );
  });

  it('is what somebody has said, whichever came first', async () => {
    setDataBase('https://example.org/modules');
    await importAgain();
    assert.equal(await addressOf('29-2072'), 'https://example.org/modules/occupations/29-2072.js');
  });
});
