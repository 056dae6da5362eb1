/** axe-core finds nothing to complain of on any page of demo/, however it is read. A new page is looked at without being named here. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {open, type Visit} from './page.js';
import {drawAndPaintAll} from './whole-page.js';

const demo = new URL('../../demo/', import.meta.url);
const pages = readdirSync(demo, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort();
const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** @param rules Which of axe's are asked; all of them, unless said. */
async function problemsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const {axe} = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: {id: string; nodes: {target: unknown[]; failureSummary: string}[]}[];
        }>;
      };
    };
    // A page in a frame is looked at by itself. The sizes of targets are measured only where that is asked for.
    const {violations} = await axe.run({
      resultTypes: ['violations'],
      iframes: false,
      rules: {'target-size': {enabled: true}},
      ...(runOnly && {runOnly}),
    });
    return violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes.map(({target, failureSummary}) => `${JSON.stringify(target)} ${failureSummary}`).join('; ')}`,
    );
  }, rules);
}

/** As anybody's checker finds it, in a window like any other; all of it drawn, though cards take turns. */
async function show(path: string, width = 1280): Promise<Visit> {
  // axe is put in from outside: a strict page allows no script that is written into it, and this one is not the page's.
  const visit = await open(`/demo/${path}`, {
    viewport: {width, height: 800},
    bypassCSP: true,
    before: async (page) => void (await page.addInitScript(axe)),
  });
  await visit.page.evaluate(() => {
    // The same card again is nothing new to find fault with, and two hundred take minutes.
    const cards = new Set<string>();
    for (const card of document.querySelectorAll('career-profile'))
      if (cards.size === cards.add(card.outerHTML).size) card.remove();
  });
  await drawAndPaintAll(visit.page);
  await visit.report();
  return visit;
}

/** The rules that ask which colors a page has. To all others it is one page, however it is painted. */
const ofColors = ['color-contrast', 'link-in-text-block'];

/** How a page is read, and which of axe's rules may find something new there: all of them, unless said. */
const readings: [how: string, set: (page: Page) => Promise<void>, rules?: readonly string[]][] = [
  ['light', (page) => page.emulateMedia({colorScheme: 'light'})],
  ['dark', (page) => page.emulateMedia({colorScheme: 'dark'}), ofColors],
  [
    'forced colours',
    (page) => page.emulateMedia({colorScheme: 'light', forcedColors: 'active'}),
    ofColors,
  ],
  [
    'forced colours, dark',
    (page) => page.emulateMedia({colorScheme: 'dark', forcedColors: 'active'}),
    ofColors,
  ],
  [
    'right to left',
    async (page) => {
      await page.emulateMedia({colorScheme: 'light', forcedColors: 'none'});
      await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    },
    ['target-size'],
  ],
];

describe('axe finds nothing to complain of on', () => {
  for (const path of pages) {
    it(`demo/${path}: ${readings.map(([how]) => how).join(', ')}`, async () => {
      const visit = await show(path);
      const found: Record<string, string[]> = {};
      for (const [how, set, rules] of readings) {
        await set(visit.page);
        await visit.report();
        const problems = await problemsOf(visit.page, rules);
        if (problems.length) found[how] = problems;
      }
      await visit.close();
      assert.deepEqual(found, {});
    });
  }

  for (const path of ['index.html', 'profile.html', 'education.html', 'fit.html']) {
    it(`demo/${path} on a phone of 320 pixels`, async () => {
      const visit = await show(path, 320);
      assert.deepEqual(await problemsOf(visit.page), []);
      await visit.close();
    });
  }

  it('the pages that there are', () => {
    for (const path of [
      'index.html',
      'hostile.html',
      'strict.html',
      'themes.html',
      'themes/government.html',
    ])
      assert.ok(pages.includes(path), path);
  });
});

describe('axe', () => {
  it('would find a word too pale, inside an element as well', async () => {
    const visit = await show('index.html');
    await visit.page.addStyleTag({content: ':root { --career-muted-color: #bbb }'});
    assert.match((await problemsOf(visit.page)).join(), /color-contrast.*career-salary/);
  });

  it('would find links too close, inside an element as well', async () => {
    const visit = await show('profile.html');
    await visit.page.addStyleTag({content: 'career-profile { line-height: 0.5 }'});
    assert.match((await problemsOf(visit.page)).join(), /target-size.*career-profile/);
  });
});
