/**
 * The library can be imported where there is no page: nothing is registered, nothing is looked for.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

describe('importing the library in bare Node', () => {
  it('registers no element, and finds occupations', async () => {
    const registered: string[] = [];
    const page = globalThis as {customElements?: unknown};
    assert.equal(page.customElements, undefined, 'this test needs a Node without a page');
    page.customElements = {get() {}, define: (tag: string) => registered.push(tag)};
    try {
      const library = await import('../../src/index.js');
      assert.equal(library.findOccupation('29-2072')?.title, 'Medical Records Specialists');
      assert.equal(typeof library.CareerSalary, 'function');
      assert.deepEqual(registered, []);
    } finally {
      delete page.customElements;
    }
  });
});
