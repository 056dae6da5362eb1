/** The nearest occupations as a list, in every engine. */
import {expect, fixture, nextFrame} from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {CareerMatches, entryEducations, findOccupation, rankOccupations} from '../../src/index.js';
import type {CareerErrorEvent, CareerNavigateEvent} from '../../src/index.js';

customElements.define('career-matches', CareerMatches);

declare const axe: typeof axeCore;

interface Around {
  width?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

const p1 = '10,24,4,18,8,38';
const reader = {
  realistic: 10,
  investigative: 24,
  artistic: 4,
  social: 18,
  enterprising: 8,
  conventional: 38,
};

async function show(
  attributes = `interests="${p1}"`,
  {width = 780, dir = 'ltr', scheme = 'light'}: Around = {},
  inside = '',
): Promise<CareerMatches> {
  const around = document.createElement('div');
  around.style.cssText = `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  around.dir = dir;
  const holder = await fixture(around);
  holder.innerHTML = `<career-matches ${attributes}>${inside}</career-matches>`;
  await nextFrame();
  return holder.querySelector('career-matches')!;
}

const parts = (element: Element, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const textOf = (node?: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const titles = (element: CareerMatches) => parts(element, 'link').map(textOf);
const links = (element: CareerMatches) =>
  parts(element, 'link').map((link) => link.getAttribute('href'));

async function problemsOf(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

let errors: CareerErrorEvent[] = [];
const {warn} = console;
const hear = (event: Event) => void errors.push(event as CareerErrorEvent);
beforeEach(() => {
  errors = [];
  console.warn = () => undefined;
  document.addEventListener('career-error', hear);
});
afterEach(() => {
  console.warn = warn;
  document.removeEventListener('career-error', hear);
  document.documentElement.style.colorScheme = '';
});

describe('the list', () => {
  it('has the ten nearest occupations, the nearest first', async () => {
    const element = await show();
    expect(titles(element)).to.deep.equal(
      rankOccupations(reader, {limit: 10}).map(({occupation}) => occupation.title),
    );
    expect(titles(element)[0]).to.equal('Medical Records Specialists');
  });

  it('says of each: score, title, band and median pay', async () => {
    const [first] = parts(await show(), 'match');
    expect(textOf(first)).to.equal(
      'Fit score 99 of 100 Medical Records Specialists Best fit Median pay $51,140 a year',
    );
  });

  it('gives pay for an hour where only that is published', async () => {
    const element = await show(`interests="${p1}" limit="771"`);
    const said = new Map(
      parts(element, 'match').map((match) => [
        textOf(match.querySelector('[part="link"]')),
        textOf(match.querySelector('[part="pay"]')),
      ]),
    );
    expect(said.get('Actors')).to.equal('Median pay $29.05 an hour');
  });

  for (const limit of [1, 3])
    it(`stops at the limit of ${limit}`, async () =>
      expect(titles(await show(`interests="${p1}" limit="${limit}"`)).length).to.equal(limit));

  it('follows the interests', async () => {
    const element = await show();
    element.interests = [6, 14, 38, 24, 18, 4];
    await nextFrame();
    expect(titles(element)[0]).to.equal(
      rankOccupations({
        realistic: 6,
        investigative: 14,
        artistic: 38,
        social: 24,
        enterprising: 18,
        conventional: 4,
      })[0]!.occupation.title,
    );
  });

  it('says what it is, what it is not for, and where its figures come from', async () => {
    const element = await show();
    expect(parts(element, 'note').map(textOf).join())
      .to.contain('profile correlation × 100')
      .and.contain('not ability')
      .and.contain('not for hiring or admission');
    const sources = parts(element, 'source').map(textOf);
    expect(sources).to.deep.equal([
      'U.S., May 2025 · BLS Occupational Employment and Wage Statistics',
      findOccupation('29-2072')!.interests!.source!.attribution,
    ]);
  });

  it('is an invitation without interests, which may be the page’s own', async () => {
    expect(parts(await show(''), 'note').map(textOf)).to.deep.equal([
      'Say what you like to do to see what fits.',
    ]);
    const own = await show('', {}, '<a slot="invitation" href="#questions">Six questions</a>');
    expect(own.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(5);
    expect(errors).to.deep.equal([]);
  });

  it('says so where all answers are the same or cannot be read', async () => {
    expect(parts(await show('interests="3,3,3,3,3,3"'), 'note').map(textOf)).to.deep.equal([
      'No score: your answers are too much alike.',
    ]);
    expect(parts(await show('interests="3,3,3,3,3,q"'), 'note').map(textOf)).to.deep.equal([
      'No score: the six interests cannot be read.',
    ]);
    expect(errors.map(({attribute, value}) => [attribute, value])).to.deep.equal([
      ['interests', 'q for conventional'],
    ]);
  });
});

describe('the choice of education', () => {
  const select = (element: CareerMatches) => element.shadowRoot!.querySelector('select')!;

  it('offers every way in, from the least to the most', async () => {
    expect([...select(await show()).options].map((option) => option.value)).to.deep.equal([
      '',
      ...entryEducations,
    ]);
  });

  it('narrows the list to what is entered with that or less', async () => {
    const element = await show();
    select(element).value = 'High school diploma or equivalent';
    select(element).dispatchEvent(new Event('change'));
    await nextFrame();
    const expected = rankOccupations(reader, {
      limit: 10,
      entryEducation: 'High school diploma or equivalent',
    });
    expect(titles(element)).to.deep.equal(expected.map(({occupation}) => occupation.title));
    expect(titles(element)).not.to.contain('Medical Records Specialists');
    select(element).value = '';
    select(element).dispatchEvent(new Event('change'));
    await nextFrame();
    expect(titles(element)[0]).to.equal('Medical Records Specialists');
  });

  it('can be made by the page, and is shown as chosen', async () => {
    const element = await show(`interests="${p1}" education="Bachelor's degree"`);
    expect(select(element).value).to.equal("Bachelor's degree");
    expect(titles(element)).to.deep.equal(
      rankOccupations(reader, {limit: 10, entryEducation: "Bachelor's degree"}).map(
        ({occupation}) => occupation.title,
      ),
    );
  });

  for (const [attribute, value] of [
    ['education', 'college'],
    ['limit', 'few'],
    ['limit', '0'],
  ]) {
    it(`(${attribute}="${value}") is told once, and the list is as if it were not there`, async () => {
      const element = await show(`interests="${p1}" ${attribute}="${value}"`);
      expect(titles(element).length).to.equal(10);
      expect(errors.map((error) => error.attribute)).to.deep.equal([attribute]);
    });
  }
});

describe('choosing an occupation', () => {
  it('tells the page its code and address, and no score', async () => {
    const element = await show();
    const heard: CareerNavigateEvent[] = [];
    element.parentElement!.addEventListener('career-navigate', (event) => heard.push(event));
    // A button leads nowhere by itself, whatever key is held.
    parts(element, 'link')[0]!.dispatchEvent(
      new MouseEvent('click', {ctrlKey: true, bubbles: true, composed: true}),
    );
    parts(element, 'link')[0]!.click();
    expect(heard.splice(1).length).to.equal(1);
    expect(heard.map(({code, slug}) => [code, slug])).to.deep.equal([
      ['29-2072', 'medical-records-specialists'],
    ]);
    expect(JSON.stringify(Object.fromEntries(Object.entries(heard[0]!)))).not.to.match(
      /99|0\.98|score/,
    );
  });

  it('is a button without addresses, a link with them', async () => {
    expect(parts(await show(), 'link')[0]!.localName).to.equal('button');
    const element = await show(`interests="${p1}" href="/careers/{slug}?code={code}"`);
    expect(new URL(links(element)[0]!).pathname).to.equal('/careers/medical-records-specialists');
    expect(new URL(links(element)[0]!).search).to.equal('?code=29-2072');
  });

  it('stays on the page where the page says so', async () => {
    const element = await show(`interests="${p1}" href="/no-such-page/{slug}"`);
    element.addEventListener('career-navigate', (event) => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    parts(element, 'link')[0]!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  for (const href of [
    'https://example.com/{slug}',
    'careers/{slug}',
    '../{code}',
    '?occupation={code}',
    '#{code}',
  ]) {
    it(`may lead to ${href}`, async () =>
      expect(links(await show(`interests="${p1}" href="${href}"`))[0]).to.match(/^http/));
  }

  for (const href of [
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    ' JavaScript:alert(1)//{slug}',
    'data:text/html,{slug}',
    'http://example.com/{slug}',
    '//example.com/{slug}',
    'https://',
    'mailto:{slug}',
  ]) {
    it(`never leads to ${href}, and the author is told`, async () => {
      const element = await show(`interests="${p1}" href="${href}"`);
      expect(new Set(links(element))).to.deep.equal(new Set([null]));
      expect(errors[0]!.attribute).to.equal('href');
    });
  }
});

describe('how it looks', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    for (const width of [280, 320, 780, 1200]) {
      it(`nothing spills over at ${width} px, ${dir}`, async () => {
        const element = await show(undefined, {width, dir});
        const {left, right} = element.getBoundingClientRect();
        for (const node of element.shadowRoot!.querySelectorAll('li, [part], select')) {
          const box = node.getBoundingClientRect();
          expect(box.left, textOf(node)).to.be.at.least(left - 0.5);
          expect(box.right, textOf(node)).to.be.at.most(right + 0.5);
        }
      });
    }
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no problem that axe finds, ${scheme}, in either direction`, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const dir of ['ltr', 'rtl'] as const) {
        expect(
          await problemsOf(
            (await show(`interests="${p1}" limit="3"`, {width: 320, dir, scheme})).parentElement!,
          ),
        ).to.deep.equal([]);
      }
    });
  }

  for (const name of [
    'title',
    'education',
    'list',
    'match',
    'link',
    'ring',
    'score',
    'band',
    'pay',
    'note',
    'source',
  ]) {
    it(`has the part ${name}`, async () =>
      expect(parts(await show(), name).length).to.be.greaterThan(0));
  }
});
