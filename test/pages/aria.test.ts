/**
 * What assistive technology is told of each element in each of its main states: the accessible tree as text, compared
 * with the one in test/pages/aria/. After a change that is meant, read the difference and write them anew:
 *
 *   npm run aria
 */
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementTags} from './element-tags.js';
import {show, states} from './states.js';

const folder = new URL('aria/', import.meta.url);
const fileOf = (state: string) => `${state.replaceAll(' ', '-')}.yml`;
const update = process.env.UPDATE_ARIA === 'yes';

if (update) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
}

describe('the accessible tree', () => {
  for (const state of Object.keys(states)) {
    it(`of ${state} is as it was read`, async () => {
      const visit = await show(state);
      // A browser leaves out of its tree what only its search may find; what makes the text here does not know that.
      await visit.page.locator('[hidden="until-found"]').evaluateAll((closed) => {
        for (const one of closed) one.setAttribute('hidden', '');
      });
      // The site's own address is another one each time.
      const tree = `${await visit.page.locator('body').ariaSnapshot()}\n`.replaceAll(
        visit.origin,
        '',
      );
      await visit.close();
      const file = new URL(fileOf(state), folder);
      if (update) writeFileSync(file, tree);
      assert.equal(tree, readFileSync(file, 'utf8'));
    });
  }

  it('is kept of each state and of no other', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(states).map(fileOf).sort());
  });

  it('is kept of each element', () => {
    assert.deepEqual(
      [...new Set(Object.keys(states).map((state) => state.split(' ')[0]!))].sort(),
      elementTags,
    );
  });
});
