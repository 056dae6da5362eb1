/** What a reader gets from `<career-facts>`, in every engine: each fact that is known, and where it is from. */
import {expect, nextFrame} from '@open-wc/testing';
import {CareerErrorEvent, CareerFacts} from '../../src/index.js';
import type {OccupationKey, OccupationRecord} from '../../src/index.js';
import * as records from '../fixtures/outlooks.js';
import {recordsMay2024, topCodedFrom} from '../fixtures/records.js';
import {
  authorsWords,
  listen,
  part,
  parts,
  problemsOf,
  reading,
  show,
  told,
  type Around,
} from './showing.js';

customElements.define('career-facts', CareerFacts);
listen();

const showFacts = (occupation: string, around?: Around, inside?: string) =>
  show('career-facts', {occupation: occupation as OccupationKey}, around, inside);
const showRecord = (record: unknown, around?: Around) =>
  show('career-facts', {record: record as OccupationRecord}, around);

const text = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim();
/** Name and value of each fact. */
const facts = (element: CareerFacts) =>
  parts(element, 'fact').map(
    (fact) => `${text(fact.querySelector('dt'))}: ${text(fact.querySelector('dd'))}`,
  );
const sources = (element: CareerFacts) => parts(element, 'source').map(text);

const wagesOfBls = 'U.S., May 2025 · BLS Occupational Employment and Wage Statistics';
const projectionsOfBls = 'U.S., 2024–34 · BLS Employment Projections';

describe('what a reader is told of', () => {
  for (const [what, occupation, title, pay, education, jobs, growth, openings] of [
    [
      'medical records specialists',
      '29-2072',
      'Medical Records Specialists',
      '$51,140 a year',
      'Postsecondary nondegree award',
      '194,800',
      '+7.1%',
      '14,200',
    ],
    [
      'registered nurses',
      '29-1141',
      'Registered Nurses',
      '$97,550 a year',
      'Bachelor’s degree',
      '3,391,000',
      '+4.9%',
      '189,100',
    ],
    [
      'software developers',
      '15-1252',
      'Software Developers',
      '$135,980 a year',
      'Bachelor’s degree',
      '1,693,800',
      '+15.8%',
      '115,200',
    ],
    [
      'truck drivers',
      '53-3032',
      'Heavy and Tractor-Trailer Truck Drivers',
      '$58,640 a year',
      'Postsecondary nondegree award',
      '2,235,100',
      '+4.0%',
      '237,600',
    ],
    [
      'word processors, who become fewer',
      '43-9022',
      'Word Processors and Typists',
      '$49,280 a year',
      'High school diploma or equivalent',
      '40,000',
      '−36.1%',
      '2,200',
    ],
    [
      '“all other” computer occupations',
      '15-1299',
      'Computer Occupations, All Other',
      '$116,580 a year',
      'Bachelor’s degree',
      '472,000',
      '+8.2%',
      '31,300',
    ],
    [
      'actors, who are paid by the hour',
      '27-2011',
      'Actors',
      '$29.05 an hour',
      'Some college, no degree',
      '57,000',
      '+0.3%',
      '6,300',
    ],
    [
      'surgeons, whose pay is above what BLS used to print',
      '29-1243',
      'Pediatric Surgeons',
      '$559,030 a year',
      'Doctoral or professional degree',
      '1,100',
      '+1.5%',
      'Fewer than 50',
    ],
  ] as const) {
    it(what, async () => {
      const element = await showFacts(occupation);
      expect(reading(element)).to.equal(
        [
          `${title} Median pay ${pay} Typical entry education ${education} Jobs, 2024 ${jobs}`,
          `Expected change in jobs, 2024–34 ${growth} Openings a year ${openings} ${wagesOfBls} ${projectionsOfBls}`,
        ].join(' '),
      );
      expect(facts(element).length).to.equal(5);
      expect(told).to.deep.equal({warnings: [], errors: []});
    });
  }

  it('all occupations together, which ask for no education in particular', async () => {
    const element = await showFacts('00-0000');
    expect(facts(element)).to.deep.equal([
      'Median pay: $50,980 a year',
      'Jobs, 2024: 169,956,100',
      'Expected change in jobs, 2024–34: +3.1%',
      'Openings a year: 18,863,300',
    ]);
  });

  it('an occupation is the same by its O*NET code, slug and title', async () => {
    for (const key of [
      '29-2072.00',
      'medical-records-specialists',
      'MEDICAL RECORDS SPECIALISTS',
    ]) {
      expect(facts(await showFacts(key))[0], key).to.equal('Median pay: $51,140 a year');
    }
  });

  it('numbers is written as the page’s kind of English writes them', async () => {
    expect(facts(await showFacts('29-2072', {lang: 'en-GB'}))[0]).to.equal(
      'Median pay: US$51,140 a year',
    );
    expect(facts(await showFacts('29-2072', {lang: 'fr'}))[0]).to.equal(
      'Median pay: $51,140 a year',
    );
  });
});

describe('what is not known', () => {
  it('is not there: pay for an hour and a survey’s jobs are two', async () => {
    const element = await showRecord(records.payOnly);
    expect(facts(element)).to.deep.equal([
      'Median pay: $17.50 an hour',
      'Wage and salary jobs: 2,340',
    ]);
    expect(sources(element)).to.deep.equal(['Springfield, 2024 · Our own survey']);
  });

  it('is not there: jobs that do not count the self-employed are called so, and are one', async () => {
    const element = await showRecord(records.wageJobsOnly);
    expect(facts(element)).to.deep.equal(['Wage and salary jobs: 2,340']);
    expect(sources(element)).to.deep.equal(['Springfield, 2024 · Our own survey']);
  });

  it('is not there: an outlook alone is three', async () => {
    const element = await showRecord(records.otherYears);
    expect(facts(element)).to.deep.equal([
      'Jobs, 2022: 191,500',
      'Expected change in jobs, 2022–32: +8.0%',
      'Openings a year: 15,000',
    ]);
    expect(sources(element)).to.deep.equal(['U.S., 2022–32 · BLS Employment Projections']);
  });

  it('is not there: entry education alone is one', async () => {
    const element = await showRecord(records.preparationOnly);
    expect(facts(element)).to.deep.equal([
      'Typical entry education: No formal educational credential',
    ]);
    expect(sources(element)).to.deep.equal(['2022 · BLS Employment Projections']);
  });

  it('is not named: no year, area or source', async () => {
    expect(reading(await showRecord(records.smallest))).to.equal(
      'Wind Technicians of One State Jobs 400 Expected change in jobs +75.0% Openings a year 90',
    );
  });

  it('is never written as 0, NaN or undefined', async () => {
    for (const record of Object.values(records.outlookRecords)) {
      expect(reading(await showRecord(record)), record.title).not.to.match(
        /NaN|undefined|null|\$0|#|\*/,
      );
    }
  });

  it('leaves the author’s words where no fact is known at all, and says so', async () => {
    const element = await showRecord(records.otherFigures);
    expect(reading(element)).to.equal('The author’s words');
    expect(told.errors.map(({message}) => message).join()).to.match(
      /Time Travellers.*has nothing that this element shows/,
    );
  });
});

describe('pay that is no number', () => {
  it('because it is too high to be published names the amount from where on it is, and the period', async () => {
    expect(facts(await showRecord(records.topCodedPay))).to.deep.equal([
      'Median pay: $239,200 or more a year',
    ]);
  });

  it('because it is too high to be published is said to be so where the publisher names no amount', async () => {
    expect(facts(await showRecord(records.topCodedSilently))).to.deep.equal([
      'Median pay: above the highest figure published',
    ]);
  });

  it('because it could not be estimated is not there, no more than pay that is left out; pay for an hour has one instead', async () => {
    const {wages} = records.unavailablePay;
    expect(facts(await showRecord(records.unavailablePay))).to.deep.equal([
      'Wage and salary jobs: 400',
    ]);
    expect(
      facts(
        await showRecord({
          title: 'Lighthouse Keepers',
          wages: {employment: 400, hourly: {p50: '*'}},
        }),
      ),
    ).to.deep.equal(['Wage and salary jobs: 400']);
    expect(
      facts(await showRecord({title: 'Lighthouse Keepers', wages: {...wages, hourly: {p50: 31}}})),
    ).to.deep.equal(['Median pay: $31.00 an hour', 'Wage and salary jobs: 400']);
  });

  it('matters only for the median: other figures above the highest do not', async () => {
    expect(facts(await showRecord(topCodedFrom))[0]).to.equal('Median pay: $210,000 a year');
  });
});

describe('the sources', () => {
  it('are a line for each publication, and none twice, though three facts are of one', async () => {
    expect(sources(await showFacts('29-2072'))).to.deep.equal([wagesOfBls, projectionsOfBls]);
  });

  it('are three where a page’s own record has its facts from three', async () => {
    const element = await showRecord(records.threeSources);
    expect(facts(element).length).to.equal(5);
    expect(sources(element)).to.deep.equal([
      'U.S., May 2024 · BLS Occupational Employment and Wage Statistics',
      'U.S., 2022–32 · BLS Employment Projections',
      '2026 · State Board of Health',
    ]);
  });

  it('name none of which no fact is shown', async () => {
    const {wages} = recordsMay2024;
    const element = await showRecord({
      ...records.otherYears,
      wages: {...wages, annual: {p90: 80_950}},
    });
    expect(sources(element)).to.deep.equal(['U.S., 2022–32 · BLS Employment Projections']);
  });

  it('link to their publishers', async () => {
    const links = parts(await showFacts('29-2072'), 'source').map((line) =>
      line.querySelector('a')!,
    );
    expect(links.map(({textContent}) => textContent)).to.deep.equal([
      'BLS Occupational Employment and Wage Statistics',
      'BLS Employment Projections',
    ]);
    for (const {href} of links) expect(href).to.match(/^https:\/\/www\.bls\.gov\/(oes|emp)\//);
  });

  it('and titles with markup in them show the markup as words', async () => {
    const element = await showRecord(records.hostileOutlook);
    expect(text(part(element, 'title')!)).to.equal(records.hostileOutlook.title);
    expect(sources(element)[0]).to.contain('<script>').and.contain('<u>Nobody</u>');
    expect(element.shadowRoot!.querySelector('img, script, u, i, [onclick]')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });
});

describe('the facts', () => {
  /** How many there are in each row, from the top. */
  const rows = (element: CareerFacts) => {
    const tops = parts(element, 'fact').map((fact) => Math.round(fact.getBoundingClientRect().top));
    return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
  };

  for (const [width, expected] of [
    [240, [1, 1, 1, 1, 1]],
    [350, [1, 1, 1, 1, 1]],
    [660, [1, 1, 1, 1, 1]],
    [700, [5]],
    [1200, [5]],
  ] as const) {
    it(`of 29-2072 are ${expected.join(' + ')} at ${width} px`, async () => {
      expect(rows(await showFacts('29-2072', {width}))).to.deep.equal(expected);
    });
  }

  it('stand under their names where it is narrow, and else beside them, at the end of the row', async () => {
    for (const [width, beside] of [
      [240, false],
      [284, true],
      [600, true],
    ] as const) {
      const element = await showFacts('29-2072', {width});
      for (const fact of parts(element, 'fact')) {
        const [name, value] = [...fact.children].map((one) => one.getBoundingClientRect());
        expect(value!.left > name!.right, fact.textContent).to.equal(beside);
        expect(value!.top >= name!.bottom - 1, fact.textContent).to.equal(!beside);
        if (beside) expect(value!.right).to.be.closeTo(fact.getBoundingClientRect().right, 0.5);
      }
    }
  });

  for (const width of [200, 240, 272, 288, 320, 324, 480, 492, 606, 640, 700]) {
    it(`at ${width} px break no word`, async () => {
      const element = await showFacts('29-2072', {width});
      element.style.fontFamily = '"DejaVu Sans", sans-serif';
      for (const cell of element.shadowRoot!.querySelectorAll('dt, dd')) {
        const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          for (const {index, 0: word} of words.currentNode.textContent!.matchAll(/[^\s–]+/g)) {
            const range = document.createRange();
            range.setStart(words.currentNode, index);
            range.setEnd(words.currentNode, index + word.length);
            expect(
              new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size,
              word,
            ).to.equal(1);
          }
        }
      }
    });
  }

  it('of all occupations are four, and one record’s is one, at any of these widths where there is room', async () => {
    expect(rows(await showFacts('00-0000', {width: 700}))).to.deep.equal([4]);
    for (const width of [280, 780])
      expect(rows(await showRecord(records.preparationOnly, {width}))).to.deep.equal([1]);
  });

  for (const width of [200, 240, 280, 320, 460, 640, 680, 1200]) {
    it(`at ${width} px hold their words, and nothing is to be scrolled to sideways`, async () => {
      for (const [occupation, dir] of [
        ['29-2072', 'ltr'],
        ['29-1243', 'rtl'],
        ['00-0000', 'ltr'],
      ] as const) {
        const element = await showFacts(occupation, {width, dir});
        expect(element.getBoundingClientRect().width).to.be.closeTo(width, 1);
        expect(element.parentElement!.scrollWidth, occupation).to.be.at.most(width);
        for (const fact of parts(element, 'fact')) {
          expect(fact.scrollWidth, fact.textContent).to.be.at.most(
            Math.ceil(fact.getBoundingClientRect().width),
          );
          expect(fact.getBoundingClientRect().right).to.be.at.most(
            element.getBoundingClientRect().right + 0.5,
          );
        }
      }
    });
  }

  it('stand from right to left in a page that does', async () => {
    const element = await showFacts('29-2072', {dir: 'rtl', width: 780});
    const lefts = parts(element, 'fact').map((fact) => fact.getBoundingClientRect().left);
    // Name and value at the same side.
    for (const one of element.shadowRoot!.querySelectorAll('dt, dd'))
      expect(getComputedStyle(one).textAlign).to.equal('right');
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => b - a));
    expect(new Set(lefts).size).to.equal(5);
  });

  it('give larger text more room before they stand in one row', async () => {
    const element = await showFacts('29-2072', {width: 780});
    element.style.fontSize = '24px';
    await nextFrame();
    expect(rows(element)).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('have the page’s accent colour as their line', async () => {
    const element = await showFacts('29-2072');
    element.parentElement!.style.setProperty('--career-accent-color', 'rgb(1, 2, 3)');
    for (const fact of parts(element, 'fact'))
      expect(getComputedStyle(fact).borderTopColor).to.equal('rgb(1, 2, 3)');
  });
});

describe('a record that cannot be shown', () => {
  for (const [field, record] of [
    ['record.wages.annual.p50', {title: 'X', wages: {annual: {p50: '51,140'}}}],
    [
      'record.outlook.openings',
      {title: 'X', outlook: {...records.otherYears.outlook, openings: undefined}},
    ],
    ['record', {outlook: records.otherYears.outlook}],
  ] as const) {
    it(`leaves the author’s words, and one message names ${field}`, async () => {
      const element = await showRecord(record);
      expect(authorsWords(element)).to.equal(true);
      expect(told.warnings.length, told.warnings.join('\n')).to.equal(1);
      expect(told.warnings[0])
        .to.contain(`<career-facts ${field}=`)
        .and.contain('The record is left out.');
      expect(told.errors.map(({message, attribute}) => [message, attribute])).to.deep.equal([
        [told.warnings[0], field],
      ]);
    });
  }
});

describe('an occupation that cannot be found', () => {
  it('leaves the author’s words, and one message says what may have been meant', async () => {
    const element = await showFacts('registered nurze');
    expect(authorsWords(element)).to.equal(true);
    expect(told.warnings.length).to.equal(1);
    expect(told.warnings[0])
      .to.contain('<career-facts occupation="registered nurze">')
      .and.contain('29-1141 Registered Nurses');
    expect(told.errors[0]).to.be.instanceOf(CareerErrorEvent);
  });

  it('gives way to one that can', async () => {
    const element = await showFacts('99-9999');
    element.setAttribute('occupation', '29-2072');
    await nextFrame();
    expect(authorsWords(element)).to.equal(false);
    expect(facts(element).length).to.equal(5);
    expect(part(element, 'facts')!.getBoundingClientRect().height).to.be.greaterThan(30);
  });
});

describe('the title', () => {
  it('is a heading of the third level, or of the one the page asks for, and can be in the author’s words', async () => {
    const level = (element: CareerFacts) =>
      element.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level');
    expect(level(await showFacts('29-2072'))).to.equal('3');
    expect(level(await show('career-facts', {occupation: '29-2072', headingLevel: 2}))).to.equal(
      '2',
    );
    expect(reading(await showFacts('29-2072', {}, '<b slot="title">At a glance</b>'))).to.match(
      /^At a glance Median pay/,
    );
  });
});

describe('accessibility: axe finds nothing to complain of', () => {
  for (const [page, around] of Object.entries<Around>({
    'on a light page': {},
    'on a dark page': {scheme: 'dark'},
    'on a page from right to left': {dir: 'rtl', lang: 'ar'},
    'at 320 px': {width: 320},
    'at 320 px in the dark from right to left': {width: 320, scheme: 'dark', dir: 'rtl'},
  })) {
    for (const shown of ['29-2072', '00-0000', records.threeSources, records.topCodedPay]) {
      it(`${page}: ${typeof shown === 'string' ? shown : shown.title}`, async () => {
        expect(
          await problemsOf(
            await (typeof shown === 'string'
              ? showFacts(shown, around)
              : showRecord(shown, around)),
          ),
        ).to.deep.equal([]);
      });
    }
  }

  it('and it would: an invented fault is found', async () => {
    const element = await showFacts('29-2072');
    element.style.setProperty('--career-muted-color', '#eee');
    expect((await problemsOf(element)).join()).to.contain('color-contrast');
  });
});
