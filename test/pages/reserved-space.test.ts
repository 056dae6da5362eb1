/** `career-widgets.css` keeps a page still while the script is on its way, and hides nothing the author wrote. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementHtml, occupations} from '../../src/index.js';
import {heights} from '../../src/reserved-space.js';
import {late, shiftOf} from './late.js';
import {open} from './page.js';
import {page, script} from './widgets.js';

const sheet = '<link rel="stylesheet" href="/dist/career-widgets.css">';
const lorem =
  '<p>What you learn here, who teaches it, and when the next class begins. Come and see us on any day of the week.</p>';
/** Three cards one below the other, with the page's own words between them. */
const cards = (code: string) =>
  ['career-salary', 'career-outlook', 'career-facts']
    .map((tag) => elementHtml(code, tag as 'career-salary') + lorem)
    .join('\n');

async function shiftWithLate(
  html: string,
  size: {width: number; height: number},
  match: string,
): Promise<number> {
  const visit = await open(html, {viewport: size, before: late(match, 800)});
  await visit.page.waitForFunction(() =>
    [...document.querySelectorAll('career-salary, career-outlook, career-facts')].every(
      ({shadowRoot}) => shadowRoot?.querySelector('[part=title]'),
    ),
  );
  await visit.report();
  const shift = await shiftOf(visit.page);
  await visit.close();
  return shift;
}

const screens = [
  {width: 360, height: 740},
  {width: 412, height: 915},
  {width: 430, height: 932},
  {width: 520, height: 800},
  {width: 768, height: 1024},
  {width: 800, height: 1000},
  {width: 1280, height: 800},
];
const codes = ['29-2072', '15-1252', '27-2011'];
const whole = (code: string, head: string) =>
  page(
    `<main><h1>Careers</h1>${lorem}${cards(code)}</main>`,
    `${head}<script src="/dist/career-widgets.js" defer></script>`,
  );

describe('with the script 800 ms late', () => {
  for (const size of screens) {
    it(`salary, outlook and facts move nothing on a screen of ${size.width} pixels: a layout shift of at most 0.02`, async (context) => {
      const shifts = [];
      for (const code of codes)
        shifts.push(await shiftWithLate(whole(code, sheet), size, '**/career-widgets.js'));
      context.diagnostic(`with: ${shifts.map((shift) => shift.toFixed(4)).join(', ')}`);
      assert.ok(Math.max(...shifts) <= 0.02, shifts.join(', '));
    });
  }

  it('without the style sheet they do', async (context) => {
    const shift = await shiftWithLate(whole('29-2072', ''), screens[0]!, '**/career-widgets.js');
    context.diagnostic(`without: ${shift.toFixed(4)}`);
    assert.ok(shift > 0.1, String(shift));
  });

  it('nor do they while the lite drop-in waits for its figures', async (context) => {
    const html = page(
      `<main><h1>Careers</h1>${cards('29-2072')}</main>`,
      `${sheet}<script src="/dist/career-widgets.lite.js" defer></script>`,
    );
    const shift = await shiftWithLate(html, screens[0]!, '**/lite/29.js');
    context.diagnostic(`lite, figures 800 ms late: ${shift.toFixed(4)}`);
    assert.ok(shift <= 0.02, String(shift));
  });
});

/** What each row of the table is measured on. */
const sample = occupations()
  .filter((_, place) => place % 30 === 0)
  .map(({code}) => code);
const markup = (selector: string): string[] => {
  const tag = /^[a-z-]+/.exec(selector)![0];
  if (selector.includes('[offer-min]'))
    return sample.map(
      (code) => `<${tag} occupation="${code}" offer-min="48000" offer-max="56000"></${tag}>`,
    );
  if (selector.includes('[interests]'))
    return sample
      .map((code) => `<${tag} occupation="${code}" interests="10,24,4,18,8,38"></${tag}>`)
      .slice(0, tag === 'career-matches' ? 1 : undefined);
  const topic = /\[topic=.*\]/.exec(selector)?.[0].slice(1, -1) ?? '';
  return selector.includes('[certification]')
    ? [`<${tag} certification="rhit"></${tag}>`]
    : sample.map((code) => `<${tag} ${topic} occupation="${code}"></${tag}>`);
};

describe('the place that is kept', () => {
  it('is about as tall as the element of an occupation in the middle, at every width', async () => {
    const visit = await open(
      page(`<div id="box" style="font: 16px serif"></div>${script}`, sheet),
      {viewport: {width: 1400, height: 900}},
    );
    const wrong = [];
    for (const selector of Object.keys(heights)) {
      for (const width of [320, 480, 768, 1100]) {
        const [kept, drawn] = await visit.page.evaluate(
          async ([html, across]) => {
            const box = document.getElementById('box')!;
            box.style.inlineSize = `${across}px`;
            // A document without a window defines no elements, so what is taken from it is not drawn yet; here it is.
            const frame = document.createElement('iframe');
            frame.style.cssText = `border: 0; inline-size: ${across}px`;
            box.replaceChildren(frame);
            const inside = frame.contentDocument!;
            inside.head.append(document.querySelector('link')!.cloneNode());
            inside.body.style.cssText = 'margin: 0; font: 16px serif';
            await new Promise((ready) =>
              inside.querySelector('link')!.addEventListener('load', ready),
            );
            inside.body.innerHTML = html[0]!;
            const reserved = inside.body.firstElementChild!.getBoundingClientRect().height;
            box.innerHTML = html.join('');
            for (const one of box.children)
              await (one as HTMLElementTagNameMap['career-profile']).updateComplete;
            for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
            for (const one of box.children) {
              for (const {shadowRoot} of [
                one,
                ...one.shadowRoot!.querySelectorAll('[part=section] > *'),
              ])
                shadowRoot!
                  .querySelector<HTMLElement>('[lang]')
                  ?.style.setProperty('content-visibility', 'visible');
            }
            const all = [...box.children]
              .map((one) => one.getBoundingClientRect().height)
              .sort((a, b) => a - b);
            return [reserved, all[Math.floor(all.length / 2)]!] as const;
          },
          [markup(selector), width] as const,
        );
        if (Math.abs(kept - drawn) > Math.max(26, drawn * 0.1))
          wrong.push(`${selector}, ${width} px wide: kept ${kept}, is ${Math.round(drawn)}`);
      }
    }
    assert.deepEqual(wrong, [], 'heights in src/reserved-space.ts');
  });

  it('hides no word of the author’s, long or short, and takes no room beside them', async () => {
    const long = `<career-fit occupation="29-2072">${lorem.repeat(8)}</career-fit>`;
    const visit = await open(
      page(
        `${long}<career-salary occupation="29-2072">Our salary page</career-salary><career-facts hidden>no</career-facts>`,
        sheet,
      ),
      {javaScriptEnabled: false, viewport: {width: 600, height: 800}},
    );
    const boxes = await visit.page
      .locator('career-fit p')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const fit = (await visit.page.locator('career-fit').boundingBox())!;
    assert.equal(boxes.length, 8);
    assert.ok(
      boxes.every(({x, width, height}) => x === fit.x && width === fit.width && height > 15),
    );
    assert.ok(fit.height >= boxes.at(-1)!.bottom - fit.y);
    assert.equal(
      (await visit.page.locator('career-salary').boundingBox())!.height,
      heights['career-salary']![370],
    );
    assert.equal(await visit.page.locator('career-facts').boundingBox(), null);
    assert.equal(await visit.page.locator('career-salary').innerText(), 'Our salary page');
  });

  it('is given up where there is no such occupation: only the author’s words stand there', async () => {
    const visit = await open(
      page(`<career-salary occupation="none">Our salary page</career-salary>${script}`, sheet),
    );
    await visit.page.waitForFunction(
      () => document.querySelector('career-salary')!.getBoundingClientRect().height < 40,
    );
    assert.equal(await visit.page.locator('career-salary').innerText(), 'Our salary page');
  });
});

describe('the words that the library writes into a tag', () => {
  const html = page(
    elementHtml('29-2072', 'career-salary') + elementHtml('29-2072', 'career-facts') + script,
  );

  it('show without JavaScript, their links too', async () => {
    const visit = await open(html, {javaScriptEnabled: false});
    assert.equal(
      await visit.page.locator('career-salary').innerText(),
      'Medical records specialists: median pay $51,140 a year (BLS, May 2025).',
    );
    assert.equal(await visit.page.locator('career-facts li').count(), 5);
    assert.equal(
      await visit.page.locator('career-facts a').first().getAttribute('href'),
      'https://www.bls.gov/oes/tables.htm',
    );
  });

  it('give way to the element where there is', async () => {
    const visit = await open(html);
    await visit.report();
    const seen = await visit.page
      .locator('career-salary p, career-facts p')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => one.getRootNode() === document && one.getBoundingClientRect().height > 0,
          ).length,
      );
    assert.equal(seen, 0);
    assert.equal(await visit.page.locator('career-salary [part=median] b').innerText(), '$51,140');
  });
});
