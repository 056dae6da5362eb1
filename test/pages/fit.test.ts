/** What becomes of a reader's interests on somebody's page: nothing leaves it, on a strict one as on any other. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {neverUsed} from '../../data/profile-rules.js';
import {open} from './page.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types career-widgets";
const site = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Careers</title></head><body>
  <script src="/dist/career-widgets.js"></script>
  <career-interests for="badge list"></career-interests>
  <career-fit id="badge" occupation="29-2072"></career-fit>
  <career-matches id="list" limit="4"></career-matches>
</body></html>`;

/** Answers all six questions as a reader would, opens the report, narrows the list and chooses from it. */
async function use(page: Page): Promise<void> {
  const questions = page.locator('career-interests').locator('fieldset');
  for (const [question, answer] of [
    'a little',
    'mostly',
    'not at all',
    'partly',
    'a little',
    'fully',
  ].entries()) {
    await questions.nth(question).getByRole('radio', {name: answer}).check();
  }
  await page.getByRole('button', {name: 'Why this score?'}).click();
  await page.getByRole('combobox').selectOption({label: 'Up to: Associate’s degree'});
  await page.locator('career-matches').getByRole('button').first().click();
}

const textIn = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) => element.shadowRoot!.textContent.replace(/\s+/g, ' '));

describe('a reader answers, reads why, and chooses', () => {
  it('under a strict policy, with nothing blocked', async () => {
    const visit = await open(site, {headers: () => ({'Content-Security-Policy': strict})});
    await use(visit.page);
    assert.match(
      await textIn(visit.page, 'career-fit'),
      /Fit score 97 of 100.*profile correlation/,
    );
    assert.match(
      await textIn(visit.page, 'career-matches'),
      /Health Information Technologists and Medical Registrars/,
    );
    assert.deepEqual(await visit.report(), {
      errors: [],
      warnings: [],
      requests: ['/dist/career-widgets.js'],
      violations: [],
    });
  });

  it('and nothing is asked of the network, stored, or put into the address', async () => {
    const visit = await open(site);
    const address = visit.page.url();
    await use(visit.page);
    assert.deepEqual((await visit.report()).requests, ['/dist/career-widgets.js']);
    const stored = await visit.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      history.length,
      history.state,
    ]);
    assert.deepEqual(stored, [0, 0, '', 0, stored[4], null]);
    assert.equal(visit.page.url(), address);
    await visit.page.reload();
    assert.match(await textIn(visit.page, 'career-interests'), /0 of 6 answered/);
  });

  it('and no event of ours carries a score or an answer', async () => {
    const visit = await open(site);
    await visit.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, {heard});
      for (const type of [
        'career-interests-change',
        'career-navigate',
        'career-error',
        'input',
        'change',
      ]) {
        addEventListener(type, (event) => {
          const fields: unknown[] = [];
          for (const key in event)
            if (!(key in Event.prototype) && key !== 'isTrusted')
              fields.push((event as unknown as Record<string, unknown>)[key]);
          // The choice of education is no interest; that it changed may be seen.
          if ((event.target as Element).localName !== 'career-matches' || type.startsWith('career'))
            heard.push(`${type} ${JSON.stringify(fields)}`);
        });
      }
    });
    await use(visit.page);
    const heard = await visit.page.evaluate(
      () => (globalThis as unknown as {heard: string[]}).heard,
    );
    assert.deepEqual(
      [...new Set(heard.filter((one) => !one.startsWith('career-navigate')))],
      ['career-interests-change [null]'],
    );
    assert.equal(heard.filter((one) => one.startsWith('career-interests-change')).length, 6);
    assert.match(heard.at(-1)!, /^career-navigate \["\d\d-\d{4}","[a-z-]+"(,null)?\]$/);
  });
});

describe('on paper', () => {
  it('every report is open and no button is left', async () => {
    const visit = await open(
      site.replace('occupation="29-2072"', 'occupation="29-2072" interests="10,24,4,18,8,38"'),
    );
    await visit.page.emulateMedia({media: 'print'});
    const badge = visit.page.locator('career-fit');
    assert.equal(await badge.locator('[part="report"]').isVisible(), true);
    assert.equal(await badge.locator('button').isVisible(), false);
  });
});

describe('the keyboard', () => {
  it('opens and closes the report with Enter and with Space', async () => {
    const visit = await open(
      site.replace('occupation="29-2072"', 'occupation="29-2072" interests="10,24,4,18,8,38"'),
    );
    const report = visit.page.locator('career-fit').locator('[part="report"]');
    await visit.page.locator('career-fit').locator('button').focus();
    await visit.page.keyboard.press('Enter');
    assert.equal(await report.isVisible(), true);
    await visit.page.keyboard.press('Space');
    assert.equal(await report.isVisible(), false);
  });
});

describe('words', () => {
  it('that promise or press are never used', async () => {
    const visit = await open(site);
    await use(visit.page);
    const all = (
      await Promise.all(
        ['career-interests', 'career-fit', 'career-matches'].map((tag) => textIn(visit.page, tag)),
      )
    ).join(' ');
    assert.ok(all.length > 2000);
    assert.equal(neverUsed.exec(all), null);
  });

  it('such as these would be found', () => {
    for (const word of ['a perfect fit', 'You should apply', 'guaranteed', '99%'])
      assert.match(word, neverUsed);
  });
});
