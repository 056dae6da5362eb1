/** What a reader gets from `<career-outlook>`, in every engine: sentences, numbers, and two bars to scale. */
import {expect, nextFrame} from '@open-wc/testing';
import {CareerErrorEvent, CareerOutlook, findOccupation} from '../../src/index.js';
import type {OccupationKey, OccupationRecord, Outlook} from '../../src/index.js';
import * as records from '../fixtures/outlooks.js';
import {
  authorsWords,
  listen,
  part,
  parts,
  partText,
  problemsOf,
  reading,
  show,
  told,
  type Around,
} from './showing.js';

customElements.define('career-outlook', CareerOutlook);
listen();

const showOutlook = (occupation: string, around?: Around, inside?: string) =>
  show('career-outlook', {occupation: occupation as OccupationKey}, around, inside);
const showRecord = (record: unknown, around?: Around) =>
  show('career-outlook', {record: record as OccupationRecord}, around);

/** What all of them say around the numbers. */
const sentences = (
  title: string,
  growth: string,
  then: string,
  expected: string,
  openings: string,
) =>
  [
    `${title} Expected change in jobs, 2024–34 ${growth}`,
    `Jobs in 2024 ${then} Jobs in 2034, expected ${expected}`,
    `${openings} openings a year on average, from growth and from people leaving Jobs include the self-employed. Figures are rounded.`,
    'U.S., 2024–34 · BLS Employment Projections',
  ].join(' ');

interface Piece {
  /** Ends in px from the left of the bar. */
  left: number;
  right: number;
  shape: SVGGraphicsElement;
}

/** What is drawn of each of the two bars, and how wide the bar's place is. */
function bars(element: CareerOutlook): {width: number; pieces: Piece[]}[] {
  return parts(element, 'bar').map((bar) => {
    const place = bar.getBoundingClientRect();
    const pieces = [...bar.querySelectorAll<SVGGraphicsElement>('path')]
      .filter((shape) => shape.getAttribute('d') !== '')
      .map((shape) => {
        // Engines do not agree whether a box holds the thickness of a line, but they do on its middle.
        const {left, right} = shape.getBoundingClientRect();
        const middle = (left + right) / 2 - place.left;
        const width = (shape.getBBox().width / 100) * place.width;
        return {left: middle - width / 2, right: middle + width / 2, shape};
      });
    return {width: place.width, pieces};
  });
}

describe('what a reader is told of', () => {
  for (const [what, occupation, title, growth, then, expected, openings] of [
    [
      'medical records specialists',
      '29-2072',
      'Medical Records Specialists',
      '+7.1% Much faster than average All occupations: +3.1%',
      '194,800',
      '208,600 (13,800 more)',
      '14,200',
    ],
    [
      'registered nurses',
      '29-1141',
      'Registered Nurses',
      '+4.9% Faster than average All occupations: +3.1%',
      '3,391,000',
      '3,557,100 (166,100 more)',
      '189,100',
    ],
    [
      'software developers',
      '15-1252',
      'Software Developers',
      '+15.8% Much faster than average All occupations: +3.1%',
      '1,693,800',
      '1,961,400 (267,700 more)',
      '115,200',
    ],
    [
      'truck drivers',
      '53-3032',
      'Heavy and Tractor-Trailer Truck Drivers',
      '+4.0% As fast as average All occupations: +3.1%',
      '2,235,100',
      '2,324,400 (89,300 more)',
      '237,600',
    ],
    [
      'word processors, who become fewer',
      '43-9022',
      'Word Processors and Typists',
      '−36.1% Decline All occupations: +3.1%',
      '40,000',
      '25,600 (14,400 fewer)',
      '2,200',
    ],
    [
      '“all other” computer occupations',
      '15-1299',
      'Computer Occupations, All Other',
      '+8.2% Much faster than average All occupations: +3.1%',
      '472,000',
      '510,500 (38,500 more)',
      '31,300',
    ],
    [
      'all occupations together, which are compared with nothing',
      '00-0000',
      'All Occupations',
      '+3.1%',
      '169,956,100',
      '175,167,900 (5,211,800 more)',
      '18,863,300',
    ],
  ] as const) {
    it(what, async () => {
      expect(reading(await showOutlook(occupation))).to.equal(
        sentences(title, growth, then, expected, openings),
      );
      expect(told).to.deep.equal({warnings: [], errors: []});
    });
  }

  it('an occupation is the same by its O*NET code, slug and title', async () => {
    for (const key of [
      '29-2072.00',
      'medical-records-specialists',
      'MEDICAL RECORDS SPECIALISTS',
    ]) {
      expect(partText(await showOutlook(key), 'growth'), key).to.equal(
        'Expected change in jobs, 2024–34 +7.1% Much faster than average',
      );
    }
  });

  for (const [growth, code] of [
    ['+7.1% Much faster than average', '29-2072'],
    ['+4.9% Faster than average', '29-1141'],
    ['+4.0% As fast as average', '53-3032'],
    ['+1.7% Slower than average', '29-2010'],
    ['+0.3% Little or no change', '27-2011'],
    ['−0.5% Little or no change', '41-2031'],
    ['−0.5% Decline', '41-9012'],
    ['−36.1% Decline', '43-9022'],
  ] as const) {
    it(`growth as “${growth}”, beside that of all occupations`, async () => {
      const element = await showOutlook(code);
      expect(partText(element, 'growth')).to.equal(`Expected change in jobs, 2024–34 ${growth}`);
      expect(partText(element, 'comparison')).to.equal('All occupations: +3.1%');
    });
  }

  it('the source is a link to the publisher', async () => {
    const link = part(await showOutlook('29-2072'), 'source')!.querySelector('a')!;
    expect(link.textContent).to.equal('BLS Employment Projections');
    expect(link.href).to.match(/^https:\/\/www\.bls\.gov\/emp\//);
  });

  it('numbers is written as the page’s kind of English writes them', async () => {
    expect(reading(await showOutlook('29-2072', {lang: 'en-IN'}))).to.contain('1,94,800');
    expect(reading(await showOutlook('29-2072', {lang: 'fr'}))).to.contain('194,800');
  });
});

describe('a page’s own record', () => {
  it('of other years has both per cents, and no label: those lines belong to another decade', async () => {
    expect(reading(await showRecord(records.otherYears))).to.equal(
      [
        'Medical Records Specialists Expected change in jobs, 2022–32 +8.0% All occupations: +2.8%',
        'Jobs in 2022 191,500 Jobs in 2032, expected 206,900 (15,400 more)',
        '15,000 openings a year on average, from growth and from people leaving Jobs include the self-employed. Figures are rounded. U.S., 2022–32 · BLS Employment Projections',
      ].join(' '),
    );
  });

  it('with the smallest outlook says what it knows, and names no year, area or source', async () => {
    expect(reading(await showRecord(records.smallest))).to.equal(
      'Wind Technicians of One State Expected change in jobs +75.0% Jobs 400 Jobs, expected 700 (300 more) 90 openings a year on average, from growth and from people leaving Jobs include the self-employed. Figures are rounded.',
    );
  });

  it('says “fewer than 50” of openings that BLS prints as none in thousands', async () => {
    expect(reading(await showRecord(records.vanishing))).to.contain(
      'Fewer than 50 openings a year',
    );
  });

  it('without any change has no sign, no “more” and no “fewer”', async () => {
    const element = await showRecord(records.unchanged);
    expect(partText(element, 'growth')).to.equal(
      'Expected change in jobs, 2024–34 0.0% Little or no change',
    );
    expect(reading(element)).to.contain(
      'Jobs in 2024 1,200 Jobs in 2034, expected 1,200 100 openings',
    );
  });

  it('is shown instead of the occupation, and the occupation again when it is taken away', async () => {
    const element = await show('career-outlook', {
      occupation: '15-1252',
      record: records.otherYears,
    });
    expect(partText(element, 'title')).to.equal('Medical Records Specialists');
    element.record = undefined;
    await nextFrame();
    expect(partText(element, 'title')).to.equal('Software Developers');
  });

  it('with markup in its words shows the markup as words', async () => {
    const element = await showRecord(records.hostileOutlook);
    expect(partText(element, 'title')).to.equal(records.hostileOutlook.title);
    expect(partText(element, 'source')).to.contain('<script>').and.contain('<u>Nobody</u>');
    expect(element.shadowRoot!.querySelector('img, script, u, i, [onclick]')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('counts one opening as one', async () => {
    expect(
      reading(
        await showRecord({
          title: 'X',
          outlook: {employment: 10, projected: 11, change: 1, percent: 10, openings: 1},
        }),
      ),
    ).to.contain('1 opening a year on average');
  });

  it('has its turn over and says so where even the record’s name cannot be told', async () => {
    const element = await showRecord(
      Object.assign(Object.create(null) as OccupationRecord, {wages: {}}),
    );
    await element.updateComplete;
    expect(told.warnings.join()).to.match(
      /^<career-outlook record="object">: record is not an object with a title/,
    );
    expect(authorsWords(element)).to.equal(true);
  });

  for (const [field, value] of [
    ['employment', '194,800'],
    ['projected', undefined],
    ['change', NaN],
    ['percent', '+7.1%'],
    ['openings', null],
  ] as const) {
    it(`with ${String(value)} for ${field} leaves the author’s words, and one message names the field`, async () => {
      const element = await showRecord({
        title: 'X',
        outlook: {...records.otherYears.outlook, [field]: value},
      });
      expect(authorsWords(element)).to.equal(true);
      expect(told.warnings.length, told.warnings.join('\n')).to.equal(1);
      expect(told.warnings[0])
        .to.match(
          /^<career-outlook record\.outlook\.\w+=".*">: record\.outlook\.\w+ is not a number( from 0 on)?\./,
        )
        .and.contain(`record.outlook.${field}`);
      expect(told.errors.map(({message, attribute}) => [message, attribute])).to.deep.equal([
        [told.warnings[0], `record.outlook.${field}`],
      ]);
    });
  }

  it('that breaks nothing but says nothing (a title alone) leaves the author’s words and says so', async () => {
    const element = await showRecord(records.otherFigures);
    expect(reading(element)).to.equal('The author’s words');
    expect(told.errors.map(({message}) => message).join()).to.match(
      /Time Travellers.*has nothing that this element shows/,
    );
  });
});

describe('the two bars', () => {
  const both = (element: CareerOutlook) => {
    const [then, expected] = bars(element);
    return {then: then!, expected: expected!};
  };
  const length = ({left, right}: Piece) => right - left;

  for (const [what, record, outlook] of [
    ['growth', '29-2072', findOccupation('29-2072')!.outlook!],
    ['much growth', '15-1252', findOccupation('15-1252')!.outlook!],
    ['decline', '43-9022', findOccupation('43-9022')!.outlook!],
    ['growth of three quarters', records.smallest, records.smallest.outlook as Outlook],
    ['no change', records.unchanged, records.unchanged.outlook as Outlook],
    ['an end', records.vanishing, records.vanishing.outlook as Outlook],
    ['a beginning', records.beginning, records.beginning.outlook as Outlook],
  ] as const) {
    for (const width of [280, 780]) {
      it(`of ${what} begin at zero and are to one scale, at ${width} px`, async () => {
        const element = await (typeof record === 'string'
          ? showOutlook(record, {width})
          : showRecord(record, {width}));
        const {then, expected} = both(element);
        const scale = then.width / Math.max(outlook.employment, outlook.projected);
        expect(then.width).to.be.greaterThan(100);
        expect(expected.width).to.equal(then.width);
        const kept = Math.min(outlook.employment, outlook.projected) * scale;
        // One bar then, and what both have in common in the second.
        const filled = ({pieces}: typeof then) =>
          pieces.filter(({shape}) => !shape.matches('.lost, .gained'));
        for (const [one, to] of [
          [then, outlook.employment * scale],
          [expected, kept],
        ] as const) {
          const [piece] = filled(one);
          if (to > 0) {
            expect(piece!.left).to.be.closeTo(0, 0.5);
            expect(piece!.right).to.be.closeTo(to, 0.5);
          } else expect(piece).to.equal(undefined);
        }
        expect(then.pieces.length).to.equal(outlook.employment ? 1 : 0);
        // The rest of the second bar is what is gained or lost, up to the end of the longer one.
        const rest = expected.pieces.filter((piece) => !filled(expected).includes(piece));
        expect(rest.length).to.equal(outlook.employment === outlook.projected ? 0 : 1);
        for (const piece of rest) {
          expect(piece.left).to.be.closeTo(kept, 0.5);
          expect(piece.right).to.be.closeTo(then.width, 0.5);
        }
      });
    }
  }

  it('show a loss as clearly as a gain: as thick, in the same full colour, and broken where jobs are gone', async () => {
    const look = async (occupation: string) => {
      const piece = both(await showOutlook(occupation)).expected.pieces.at(-1)!;
      const {stroke, strokeOpacity, strokeWidth, strokeDasharray} = getComputedStyle(piece.shape);
      return {
        stroke,
        strokeOpacity,
        strokeWidth,
        dashed: strokeDasharray !== 'none',
        length: length(piece),
      };
    };
    const [gain, loss] = [await look('15-1252'), await look('43-9022')];
    expect([loss.stroke, loss.strokeOpacity, loss.strokeWidth]).to.deep.equal([
      gain.stroke,
      gain.strokeOpacity,
      gain.strokeWidth,
    ]);
    expect([gain.dashed, loss.dashed]).to.deep.equal([false, true]);
    expect(gain.length).to.be.greaterThan(20);
    expect(loss.length).to.be.greaterThan(100);
  });

  it('tell what stays from what is gained by colour', async () => {
    const [kept, gained] = both(await showOutlook('15-1252')).expected.pieces.map(
      ({shape}) => getComputedStyle(shape).strokeOpacity,
    );
    expect(Number(kept)).to.be.lessThan(Number(gained));
  });

  it('run from right to left in a page that does', async () => {
    const {then, expected} = both(await showOutlook('43-9022', {dir: 'rtl'}));
    expect(then.pieces[0]!.right).to.be.closeTo(then.width, 0.5);
    const [kept, lost] = expected.pieces;
    expect(kept!.right).to.be.closeTo(expected.width, 0.5);
    expect(length(kept!)).to.be.closeTo(expected.width * 0.64, 0.5);
    expect(lost!.left).to.be.closeTo(0, 0.5);
  });

  it('are hidden from assistive technology, for all they say stands in words beside them', async () => {
    expect(
      parts(await showOutlook('29-2072'), 'bar').map((bar) => bar.getAttribute('aria-hidden')),
    ).to.deep.equal(['true', 'true']);
  });

  it('are as thick as the page says', async () => {
    const element = await showOutlook('29-2072');
    const thickness = () =>
      parts(element, 'bar').map((bar) => [
        bar.getBoundingClientRect().height,
        getComputedStyle(bar.querySelector('path')!).strokeWidth,
      ]);
    expect(thickness()).to.deep.equal([
      [14, '14px'],
      [14, '14px'],
    ]);
    element.parentElement!.style.setProperty('--career-outlook-bar-height', '9px');
    expect(thickness()).to.deep.equal([
      [9, '9px'],
      [9, '9px'],
    ]);
  });

  it('take the accent colour of the page', async () => {
    const element = await showOutlook('29-2072');
    element.parentElement!.style.setProperty('--career-accent-color', 'rgb(1, 2, 3)');
    for (const bar of parts(element, 'bar'))
      expect(getComputedStyle(bar.querySelector('path')!).stroke).to.equal('rgb(1, 2, 3)');
  });
});

describe('room', () => {
  for (const width of [240, 280, 320, 460, 680, 1200]) {
    it(`at ${width} px holds everything, and nothing is to be scrolled to sideways`, async () => {
      for (const [occupation, dir] of [
        ['00-0000', 'ltr'],
        ['15-1252', 'rtl'],
        ['43-9022', 'ltr'],
      ] as const) {
        const element = await showOutlook(occupation, {width, dir});
        const {left, right} = element.getBoundingClientRect();
        expect(right - left).to.be.closeTo(width, 1);
        expect(element.parentElement!.scrollWidth, occupation).to.be.at.most(width);
        for (const one of element.shadowRoot!.querySelectorAll('[part], dt, dd')) {
          const box = one.getBoundingClientRect();
          expect(box.left, one.outerHTML).to.be.at.least(left - 0.5);
          expect(box.right, one.outerHTML).to.be.at.most(right + 0.5);
        }
      }
    });
  }

  it('that is wide puts the words beside the bars, and room that is narrow above them', async () => {
    const beside = async (width: number) => {
      const element = await showOutlook('29-2072', {width});
      const [growth, bar] = [part(element, 'growth')!, part(element, 'bar')!].map((one) =>
        one.getBoundingClientRect(),
      );
      return growth!.right <= bar!.left;
    };
    expect([await beside(280), await beside(1200)]).to.deep.equal([false, true]);
  });

  it('never cuts the name of the growth in two where a line of its own holds it', async () => {
    const element = await showOutlook('29-2072', {width: 280});
    expect(part(element, 'growth')!.querySelector('strong')!.getClientRects().length).to.equal(1);
    expect(
      part(element, 'growth')!.querySelector('strong')!.getBoundingClientRect().height,
    ).to.be.lessThan(30);
  });

  it('is not taken where the element is hidden', async () => {
    expect(
      (await show('career-outlook', {occupation: '29-2072', hidden: true})).getBoundingClientRect()
        .height,
    ).to.equal(0);
  });
});

describe('the title', () => {
  const level = (element: CareerOutlook) =>
    element.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level');

  it('is a heading of the third level, or of the one the page asks for', async () => {
    expect(level(await showOutlook('29-2072'))).to.equal('3');
    expect(level(await show('career-outlook', {occupation: '29-2072', headingLevel: 5}))).to.equal(
      '5',
    );
  });

  it('can be in the author’s words', async () => {
    const element = await showOutlook('29-2072', {}, '<b slot="title">Is there work?</b>');
    expect(reading(element)).to.match(/^Is there work\? Expected change in jobs/);
  });
});

describe('an occupation that cannot be found', () => {
  it('leaves the author’s words, and one message says what may have been meant', async () => {
    const element = await showOutlook('medical record specialist o');
    expect(authorsWords(element)).to.equal(true);
    expect(told.warnings.length).to.equal(1);
    expect(told.warnings[0])
      .to.contain('<career-outlook occupation="medical record specialist o">')
      .and.contain('29-2072 Medical Records Specialists');
    expect(told.errors.map(({message}) => message)).to.deep.equal(told.warnings);
    expect(told.errors[0]).to.be.instanceOf(CareerErrorEvent);
  });

  it('gives way to one that can, and comes back', async () => {
    const element = await showOutlook('99-9999');
    element.setAttribute('occupation', '43-9022');
    await nextFrame();
    expect(authorsWords(element)).to.equal(false);
    expect(partText(element, 'growth')).to.equal('Expected change in jobs, 2024–34 −36.1% Decline');
    expect(part(element, 'growth')!.getBoundingClientRect().height).to.be.greaterThan(20);
    element.removeAttribute('occupation');
    await nextFrame();
    expect(authorsWords(element)).to.equal(true);
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
    for (const shown of ['29-2072', '43-9022', '00-0000', records.otherYears, records.smallest]) {
      it(`${page}: ${typeof shown === 'string' ? shown : shown.title}`, async () => {
        expect(
          await problemsOf(
            await (typeof shown === 'string'
              ? showOutlook(shown, around)
              : showRecord(shown, around)),
          ),
        ).to.deep.equal([]);
      });
    }
  }

  it('and it would: an invented fault is found', async () => {
    const element = await showOutlook('29-2072');
    element.style.setProperty('--career-muted-color', '#eee');
    expect((await problemsOf(element)).join()).to.contain('color-contrast');
  });
});
