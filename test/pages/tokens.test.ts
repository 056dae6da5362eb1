/** Every documented CSS variable paints something else when it is set: on the page's root, on an element around, on the tag. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {tokensOf, valuesOf} from '../../tools/docs/editor-data.js';
import {
  elementsOf,
  type ElementClass,
  type Manifest,
  type Token,
} from '../../tools/docs/manifest.js';
import {open, type Visit} from './page.js';
import type {CareerProfile} from '../../src/index.js';
import {page, script} from './widgets.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const elements = elementsOf(manifest);

/** What an element is given so that all it can paint is there, where one occupation and the first of each choice is not enough. */
const given: Record<string, string> = {
  'career-certification': 'occupation="29-2072"',
  'career-fit': 'occupation="29-2072" interests="10,24,4,18,8,38"',
  'career-topic': 'topic="pros-cons"',
  'career-matches': 'interests="10,24,4,18,8,38" limit="2" href="/careers/{slug}"',
  'career-profile': 'occupation="29-2072" sections="facts salary duties"',
  'career-salary': 'occupation="29-2072" offer-min="48000" offer-max="56000"',
};

function attributesOf({tagName, attributes}: ElementClass): string {
  const chosen = attributes.flatMap((one) =>
    one.name === 'occupation'
      ? ['occupation="29-2072"']
      : one.default === undefined && valuesOf(one)[0]
        ? [`${one.name}="${valuesOf(one)[0]}"`]
        : [],
  );
  return given[tagName] ?? chosen.join(' ');
}

/** Another value than the default, and clearly so. */
function otherValue({name, default: value}: Token): string {
  if (name.endsWith('-color')) return 'rgb(255, 0, 255)';
  if (name.endsWith('-family')) return 'monospace';
  const half = /^([\d.]+)([a-z]+)$/.exec(value);
  assert.ok(half, `${name}: what is clearly another value than ${value}?`);
  return `${Number(half[1]) / 2}${half[2]}`;
}

describe('a CSS variable', () => {
  let visit: Visit;
  const untouched = new Map<string, Buffer>();
  /** The tag by itself: a card holds others of the kind. */
  const only = (tag: string) => `#around-${tag} > ${tag}`;
  const picture = (tag: string) =>
    visit.page.locator(only(tag)).screenshot({animations: 'disabled'});

  /** Sets a variable in one place, looks, and takes it back. */
  async function with_<Seen>(
    selector: string,
    name: string,
    value: string,
    look: () => Promise<Seen>,
  ): Promise<Seen> {
    const set = (to: string) =>
      visit.page
        .locator(selector)
        .evaluate(
          (element, [property, text]) =>
            (element as HTMLElement).style.setProperty(property!, text!),
          [name, to],
        );
    await set(value);
    try {
      return await look();
    } finally {
      await set('');
    }
  }

  before(async () => {
    const shown = elements.map(
      (element) =>
        `<div id="around-${element.tagName}"><${element.tagName} ${attributesOf(element)}></${element.tagName}></div>`,
    );
    visit = await open(page(shown.join('') + script), {viewport: {width: 760, height: 900}});
    // One question answered, and the reasons of a score in sight.
    await visit.page
      .locator(`${only('career-interests')} input`)
      .first()
      .click();
    await visit.page.locator(`${only('career-fit')} [part=button]`).click();
    // No topic has every layout; a page's own may.
    await visit.page.locator(only('career-topic')).evaluate((topic: CareerProfile) => {
      const items = [{text: 'One'}, {term: 'A page', text: 'to read', url: 'https://example.org/'}];
      topic.record = {
        title: 'Ring makers',
        profile: {
          summary: 'They make rings.',
          sources: [],
          topics: [
            {
              topic: 'pros-cons',
              heading: 'Pros and cons',
              sources: [{name: 'A page'}],
              groups: [
                {head: 'Pros', items},
                {head: 'Cons', items},
              ],
              bars: {
                of: 'Of all',
                shares: [
                  {name: 'One', percent: 60},
                  {name: 'Two', percent: 20},
                ],
              },
              questions: [{question: 'Why?', answer: 'So.'}],
            },
          ],
        },
      };
    });
    for (const {tagName} of elements)
      await visit.page.locator(only(tagName)).evaluate((one: CareerProfile) => one.updateComplete);
    // Twice: what has not been near the screen has a guessed height, and all below it moves by part of a pixel.
    for (const {tagName} of [...elements, ...elements])
      untouched.set(tagName, await picture(tagName));
  });

  for (const token of tokensOf(manifest)) {
    const documenting = elements
      .filter(({cssProperties}) => cssProperties.some(({name}) => name === token.name))
      .map(({tagName}) => tagName);

    it(`${token.name} changes what is painted by each element that documents it: ${documenting.join(', ')}`, async () => {
      const value = otherValue(token);
      const pictures = await with_('html', token.name, value, async () => {
        const seen = [];
        for (const tag of documenting) seen.push({tag, picture: await picture(tag)});
        return seen;
      });
      assert.deepEqual(
        pictures.filter((one) => one.picture.equals(untouched.get(one.tag)!)).map(({tag}) => tag),
        [],
      );
      const [tag] = documenting as [string];
      for (const selector of [`#around-${tag}`, only(tag)]) {
        assert.ok(
          !(await with_(selector, token.name, value, () => picture(tag))).equals(
            untouched.get(tag)!,
          ),
          `set on ${selector} it changes nothing of ${tag}`,
        );
      }
    });
  }

  it('that is not ours changes nothing, and the pictures are the same each time', async () => {
    const different = await with_(
      'html',
      '--career-nothing-color',
      'rgb(255, 0, 255)',
      async () => {
        const found = [];
        for (const [tag, before] of untouched)
          if (!(await picture(tag)).equals(before)) found.push(tag);
        return found;
      },
    );
    assert.deepEqual(different, []);
  });
});
