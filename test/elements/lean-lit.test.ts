/** What the drop-ins have in lit's place draws what lit draws, and keeps and replaces the same elements. */
import {expect} from '@open-wc/testing';
import * as lit from 'lit/html.js';
import * as lean from '../../src/lean-lit.js';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** A page drawn again and again: what it is given each time. */
type Drawings = (html: Html, nothing: symbol) => unknown[];

const inPlace =
  (
    draw: (html: Html, value: unknown) => unknown,
    values: (html: Html, nothing: symbol) => unknown[],
  ): Drawings =>
  (html, nothing) =>
    values(html, nothing).map((value) => draw(html, value));

const asChild = (values: (html: Html, nothing: symbol) => unknown[]) =>
  inPlace((html, value) => html`<p>before ${value} after</p>`, values);

const item = (html: Html, text: unknown) => html`<li class="item">${text}</li>`;

const cases: Record<string, Drawings> = {
  'a child that is text, a number, nothing, and text again': asChild((_, nothing) => [
    'a',
    'a',
    'b',
    0,
    1.5,
    undefined,
    '',
    'c',
    null,
    nothing,
    'd',
    true,
    false,
    nothing,
    nothing,
    'e',
  ]),
  'a child that is text, a template, a list': asChild((html) => [
    'a',
    html`<b>x</b>`,
    'a',
    [1, 2],
    'b',
    [html`<i></i>`],
    html`<b>y</b>`,
    undefined,
    [],
  ]),
  'a value first, last, alone, and beside another': (html) =>
    [1, 2].map((n) => [
      html`${n}<br />`,
      html`<br />${n}`,
      html`${n}`,
      html`${n}${n + 1}<i>${n}</i>${n}`,
    ]),
  'nothing at all': (html, nothing) => [html``, nothing, undefined, html`x`, ''],
  'a template without values': (html) => [html`<p>one</p>`, html`<p>two</p>`],
  'the same template with other values': (html) =>
    ['a', 'b'].map((text) => html`<p class=${text}><b>${text}</b></p>`),
  'one template or another in the same place': inPlace(
    (html, yes) => html`<p>${yes ? html`<b>yes</b>` : html`<i>no</i>`}</p>`,
    () => [true, true, false, true],
  ),
  'a list that grows, shrinks, changes, is empty': (html) =>
    [['a'], ['a', 'b', 'c'], ['c', 'b'], [], ['d', 'e'], ['d']].map(
      (texts) =>
        html`<ul>
          ${texts.map((text) => item(html, text))}
        </ul>`,
    ),
  'a list that is no array': (html) =>
    [new Set(['a', 'b']), new Set(['c'])].map((texts) => html`<p>${texts}</p>`),
  'lists in lists': (html) =>
    [
      [['a', 'b'], ['c']],
      [['a'], [], ['d', 'e']],
    ].map(
      (rows) =>
        html`${rows.map(
            (row) =>
              html`<ul>
                ${row.map((text) => item(html, text))}
              </ul>`,
          )}
          <hr />`,
    ),
  'items of several kinds': (html, nothing) => [
    ['a', nothing, item(html, 'b'), 3],
    [nothing, item(html, 'a'), 'b'],
    [item(html, 'a'), undefined, item(html, 'c'), 'd'],
  ],
  'markup in a value': asChild((html) => ['<b>&amp;</b>', html`<i>${'<script>'}</i>`]),
  'an attribute': inPlace(
    (html, value) => html`<p id=${value} title="x">t</p>`,
    (_, nothing) => ['a', 'a', '', 0, undefined, null, nothing, 'b', true, false, '"<&'],
  ),
  'an attribute that is never there': (html, nothing) => [
    html`<p class=${nothing}></p>`,
    html`<p class=${nothing}></p>`,
  ],
  'several attributes and children': (html) =>
    [1, 2].map(
      (n) =>
        html`<a href=${`#${n}`} class=${`m${n}`} data-n=${n}>${n}<b title=${n}>${n}</b></a
          >${n}`,
    ),
  'a boolean attribute': inPlace(
    (html, value) => html`<p ?hidden=${value} class="x"></p>`,
    (_, nothing) => [true, false, nothing, 'yes', '', 1, undefined, null],
  ),
  'attributes of a drawing': (html) =>
    [1, 2].map((n) => html`<svg viewBox=${`0 0 ${n} 2`}><path d=${`M0 ${n}`}></path></svg>`),
  'an attribute whose name has capitals': (html) => [
    html`<svg><circle pathLength=${100} r=${'1'}></circle></svg>`,
  ],
  'a property that is text': inPlace(
    (html, value) => html`<p .textContent=${value}></p>`,
    (_, nothing) => ['a', 'a', 'b', '', nothing, 'c', null],
  ),
  'a property whose name has capitals': inPlace(
    (html, value) => html`<p .ariaLabel=${value} .tabIndex=${2}>x</p>`,
    () => ['a', 'b', null],
  ),
  'elements that are there already': (html) => {
    const [a, b] = [document.createElement('i'), document.createElement('b')];
    return [[a], [a, 'text'], [b, a], [a], 'text', [b]].map(
      (list) =>
        html`<p>${list}</p>
          ${list[0]}`,
    );
  },
  'something that is neither a template nor a list': asChild(() => [{}, 'a', () => 1, Object(2)]),
  'data that looks like a template or a node': asChild(() => [
    JSON.parse('{"strings": ["<b>"], "values": []}'),
    'a',
  ]),
  'a template that begins with text, and then text': asChild((html) => [
    html`a<b>c</b>`,
    'x',
    html`a<b>c</b>`,
    'a',
  ]),
  'a value that gives way to nothing before text': (html) =>
    ['a', html`<b>x</b>`, undefined, 'b'].map((value) => html`<p>${html`${value}`}after</p>`),
};

/** What is on the page without the comments that mark places, how many they are, and which of its elements were there before. */
function drawn(
  {
    html,
    nothing,
    render,
  }: {html: Html; nothing: symbol; render: (value: unknown, container: HTMLElement) => unknown},
  drawings: Drawings,
): string[] {
  const page = document.createElement('div');
  let before: Element[] = [];
  return drawings(html, nothing).map((value) => {
    render(value, page);
    const elements = [...page.querySelectorAll('*')];
    const kept = elements.map((element) => (before.includes(element) ? 'kept' : 'new')).join(' ');
    before = elements;
    const marks = page.innerHTML.match(/<!--/g)?.length ?? 0;
    return `${page.innerHTML.replace(/<!--.*?-->/g, '')} | ${marks} | ${kept}`;
  });
}

describe('lean lit', () => {
  for (const [what, drawings] of Object.entries(cases)) {
    it(`draws as lit does: ${what}`, () => {
      const expected = drawn(lit, drawings);
      expect(drawn(lean, drawings)).to.deep.equal(expected);
      expect(expected.length).to.be.greaterThan(0);
    });
  }

  it('keeps the text node whose text changes', () => {
    const page = document.createElement('div');
    const draw = (text: unknown) => lean.render(lean.html`<p>${text}</p>`, page);
    draw('a');
    const text = document.createTreeWalker(page, NodeFilter.SHOW_TEXT).nextNode();
    draw('b');
    expect(text!.textContent).to.equal('b');
    expect(page.textContent).to.equal('b');
  });

  it('touches nothing of the page where nothing has changed', () => {
    const page = document.createElement('div');
    const draw = () =>
      lean.render(
        lean.html`<p class=${'a'} ?hidden=${false} .title=${'t'}>${'text'} ${['one', 'two']}</p>`,
        page,
      );
    draw();
    const observer = new MutationObserver(() => {});
    observer.observe(page, {attributes: true, characterData: true, childList: true, subtree: true});
    draw();
    expect(observer.takeRecords()).to.deep.equal([]);
  });

  it('calls the listener that was given last, and none where there is none, with the element as this', () => {
    const page = document.createElement('div');
    const heard: unknown[] = [];
    const draw = (listener: unknown) =>
      lean.render(lean.html`<button @click=${listener}></button>`, page);
    const click = () => page.querySelector('button')!.click();
    draw(function (this: unknown, event: Event) {
      heard.push('first', this === event.currentTarget);
    });
    click();
    draw(() => heard.push('second'));
    click();
    draw(lean.nothing);
    click();
    draw(undefined);
    click();
    draw(() => heard.push('third'));
    click();
    expect(heard).to.deep.equal(['first', true, 'second', 'third']);
  });

  it('gives an element all its values before the page connects it', () => {
    const seen: unknown[] = [];
    customElements.define(
      'test-connected',
      class extends HTMLElement {
        declare given: unknown;
        connectedCallback(): void {
          seen.push(this.given, this.getAttribute('name'));
        }
      },
    );
    const page = document.body.appendChild(document.createElement('div'));
    lean.render(lean.html`<test-connected .given=${1} name=${'two'}></test-connected>`, page);
    page.remove();
    expect(seen).to.deep.equal([1, 'two']);
  });

  it('takes nothing for a template that comes from data, whatever a page has done to its objects', () => {
    const page = document.createElement('div');
    Object.assign(Object.prototype, {raw: 1, strings: ['<img>'], values: []});
    try {
      for (const data of [
        '{"strings": ["<img>"], "values": []}',
        '{"_$strings": ["<img>"], "_$values": []}',
        '{}',
      ])
        lean.render(JSON.parse(data), page);
    } finally {
      for (const name of ['raw', 'strings', 'values'])
        delete (Object.prototype as unknown as Record<string, unknown>)[name];
    }
    expect(page.textContent).to.equal('[object Object]');
    expect(page.querySelector('img')).to.equal(null);
  });

  it('leaves an element where it is that is drawn again', () => {
    let connected = 0;
    customElements.define(
      'test-left',
      class extends HTMLElement {
        connectedCallback(): void {
          connected += 1;
        }
      },
    );
    const page = document.body.appendChild(document.createElement('div'));
    const element = document.createElement('test-left');
    for (const word of ['a', 'b']) lean.render(lean.html`<p>${element} ${word}</p>`, page);
    page.remove();
    expect(connected).to.equal(1);
  });

  it('sets properties of elements that are what they will be', () => {
    const given: unknown[] = [];
    customElements.define(
      'test-set',
      class extends HTMLElement {
        set given(value: unknown) {
          given.push(value);
        }
      },
    );
    const page = document.createElement('div');
    lean.render(lean.html`<test-set .given=${1}></test-set>`, page);
    expect(given).to.deep.equal([1]);
  });

  it('draws what can be drawn after a value that could not', () => {
    const page = document.createElement('div');
    const draw = (value: unknown) => lean.render(lean.html`<b>${value}</b>`, page);
    const broken = {
      *[Symbol.iterator]() {
        throw new Error('broken');
      },
    };
    expect(() => draw(broken)).to.throw('broken');
    draw('fine');
    expect(page.textContent).to.equal('fine');
  });

  it('keeps what was drawn where a value cannot be', () => {
    const page = document.createElement('div');
    lean.render(lean.html`<p>${'a'}</p>`, page);
    const broken = {
      *[Symbol.iterator]() {
        throw new Error('broken');
      },
    };
    expect(() => lean.render(lean.html`<b>${broken}</b>`, page)).to.throw('broken');
    expect(page.textContent).to.equal('a');
  });

  it('writes anew what a translator has put elements around', () => {
    const page = document.createElement('div');
    const say = (words: string) => lean.render(lean.html`<p>before ${words} after</p>`, page);
    say('one');
    const text = [...page.querySelector('p')!.childNodes].find(
      ({textContent}) => textContent === 'one',
    )!;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append('eins');
    say('two');
    expect(page.textContent).to.equal('before two after');
  });
});
