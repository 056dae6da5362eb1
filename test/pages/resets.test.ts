/** Resets, root fonts and the type around a tag do not reach what it draws; and a row that asks how wide it is gets an answer. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementTags} from './element-tags.js';
import {open} from './page.js';
import {states} from './states.js';
import {calm, differences, drawn} from './under-two-sheets.js';
import {page, script} from './widgets.js';

/** The fullest state of each element. */
const one = elementTags.map((tag) => drawn.findLast((name) => name.startsWith(`${tag} `))!);

describe('under', () => {
  // What a reset leaves of the page's own type is what the tag takes.
  const hidden = ':where(head, head *, script) { display: none !important; }';
  for (const [what, css, clean] of [
    ['* { all: unset }', `${calm} * { all: unset; } ${hidden}`, calm],
    [
      '* { all: unset !important }',
      `* { all: unset !important; } ${hidden}`,
      '* { font: initial; color: initial; }',
    ],
    ['* { all: revert }', `${calm} body * { all: revert; }`, calm],
    ['* { all: initial }', `* { all: initial; } ${hidden}`, '* { font: initial; color: initial; }'],
    ['a root font of 10 px', `${calm} html { font-size: 62.5%; }`, calm],
    ['a root font of 40 px', `${calm} html { font-size: 250%; }`, calm],
    [
      'spaced, indented and centred text around',
      `${calm} body { letter-spacing: 0.3em; word-spacing: 1em; text-indent: 4em; text-align: center; line-height: 3; white-space: nowrap; font-weight: 900; }`,
      calm,
    ],
  ] as const) {
    it(`${what} every element looks as on a clean page`, async () => {
      // A page that sets line height and spacing for every element means the tag too.
      const taken = what.includes('all:') ? ' [data-state] > * { line-height: inherit; }' : '';
      for (const width of [720, 300])
        assert.deepEqual(await differences(css, clean + taken, width, one), {}, `${width} px`);
    });
  }
});

describe('in a row of things that are as wide as their words', () => {
  for (const [what, around] of [
    ['flex', 'display: flex'],
    ['grid', 'display: grid; grid-template-columns: auto auto'],
    ['inline blocks', '--each: inline-block'],
    ['table cells', '--each: table-cell'],
  ] as const) {
    it(`(${what}) every element can be seen`, async () => {
      const visit = await open(
        page(
          one
            .map(
              (name) =>
                `<div style="${around}; inline-size: 900px">${states[name]!.html}<p>beside it</p></div>`,
            )
            .join('') + script,
          '<style>div > * { display: var(--each) }</style>',
        ),
      );
      await visit.report();
      const widths = await visit.page.evaluate(() =>
        [...document.querySelectorAll('div > :first-child')].map(
          (one) => [one.localName, one.getBoundingClientRect().width] as const,
        ),
      );
      assert.equal(widths.length, one.length);
      assert.deepEqual(
        widths.filter(([, width]) => width < 250 || width > 900),
        [],
      );
    });
  }

  it('an element gives way where there is less room than it asks for', async () => {
    const visit = await open(
      page(
        `<div style="display: flex; inline-size: 240px">${states['career-salary year']!.html}</div><div style="display: grid; inline-size: 280px">${states['career-salary year']!.html}</div>${script}`,
      ),
    );
    await visit.report();
    assert.deepEqual(
      await visit.page.evaluate(() =>
        [...document.querySelectorAll('career-salary')].map(
          (one) => one.getBoundingClientRect().width,
        ),
      ),
      [240, 280],
    );
  });

  for (const [what, card] of [
    ['grid', 'display: grid'],
    ['flex row that wraps', 'display: flex; flex-wrap: wrap'],
    ['table cell', 'display: table; inline-size: 100%'],
  ] as const) {
    it(`no element makes a phone’s page scroll sideways from a padded card (${what})`, async () => {
      const html = one
        .map(
          (name) =>
            `<div style="${card}"><div style="padding: 24px; border: 1px solid; ${what === 'table cell' ? 'display: table-cell' : ''}">${states[name]!.html}</div></div>`,
        )
        .join('');
      for (const head of ['', '<link rel="stylesheet" href="/dist/career-widgets.css">']) {
        for (const width of [320, 375]) {
          const visit = await open(page(html + script, head), {viewport: {width, height: 800}});
          await visit.report();
          assert.equal(
            await visit.page.evaluate(() => document.documentElement.scrollWidth),
            width,
            head,
          );
          await visit.close();
        }
      }
    });
  }
});
