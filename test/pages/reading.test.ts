/** Other ways to read a page: on paper, larger, without a mouse, without JavaScript, by ear. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {extractText} from 'unpdf';
import {open} from './page.js';
import {authorsWordsSeen, medicalRecords, page, script} from './widgets.js';

const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {
        run: (selector: string) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
      };
    };
    const {violations} = await axe.run('career-salary');
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`);
  });
}

/** Salary bars so far down that no screen shows them. */
const longPage = page(`${medicalRecords}<p>${'A paragraph of ordinary text. '.repeat(4000)}</p>
  <career-salary occupation="27-2011"></career-salary><career-salary occupation="25-1071"></career-salary>${script}`);

describe('by ear', () => {
  it('medical records specialists are a heading, sentences in order, five named figures and a link', async () => {
    for (const width of [320, 1200]) {
      const visit = await open(page(medicalRecords + script), {viewport: {width, height: 800}});
      assert.equal(
        await visit.page.locator('career-salary').ariaSnapshot(),
        [
          '- heading "Medical Records Specialists" [level=3]',
          '- paragraph: Median pay $51,140 a year',
          '- paragraph: $160 above the median of all occupations, $50,980',
          '- paragraph: The mean (average) is $56,790.',
          '- term: 10th percentile',
          '- definition: $37,000',
          '- term: 25th percentile',
          '- definition: $43,490',
          '- term: Median',
          '- definition: $51,140',
          '- term: 75th percentile',
          '- definition: $64,820',
          '- term: 90th percentile',
          '- definition: $81,150',
          '- paragraph:',
          '  - text: U.S., May 2025 ·',
          '  - link "BLS Occupational Employment and Wage Statistics":',
          '    - /url: https://www.bls.gov/oes/tables.htm',
        ].join('\n'),
        `${width} px`,
      );
    }
  });

  it('an employer’s offer comes before the occupation’s pay, and is said to be another thing', async () => {
    const visit = await open(
      page(
        `<career-salary occupation="29-2072" offer-min="48000" offer-max="56000" heading-level="2"></career-salary>${script}`,
      ),
    );
    assert.equal(
      (await visit.page.locator('career-salary').ariaSnapshot()).split('\n').slice(0, 4).join('\n'),
      [
        '- heading "Medical Records Specialists" [level=2]',
        '- paragraph: "This employer’s offer: $48,000 to $56,000 a year"',
        '- paragraph: What follows is for the whole occupation (U.S.), not this employer’s offer.',
        '- paragraph: Median pay $51,140 a year',
      ].join('\n'),
    );
  });
});

describe('in the colours a reader forces', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`(${colorScheme}) axe finds nothing to complain of, and median and benchmark differ`, async () => {
      const visit = await open(
        page(`<career-salary occupation="29-2072" offer-min="48000"></career-salary>${script}`),
        {forcedColors: 'active', colorScheme},
      );
      assert.equal(
        await visit.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
        true,
      );
      assert.deepEqual(await problemsOf(visit.page), []);
      const strokes = await visit.page.evaluate(() => {
        const shapes = [
          ...document
            .querySelector('career-salary')!
            .shadowRoot!.querySelectorAll('[part="bar"] *'),
        ];
        return new Set(shapes.map((shape) => getComputedStyle(shape).stroke)).size;
      });
      assert.ok(strokes >= 3, `only ${strokes} colours for median, benchmark and offer`);
    });
  }
});

describe('on paper', () => {
  it('every figure is there, also of what no screen has shown', async () => {
    const visit = await open(longPage);
    const {text} = await extractText(new Uint8Array(await visit.page.pdf()), {mergePages: true});
    for (const figure of [
      '$37,000',
      '$43,490',
      '$51,140',
      '$64,820',
      '$81,150',
      '$16.50',
      '$29.05',
      '$143.68',
      '$59,270',
      '$107,310',
      '$322,020',
    ]) {
      assert.ok(text.includes(figure), `${figure} is not on paper`);
    }
    for (const words of [
      'Medical Records Specialists',
      '$160 above the median of all occupations, $50,980',
      'Only hourly pay is published',
      'BLS Occupational Employment',
    ]) {
      assert.ok(text.replace(/\s+/g, ' ').includes(words), `“${words}” is not on paper`);
    }
  });

  it('a salary bar is not cut in two by the end of a page, and its bar keeps its colours', async () => {
    const visit = await open(page(medicalRecords + script));
    await visit.page.emulateMedia({media: 'print'});
    const style = await visit.page.evaluate(() => {
      const drawn = document.querySelector('career-salary')!.shadowRoot!;
      return [
        getComputedStyle(drawn.querySelector('[lang]')!).breakInside,
        getComputedStyle(drawn.querySelector('[part="bar"]')!).printColorAdjust,
      ];
    });
    assert.deepEqual(style, ['avoid', 'exact']);
  });
});

describe('far down a page', () => {
  it('the words are there to be found before anybody has scrolled to them', async () => {
    const visit = await open(longPage);
    const found = await visit.page.evaluate(() => {
      const {find} = globalThis as unknown as {find: (text: string) => boolean};
      return ['$4.54 above', '$107,310', 'a sentence nobody wrote'].map((text) => find(text));
    });
    assert.deepEqual(found, [true, true, false]);
  });

  it('a salary bar has its height as soon as it is scrolled to, and the page its own', async () => {
    const visit = await open(longPage);
    await visit.page.locator('career-salary').last().scrollIntoViewIfNeeded();
    await visit.report();
    const height = await visit.page.evaluate(
      () => [...document.querySelectorAll('career-salary')].at(-1)!.getBoundingClientRect().height,
    );
    assert.ok(height > 100, `${height} px`);
  });
});

describe('without JavaScript', () => {
  it('the author’s words are there', async () => {
    const visit = await open(page(medicalRecords + script), {javaScriptEnabled: false});
    assert.equal(await visit.page.locator('career-salary p').isVisible(), true);
    assert.equal(await visit.page.locator('career-salary').innerText(), 'The author’s words');
  });

  it('and they are there until the script has come', async () => {
    const visit = await open(page(medicalRecords));
    assert.deepEqual(await authorsWordsSeen(visit.page), [true]);
    await visit.page.addScriptTag({url: '/dist/career-widgets.js'});
    await visit.report();
    assert.deepEqual(await authorsWordsSeen(visit.page), [false]);
  });
});

describe('larger', () => {
  const bars = `<career-salary occupation="29-2072"></career-salary><career-salary occupation="27-2011"></career-salary>
    <career-salary occupation="25-1071" offer-min="40" offer-max="60" offer-period="hour"></career-salary>
    <career-salary occupation="Health Specialties Teachers, Postsecondary" offer-min="100000" offer-max="200000"></career-salary>`;

  for (const [what, width, style] of [
    ['text twice as large on a telephone of 320 px', 320, 'html { font-size: 200% }'],
    ['text twice as large on half a screen', 640, 'html { font-size: 200% }'],
    [
      'letters and lines set wide, as readers with dyslexia do, at 320 px',
      320,
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    ],
    ['an ordinary page of 320 px', 320, ''],
    ['a page of 1,280 px shown four times as large', 320, 'body { margin: 8px }'],
  ] as const) {
    it(`(${what}) nothing has to be scrolled sideways, and no figure is cut off or covers another`, async () => {
      const visit = await open(page(bars + script, `<style>${style}</style>`), {
        viewport: {width, height: 800},
      });
      await visit.report();
      const found = await visit.page.evaluate(() => {
        const overlaps: string[] = [];
        for (const element of document.querySelectorAll('career-salary')) {
          element.scrollIntoView();
          const boxes = [...element.shadowRoot!.querySelectorAll<HTMLElement>('dd')].map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return {
              text: one.innerText,
              box: one.getBoundingClientRect(),
              wide: one.scrollWidth > one.clientWidth + 1,
            };
          });
          for (const [index, {text, box, wide}] of boxes.entries()) {
            const next = boxes[index + 1];
            if (wide) overlaps.push(`${text} is wider than its place`);
            if (next && box.right > next.box.left + 1) overlaps.push(`${text} covers ${next.text}`);
          }
        }
        return {overlaps, sideways: document.documentElement.scrollWidth - innerWidth};
      });
      assert.deepEqual(found, {overlaps: [], sideways: 0});
    });
  }
});

describe('with the keyboard', () => {
  it('Tab reaches the source, with an outline that is seen whole', async () => {
    const visit = await open(
      page(`<a href="#">First link</a>${medicalRecords}<a href="#">Last link</a>${script}`),
    );
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Tab');
    const focus = await visit.page.evaluate(() => {
      const host = document.activeElement!;
      const link = host.shadowRoot?.activeElement;
      if (!link) return undefined;
      const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(link);
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const [inner, outer] = [link.getBoundingClientRect(), host.getBoundingClientRect()];
      return {
        text: link.textContent,
        outlineStyle,
        width: parseFloat(outlineWidth),
        // The host paints nothing outside itself.
        room:
          Math.min(
            inner.left - outer.left,
            outer.right - inner.right,
            inner.top - outer.top,
            outer.bottom - inner.bottom,
          ) - reach,
      };
    });
    assert.equal(focus?.text, 'BLS Occupational Employment and Wage Statistics');
    assert.notEqual(focus.outlineStyle, 'none');
    assert.ok(focus.width >= 1);
    assert.ok(focus.room >= 0, `${-focus.room} px of the outline are cut off`);
    await visit.page.keyboard.press('Tab');
    assert.equal(await visit.page.evaluate(() => document.activeElement?.textContent), 'Last link');
  });
});
