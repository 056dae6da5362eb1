/** `<career-outlook>` and `<career-facts>` on whole pages: by ear, in forced colours, on paper, and by the names a page may use. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {outlookRecords} from '../fixtures/outlooks.js';
import {open} from './page.js';
import {page, script} from './widgets.js';

const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const tags = ['career-outlook', 'career-facts'] as const;
const both = (occupation: string) =>
  tags.map((name) => `<${name} occupation="${occupation}"></${name}>`).join('');
const decline = page(both('43-9022') + script);

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const {violations} = await axe.run();
    return violations
      .filter(({id}) => !/^(landmark|region|page-has)/.test(id))
      .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`);
  });
}

describe('by ear', () => {
  it('an outlook is a heading, sentences in order, two named numbers and a link', async () => {
    for (const width of [320, 1200]) {
      const visit = await open(page(both('29-2072') + script), {viewport: {width, height: 900}});
      assert.equal(
        await visit.page.locator('career-outlook').ariaSnapshot(),
        [
          '- heading "Medical Records Specialists" [level=3]',
          '- paragraph:',
          '  - text: Expected change in jobs, 2024–34 +7.1%',
          '  - strong: Much faster than average',
          '- paragraph: "All occupations: +3.1%"',
          '- term: Jobs in 2024',
          '- definition: 194,800',
          '- term: Jobs in 2034, expected',
          '- definition: 208,600 (13,800 more)',
          '- paragraph: 14,200 openings a year on average, from growth and from people leaving',
          '- paragraph: Jobs include the self-employed. Figures are rounded.',
          '- paragraph:',
          '  - text: U.S., 2024–34 ·',
          '  - link "BLS Employment Projections":',
          '    - /url: https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm',
        ].join('\n'),
        `${width} px`,
      );
    }
  });

  it('facts are a heading and each a name with its fact', async () => {
    const visit = await open(page(both('29-2072') + script));
    assert.deepEqual(
      (await visit.page.locator('career-facts').ariaSnapshot()).split('\n').slice(0, 11),
      [
        '- heading "Medical Records Specialists" [level=3]',
        '- term: Median pay',
        '- definition: $51,140 a year',
        '- term: Typical entry education',
        '- definition: Postsecondary nondegree award',
        '- term: Jobs, 2024',
        '- definition: 194,800',
        '- term: Expected change in jobs, 2024–34',
        '- definition: +7.1%',
        '- term: Openings a year',
        '- definition: 14,200',
      ],
    );
  });
});

describe('in the colours a reader forces', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`(${colorScheme}) axe finds nothing to complain of, and what is lost differs from what stays`, async () => {
      const visit = await open(decline, {forcedColors: 'active', colorScheme});
      assert.equal(
        await visit.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
        true,
      );
      assert.deepEqual(await problemsOf(visit.page), []);
      const [kept, lost] = await visit.page.evaluate(() =>
        [
          ...document
            .querySelector('career-outlook')!
            .shadowRoot!.querySelectorAll('[part="bar"]')[1]!
            .querySelectorAll('path'),
        ].map((path) => {
          const {stroke, strokeOpacity, strokeDasharray} = getComputedStyle(path);
          return {stroke, strokeOpacity, strokeDasharray};
        }),
      );
      assert.notEqual(kept!.strokeOpacity, lost!.strokeOpacity);
      assert.notEqual(lost!.strokeDasharray, 'none');
      const text = await visit.page.evaluate(
        () => getComputedStyle(document.querySelector('career-outlook')!).color,
      );
      assert.equal(lost!.stroke, text, 'drawn in the colour of text');
    });
  }
});

describe('on paper', () => {
  it('neither is cut in two by the end of a page, and bars keep their colours', async () => {
    const visit = await open(decline);
    await visit.page.emulateMedia({media: 'print'});
    const style = await visit.page.evaluate(
      (tags) =>
        tags.map(
          (tag) =>
            getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector('[lang]')!)
              .breakInside,
        ),
      [...tags],
    );
    assert.deepEqual(style, ['avoid', 'avoid']);
    assert.equal(
      await visit.page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('career-outlook')!.shadowRoot!.querySelector('[part="bar"]')!,
          ).printColorAdjust,
      ),
      'exact',
    );
  });
});

describe('the place kept for what is below the screen', () => {
  it('is about as high as the element is, so that a scroll bar does not jump', async () => {
    for (const width of [400, 760]) {
      // A place is kept where a page has more than forty. Here the last two stand at its top, on the screen.
      const others = '<career-facts occupation="29-1141"></career-facts>'.repeat(100);
      const visit = await open(
        page(
          `<div style="display: flex; flex-direction: column-reverse">${others}${both('29-2072')}</div>${script}`,
        ),
        {viewport: {width, height: 1200}},
      );
      await visit.report();
      const [outlook, facts] = await visit.page.evaluate(
        async (tags) => {
          for (const one of document.querySelectorAll<HTMLElementTagNameMap['career-facts']>(
            tags.join(),
          ))
            await one.updateComplete;
          return tags.map((tag) => {
            const inner = [...document.querySelectorAll(tag)]
              .at(-1)!
              .shadowRoot!.querySelector('[lang]')!;
            return {
              kept: parseFloat(getComputedStyle(inner).containIntrinsicHeight.replace('auto ', '')),
              high: inner.getBoundingClientRect().height,
            };
          });
        },
        [...tags],
      );
      for (const {kept, high} of [outlook!, facts!])
        assert.ok(
          kept > high / 2.5 && kept < high * 2.5,
          `${width} px: ${kept} kept, ${high} high`,
        );
    }
  });
});

describe('the names a page may use are those the class comments promise', () => {
  for (const tag of tags) {
    const source = (name: string) =>
      readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8');
    const comment = /\/\*\*(?:(?!\*\/).)*@summary.*?\*\//s.exec(source(`elements/${tag}.ts`))![0];
    const named = (kind: string) =>
      [...comment.matchAll(new RegExp(`@${kind} \\[?([\\w-]+)`, 'g'))]
        .map(([, name]) => name!)
        .sort();

    it(`for the parts and slots of <${tag}>`, async () => {
      const visit = await open(
        page(
          `${both('29-2072')}${both('00-0000')}<${tag}></${tag}>${Object.keys(outlookRecords)
            .map((name) => `<${tag} id="${name}"></${tag}>`)
            .join('')}${script}`,
        ),
      );
      await visit.page.evaluate((all) => {
        for (const [id, record] of Object.entries(all))
          Object.assign(document.getElementById(id)!, {record});
      }, outlookRecords);
      await visit.report();
      const [parts, slots] = await visit.page.evaluate((tag) => {
        const roots = [...document.querySelectorAll(tag)].map(({shadowRoot}) => shadowRoot!);
        return [
          [
            ...new Set(
              roots.flatMap((root) =>
                [...root.querySelectorAll('[part]')].map((one) => one.getAttribute('part')!),
              ),
            ),
          ].sort(),
          [
            ...new Set(
              roots.flatMap((root) =>
                [...root.querySelectorAll('slot')].map(({name}) => name || '-'),
              ),
            ),
          ].sort(),
        ];
      }, tag);
      assert.deepEqual(parts, named('csspart'));
      assert.deepEqual(slots, named('slot'));
    });

    it(`for the CSS variables of <${tag}>, and the events`, () => {
      const used = [
        ...source(`elements/${tag}.styles.ts`).matchAll(/var\((--career-[a-z-]+)/g),
      ].map(([, name]) => name!);
      assert.deepEqual([...new Set(used)].sort(), named('cssproperty'));
      assert.deepEqual(named('fires'), ['career-error']);
    });
  }
});
