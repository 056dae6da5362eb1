/** What a reader gets from `<career-fit>`, in every engine: the badge, the report, and what stands there without a score. */
import {expect, fixture, nextFrame} from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {CareerFit, findOccupation} from '../../src/index.js';
import type {CareerErrorEvent, FitFactor, OccupationRecord} from '../../src/index.js';

customElements.define('career-fit', CareerFit);

declare const axe: typeof axeCore;

interface Around {
  /** Width of what holds the element, in px. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  properties?: Partial<CareerFit>;
}

const p1 = '10,24,4,18,8,38';
const p3 = '6,14,38,24,18,4';

async function show(
  attributes: string,
  {width = 780, dir = 'ltr', scheme = 'light', properties = {}}: Around = {},
  inside = '',
): Promise<CareerFit> {
  const around = document.createElement('div');
  around.style.cssText = `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  around.dir = dir;
  const holder = await fixture(around);
  holder.innerHTML = `<career-fit ${attributes}>${inside}</career-fit>`;
  const element = holder.querySelector('career-fit')!;
  Object.assign(element, properties);
  await nextFrame();
  return element;
}

const showFit = (interests: string, around?: Around, occupation = '29-2072') =>
  show(`occupation="${occupation}" interests="${interests}"`, around);

const parts = (element: CareerFit, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const part = (element: CareerFit, name: string) => parts(element, name)[0];
const textOf = (node?: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const partText = (element: CareerFit, name: string) => textOf(part(element, name));
const button = (element: CareerFit) => part(element, 'button') as HTMLButtonElement;
const report = (element: CareerFit) => part(element, 'report')!;
const isShown = (node: Element) => node.checkVisibility();

async function open(element: CareerFit): Promise<CareerFit> {
  button(element).click();
  await nextFrame();
  return element;
}

/** What is read out of a slot and of the rest, in order. */
function reading(element: CareerFit): string {
  const words = (node: Node): string => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = slotted.length ? slotted : [...node.childNodes];
    return node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : ` ${children.map(words).join('')} `;
  };
  return words(element.shadowRoot!)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:])/g, '')
    .trim();
}

const headings = (element: CareerFit) =>
  [...report(element).querySelectorAll('[role="heading"]')].map(textOf);

/** The items under a heading of the report. */
function listed(element: CareerFit, heading: string): string[] {
  const found = [...report(element).querySelectorAll('[role="heading"]')].find(
    (one) => textOf(one) === heading,
  );
  return [...(found?.parentElement?.querySelectorAll('li') ?? [])].map((item) => textOf(item)!);
}

const rows = (element: CareerFit) =>
  [...part(element, 'areas')!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => textOf(cell)),
  );

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
});

describe('the badge', () => {
  it('says title, score and band, and how many areas fit, in this order', async () => {
    const element = await showFit(p1);
    expect(textOf(part(element, 'badge'))).to.equal(
      'Medical Records Specialists Fit score 99 of 100 Best fit Interests: 6 of 6 close to yours Why this score?',
    );
    expect(errors).to.deep.equal([]);
  });

  for (const [interests, score, band, counted] of [
    [p3, '0', 'Little overlap', '0 of 6 close to yours'],
    ['8,12,10,30,16,32', '66', 'Great fit', '2 of 6 close to yours'],
    ['14,36,12,16,10,26', '71', 'Great fit', '4 of 6 close to yours'],
    ['5,12,2,9,4,19', '99', 'Best fit', '6 of 6 close to yours'],
  ] as const) {
    it(`of ${interests} says ${score}, ${band}`, async () => {
      const element = await showFit(interests);
      expect(partText(element, 'score')).to.equal(`Fit score ${score} of 100`);
      expect(partText(element, 'band')).to.equal(band);
      expect(partText(element, 'note')).to.equal(`Interests: ${counted}`);
    });
  }

  it('never has a per-cent sign, open or not', async () => {
    expect(reading(await open(await showFit(p3)))).not.to.contain('%');
  });

  it('draws the ring as full as the score is high', async () => {
    const rings = (element: CareerFit) =>
      part(element, 'ring')!.querySelectorAll('circle')[1]!.getAttribute('stroke-dasharray');
    expect(rings(await showFit(p1))).to.equal('99 100');
    expect(rings(await showFit(p3))).to.equal('0 100');
  });

  for (const given of [
    [10, 24, 4, 18, 8, 38],
    {realistic: 10, investigative: 24, artistic: 4, social: 18, enterprising: 8, conventional: 38},
  ]) {
    it(`takes interests as a property: ${JSON.stringify(given)}`, async () => {
      const element = await show('occupation="29-2072"', {
        properties: {interests: given as number[]},
      });
      expect(partText(element, 'score')).to.contain('99');
    });
  }

  it('follows the interests and the occupation as they change, with the report left open', async () => {
    const element = await open(await showFit(p1));
    element.interests = p3;
    await nextFrame();
    expect(partText(element, 'band')).to.equal('Little overlap');
    expect(isShown(report(element))).to.equal(true);
    element.occupation = '15-1252';
    await nextFrame();
    expect(partText(element, 'title')).to.equal('Software Developers');
    element.interests = undefined;
    await nextFrame();
    expect(part(element, 'ring')).to.equal(undefined);
  });

  it('takes a record of the page’s own', async () => {
    const record: OccupationRecord = {
      title: 'Clerks here',
      interests: {
        realistic: 2.86,
        investigative: 4.33,
        artistic: 1,
        social: 3.41,
        enterprising: 1.88,
        conventional: 6.95,
      },
    };
    const element = await open(await show(`interests="${p1}"`, {properties: {record}}));
    expect(partText(element, 'score')).to.contain('99');
    expect(reading(element)).not.to.contain('O*NET');
  });
});

describe('without a score', () => {
  it('there is an invitation and no ring while there are no interests', async () => {
    const element = await show('occupation="29-2072"');
    expect(reading(element)).to.equal(
      'Medical Records Specialists Say what you like to do to see what fits.',
    );
    expect(part(element, 'ring')).to.equal(undefined);
    expect(errors).to.deep.equal([]);
  });

  it('the invitation may be the page’s own', async () => {
    const element = await show(
      'occupation="29-2072" interests=""',
      {},
      '<a slot="invitation" href="#questions">Six questions</a>',
    );
    expect(reading(element)).to.equal('Medical Records Specialists Six questions');
  });

  it('an occupation without a published profile says so', async () => {
    const without = '21-1029';
    expect(findOccupation(without)?.interests, 'choose another').to.equal(undefined);
    const element = await showFit(p1, {}, without);
    expect(partText(element, 'note')).to.equal(
      'No score: this is a group of different jobs, and no one set of interests fits all of them.',
    );
    expect(errors).to.deep.equal([]);
  });

  it('six equal answers say so', async () => {
    expect(partText(await showFit('3,3,3,3,3,3'), 'note')).to.equal(
      'No score: your answers are too much alike.',
    );
    expect(errors).to.deep.equal([]);
  });

  for (const [interests, named] of [
    ['11,23,x,17,9,37', 'x for artistic'],
    ['11,23,,17,9,37', 'artistic'],
    ['11,23,17', '3 values'],
    ['1;2;3;4;5;6', '1 values'],
  ]) {
    it(`“${interests}” is told once, by the wrong value alone, and the way out`, async () => {
      const element = await showFit(interests!);
      expect(partText(element, 'note')).to.equal('No score: the six interests cannot be read.');
      expect(errors.length).to.equal(1);
      expect(errors[0]!.attribute).to.equal('interests');
      expect(errors[0]!.message).to.contain(named).and.contain('R,I,A,S,E,C').and.not.contain('17');
    });
  }

  it('an unknown occupation leaves the author’s words', async () => {
    const element = await show(
      `occupation="99-9999" interests="${p1}"`,
      {},
      'Ask our career office.',
    );
    expect(reading(element)).to.equal('Ask our career office.');
    expect(errors.length).to.equal(1);
  });
});

describe('the report', () => {
  it('is closed at first and opens and closes by its button, which says so', async () => {
    const element = await showFit(p1);
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    expect(isShown(report(element))).to.equal(false);
    await open(element);
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    expect(isShown(report(element))).to.equal(true);
    expect(
      element.shadowRoot!.getElementById(button(element).getAttribute('aria-controls')!),
    ).to.equal(report(element).parentElement);
    await open(element);
    expect(isShown(report(element))).to.equal(false);
  });

  it('is found by the page’s search while it is closed, which opens it', async () => {
    const element = await showFit(p1);
    const closed = report(element).parentElement!;
    expect(closed.getAttribute('hidden')).to.equal('until-found');
    await open(element);
    await open(element);
    expect(closed.getAttribute('hidden'), 'opened and closed again').to.equal('until-found');
    closed.dispatchEvent(new Event('beforematch', {bubbles: true}));
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
  });

  it('takes no room while it is closed, and stays open while the interests change', async () => {
    const element = await showFit(p1);
    const before = element.offsetHeight;
    report(element).parentElement!.remove();
    expect(element.offsetHeight).to.equal(before);
    const other = await open(await showFit(p1));
    other.interests = p3;
    await other.updateComplete;
    expect(isShown(report(other))).to.equal(true);
    expect(button(other).getAttribute('aria-expanded')).to.equal('true');
  });

  it('says of 10,24,4,18,8,38: all six areas fit, and why', async () => {
    const element = await open(await showFit(p1));
    expect(listed(element, 'Where you fit')).to.deep.equal([
      'Realistic (hands-on work)',
      'Investigative (finding things out)',
      'Artistic (making and creating)',
      'Social (helping and teaching)',
      'Enterprising (leading and selling)',
      'Conventional (order and detail)',
    ]);
    expect(headings(element)).to.deep.equal(['Where you fit', 'Keep in mind']);
  });

  it('says of 6,14,38,24,18,4: two areas do not fit and four do in part, each with its direction', async () => {
    const element = await open(await showFit(p3));
    expect(listed(element, 'In between')).to.deep.equal([
      'Realistic (hands-on work): the work asks for more of this.',
      'Investigative (finding things out): the work asks for more of this.',
      'Social (helping and teaching): you like this more than the work offers.',
      'Enterprising (leading and selling): you like this more than the work offers.',
    ]);
    expect(listed(element, 'Where you don’t fit')).to.deep.equal([
      'Artistic (making and creating): you like this more than the work offers.',
      'Conventional (order and detail): the work asks for more of this.',
    ]);
    expect(headings(element)).to.deep.equal(['In between', 'Where you don’t fit', 'Keep in mind']);
  });

  it('names the method first, then r between its cut lines', async () => {
    const element = await open(await showFit(p3));
    const [method, scale] = [...report(element).querySelectorAll('p')].map(textOf);
    expect(method).to.contain('profile correlation × 100');
    expect(scale).to.equal(
      'r = −0.723, from −1 (opposite) to 1 (alike). Great from 0.608, best from 0.729. Below 0 the score is 0.',
    );
  });

  it('draws r and the cut lines where they are', async () => {
    const element = await open(await showFit(p3));
    const drawn = [...part(element, 'scale')!.querySelectorAll('path')].map((path) =>
      path.getAttribute('d')!,
    );
    const [, here] = /^M([\d.]+) 8v\.1$/.exec(drawn.at(-1)!)!;
    expect(Number(here)).to.be.closeTo(50 - 36.13285, 1e-3);
    const [great, best] = [...drawn[1]!.matchAll(/M([\d.]+) 0v16/g)].map(([, place]) =>
      Number(place),
    );
    expect(great).to.be.closeTo(80.4, 1e-6);
    expect(best).to.be.closeTo(86.45, 1e-6);
  });

  it('has the six pairs as a table', async () => {
    expect(rows(await open(await showFit(p3)))).to.deep.equal([
      ['Realistic', '6', '2.86', ''],
      ['Investigative', '14', '4.33', ''],
      ['Artistic', '38', '1.00', ''],
      ['Social', '24', '3.41', ''],
      ['Enterprising', '18', '1.88', ''],
      ['Conventional', '4', '6.95', ''],
    ]);
  });

  it('has the six pairs as pictures: of what the reader likes more is further along in the drawing', async () => {
    const element = await open(await showFit(p3));
    const liked = report(element).textContent;
    for (const row of part(element, 'areas')!.querySelectorAll('tbody tr')) {
      const [, from, to] = /^M([\d.]+) 8H([\d.]+)$/.exec(
        row.querySelectorAll('path')[1]!.getAttribute('d')!,
      )!;
      expect(Number(from) > Number(to)).to.equal(
        new RegExp(`${textOf(row.firstElementChild)} \\([^)]*\\): you like`).test(liked),
      );
      for (const place of [from, to]) expect(Number(place)).to.be.within(0, 100);
    }
  });

  it('has the cautions: not ability, chance, our own limits, not for hiring or admission', async () => {
    const cautions = listed(await open(await showFit(p1)), 'Keep in mind').join(' ');
    for (const word of [
      'not ability',
      'one random profile in twenty',
      '0.5',
      'We chose these limits',
      'hiring',
      'admission',
      'age 14',
    ])
      expect(cautions).to.contain(word);
  });

  it('has the attribution of O*NET with its edition, word by word, and a link to the licence', async () => {
    const element = await open(await showFit(p1));
    expect(partText(element, 'source')).to.equal(
      findOccupation('29-2072')!.interests!.source!.attribution,
    );
    expect(partText(element, 'source')).to.match(/O\*NET \d+\.\d Database/);
    expect(part(element, 'source')!.querySelector('a')!.href).to.equal(
      'https://creativecommons.org/licenses/by/4.0/',
    );
  });

  it('says where the scores are of one part of the occupation', async () => {
    const [partly, whole] = [
      await open(
        await show(`interests="${p1}"`, {
          properties: {
            record: {
              title: 'X',
              interests: {...findOccupation('29-2072')!.interests!, onetCode: '11-9199.01'},
            },
          },
        }),
      ),
      await open(await showFit(p1)),
    ];
    expect(reading(partly)).to.contain(
      'O*NET-SOC occupation 11-9199.01, one part of this occupation',
    );
    expect(reading(whole)).not.to.contain('one part of this occupation');
  });

  it('has headings one level below the title', async () => {
    const levels = async (level: string) => {
      const element = await show(`occupation="29-2072" interests="${p1}" heading-level="${level}"`);
      return [...report(element).querySelectorAll('[role="heading"]')].map((one) =>
        one.getAttribute('aria-level'),
      );
    };
    expect(new Set(await levels('3'))).to.deep.equal(new Set(['4']));
    expect(new Set(await levels('6'))).to.deep.equal(new Set(['6']));
  });

  it('rounds a correlation down, so that it never reads as one on the other side of a cut line', async () => {
    const work = {
      realistic: 1,
      investigative: -1,
      artistic: 0,
      social: 0,
      enterprising: 0,
      conventional: 0,
    };
    const r = 0.72895;
    const across = Math.sqrt(1 - r * r);
    const element = await show('', {
      properties: {
        record: {title: 'X', interests: work},
        interests: [r, -r, across, -across, 0, 0],
      },
    });
    expect(partText(element, 'band')).to.equal('Great fit');
    expect(reading(element)).to.contain('r = 0.728,');
  });
});

describe('a score of the page’s own', () => {
  const factors: FitFactor[] = [
    {name: 'Pay you hope for', reader: '$52,000', occupation: '$51,140', direction: 'fit'},
    {name: 'Days in an office', reader: 2, occupation: 4, direction: 'less'},
    {name: 'Team size', reader: 12, occupation: 5, direction: 'more'},
  ];

  it('has the same badge, marked as the page’s, with its label', async () => {
    const element = await show('occupation="29-2072" score="82" label="Acme match"', {
      properties: {factors},
    });
    expect(textOf(part(element, 'badge'))).to.equal(
      'Medical Records Specialists Fit score 82 of 100 Acme match This site’s own score: 1 of 3 close to yours Why this score?',
    );
  });

  it('has the same report, without a word of O*NET or of correlations', async () => {
    const element = await open(
      await show('occupation="29-2072" score="82" label="Acme match"', {properties: {factors}}),
    );
    expect(rows(element)).to.deep.equal([
      ['Pay you hope for', '$52,000', '$51,140', ''],
      ['Days in an office', '2', '4', ''],
      ['Team size', '12', '5', ''],
    ]);
    expect(listed(element, 'Where you fit')).to.deep.equal(['Pay you hope for']);
    expect(listed(element, 'Where you don’t fit')).to.deep.equal([
      'Days in an office: the work asks for more of this.',
      'Team size: you like this more than the work offers.',
    ]);
    expect(
      part(element, 'areas')!.querySelectorAll('tbody svg').length,
      'only numbers are drawn',
    ).to.equal(2);
    expect(reading(element)).not.to.match(/O\*NET|correlation|interest|random/i);
  });

  it('needs neither label nor factors', async () => {
    const element = await open(await show('occupation="21-1029"', {properties: {score: 0}}));
    expect(partText(element, 'score')).to.equal('Fit score 0 of 100');
    expect(partText(element, 'band')).to.equal('This site’s own score');
    expect(part(element, 'areas')).to.equal(undefined);
  });

  it('is none where a template had nothing to fill in', async () => {
    const element = await show('occupation="29-2072" score=" "');
    expect(part(element, 'ring')).to.equal(undefined);
    expect(errors).to.deep.equal([]);
  });

  for (const [what, wrong] of Object.entries({
    'a factor that says no direction': [factors[0], {name: 'Bad', reader: 1, occupation: 2}],
    'a direction that there is not': [{...factors[0], direction: 'wrong'}],
    'a factor without a name': [{reader: 1, occupation: 2, direction: 'fit'}],
    'a factor that is null': [null],
    'a text': 'abc',
    'an object': {a: 1},
  })) {
    it(`keeps its badge without factors where they are ${what}, and that is told once`, async () => {
      const element = await show('occupation="29-2072" score="82"', {
        properties: {factors: wrong as FitFactor[]},
      });
      expect(partText(element, 'score')).to.equal('Fit score 82 of 100');
      expect(part(element, 'areas')).to.equal(undefined);
      expect(errors.map(({attribute}) => attribute)).to.deep.equal(['factors']);
    });
  }

  for (const score of ['much', '-1', '101', 'NaN']) {
    it(`“${score}” is told once and shows no score`, async () => {
      const element = await show(`occupation="29-2072" score="${score}"`);
      expect(part(element, 'ring')).to.equal(undefined);
      expect(
        errors.map(({attribute, message}) => [attribute, message.includes(score)]),
      ).to.deep.equal([['score', true]]);
    });
  }
});

describe('how it looks', () => {
  for (const width of [150, 200, 280, 320, 480, 780, 1200]) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`nothing spills over at ${width} px, ${dir}, open and closed`, async () => {
        const element = await showFit(p3, {width, dir});
        const {left, right} = element.getBoundingClientRect();
        for (const state of ['closed', 'open']) {
          if (state === 'open') await open(element);
          for (const node of element.shadowRoot!.querySelectorAll(
            'p, small, td, th, button, .ring, li, svg',
          )) {
            if (getComputedStyle(node).clipPath !== 'none' || !isShown(node)) continue;
            const box = node.getBoundingClientRect();
            expect(box.left, `${state} ${node.textContent}`).to.be.at.least(left - 0.5);
            expect(box.right, `${state} ${node.textContent}`).to.be.at.most(right + 0.5);
          }
        }
      });
    }
  }

  it('is a chip in 200 px, all of which opens the report', async () => {
    const element = await showFit(p1, {width: 200});
    const box = part(element, 'badge')!.getBoundingClientRect();
    expect(box.height).to.be.below(60);
    const hit = element.shadowRoot!.elementFromPoint(box.left + 20, box.top + box.height / 2);
    expect(hit).to.equal(button(element));
    expect(textOf(part(element, 'badge')), 'and it is read out whole').to.contain(
      'Medical Records Specialists',
    );
  });

  it('keeps the score inside its ring', async () => {
    const element = await show('occupation="29-2072"', {width: 200, properties: {score: 100}});
    const [ring, score] = [
      part(element, 'ring')!.getBoundingClientRect(),
      part(element, 'score')!.getBoundingClientRect(),
    ];
    expect(score.width).to.be.below(ring.width - 8);
    expect((score.left + score.right) / 2).to.be.closeTo((ring.left + ring.right) / 2, 2);
  });

  for (const [token, name, property] of [
    ['--career-accent-color', 'band', 'color'],
    ['--career-muted-color', 'source', 'color'],
    ['--career-link-color', 'button', 'color'],
  ] as const) {
    it(`${token} reaches the ${name}`, async () => {
      const element = await showFit(p1);
      element.parentElement!.style.setProperty(token, 'rgb(1, 2, 3)');
      expect(getComputedStyle(part(element, name)!)[property]).to.equal('rgb(1, 2, 3)');
    });
  }

  it('--career-fit-ring-width is the width of the ring', async () => {
    const element = await showFit(p1);
    element.parentElement!.style.setProperty('--career-fit-ring-width', '91px');
    expect(part(element, 'ring')!.getBoundingClientRect().width).to.be.closeTo(91, 0.5);
  });

  for (const name of [
    'badge',
    'title',
    'ring',
    'score',
    'band',
    'note',
    'button',
    'report',
    'scale',
    'areas',
    'source',
  ]) {
    it(`has the part ${name}`, async () => expect(part(await showFit(p1), name)).to.exist);
  }
});

describe('accessibility', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const width of [200, 320, 780]) {
        it(`has no problem that axe finds: ${scheme}, ${dir}, ${width} px, open`, async () => {
          expect(
            await problemsOf((await open(await showFit(p3, {width, dir, scheme}))).parentElement!),
          ).to.deep.equal([]);
        });
      }
    }
  }

  it('has no problem without a score, or with the page’s own', async () => {
    expect(await problemsOf(await show('occupation="29-2072"'))).to.deep.equal([]);
    expect(
      await problemsOf(await open(await show('occupation="29-2072" score="50"'))),
    ).to.deep.equal([]);
  });

  it('tells which occupation the button is about', async () => {
    const element = await showFit(p1);
    expect(
      textOf(element.shadowRoot!.getElementById(button(element).getAttribute('aria-describedby')!)),
    ).to.equal('Medical Records Specialists');
  });
});
