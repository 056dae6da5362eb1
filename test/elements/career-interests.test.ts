/** Six questions, what they feed, and what they keep to themselves, in every engine. */
import {expect, fixture, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {CareerFit, CareerInterests, CareerMatches} from '../../src/index.js';
import type {CareerInterestsChangeEvent} from '../../src/index.js';

customElements.define('career-fit', CareerFit);
customElements.define('career-interests', CareerInterests);
customElements.define('career-matches', CareerMatches);

declare const axe: typeof axeCore;

interface Around {
  width?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

async function page(
  html: string,
  {width = 780, dir = 'ltr', scheme = 'light'}: Around = {},
): Promise<HTMLElement> {
  const around = document.createElement('div');
  around.style.cssText = `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  around.dir = dir;
  const holder = await fixture<HTMLElement>(around);
  holder.innerHTML = html;
  await nextFrame();
  return holder;
}

async function show(attributes = '', around?: Around): Promise<CareerInterests> {
  return (await page(`<career-interests ${attributes}></career-interests>`, around)).querySelector(
    'career-interests',
  )!;
}

const parts = (element: Element, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const textOf = (node?: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const partText = (element: Element, name: string) => textOf(parts(element, name)[0]);
const radios = (element: CareerInterests, question: number) => [
  ...parts(element, 'question')[question]!.querySelectorAll('input'),
];
const reset = (element: CareerInterests) => parts(element, 'button')[0] as HTMLButtonElement;
const p1 = [2, 4, 1, 3, 2, 5];

async function answer(element: CareerInterests, answers: number[]): Promise<void> {
  answers.forEach((one, question) => radios(element, question)[one - 1]!.click());
  await nextFrame();
}

async function problemsOf(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

let told: string[] = [];
const {warn} = console;
beforeEach(() => {
  told = [];
  console.warn = (...words: unknown[]) => void told.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
  document.documentElement.style.colorScheme = '';
});

describe('the questions', () => {
  it('are six, each with a statement, examples and five answers', async () => {
    const element = await show();
    expect(
      parts(element, 'question').map((one) => textOf(one.querySelector('legend'))),
    ).to.deep.equal([
      'I like hands-on work. Fix a bike, build a shelf',
      'I like finding things out. Solve a puzzle, try an idea',
      'I like making and creating. Draw, write, play music',
      'I like helping and teaching. Explain homework, look after a child',
      'I like leading and selling. Run a team, sell at a fair',
      'I like order and detail. Keep a budget, check a list',
    ]);
    for (const question of parts(element, 'question')) {
      expect([...question.querySelectorAll('label')].map(textOf)).to.deep.equal([
        'not at all',
        'a little',
        'partly',
        'mostly',
        'fully',
      ]);
      expect(
        question.querySelectorAll('input:checked').length,
        'nothing is answered for the reader',
      ).to.equal(0);
    }
  });

  it('say how many are answered, in a place that is read out, and at the end what the result is', async () => {
    const element = await show();
    expect(parts(element, 'result')[0]!.getAttribute('role')).to.equal('status');
    expect(partText(element, 'result')).to.equal('0 of 6 answered');
    await answer(element, [3, 4]);
    expect(partText(element, 'result')).to.equal('2 of 6 answered');
    await answer(element, p1);
    expect(partText(element, 'result')).to.equal('Done. This is your own estimate, not a test.');
    await answer(element, [3, 3, 3, 3, 3, 3]);
    expect(partText(element, 'result')).to.equal('No score: your answers are too much alike.');
  });

  it('are answered by keyboard: arrows choose, Tab goes on to the next', async () => {
    const element = await show();
    radios(element, 0)[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await nextFrame();
    expect(radios(element, 0)[1]!.checked).to.equal(true);
    expect(partText(element, 'result')).to.equal('1 of 6 answered');
    await sendKeys({press: 'Tab'});
    expect(radios(element, 1)).to.include(element.shadowRoot!.activeElement);
  });

  it('can be hit by a finger: every answer is at least 44 px high and 44 px wide in 280 px', async () => {
    const element = await show('', {width: 280});
    for (const {width, height} of parts(element, 'answer').map((one) =>
      one.getBoundingClientRect(),
    )) {
      expect(height).to.be.at.least(43.9);
      expect(width).to.be.at.least(44);
    }
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    for (const width of [280, 320, 780, 1200]) {
      it(`stay inside ${width} px, ${dir}`, async () => {
        const element = await show('', {width, dir});
        const {left, right} = element.getBoundingClientRect();
        for (const node of element.shadowRoot!.querySelectorAll('legend, label, p, button')) {
          const box = node.getBoundingClientRect();
          expect(box.left).to.be.at.least(left - 0.5);
          expect(box.right).to.be.at.most(right + 0.5);
          expect(node.scrollWidth, textOf(node)).to.be.at.most(node.clientWidth + 1);
        }
      });
    }
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`have no problem that axe finds, half answered, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const dir of ['ltr', 'rtl'] as const) {
        const element = await show('', {width: 320, scheme, dir});
        await answer(element, [5, 4, 3]);
        // In Firefox axe takes what lies below the fold to be on white: here nothing does.
        element.parentElement!.style.zoom = '0.5';
        expect(await problemsOf(element.parentElement!)).to.deep.equal([]);
      }
    });
  }

  for (const name of ['title', 'question', 'answer', 'result', 'note', 'button']) {
    it(`have the part ${name}`, async () =>
      expect(partText(await show(), name)).not.to.equal(undefined));
  }
});

describe('what they feed', () => {
  const site = `
    <career-interests for="badge list"></career-interests>
    <career-fit id="badge" occupation="29-2072"></career-fit>
    <career-matches id="list" limit="3"></career-matches>`;

  it('is every element named in for, once all six are answered, and again with every change', async () => {
    const holder = await page(site);
    const [element, badge, list] = [
      holder.querySelector('career-interests')!,
      holder.querySelector('career-fit')!,
      holder.querySelector('career-matches')!,
    ];
    await answer(element, p1.slice(0, 5));
    expect(parts(badge, 'ring').length, 'five answers make no score').to.equal(0);
    await answer(element, p1);
    expect(partText(badge, 'score')).to.equal('Fit score 97 of 100');
    expect(parts(list, 'match').length).to.equal(3);
    radios(element, 5)[0]!.click();
    await nextFrame();
    expect(partText(badge, 'score')).not.to.contain('97');
  });

  it('loses its score when the reader starts over', async () => {
    const holder = await page(site);
    const [element, badge] = [
      holder.querySelector('career-interests')!,
      holder.querySelector('career-fit')!,
    ];
    await answer(element, p1);
    reset(element).click();
    await nextFrame();
    expect(parts(badge, 'ring').length).to.equal(0);
    expect(partText(element, 'result')).to.equal('0 of 6 answered');
    expect(element.shadowRoot!.querySelectorAll('input:checked').length).to.equal(0);
    expect(element.interests).to.equal(undefined);
  });

  it('keeps interests the page has set, until the reader answers', async () => {
    const holder = await page(
      '<career-interests for="set"></career-interests><career-fit id="set" occupation="29-2072" interests="10,24,4,18,8,38"></career-fit>',
    );
    expect(partText(holder.querySelector('career-fit')!, 'score')).to.equal('Fit score 99 of 100');
  });

  for (const [what, html] of [
    ['that does not exist', ''],
    ['of another element', '<p id="nobody"></p>'],
  ]) {
    it(`is told of, where it is an id ${what}`, async () => {
      const holder = await page(`<career-interests for="nobody"></career-interests>${html}`);
      let heard = 0;
      holder.addEventListener('career-error', (event) => {
        heard += 1;
        expect([event.attribute, event.value]).to.deep.equal(['for', 'nobody']);
      });
      await answer(holder.querySelector('career-interests')!, [1]);
      expect(heard).to.equal(1);
    });
  }
});

describe('what leaves the element', () => {
  it('is an event that says there is a change, and no answer', async () => {
    const element = await show();
    const events: CareerInterestsChangeEvent[] = [];
    element.parentElement!.addEventListener('career-interests-change', (event) =>
      events.push(event),
    );
    await answer(element, p1);
    reset(element).click();
    expect(events.length).to.equal(7);
    expect(
      events.map(({interests, bubbles, composed}) => [interests, bubbles, composed]),
    ).to.deep.equal(events.map(() => [undefined, true, true]));
  });

  it('carries the answers where the page asks for them with share, and the reader is told', async () => {
    const element = await show('share');
    const shared: unknown[] = [];
    element.addEventListener('career-interests-change', ({interests}) => shared.push(interests));
    await answer(element, p1);
    expect(shared.at(-1)).to.deep.equal({
      realistic: 2,
      investigative: 4,
      artistic: 1,
      social: 3,
      enterprising: 2,
      conventional: 5,
    });
    expect(shared[0], 'not before all six are given').to.equal(undefined);
    expect(partText(element, 'note')).to.equal('This page reads your answers.');
    element.share = false;
    await nextFrame();
    expect(partText(element, 'note')).to.equal('Your answers are neither saved nor sent.');
  });

  it('is not what was chosen: input and change events end inside', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.parentElement!.addEventListener(type, () => heard.push(type));
    await answer(element, p1);
    expect(heard).to.deep.equal([]);
  });

  it('is nothing in storage', async () => {
    const element = await show();
    await answer(element, p1);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});

describe('in a form', () => {
  const values = (form: HTMLFormElement) => [...new FormData(form)];

  it('nothing is submitted without a name', async () => {
    const holder = await page('<form><career-interests></career-interests></form>');
    await answer(holder.querySelector('career-interests')!, p1);
    expect(values(holder.querySelector('form')!)).to.deep.equal([]);
  });

  it('with a name the six answers are, once all are given, and the reader is told', async () => {
    const holder = await page('<form><career-interests name="riasec"></career-interests></form>');
    const [form, element] = [
      holder.querySelector('form')!,
      holder.querySelector('career-interests')!,
    ];
    await answer(element, p1.slice(0, 5));
    expect(values(form)).to.deep.equal([]);
    await answer(element, p1);
    expect(values(form)).to.deep.equal([['riasec', '2,4,1,3,2,5']]);
    expect(partText(element, 'note')).to.equal('Your answers are sent with the form.');
  });

  it('holds the answers as soon as the page hears of them, and none once they are taken back', async () => {
    const holder = await page('<form><career-interests name="riasec"></career-interests></form>');
    const [form, element] = [
      holder.querySelector('form')!,
      holder.querySelector('career-interests')!,
    ];
    const heard: unknown[] = [];
    element.addEventListener('career-interests-change', () =>
      heard.push(new FormData(form).get('riasec')),
    );
    await answer(element, p1);
    expect(heard).to.deep.equal([null, null, null, null, null, p1.join()]);
    element.reset();
    expect(values(form)).to.deep.equal([]);
  });

  it('the form’s reset takes all answers back', async () => {
    const holder = await page('<form><career-interests name="riasec"></career-interests></form>');
    const [form, element] = [
      holder.querySelector('form')!,
      holder.querySelector('career-interests')!,
    ];
    await answer(element, p1);
    form.reset();
    await nextFrame();
    expect(values(form)).to.deep.equal([]);
    expect(partText(element, 'result')).to.equal('0 of 6 answered');
  });

  it('a disabled fieldset disables the questions', async () => {
    const holder = await page(
      '<form><fieldset disabled><career-interests></career-interests></fieldset></form>',
    );
    await nextFrame();
    expect(radios(holder.querySelector('career-interests')!, 0)[0]!.matches(':disabled')).to.equal(
      true,
    );
  });

  it('nor can they be answered, or taken back, once their fieldset is disabled', async () => {
    const holder = await page('<fieldset><career-interests></career-interests></fieldset>');
    await nextFrame();
    const element = holder.querySelector('career-interests')!;
    holder.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(radios(element, 0)[0]!.matches(':disabled')).to.equal(true);
    expect(reset(element).disabled).to.equal(true);
  });

  it('are submitted where a framework sets the name as a property, also after the answers', async () => {
    const holder = await page('<form><career-interests></career-interests></form>');
    const element = holder.querySelector('career-interests')!;
    await nextFrame();
    await answer(element, p1);
    element.name = 'riasec';
    await nextFrame();
    expect(new FormData(holder.querySelector('form')!).get('riasec')).to.equal(p1.join());
    element.name = undefined;
    await nextFrame();
    expect([...new FormData(holder.querySelector('form')!)]).to.deep.equal([]);
  });

  it('cannot be taken back in a form that is disabled', async () => {
    const holder = await page(
      '<fieldset disabled><career-interests></career-interests></fieldset>',
    );
    await nextFrame();
    expect(reset(holder.querySelector('career-interests')!).disabled).to.equal(true);
  });

  it('can be taken back outside the page, and feed nothing that asks itself', async () => {
    const element = document.createElement('career-interests');
    element.for = 'nobody';
    expect(() => element.reset()).not.to.throw();
    const holder = await page(
      '<career-interests id="one" for="two"></career-interests><career-interests id="two"></career-interests>',
    );
    await nextFrame();
    await answer(holder.querySelector('career-interests')!, p1);
    expect(holder.querySelector<CareerInterests>('#two')!.interests).to.equal(undefined);
  });

  it('keep the colour of their words when they are chosen, on whatever surface', async () => {
    const element = await show();
    await answer(element, p1);
    const colours = parts(element, 'answer').map((one) => getComputedStyle(one).color);
    expect([...new Set(colours)].length).to.equal(1);
  });
});
