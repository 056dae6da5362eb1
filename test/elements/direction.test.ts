/**
 * Which way words run, whatever says so: what is drawn runs the same way, and is as wide as on any other page where they
 * run from top to bottom.
 */
import {expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/define/all.js';
import type {CareerElement} from '../../src/index.js';

/** Tags with something drawn in them. */
const drawings = [
  '<career-salary occupation="29-2072">own words</career-salary>',
  '<career-outlook occupation="29-1141">own words</career-outlook>',
  '<career-education occupation="29-1141">own words</career-education>',
  '<career-fit occupation="29-2072" interests="10,24,4,18,8,38">own words</career-fit>',
  '<career-topic occupation="29-2072" topic="interests">own words</career-topic>',
  '<career-profile occupation="29-2072" sections="salary,outlook,education,fit">own words</career-profile>',
];

/** Puts a tag on a page, inside some HTML with a `main` in it. */
async function put(tag: string, around = '<main></main>'): Promise<CareerElement> {
  const holder = document.createElement('div');
  holder.innerHTML = around;
  // After so many drawings what is far from the screen is not laid out, and has no height to compare.
  holder.style.setProperty('--_visibility', 'visible');
  await fixture(holder);
  holder.querySelector('main')!.innerHTML = tag;
  const element = holder.querySelector<CareerElement>('main > *')!;
  await settled(element);
  return element;
}

async function settled(element: CareerElement): Promise<void> {
  await element.updateComplete;
  // A frame to lay out what has changed, one in which the transition is told, and one to be sure.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** Every element of ours in it, itself too. */
function allIn(element: CareerElement): CareerElement[] {
  const inside = [...element.renderRoot.querySelectorAll<CareerElement>('*')].filter((one) =>
    one.localName.startsWith('career-'),
  );
  return [element, ...inside.flatMap(allIn)];
}

/** The ways in which the words and the drawings of a tag run. */
function waysOf(element: CareerElement): {words: string[]; drawings: string[]} {
  const words = new Set<string>();
  const ways = new Set<string>();
  for (const {renderRoot} of allIn(element)) {
    for (const one of renderRoot.querySelectorAll('[lang], svg, dd')) {
      words.add(getComputedStyle(one).direction);
    }
    for (const svg of renderRoot.querySelectorAll('svg')) {
      const {a} = new DOMMatrix(getComputedStyle(svg).transform);
      ways.add(a < 0 ? 'rtl' : 'ltr');
    }
  }
  return {words: [...words], drawings: [...ways]};
}

const both = (way: string) => ({words: [way], drawings: [way]});

for (const tag of drawings) {
  const name = /career-\w+/.exec(tag)![0];

  describe(`the drawing in <${name}> runs as its words do`, () => {
    for (const [around, way] of [
      ['<div style="direction: rtl"><main></main></div>', 'rtl'],
      ['<div dir="rtl"><main></main></div>', 'rtl'],
      ['<div dir="rtl"><main style="direction: ltr"></main></div>', 'ltr'],
      ['<div dir="ltr" style="direction: rtl"><main></main></div>', 'rtl'],
      ['<div style="direction: rtl"><main dir="ltr"></main></div>', 'ltr'],
    ] as const) {
      it(`in ${around}`, async () => {
        expect(waysOf(await put(tag, around))).to.deep.equal(both(way));
      });
    }

    it('and follows when that changes, whatever changes it', async () => {
      const element = await put(tag);
      const main = element.parentElement!;
      for (const [change, way] of [
        [() => (main.style.direction = 'rtl'), 'rtl'],
        [() => (main.dir = 'ltr'), 'rtl'],
        [() => (main.style.direction = ''), 'ltr'],
        [() => (main.dir = 'rtl'), 'rtl'],
        [() => main.removeAttribute('dir'), 'ltr'],
      ] as const) {
        change();
        const {words, drawings: now} = waysOf(element);
        expect(now, 'before the next frame').to.deep.equal(words);
        await settled(element);
        expect(waysOf(element), change.toString()).to.deep.equal(both(way));
      }
    });

    for (const mode of ['vertical-rl', 'vertical-lr']) {
      it(`and is as wide as elsewhere on a page in ${mode}`, async () => {
        const around = `<main style="writing-mode: ${mode}; block-size: 600px"></main>`;
        const element = await put(tag, around);
        const box = element.renderRoot as HTMLElement;
        const {width, height} = box.getBoundingClientRect();
        const elsewhere = await put(tag, `<main style="width: ${width}px"></main>`);
        const like = (elsewhere.renderRoot as HTMLElement).getBoundingClientRect();
        expect(width).to.be.within(400, 600);
        expect(Math.abs(height - like.height)).to.be.lessThan(2);
        expect(element.getBoundingClientRect().width).to.be.within(width, width + 1);
        expect(waysOf(element)).to.deep.equal(both('ltr'));
      });
    }
  });
}

describe('the figures of a salary', () => {
  for (const direction of ['ltr', 'rtl']) {
    it(`stand where the drawing has them, ${direction} by a style sheet`, async () => {
      const around = `<main style="direction: ${direction}; width: 600px"></main>`;
      const {renderRoot} = await put(drawings[0]!, around);
      const bar = renderRoot.querySelector('[part=bar]')!.getBoundingClientRect();
      const placeOf = (selector: string) => {
        const {left, right} = renderRoot.querySelector(selector)!.getBoundingClientRect();
        return ((left + right) / 2 - bar.left) / bar.width;
      };
      const first = placeOf('dl > div:first-child');
      const last = placeOf('dl > div:last-child');
      // The median is a third of the way from the lowest to the highest.
      const median = (placeOf('.median') - first) / (last - first);
      expect(median).to.be.within(0.2, 0.45);
    });
  }

  it('follow when a page becomes a vertical one, and the author’s words stay as the page has them', async () => {
    const element = await put(drawings[0]!, '<main style="width: 600px"></main>');
    const main = element.parentElement!;
    main.style.writingMode = 'vertical-rl';
    await settled(element);
    const bar = element.renderRoot.querySelector('[part=bar]')!.getBoundingClientRect();
    expect(bar.width).to.be.greaterThan(bar.height * 3);
    element.setAttribute('occupation', 'no such occupation');
    await settled(element);
    const box = element.renderRoot as HTMLElement;
    expect(getComputedStyle(box).writingMode).to.equal('vertical-rl');
  });
});
