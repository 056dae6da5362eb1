/** What the drop-in does not do on somebody's page: ask the network, store, watch. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {open} from './page.js';
import {barTexts, medicalRecords, page, script} from './widgets.js';

describe('after the script has loaded', () => {
  it('nothing is asked of the network, stored or set, whatever the page does', async () => {
    const visit = await open(page(medicalRecords + script));
    await visit.page.evaluate(async () => {
      for (const occupation of [
        '27-2011',
        'Registered Nurses',
        'no such thing',
        '15-1252',
        '25-1071',
        '',
      ]) {
        const element = document.createElement('career-salary');
        element.setAttribute('occupation', occupation);
        element.setAttribute('offer-min', '40000');
        document.body.append(element);
        await new Promise((frame) => requestAnimationFrame(frame));
        element.setAttribute('period', 'hour');
      }
    });
    assert.match((await barTexts(visit.page))[2]!, /^Registered Nurses/);
    assert.deepEqual((await visit.report()).requests, ['/dist/career-widgets.js']);
    const stored = await visit.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, {
      local: 0,
      session: 0,
      cookie: '',
      databases: 0,
      caches: 0,
      workers: 0,
    });
    assert.deepEqual(await visit.page.context().cookies(), []);
  });

  it('the page has no new name but one, which says that we are here', async () => {
    const visit = await open(
      page(`<script>globalThis.before = new Set(Reflect.ownKeys(globalThis))</script>${script}`),
    );
    const added = await visit.page.evaluate(() => {
      const {before} = globalThis as unknown as {before: Set<string | symbol>};
      return Reflect.ownKeys(globalThis)
        .filter((key) => !before.has(key))
        .map(String)
        .sort();
    });
    // Lit tells its tools of itself under the other two.
    assert.deepEqual(
      added.filter((key) => key !== 'before' && !/^(lit|reactiveElement)/.test(key)),
      ['Symbol(career-widgets)'],
    );
  });
});
