/** What the style sheets of the elements promise to readers who ask for more contrast or less motion, and to the keyboard. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementTags} from './element-tags.js';
import {open} from './page.js';
import {states} from './states.js';
import {page, script} from './widgets.js';

/** Every state of every element. */
const all = page(
  Object.values(states)
    .map(({html}) => html)
    .join('') + script,
);

describe('nothing', () => {
  it('moves: no element has an animation or a transition, so there is none to reduce', async () => {
    const visit = await open(all);
    await visit.report();
    const moving = await visit.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
        .flatMap((one) =>
          ['', '::before', '::after'].map(
            (pseudo) => [one.localName, getComputedStyle(one, pseudo)] as const,
          ),
        )
        .map(([name, {animationName, transitionDuration, transitionProperty}]) => {
          // What is not seen does not move: this one tells an element that its direction has changed.
          const isSeen = !transitionProperty.startsWith('inset');
          return `${name} ${animationName} ${isSeen ? transitionDuration : '0s'}`;
        })
        .filter((style) => !style.endsWith(' none 0s')),
    );
    assert.deepEqual(moving, []);
    assert.equal(await visit.page.evaluate(() => document.getAnimations().length), 0);
  });
});

describe('with more contrast', () => {
  it('quiet text is as strong as the rest, and lines are too', async () => {
    const visit = await open(page(`${states['career-certification one']!.html}${script}`));
    const colors = () =>
      visit.page.evaluate(() => {
        const root = document.querySelector('career-certification')!.shadowRoot!;
        const [title, issuer, facts] = ['title', 'issuer', 'facts'].map((part) =>
          getComputedStyle(root.querySelector(`[part="${part}"]`)!),
        );
        return {text: title!.color, quiet: issuer!.color, line: facts!.borderTopColor};
      });
    const usual = await colors();
    assert.notEqual(usual.quiet, usual.text);
    await visit.page.emulateMedia({contrast: 'more'});
    const more = await colors();
    assert.deepEqual([more.quiet, more.line], [more.text, more.text]);
  });
});

describe('the focus', () => {
  it('has an outline of 2 px in the colour of the text, on everything that Tab reaches', async () => {
    const visit = await open(all);
    await visit.report();
    const seen = new Map<string, string>();
    for (let press = 0; press < 600; press++) {
      await visit.page.keyboard.press('Tab');
      const focus = await visit.page.evaluate(() => {
        const host = document.activeElement!;
        let one = host.shadowRoot?.activeElement;
        if (!one) return undefined;
        while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        const {outlineStyle, outlineWidth, outlineColor, color} = getComputedStyle(one);
        return [
          `${host.localName} ${one.localName}`,
          `${outlineStyle} ${outlineWidth}${outlineColor === color ? '' : ` ${outlineColor}`}`,
        ] as const;
      });
      if (focus) seen.set(...focus);
      else if (seen.size) break;
    }
    assert.deepEqual(
      [...new Set([...seen.keys()].map((name) => name.split(' ')[0]!))].sort(),
      elementTags,
    );
    assert.deepEqual(
      [...seen].filter(([, outline]) => outline !== 'solid 2px'),
      [],
    );
  });
});
