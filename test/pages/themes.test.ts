/** The four example themes: what is painted can be read and told apart, of every element, in light and dark. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementTags} from './element-tags.js';
import {open, type Visit} from './page.js';
import {contrasts, type Contrast} from './painted.js';
import {states} from './states.js';
import {page, script} from './widgets.js';

const folder = new URL('../../demo/themes/', import.meta.url);
const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''));

/** The states that between them paint everything that has a colour of its own. */
const drawn = [
  'career-salary offer',
  'career-outlook growing',
  'career-outlook shrinking',
  'career-facts all',
  'career-education written',
  'career-education steps',
  'career-certification one',
  'career-fit invitation',
  'career-fit report open',
  'career-interests answered',
  'career-matches list',
  'career-topic lists',
  'career-topic table',
  'career-topic bars',
  'career-topic questions',
  'career-profile sections',
];

const columns = `<style>
  :root { color-scheme: light dark }
  body { columns: 3; column-gap: 16px; margin: 16px }
  [data-state] { break-inside: avoid; margin-block-end: 16px }
</style>`;

/** Each of the three columns has room for the names of the percentiles in full, whatever padding a theme has. */
const width = 1740;

let visit: Promise<Visit> | undefined;

/** All states on one page, high enough that all of them are near the screen and painted; once for all tests. */
async function openStates(): Promise<Visit> {
  const boxes = drawn
    .map((name) => `<div data-state="${name}">${states[name]!.html}</div>`)
    .join('');
  const visit = await open(page(boxes + script, columns), {
    viewport: {width, height: 3000},
    deviceScaleFactor: 2,
  });
  for (const name of drawn) {
    const {properties, does} = states[name]!;
    const element = visit.page.locator(`[data-state="${name}"] > *`);
    if (properties) await element.evaluate((one, given) => Object.assign(one, given), properties);
    await does?.(element);
  }
  await visit.page.mouse.move(0, 0);
  await visit.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return visit;
}

async function contrastsUnder(css: string, colorScheme: 'light' | 'dark'): Promise<Contrast[]> {
  const {page, report} = await (visit ??= openStates());
  await page.emulateMedia({colorScheme});
  const sheet = await page.addStyleTag({content: css || ':root {}'});
  await page.setViewportSize({
    width,
    height: await page.evaluate(() => document.documentElement.scrollHeight),
  });
  await report();
  const found = await contrasts(page);
  await sheet.evaluate((one) => (one as HTMLElement).remove());
  return found;
}

const tooWeak = ({kind, ratio}: Contrast) => ratio < (kind === 'text' ? 4.5 : 3);

for (const theme of ['', ...themes]) {
  describe(theme ? `the theme of ${theme}` : 'without a theme', () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`(${scheme}) paints text at 4.5 to 1 and more, and what is drawn at 3 to 1 and more`, async () => {
        const found = await contrastsUnder(
          theme && readFileSync(new URL(`${theme}.css`, folder), 'utf8'),
          scheme,
        );
        for (const kind of ['text', 'graphic'] as const)
          assert.ok(found.filter((one) => one.kind === kind).length > 30, `${found.length} places`);
        assert.deepEqual(
          [...new Set(found.map(({what}) => what.split(' ')[0]!))].sort(),
          elementTags,
        );
        assert.deepEqual(
          found.filter(tooWeak).map(({what, ratio}) => `${what}: ${ratio.toFixed(2)}`),
          [],
        );
      });
    }
  });
}

describe('in the colors a reader forces', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`(${scheme}) the answer given is read at 4.5 to 1 and more, and stands out from the others at 3 to 1 and more`, async () => {
      // Colors of a page's own, which are forced away and must not come back beside forced ones.
      const dressed = `<style>:root { color-scheme: light dark } body { color: #333; background: #eee }</style>`;
      const tag = '<div data-state="answered"><career-interests></career-interests></div>';
      const visit = await open(page(dressed + tag + script), {
        colorScheme: scheme,
        forcedColors: 'active',
        deviceScaleFactor: 2,
      });
      const question = visit.page.locator('career-interests fieldset').first();
      await question.getByRole('radio').nth(3).check();
      await visit.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await visit.report();
      const found = await contrasts(visit.page);
      assert.ok(found.some(({kind, what}) => kind === 'text' && /mostly/.test(what)));
      assert.deepEqual(
        found.filter(tooWeak).map(({what, ratio}) => `${what}: ${ratio.toFixed(2)}`),
        [],
      );
      const [chosen, other] = await question.evaluate((one) =>
        [3, 1].map(
          (place) => getComputedStyle(one.querySelectorAll('label')[place]!).backgroundColor,
        ),
      );
      assert.notEqual(chosen, other);
      await visit.close();
    });
  }
});

describe('a colour that is too weak', () => {
  it('is found: of text, and of marks', async () => {
    const weak = (
      await contrastsUnder(
        ':root { --career-muted-color: #999; --career-benchmark-color: #bbb }',
        'light',
      )
    ).filter(tooWeak);
    assert.ok(weak.some(({what, kind}) => kind === 'text' && what.endsWith('Median pay')));
    assert.ok(weak.some(({what, kind}) => kind === 'graphic' && what.includes('path.dot')));
  });
});

describe('the page of each theme', () => {
  for (const theme of themes) {
    it(`(${theme}) has every element, with the theme and no other style of ours`, () => {
      const html = readFileSync(new URL(`${theme}.html`, folder), 'utf8');
      assert.match(html, new RegExp(`href="${theme}\\.css"`));
      for (const tag of elementTags) assert.ok(html.includes(`<${tag} `), tag);
    });

    it(`(${theme}) is not wider than the screen at 320, 768 and 1,280 px`, async () => {
      const visit = await open(`/demo/themes/${theme}.html`);
      for (const width of [320, 768, 1280]) {
        await visit.page.setViewportSize({width, height: 900});
        await visit.report();
        assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    });
  }
});
