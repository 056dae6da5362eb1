/** On a page whose style sheets override all they meet, the elements look as on any other, and change nothing of it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {elementTags} from './element-tags.js';
import {open} from './page.js';
import {calm, differences, drawn} from './under-two-sheets.js';

const hostileSheet = readFileSync(new URL('../../demo/hostile.css', import.meta.url), 'utf8');

describe('on a hostile page', () => {
  for (const width of [720, 300]) {
    it(`of ${width} px every state of every element looks as on a clean one`, async () => {
      assert.deepEqual(await differences(hostileSheet, calm, width, drawn), {});
    });
  }

  it('a difference of one property would be seen', async () => {
    const found = await differences(`${calm} ::part(title) { letter-spacing: 1px; }`, calm, 720, [
      'career-salary year',
      'career-fit badge',
    ]);
    assert.deepEqual(Object.keys(found), ['career-salary year', 'career-fit badge']);
  });
});

describe('the page itself', () => {
  /** Everything of the page's own elements that style sheets can change, and where they are. The tags have one size, whatever they show. */
  async function stateOf(
    withScript: boolean,
  ): Promise<{html: string; sheets: number; elements: string[]}> {
    const visit = await open('/demo/hostile.html', {
      viewport: {width: 1000, height: 900},
      before: async (page: Page) => {
        await page.route('**/hostile.css', (route) =>
          route.fulfill({
            contentType: 'text/css',
            body: `${hostileSheet} ${elementTags.join()} { display: block !important; overflow: hidden !important; block-size: 200px !important; }`,
          }),
        );
        if (!withScript)
          await page.route('**/career-widgets.min.js', (route) =>
            route.fulfill({contentType: 'text/javascript', body: ''}),
          );
      },
    });
    await visit.report();
    const state = await visit.page.evaluate(
      (tags) => ({
        html: document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        elements: [...document.querySelectorAll(`:not(${tags}, :is(${tags}) *)`)].map((one) => {
          const style = getComputedStyle(one);
          const {x, y, width, height} = one.getBoundingClientRect();
          return JSON.stringify([
            one.localName,
            x,
            y,
            width,
            height,
            ...[...style].map((property) => `${property}: ${style.getPropertyValue(property)}`),
          ]);
        }),
      }),
      elementTags.join(),
    );
    assert.equal(
      await visit.page.evaluate(() => !!customElements.get('career-salary')),
      withScript,
    );
    await visit.close();
    return state;
  }

  it('is the same with the script as without it: markup, style sheets, and every style and place of its own elements', async () => {
    const [without, withScript] = [await stateOf(false), await stateOf(true)];
    assert.ok(without.elements.length > 30);
    assert.deepEqual(withScript, without);
  });

  it('has no tag that the demo leaves out', () => {
    const html = readFileSync(new URL('../../demo/hostile.html', import.meta.url), 'utf8');
    for (const tag of elementTags)
      assert.ok(html.includes(`<${tag} `) || html.includes(`<${tag}>`), tag);
  });
});
