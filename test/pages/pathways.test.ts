/** Education and credentials on whole pages: under a strict policy and on paper. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {open} from './page.js';
import {page, script} from './widgets.js';

const both =
  '<career-education occupation="29-2072"></career-education><career-certification certification="rhit"></career-certification>';
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types career-widgets";

describe('education and credentials', () => {
  it('are drawn under a strict policy: nothing is blocked, nothing is asked of the network', async () => {
    const visit = await open(page(both + script), {
      headers: () => ({'Content-Security-Policy': strict}),
    });
    const bar = visit.page.locator('career-education').locator('.least').first();
    await bar.waitFor();
    assert.ok((await bar.boundingBox())!.width > 10, 'the lengths are in force');
    await visit.page.locator('career-education button').first().click();
    assert.deepEqual(await visit.report(), {
      errors: [],
      warnings: [],
      requests: ['/dist/career-widgets.js'],
      violations: [],
    });
  });

  it('open by keyboard', async () => {
    const visit = await open(page(both + script));
    await visit.page.keyboard.press('Tab');
    await visit.page.locator('career-education button').first().focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.getByText('Biology and anatomy').waitFor();
    await visit.page.keyboard.press('Space');
    await visit.page.getByText('Biology and anatomy').waitFor({state: 'hidden'});
  });

  it('open where an address names words in one of them', async () => {
    const visit = await open(page(both + script));
    const one = visit.page.locator('career-education button').first();
    await one.waitFor();
    assert.equal(await one.getAttribute('aria-expanded'), 'false');
    await visit.page.evaluate(() => void (location.hash = ':~:text=Biology and anatomy'));
    await visit.page.getByText('Biology and anatomy').waitFor();
    assert.equal(await one.getAttribute('aria-expanded'), 'true');
  });

  it('are all open on paper', async () => {
    const visit = await open(page(both + script));
    await visit.page.locator('career-education button').first().waitFor();
    const closed = () =>
      visit.page.evaluate(
        () =>
          [
            ...document
              .querySelector('career-education')!
              .shadowRoot!.querySelectorAll('[part="details"]'),
          ].filter((one) => one.getBoundingClientRect().height < 5).length,
      );
    assert.ok((await closed()) > 5);
    await visit.page.emulateMedia({media: 'print'});
    assert.equal(await closed(), 0);
    // The list below the stages has their sources, each once.
    const cited = await visit.page.evaluate(() =>
      [
        ...document
          .querySelector('career-education')!
          .shadowRoot!.querySelectorAll('[part="timeline"] a'),
      ]
        .filter((one) => one.getClientRects().length)
        .map((one) => one.textContent),
    );
    assert.ok(cited.length > 3);
    assert.equal(new Set(cited).size, cited.length);
    // Nothing on paper can be pressed.
    const button = () =>
      visit.page
        .locator('career-education button')
        .first()
        .evaluate((one) => [
          getComputedStyle(one).textDecorationLine,
          getComputedStyle(one, '::after').content,
        ]);
    assert.deepEqual(await button(), ['none', 'none']);
    await visit.page.emulateMedia({media: 'screen'});
    assert.notDeepEqual(await button(), ['none', 'none']);
  });

  it('keep the lines of their axis in forced colours', async () => {
    const visit = await open(page(both + script), {
      forcedColors: 'active',
      colorScheme: 'light',
      viewport: {width: 1000, height: 800},
    });
    const bar = visit.page.locator('career-education').locator('.drawn ol .bar').first();
    await bar.scrollIntoViewIfNeeded();
    const picture = (await bar.screenshot()).toString('base64');
    const lines = await visit.page.evaluate(async (bytes) => {
      const image = new Image();
      image.src = `data:image/png;base64,${bytes}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 2, image.width, 1);
      const dark = Array.from({length: image.width}, (_, at) => data[4 * at]! < 128);
      return dark.filter((one, at) => one && !dark[at - 1]).length;
    }, picture);
    assert.equal(lines, 5);
  });
});

describe('the parts of', () => {
  const shown: Record<string, string> = {
    'career-education':
      '<career-education occupation="29-2072"></career-education><career-education occupation="29-2072" view="steps"></career-education>',
    'career-certification':
      '<career-certification occupation="29-2072"></career-certification><career-certification certification="ods"></career-certification>',
  };
  for (const [tag, tags] of Object.entries(shown)) {
    it(`<${tag}> are those in its comment, and so are its slots`, async () => {
      const comment = readFileSync(
        new URL(`../../src/elements/${tag}.ts`, import.meta.url),
        'utf8',
      );
      const named = (kind: string) =>
        [...comment.matchAll(new RegExp(`^ \\* @${kind} ([\\w-]+)`, 'gm'))]
          .map(([, name]) => name!)
          .sort();
      const visit = await open(page(`${tags}<${tag}></${tag}>${script}`));
      await visit.report();
      const found = await visit.page.evaluate((name) => {
        const roots = [...document.querySelectorAll(name)].map(({shadowRoot}) => shadowRoot!);
        return {
          parts: [
            ...new Set(
              roots.flatMap((root) =>
                [...root.querySelectorAll('[part]')].map((one) => one.getAttribute('part')!),
              ),
            ),
          ].sort(),
          slots: [
            ...new Set(
              roots.flatMap((root) =>
                [...root.querySelectorAll('slot')].map((one) => one.name || '-'),
              ),
            ),
          ].sort(),
        };
      }, tag);
      assert.deepEqual(found, {parts: named('csspart'), slots: named('slot')});
    });
  }
});
