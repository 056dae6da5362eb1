/** demo/elements: each page names and shows all that the manifest documents of its element, for every reader. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {ElementClass} from '../../tools/docs/manifest.js';
import {open} from './page.js';

const root = new URL('../../', import.meta.url);
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as {
  modules: {declarations: ElementClass[]}[];
};
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    return (await axe.run()).violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`,
    );
  });
}

/** Addresses of the page that lead nowhere. */
async function deadLinks(page: Page, folder: string): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], link[href], script[src]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src')!,
    ),
  );
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({id}) => id));
  assert.ok(links.length > 3);
  return links.filter((link) => {
    if (/^(https:|data:)/.test(link)) return false;
    if (link.startsWith('#')) return !ids.includes(link.slice(1));
    return !existsSync(new URL(link.replace(/#.*/, ''), new URL(folder, root)));
  });
}

const names = (page: Page, section: string) =>
  page.locator(`#${section} > .table tbody th`).allInnerTexts();

describe('the page of', () => {
  for (const {tagName, attributes, members, slots, cssParts, cssProperties, events} of elements) {
    it(`<${tagName}> names all that is documented of it, shows every part, and complains of nothing`, async () => {
      const visit = await open(`/demo/elements/${tagName}.html`);
      const {page} = visit;
      const objects = members.filter(
        (one) =>
          one.kind === 'field' && !one.readonly && !one.attribute && one.name !== 'updateComplete',
      );
      assert.deepEqual(await names(page, 'attributes'), [
        ...attributes.map(({name}) => name),
        ...objects.map(({name}) => `${name}, property only`),
      ]);
      assert.deepEqual(
        await names(page, 'slots'),
        slots.map(({name}) => name || '(default)'),
      );
      assert.deepEqual(
        await names(page, 'parts'),
        cssParts.map(({name}) => name),
      );
      assert.deepEqual(
        await names(page, 'variables'),
        cssProperties.map(({name}) => name),
      );
      assert.deepEqual(
        await names(page, 'events'),
        events.map(({name}) => name),
      );
      // A long card is drawn in several turns. It also hands on the parts of the elements in it, under their names.
      const missing = () =>
        page.evaluate(
          ({tag, wanted}) => {
            const drawn = [...document.querySelectorAll(`.parts ${tag}`)]
              .flatMap(({shadowRoot}) => [
                ...(shadowRoot?.querySelectorAll('[part], [exportparts]') ?? []),
              ])
              .flatMap((one) => [
                ...one.part,
                ...(one.getAttribute('exportparts') ?? '')
                  .split(',')
                  .map((pair) => pair.split(':').at(-1)!.trim()),
              ]);
            return wanted.filter((name) => !drawn.includes(name));
          },
          {tag: tagName, wanted: cssParts.map(({name}) => name)},
        );
      for (let turn = 0; turn < 200 && (await missing()).length; turn++)
        await page.waitForTimeout(250);
      assert.deepEqual(await missing(), []);
      assert.deepEqual(await deadLinks(page, 'demo/elements/'), []);
      assert.deepEqual(await violations(page), [], 'light');
      await page.emulateMedia({colorScheme: 'dark'});
      assert.deepEqual(await violations(page), [], 'dark');
      const {errors, warnings} = await visit.report();
      assert.deepEqual([...errors, ...warnings], []);
      await visit.close();
    });
  }
});

describe('a chosen part', () => {
  it('has a thick line around it, without a script of the page', async () => {
    const {page} = await open('/demo/elements/career-salary.html');
    const width = (part: string) =>
      page.evaluate(
        (name) =>
          getComputedStyle(
            document
              .querySelector('.parts career-salary')!
              .shadowRoot!.querySelector(`[part~=${name}]`)!,
          ).outlineWidth,
        part,
      );
    assert.equal(await width('median'), '1px');
    await page.locator('#part-median').click();
    assert.equal(await width('median'), '3px');
    assert.equal(await width('title'), '1px');
  });
});

describe('all pages of elements', () => {
  it('are in the index, which complains of nothing, and which the demo and the README lead to', async () => {
    const visit = await open('/demo/elements/index.html');
    assert.deepEqual(
      (await visit.page.locator('dt').allInnerTexts()).sort(),
      elements.map(({tagName}) => `<${tagName}>`).sort(),
    );
    assert.deepEqual(await deadLinks(visit.page, 'demo/elements/'), []);
    assert.deepEqual(await violations(visit.page), []);
    for (const file of ['demo/index.html', 'README.md'])
      assert.match(readFileSync(new URL(file, root), 'utf8'), /elements\/index\.html/, file);
  });

  it('are whole without JavaScript: tables, code, and words in place of every element', async () => {
    for (const {tagName} of elements) {
      const {page, close} = await open(`/demo/elements/${tagName}.html`, {
        javaScriptEnabled: false,
        viewport: {width: 320, height: 800},
      });
      const seen = await page.locator(`main ${tagName}`).all();
      assert.ok(seen.length >= 4);
      for (const one of seen) assert.ok((await one.innerText()).trim().length > 10, tagName);
      assert.ok((await page.locator('tbody tr').count()) > 10);
      const wide = await page
        .locator('html')
        .evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
      assert.equal(wide, 0, `${tagName} is wider than the screen by ${wide} px`);
      await close();
    }
  });
});
