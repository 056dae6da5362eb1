/** What a reader gets from `<career-salary>`, in every engine: sentences, numbers, and where things are drawn. */
import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {CareerErrorEvent, CareerSalary, findOccupation, salaryScale} from '../../src/index.js';
import type {
  Offer,
  OccupationKey,
  OccupationRecord,
  PayPeriod,
  Position,
  SalaryScale,
} from '../../src/index.js';
import * as records from '../fixtures/records.js';

/** Set before the element is defined, as a page's own script may: see “properties set before the script came”. */
const early = document.createElement('career-salary');
Object.assign(early, {occupation: '29-2072', period: 'hour', offerMin: 25});
// What a script sets is newer than what stands in the tag.
early.setAttribute('occupation', '15-1252');
document.body.append(early);
Object.assign(early, {ofThePage: 1});

customElements.define('career-salary', CareerSalary);
const {ofThePage} = early as Partial<{ofThePage: number}>;

declare const axe: typeof axeCore;

interface Around {
  /** Width of what holds the element, in px. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  lang?: string;
  properties?: Partial<CareerSalary>;
}

/** A salary bar on a page, drawn. `inside` is the author's own content; `attributes` are written on the tag. */
async function show(
  attributes: string,
  {width = 780, dir = 'ltr', scheme = 'light', lang, properties = {}}: Around = {},
  inside = '',
): Promise<CareerSalary> {
  const around = document.createElement('div');
  around.style.cssText = `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  around.dir = dir;
  if (lang !== undefined) around.lang = lang;
  const holder = await fixture(around);
  holder.innerHTML = `<career-salary ${attributes}>${inside}</career-salary>`;
  const element = holder.querySelector('career-salary')!;
  Object.assign(element, properties);
  await nextFrame();
  return element;
}

const showRecord = (record: unknown, attributes = '', around: Around = {}) =>
  show(
    attributes,
    {...around, properties: {...around.properties, record: record as OccupationRecord}},
    'The author’s words',
  );

/** All that is read out, in the order in which it is: slots hold what the page put there. */
function reading(element: CareerSalary): string {
  const words = (node: Node): string => {
    if (
      node instanceof Element &&
      (node.getAttribute('aria-hidden') === 'true' || node.localName === 'style')
    )
      return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = slotted.length ? slotted : [...node.childNodes];
    return node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : ` ${children.map(words).join('')} `;
  };
  return words(element.shadowRoot!)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();
}

const parts = (element: CareerSalary, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const part = (element: CareerSalary, name: string) => parts(element, name)[0];
const partText = (element: CareerSalary, name: string) =>
  part(element, name)?.textContent?.replace(/\s+/g, ' ').trim();

/** Nothing is compared, and nothing takes the room of it. */
function expectNoComparison(element: CareerSalary): void {
  expect(part(element, 'comparison')).to.equal(undefined);
}

/** The five figures as they stand in full. */
const figures = (element: CareerSalary) => texts(part(element, 'figures')?.querySelectorAll('dd'));
/** The same where room is short. */
const shortFigures = (element: CareerSalary) =>
  [...(part(element, 'figures')?.querySelectorAll<HTMLElement>('dd') ?? [])].map(
    (one) => one.dataset.short,
  );
const texts = (nodes: Iterable<Element> = []) =>
  [...nodes].map(({textContent}) => textContent.trim());

/** Everything drawn, with the place of its left and right end in per cent of the axis. */
function drawn(element: CareerSalary): {shape: SVGGraphicsElement; from: number; to: number}[] {
  const svg = part(element, 'bar') as unknown as SVGSVGElement;
  const unit = svg.viewBox.baseVal?.width || svg.clientWidth;
  return [...svg.querySelectorAll<SVGGraphicsElement>('path, rect, line, circle')]
    .filter((shape) => shape.getAttribute('d') !== '')
    .map((shape) => {
      const {x, width} = shape.getBBox();
      return {shape, from: (x / unit) * 100, to: ((x + width) / unit) * 100};
    });
}

/** What is drawn between two places; a mark is as wide as nothing. */
function drawnAt(
  element: CareerSalary,
  from: Position,
  to: Position = from,
): SVGGraphicsElement | undefined {
  const near = (a: number, b: Position) => b !== undefined && Math.abs(a - b) < 0.1;
  return drawn(element).find((one) => near(one.from, from) && near(one.to, to))?.shape;
}

function scaleOf(
  record: OccupationRecord | undefined,
  period: PayPeriod = 'year',
  offer?: Offer,
): SalaryScale {
  return salaryScale(record!.wages!, period, offer)!;
}

/** Where on the screen something is, from the left of the drawing, in per cent. */
function across(element: CareerSalary, shape: Element | undefined): number {
  const whole = part(element, 'bar')!.getBoundingClientRect();
  const {left, right} = shape!.getBoundingClientRect();
  return (((left + right) / 2 - whole.left) / whole.width) * 100;
}

async function problemsOf(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

let warnings: string[] = [];
let errors: CareerErrorEvent[] = [];
const {warn} = console;
const hear = (event: Event) => void errors.push(event as CareerErrorEvent);

beforeEach(() => {
  warnings = [];
  errors = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  document.addEventListener('career-error', hear);
});

afterEach(function () {
  console.warn = warn;
  document.removeEventListener('career-error', hear);
});

describe('the class', () => {
  it('may be asked for its attributes more than once, as a page with registries of its own does', () => {
    expect(CareerSalary.observedAttributes).to.deep.equal(CareerSalary.observedAttributes);
    expect(CareerSalary.observedAttributes).to.include('offer-min');
  });
});

describe('what a reader is told of medical records specialists', () => {
  it('is the title, the median, the comparison, the mean, five figures from low to high and the source, in this order', async () => {
    const element = await show('occupation="29-2072"');
    expect(reading(element)).to.equal(
      [
        'Medical Records Specialists',
        'Median pay $51,140 a year',
        '$160 above the median of all occupations, $50,980',
        'The mean (average) is $56,790.',
        '10th percentile $37,000 25th percentile $43,490 Median $51,140 75th percentile $64,820 90th percentile $81,150',
        'U.S., May 2025 · BLS Occupational Employment and Wage Statistics',
      ].join(' '),
    );
    expect(warnings).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('is short on a narrow page: $37K, $43K, $51K, $65K, $81K', async () => {
    expect(shortFigures(await show('occupation="29-2072"', {width: 280}))).to.deep.equal([
      '$37K',
      '$43K',
      '$51K',
      '$65K',
      '$81K',
    ]);
  });

  it('links the source to the publisher', async () => {
    const element = await show('occupation="29-2072"');
    const link = part(element, 'source')!.querySelector('a')!;
    expect(link.href).to.match(/^https:\/\/www\.bls\.gov\//);
    expect(link.textContent).to.equal('BLS Occupational Employment and Wage Statistics');
  });

  it('is for an hour when the page asks for an hour', async () => {
    const element = await show('occupation="29-2072" period="hour"');
    expect(figures(element)).to.deep.equal(['$17.79', '$20.91', '$24.59', '$31.17', '$39.01']);
    expect(partText(element, 'median')).to.equal('Median pay $24.59 an hour');
    expect(partText(element, 'comparison')).to.equal(
      '$0.08 above the median of all occupations, $24.51',
    );
    expect(partText(element, 'note')).to.equal('The mean (average) is $27.30.');
  });

  it('says no mean where none is published, and takes no room for it', async () => {
    const element = await showRecord({title: 'Tinker', wages: {annual: {p50: 50000}}});
    expect(part(element, 'note')).to.equal(undefined);
  });

  for (const [mark, words] of [
    ['#', '$239,200 or more'],
    ['*', 'not available'],
  ] as const) {
    it(`says what the publisher’s mark “${mark}” says of a mean`, async () => {
      const wages = {annual: {p50: 200000, mean: mark}, topCode: {annual: 239200}};
      expect(partText(await showRecord({title: 'Tinker', wages}), 'note')).to.equal(
        `The mean (average) is ${words}.`,
      );
    });
  }

  it('says how far it is below the median of all occupations', async () => {
    expect(partText(await show('occupation="35-3023"'), 'comparison')).to.match(
      /^\$[\d,]+ below the median of all occupations, \$50,980$/,
    );
  });

  it('says of a record what it says of itself, and no sign stands for what it does not', async () => {
    const wages = {annual: {p50: 50000}};
    expect(
      partText(await showRecord({title: 'Tinker', wages: {...wages, area: 'Texas'}}), 'source'),
    ).to.equal('Texas');
    expect(reading(await showRecord({title: 'Tinker', wages}, 'offer-min="40000"'))).not.to.contain(
      '()',
    );
    const hourly = {hourly: {p50: '#'}, topCode: {annual: 239200, hourly: 115}} as const;
    expect(
      partText(await showRecord({title: 'Tinker', wages: hourly}, 'period="hour"'), 'median'),
    ).to.equal('Median pay $115.00 or more an hour');
  });

  it('says the time of a median of which only the least is published', async () => {
    const wages = {annual: {p10: 90000, p50: '#'}, topCode: {annual: 239200}} as const;
    expect(partText(await showRecord({title: 'Surgeons', wages}), 'median')).to.equal(
      'Median pay $239,200 or more a year',
    );
    expect(
      partText(await showRecord({title: 'Surgeons', wages: {annual: wages.annual}}), 'median'),
    ).to.equal('Median pay above the highest figure published');
  });

  for (const key of ['29-2072.00', 'medical-records-specialists', 'MEDICAL RECORDS SPECIALISTS']) {
    it(`is the same for occupation="${key}"`, async () => {
      const element = await show(`occupation="${key}"`);
      expect(figures(element)).to.deep.equal([
        '$37,000',
        '$43,490',
        '$51,140',
        '$64,820',
        '$81,150',
      ]);
    });
  }
});

describe('an occupation paid in its own way', () => {
  it('shows actors’ pay for an hour, and says that only this is published', async () => {
    const element = await show('occupation="27-2011"');
    expect(figures(element)).to.deep.equal(['$16.50', '$20.34', '$29.05', '$97.95', '$143.68']);
    expect(partText(element, 'median')).to.equal('Median pay $29.05 an hour');
    expect(partText(element, 'comparison')).to.equal(
      '$4.54 above the median of all occupations, $24.51',
    );
    expect(partText(element, 'note')).to.equal(
      'The mean (average) is $58.29. Only hourly pay is published for this occupation.',
    );
  });

  it('shows health specialties teachers’ pay for a year though an hour is asked for, and says so', async () => {
    const element = await show('occupation="25-1071" period="hour"');
    expect(figures(element)).to.deep.equal([
      '$59,270',
      '$75,690',
      '$107,310',
      '$210,370',
      '$322,020',
    ]);
    expect(partText(element, 'median')).to.equal('Median pay $107,310 a year');
    expect(partText(element, 'note')).to.equal(
      'The mean (average) is $147,570. Only yearly pay is published for this occupation.',
    );
  });

  it('says nothing of the kind where the page asks for what is published', async () => {
    expect(partText(await show('occupation="27-2011" period="hour"'), 'note')).to.equal(
      'The mean (average) is $58.29.',
    );
    expect(partText(await show('occupation="25-1071"'), 'note')).to.equal(
      'The mean (average) is $147,570.',
    );
  });

  it('shows all occupations together without comparing them with themselves', async () => {
    const element = await show('occupation="00-0000"');
    expect(partText(element, 'median')).to.equal('Median pay $50,980 a year');
    expectNoComparison(element);
  });
});

describe('a page’s own record', () => {
  it('with the figures of May 2024 reads $36K $42K $50K $64K $81K and $750 above the median of all occupations', async () => {
    const element = await showRecord(records.recordsMay2024);
    expect(shortFigures(element)).to.deep.equal(['$36K', '$42K', '$50K', '$64K', '$81K']);
    expect(figures(element)).to.deep.equal(['$35,780', '$41,600', '$50,250', '$64,070', '$80,950']);
    expect(partText(element, 'comparison')).to.equal(
      '$750 above the median of all occupations, $49,500',
    );
    expect(partText(element, 'source')).to.equal(
      'U.S., May 2024 · BLS Occupational Employment and Wage Statistics',
    );
    expect(warnings).to.deep.equal([]);
  });

  it('is shown instead of the occupation, and the occupation again when it is taken away', async () => {
    const element = await showRecord(records.recordsMay2024, 'occupation="27-2011"');
    expect(partText(element, 'title')).to.equal('Medical Records Specialists');
    element.record = undefined;
    await nextFrame();
    expect(partText(element, 'title')).to.equal('Actors');
  });

  it('says in words what is above the highest figure published, and draws no mark for it', async () => {
    const element = await showRecord(records.topCoded);
    expect(figures(element).slice(3)).to.deep.equal([
      'above the highest figure published',
      'above the highest figure published',
    ]);
    expect(reading(element)).not.to.contain('#');
    expect(drawnAt(element, scaleOf(records.topCoded).figures[2]!.at), 'the median').to.exist;
  });

  it('names the amount where the publisher says from where on it gives no figure', async () => {
    const element = await showRecord(records.topCodedFrom);
    expect(figures(element)).to.deep.equal([
      '$94,820',
      '$171,410',
      '$210,000',
      '$239,200 or more',
      '$239,200 or more',
    ]);
    expect(shortFigures(element).slice(3)).to.deep.equal(['$239K or more', '$239K or more']);
  });

  it('has a median in words, and no difference from others, where the median is above the highest figure', async () => {
    const element = await showRecord(records.topCodedMedian);
    expect(partText(element, 'median')).to.equal('Median pay above the highest figure published');
    expect(partText(element, 'comparison')).to.equal('Median of all occupations: $49,500');
  });

  it('says “not available” for what is not available and for what is missing, never 0', async () => {
    const element = await showRecord(records.unavailable);
    expect(figures(element)).to.deep.equal([
      'not available',
      '$30,000',
      '$40,000',
      'not available',
      'not available',
    ]);
    expect(reading(element)).not.to.match(/\*|\$0|NaN|undefined/);
    const withoutMedian = await showRecord(records.medianUnavailable);
    expect(partText(withoutMedian, 'median')).to.equal('Median pay not available');
    const narrow = await showRecord(records.unavailable, '', {width: 280});
    expect(
      [...part(narrow, 'figures')!.querySelectorAll('dd')].map((one) => one.dataset.short),
    ).to.deep.equal(['–', '$30K', '$40K', '–', '–']);
    expect(partText(withoutMedian, 'comparison')).to.equal('Median of all occupations: $49,500');
  });

  it('says “the same as” where there is no difference', async () => {
    expect(partText(await showRecord(records.sameAsAll), 'comparison')).to.equal(
      'The same as the median of all occupations, $49,500',
    );
  });

  it('may hold one figure only, compare it with nothing and have a source without an address', async () => {
    const element = await showRecord(records.medianOnly);
    expect(partText(element, 'median')).to.equal('Median pay $17.50 an hour');
    expectNoComparison(element);
    expect(partText(element, 'source')).to.equal('Springfield, 2024 · Our own survey');
    expect(part(element, 'source')!.querySelector('a[href]')).to.equal(null);
    expect(reading(element)).not.to.match(/\$0|NaN|undefined/);
  });

  it('without any pay leaves the author’s words', async () => {
    const element = await showRecord(records.noWages);
    expect(reading(element)).to.equal('The author’s words');
  });

  it('with markup in its words shows the markup as words', async () => {
    const element = await showRecord(records.hostile);
    expect(partText(element, 'title')).to.equal(records.hostile.title);
    expect(partText(element, 'source'))
      .to.contain('<script>globalThis.hacked = true</script>')
      .and.contain('<u>Nobody</u>');
    expect(element.shadowRoot!.querySelector('img, script, u, i, [onclick]')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });

  for (const url of [
    'javascript:globalThis.hacked=true',
    'data:text/html,x',
    'http://example.org/',
    '//example.org',
    ' javascript:1',
    'JAVASCRIPT:1',
  ]) {
    it(`with the address “${url}” shows the source without a link`, async () => {
      const element = await showRecord({
        ...records.recordsMay2024,
        wages: {...records.recordsMay2024.wages, source: {name: 'Us', url}},
      });
      expect(partText(element, 'source')).to.equal('U.S., May 2024 · Us');
      expect(element.shadowRoot!.querySelector('a[href]')).to.equal(null);
    });
  }
});

describe('an employer’s offer', () => {
  const offered = 'occupation="29-2072" offer-min="48000" offer-max="56000"';

  it('is stated in words before the occupation’s pay, which is said to be another thing', async () => {
    const element = await show(offered);
    const all = reading(element);
    expect(partText(element, 'offer')).to.equal('This employer’s offer: $48,000 to $56,000 a year');
    expect(all).to.contain(
      'What follows is for the whole occupation (U.S.), not this employer’s offer.',
    );
    const order = [
      'Medical Records Specialists',
      'This employer’s offer',
      'not this employer’s offer',
      'Median pay',
      '$160 above',
      '10th percentile',
      'U.S., May 2025',
    ];
    const places = order.map((words) => all.indexOf(words));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('is drawn to scale on the same axis, in its own colour', async () => {
    const element = await show(offered);
    const {offer} = scaleOf(findOccupation('29-2072'), 'year', {
      min: 48000,
      max: 56000,
      period: 'year',
    });
    const mark = drawnAt(element, offer!.from, offer!.to);
    expect(mark).to.exist;
    expect(getComputedStyle(mark!).stroke).not.to.equal(
      getComputedStyle(part(element, 'bar')!).stroke,
    );
  });

  it('is not drawn where there is none', async () => {
    const without = drawn(await show('occupation="29-2072"')).length;
    expect(drawn(await show(offered)).length).to.be.greaterThan(without);
  });

  it('may say only from or only up to', async () => {
    const from = await show('occupation="29-2072" offer-min="48000"');
    expect(partText(from, 'offer')).to.equal('This employer’s offer: from $48,000 a year');
    const upTo = await show('occupation="29-2072" offer-max="56000"');
    expect(partText(upTo, 'offer')).to.equal('This employer’s offer: up to $56,000 a year');
    const scale = scaleOf(findOccupation('29-2072'), 'year', {max: 56000, period: 'year'});
    expect(
      drawn(upTo).some(({to}) => Math.abs(to - scale.offer!.to!) < 0.1),
      'its end is drawn',
    ).to.equal(true);
  });

  it('of one amount is one amount', async () => {
    const element = await show('occupation="29-2072" offer-min="50000" offer-max="50000"');
    expect(partText(element, 'offer')).to.equal('This employer’s offer: $50,000 a year');
    const line = element.shadowRoot!.querySelector<SVGPathElement>('path.offer')!;
    expect(line.getTotalLength(), 'its mark is seen').to.be.within(1, 2);
  });

  it('for an hour stands on the axis of a year at 2,080 hours, and says so', async () => {
    const element = await show(
      'occupation="29-2072" offer-min="24.5" offer-max="30" offer-period="hour"',
    );
    expect(partText(element, 'offer')).to.equal(
      'This employer’s offer: $24.50 to $30.00 an hour (drawn at 2,080 hours a year)',
    );
    const {offer} = scaleOf(findOccupation('29-2072'), 'year', {
      min: 24.5 * 2080,
      max: 30 * 2080,
      period: 'year',
    });
    expect(drawnAt(element, offer!.from, offer!.to)).to.exist;
  });

  it('is for the period of the bar unless the page says otherwise', async () => {
    const element = await show('occupation="29-2072" period="hour" offer-min="25"');
    expect(partText(element, 'offer')).to.equal('This employer’s offer: from $25.00 an hour');
  });

  it('for an hour is not drawn beside pay that is published for a year only, and says so', async () => {
    const before = drawn(await show('occupation="25-1071"')).length;
    const element = await show(
      'occupation="25-1071" offer-min="40" offer-max="60" offer-period="hour"',
    );
    expect(partText(element, 'offer')).to.equal(
      'This employer’s offer: $40.00 to $60.00 an hour (not drawn: only yearly pay is published)',
    );
    expect(drawn(element).length).to.equal(before);
  });

  it('as a property may be a number', async () => {
    const element = await show('occupation="29-2072"', {
      properties: {offerMin: 48000, offerMax: 56000.4},
    });
    expect(partText(element, 'offer')).to.equal('This employer’s offer: $48,000 to $56,000 a year');
  });
});

describe('the drawing', () => {
  const wages = () => findOccupation('29-2072');

  it('puts every mark where the figures say', async () => {
    const element = await show('occupation="29-2072"');
    const {
      figures: [p10, p25, p50, p75, p90],
      benchmark,
    } = scaleOf(wages());
    expect(drawnAt(element, p50!.at), 'the median').to.exist;
    expect(drawnAt(element, benchmark!.at), 'the median of all occupations').to.exist;
    expect(drawnAt(element, p25!.at, p75!.at), 'the middle half').to.exist;
    expect(drawnAt(element, p10!.at, p90!.at), 'from the 10th to the 90th percentile').to.exist;
    const path = (name: string) =>
      element.shadowRoot!.querySelector(`.${name}`)!.getAttribute('d')!;
    expect(path('range')).to.equal(`M${p10!.at} 38H${p90!.at}`);
    expect(path('box')).to.equal(`M${p25!.at} 38H${p75!.at}`);
    expect(path('benchmark')).to.equal(`M${benchmark!.at} 17V56`);
  });

  it('is as wide as the places say, on the screen too', async () => {
    for (const width of [280, 780]) {
      const element = await show('occupation="29-2072"', {width});
      const {
        figures: {2: p50},
        benchmark,
      } = scaleOf(wages());
      for (const at of [p50!.at!, benchmark!.at!])
        expect(across(element, drawnAt(element, at))).to.be.closeTo(at, 1);
    }
  });

  it('makes the median the strongest mark', async () => {
    const element = await show('occupation="29-2072"');
    const {
      figures: {2: p50},
      benchmark,
    } = scaleOf(wages());
    const strength = (at: Position) =>
      parseFloat(getComputedStyle(drawnAt(element, at)!).strokeWidth);
    expect(strength(p50!.at)).to.be.greaterThan(strength(benchmark!.at));
  });

  it('is hidden from assistive technology, for all it says stands in words beside it', async () => {
    expect(part(await show('occupation="29-2072"'), 'bar')!.getAttribute('aria-hidden')).to.equal(
      'true',
    );
  });

  it('runs from right to left in a page that does: the low end is on the right', async () => {
    const element = await show('occupation="29-2072" offer-min="38000" offer-max="39000"', {
      dir: 'rtl',
    });
    const {
      figures: {2: p50},
      benchmark,
      offer,
    } = scaleOf(wages(), 'year', {min: 38000, max: 39000, period: 'year'});
    for (const at of [p50!.at!, benchmark!.at!])
      expect(across(element, drawnAt(element, at))).to.be.closeTo(100 - at, 1);
    expect(across(element, drawnAt(element, offer!.from, offer!.to))).to.be.greaterThan(80);
    const [lowest, , , , highest] = [...part(element, 'figures')!.querySelectorAll('dd')].map(
      (one) => one.getBoundingClientRect().left,
    );
    expect(lowest).to.be.greaterThan(highest!);
  });

  it('turns around when the page does', async () => {
    const element = await show('occupation="29-2072"');
    const {at} = scaleOf(wages()).figures[2]!;
    element.parentElement!.dir = 'rtl';
    // It hears of the page's change a moment later.
    const turned = () => Math.abs(across(element, drawnAt(element, at)) - (100 - at!)) < 1;
    await waitUntil(turned, 'the drawing has turned around');
  });

  for (const width of [240, 280, 320, 460, 680, 1200]) {
    it(`stays inside the element at ${width} px`, async () => {
      for (const attributes of [
        'occupation="29-2072"',
        'occupation="27-2011" offer-min="15" offer-max="200" offer-period="hour"',
        'occupation="25-1071"',
      ]) {
        const element = await show(attributes, {width});
        const {left, right} = element.getBoundingClientRect();
        expect(right - left).to.be.closeTo(width, 1);
        expect(element.parentElement!.scrollWidth, 'nothing to scroll sideways to').to.be.at.most(
          width,
        );
        const svg = part(element, 'bar')!.getBoundingClientRect();
        for (const {shape, from, to} of drawn(element)) {
          // An upright mark is as wide as its line; engines do not agree whether a box includes that.
          const line = from === to ? parseFloat(getComputedStyle(shape).strokeWidth) / 2 : 0;
          expect(svg.left + (from / 100) * svg.width - line, attributes).to.be.at.least(left);
          expect(svg.left + (to / 100) * svg.width + line, attributes).to.be.at.most(right);
        }
      }
    });
  }
});

describe('room', () => {
  /** Whether the words of a cell stand inside it; where only the eye is spared them, they stand far off. */
  const seen = (cell: Element) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const [words, box] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
    return words.right > box.left && words.left < box.right;
  };
  const cells = (element: CareerSalary) => [...part(element, 'figures')!.querySelectorAll('dd')];
  const after = (element: CareerSalary) =>
    getComputedStyle(part(element, 'figures')!.querySelector('dd')!, '::after').content;

  it('that is wide shows full dollars', async () => {
    const element = await show('occupation="29-2072"', {width: 780});
    expect(cells(element).map(seen)).to.deep.equal([true, true, true, true, true]);
    expect(after(element)).to.equal('none');
  });

  it('that is narrow shows short ones, and keeps the full value for assistive technology', async () => {
    const element = await show('occupation="29-2072"', {width: 280});
    expect(after(element), 'the short value is written').to.match(/37K|attr\(data-short\)/);
    expect(cells(element).map(seen)).to.deep.equal([false, false, false, false, false]);
    expect(figures(element)).to.deep.equal(['$37,000', '$43,490', '$51,140', '$64,820', '$81,150']);
    for (const cell of cells(element)) {
      const {display, visibility} = getComputedStyle(cell);
      expect(`${display !== 'none'} ${visibility}`).to.equal('true visible');
      expect(cell.closest('[hidden], [aria-hidden="true"]')).to.equal(null);
    }
  });

  it('that is narrow for the text is narrow, however many pixels it has', async () => {
    const element = await show('occupation="29-2072"', {width: 768});
    expect(after(element)).to.equal('none');
    element.style.fontSize = '32px';
    expect(after(element)).to.match(/37K|attr\(data-short\)/);
  });

  for (const [width, size] of [
    [200, 16],
    [236, 16],
    [256, 16],
    [320, 16],
    [304, 32],
    [460, 16],
    [680, 16],
    [752, 17],
  ] as const) {
    it(`of ${width} px holds every label and amount whole in its own column, with type of ${size} px`, async () => {
      const element = await show('occupation="15-1299"', {width});
      element.style.font = `${size}px "DejaVu Sans", sans-serif`;
      for (const cell of part(element, 'figures')!.querySelectorAll('dt, dd')) {
        expect(cell.scrollWidth, cell.textContent).to.be.at.most(cell.parentElement!.clientWidth);
      }
    });
  }

  it('is not taken where the element is hidden', async () => {
    expect((await show('occupation="29-2072" hidden')).getBoundingClientRect().height).to.equal(0);
  });
});

describe('the title', () => {
  const heading = (element: CareerSalary) =>
    element.shadowRoot!.querySelector('[role="heading"], h2, h3, h4, h5, h6')!;
  const level = (element: CareerSalary) =>
    heading(element).getAttribute('aria-level') ?? heading(element).localName.slice(1);

  it('is a heading of the third level', async () =>
    expect(level(await show('occupation="29-2072"'))).to.equal('3'));

  for (const asked of ['2', '3', '4', '5', '6']) {
    it(`is a heading of level ${asked} when the page asks`, async () => {
      expect(level(await show(`occupation="29-2072" heading-level="${asked}"`))).to.equal(asked);
    });
  }

  it('may be a number in a property', async () => {
    expect(level(await show('occupation="29-2072"', {properties: {headingLevel: 5}}))).to.equal(
      '5',
    );
  });

  it('can be in the author’s words', async () => {
    const element = await show(
      'occupation="29-2072"',
      {},
      '<b slot="title">What our graduates earn</b>',
    );
    expect(reading(element)).to.match(/^What our graduates earn Median pay/);
    const words = element.querySelector('b')!;
    expect(words.assignedSlot!.closest('[part="title"]')).to.equal(heading(element));
    expect(words.getBoundingClientRect().height).to.be.greaterThan(5);
  });
});

/** What an author is told: the tag, the attribute, the value and the way out. */
function expectOneProblem(attribute: string, value: string, fix: string | RegExp): void {
  expect(warnings.length, warnings.join('\n')).to.equal(1);
  const [message] = warnings;
  expect(message).to.contain('career-salary').and.contain(attribute).and.contain(value);
  expect(message).to.match(fix instanceof RegExp ? fix : new RegExp(fix));
  expect(errors.map((one) => one.message)).to.deep.equal([message]);
  const [error] = errors;
  expect(error).to.be.instanceOf(CareerErrorEvent);
  expect([error!.bubbles, error!.composed]).to.deep.equal([true, true]);
  expect(error!.attribute).to.equal(attribute);
}

describe('an occupation that cannot be found', () => {
  const words = '<p>Ask our <a href="/careers">career office</a>.</p>';
  const visible = (element: Element) =>
    element.querySelector('p')!.getBoundingClientRect().height > 5;

  for (const [what, value, fix] of [
    ['unknown', 'medical record specialist x', /29-2072 Medical Records Specialists/],
    ['misspelt', 'softwear developer', /15-1252 Software Developers/],
    ['a code of nothing', '99-9999', /SOC code|Nearest/],
    ['gibberish', 'xqzvxqzv', /29-2072/],
    ['empty', '', /29-2072/],
    ['a mark-up joke', '&quot;&gt;&lt;script&gt;', /29-2072|Nearest/],
  ] as const) {
    it(`(${what}) leaves the author’s words visible, tells the author once how to put it right, and tells the page`, async () => {
      const element = await show(`occupation="${value}"`, {}, words);
      // What is missing is told after a frame.
      await nextFrame();
      await nextFrame();
      expect(reading(element)).to.equal('Ask our career office.');
      expect(visible(element)).to.equal(true);
      expectOneProblem('occupation', value.replace(/&.*/, ''), fix);
    });
  }

  it('(not written at all) is told as missing', async () => {
    const element = await show('data-none', {}, words);
    await nextFrame();
    await nextFrame();
    expect(visible(element)).to.equal(true);
    // The same sentence as for an empty one, which an author has been told by now.
    expect(errors.map(({message}) => message)).to.have.length(1);
    expect(errors[0]!.message).to.match(/missing.*29-2072/);
  });

  it('is told once to the author and each time to the page', async () => {
    await show('occupation="told once"', {}, words);
    const element = await show('occupation="told once"', {}, words);
    expect(warnings.length).to.equal(1);
    expect(errors.length).to.equal(2);
    element.occupation = '29-2072';
    await nextFrame();
    element.occupation = 'told once' as OccupationKey;
    await nextFrame();
    expect(warnings.length).to.equal(1);
    expect(errors.length).to.equal(3);
    expect(visible(element)).to.equal(true);
  });

  it('is heard outside a shadow root, with what was wrong', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    host.attachShadow({mode: 'open'}).innerHTML =
      '<career-salary occupation="inside a root"></career-salary>';
    await nextFrame();
    expect(errors.map(({attribute, value}) => [attribute, value])).to.deep.equal([
      ['occupation', 'inside a root'],
    ]);
  });

  it('gives way to one that can, and comes back', async () => {
    const element = await show('occupation="29-2027x"', {}, words);
    element.setAttribute('occupation', '29-2072');
    await nextFrame();
    expect(visible(element)).to.equal(false);
    expect(partText(element, 'title')).to.equal('Medical Records Specialists');
    expect(
      part(element, 'median')!.getBoundingClientRect().height,
      'the pay is there for the eye too',
    ).to.be.greaterThan(20);
    element.removeAttribute('occupation');
    await nextFrame();
    expect(visible(element)).to.equal(true);
  });

  it('gives way to a record that the page’s script hands in later', async () => {
    const element = await show('occupation="not yet"', {}, words);
    await nextFrame();
    element.record = records.recordsMay2024;
    await nextFrame();
    expect(partText(element, 'median')).to.equal('Median pay $50,250 a year');
    expect(part(element, 'median')!.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(150);
  });
});

describe('an attribute that cannot be understood', () => {
  const ordinary = ['$37,000', '$43,490', '$51,140', '$64,820', '$81,150'];

  for (const [attribute, value, fix, rest = ''] of [
    ['period', 'month', /year, hour.*year/],
    ['period', 'Year', /year, hour/],
    ['period', '', /year, hour/],
    ['offer-min', 'a lot', /digits.*48000/],
    ['offer-min', '$48,000', /digits.*48000/],
    ['offer-max', '-5', /digits.*48000/],
    ['offer-max', 'Infinity', /digits.*48000/],
    ['offer-min', '60000', /offer-max/, 'offer-max="50000"'],
    ['offer-period', 'week', /year, hour/, 'offer-min="48000"'],
    ['heading-level', '1', /2, 3, 4, 5, 6.*3/],
    ['heading-level', '7', /2, 3, 4, 5, 6.*3/],
    ['heading-level', 'h2', /2, 3, 4, 5, 6.*3/],
    ['heading-level', '2.5', /2, 3, 4, 5, 6.*3/],
    ['heading-level', '', /2, 3, 4, 5, 6.*3/],
  ] as const) {
    it(`(${attribute}="${value}"${rest && ` ${rest}`}) is told once, and the pay is shown as if it were not there`, async () => {
      const element = await show(`occupation="29-2072" ${attribute}="${value}" ${rest}`);
      expectOneProblem(attribute, value, fix);
      expect(figures(element)).to.deep.equal(ordinary);
      expect(
        element.shadowRoot!.querySelector('[role="heading"]')!.getAttribute('aria-level'),
      ).to.equal('3');
    });
  }

  it('such as an offer upside down is not drawn at all', async () => {
    const element = await show('occupation="29-2072" offer-min="70000" offer-max="50000"');
    expect(part(element, 'offer')).to.equal(undefined);
  });

  for (const wrong of ['48k', '0x10', '1e5', '1.2.3', '0', '-5']) {
    it(`such as one end of an offer, ${wrong}, leaves out the other: half of it is another offer`, async () => {
      const element = await show(`occupation="29-2072" offer-min="${wrong}" offer-max="56000"`);
      expectOneProblem('offer-min', wrong, 'digits only');
      expect(part(element, 'offer')).to.equal(undefined);
    });
  }

  it('such as the period of an offer leaves out the offer: for another time it is another offer', async () => {
    const element = await show('occupation="29-2072" offer-min="900" offer-period="weekly"');
    expectOneProblem('offer-period', 'weekly', 'Using no offer');
    expect(part(element, 'offer')).to.equal(undefined);
  });

  it('such as the period of an offer, left empty by a template, is that of the bar', async () => {
    const element = await show('occupation="29-2072" period="hour" offer-min="25" offer-period=""');
    expect(warnings).to.deep.equal([]);
    expect(partText(element, 'offer')).to.equal('This employer’s offer: from $25.00 an hour');
  });

  it('such as an empty offer, as a template leaves it, is no mistake', async () => {
    const element = await show('occupation="29-2072" offer-min="" offer-max="" offer-period=""');
    expect(warnings).to.deep.equal([]);
    expect(part(element, 'offer')).to.equal(undefined);
  });
});

describe('a record that cannot be understood', () => {
  const {wages} = records.recordsMay2024;
  const withAnnual = (pay: unknown) => ({title: 'X', wages: {...wages, annual: pay}});

  for (const [what, record, attribute, fix] of [
    ['a text', '29-2072', 'record', /JSON/],
    ['a number', 7, 'record', /title/],
    ['an object without a title', {wages}, 'record', /title/],
    ['pay as a text', withAnnual({p50: '51,140'}), 'record.wages.annual.p50', /US dollars/],
    ['pay of 0', withAnnual({p50: 0}), 'record.wages.annual.p50', /US dollars/],
    ['pay below 0', withAnnual({p25: -1}), 'record.wages.annual.p25', /US dollars/],
    ['pay that is no number', withAnnual({p90: NaN}), 'record.wages.annual.p90', /US dollars/],
    ['pay without end', withAnnual({p90: Infinity}), 'record.wages.annual.p90', /US dollars/],
  ] as const) {
    it(`(${what}) is told once by the name of the field, and the author’s words stay`, async () => {
      const element = await showRecord(record);
      expect(reading(element)).to.equal('The author’s words');
      expectOneProblem(attribute, '', fix);
    });
  }

  it('is none where what is not known is null, as a database has it', async () => {
    const element = await showRecord({
      title: 'X',
      wages: {annual: {p25: null, p50: 40000}, employment: null},
    });
    expect(figures(element)).to.deep.equal([
      'not available',
      'not available',
      '$40,000',
      'not available',
      'not available',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves the occupation, where the tag names one', async () => {
    const element = await showRecord({title: ''}, 'occupation="29-2072"');
    expect(partText(element, 'median')).to.equal('Median pay $51,140 a year');
    expect(errors.length).to.equal(1);
  });

  for (const [what, wages] of [
    ['wages that are a text', 'much'],
    ['a year that is a text', {annual: '51140'}],
    ['a year that is a list', {annual: [1, 2, 3]}],
    ['a source that is a text', {annual: {p50: 4e4}, source: 'BLS'}],
    ['a source with a number for its address', {annual: {p50: 4e4}, source: {name: 'BLS', url: 7}}],
    ['a benchmark that is a text', {annual: {p50: 4e4}, allOccupations: {annual: 'much'}}],
    ['a benchmark that is nothing', {annual: {p50: 4e4}, allOccupations: null}],
  ] as const) {
    it(`(${what}) never breaks the page and never shows what is no figure`, async () => {
      const element = await showRecord({title: 'Odd Workers', wages});
      expect(reading(element)).to.match(/^(The author’s words$|Odd Workers)/);
      expect(reading(element)).not.to.match(/NaN|undefined|null|object/);
    });
  }

  it('or breaks while it is read leaves all others on the page as they are', async () => {
    const broken = {
      title: 'Broken',
      get wages(): never {
        throw new Error('no wages today');
      },
    };
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.innerHTML =
      '<career-salary occupation="29-2072"></career-salary><career-salary><p>Ask us.</p></career-salary><career-salary occupation="27-2011"></career-salary>';
    const [before, middle, after] = [...holder.querySelectorAll('career-salary')];
    middle!.record = broken;
    await nextFrame();
    expect(partText(before!, 'median')).to.equal('Median pay $51,140 a year');
    expect(reading(middle!)).to.equal('Ask us.');
    expect(partText(after!, 'median')).to.equal('Median pay $29.05 an hour');
    expect(warnings.filter((one) => one.includes('record.wages is not something')).length).to.equal(
      1,
    );
    expect(errors.length).to.equal(1);
    middle!.record = records.recordsMay2024;
    await nextFrame();
    expect(partText(middle!, 'median')).to.equal('Median pay $50,250 a year');
  });
});

describe('a page that changes', () => {
  it('gets another occupation in place: the same nodes, other words', async () => {
    const element = await show('occupation="29-2072"');
    const before = part(element, 'median');
    element.occupation = 'Registered Nurses';
    await nextFrame();
    expect(partText(element, 'title')).to.equal('Registered Nurses');
    expect(part(element, 'median')).to.equal(before);
    element.setAttribute('occupation', '27-2011');
    await nextFrame();
    expect(partText(element, 'title')).to.equal('Actors');
  });

  it('gets another period, an offer and a heading level through attributes, and loses them with the attributes', async () => {
    const element = await show('occupation="29-2072"');
    const plain = reading(element);
    for (const [name, value] of [
      ['period', 'hour'],
      ['offer-min', '20'],
      ['offer-max', '30'],
      ['heading-level', '4'],
    ] as const)
      element.setAttribute(name, value);
    await nextFrame();
    expect(partText(element, 'offer')).to.equal('This employer’s offer: $20.00 to $30.00 an hour');
    expect(partText(element, 'median')).to.equal('Median pay $24.59 an hour');
    for (const name of ['period', 'offer-min', 'offer-max', 'heading-level'])
      element.removeAttribute(name);
    await nextFrame();
    expect(reading(element)).to.equal(plain);
  });

  it('keeps what was set before the script came', () => {
    expect(partText(early, 'median')).to.equal('Median pay $24.59 an hour');
    expect(partText(early, 'offer')).to.equal('This employer’s offer: from $25.00 an hour');
    expect([early.occupation, early.period, early.offerMin]).to.deep.equal(['29-2072', 'hour', 25]);
    expect(ofThePage).to.equal(1);
  });

  it('may take the element away, put it back and move it', async () => {
    const element = await show('occupation="29-2072"');
    const parent = element.parentElement!;
    const before = reading(element);
    element.remove();
    element.occupation = '27-2011';
    element.occupation = '29-2072';
    parent.append(element);
    await nextFrame();
    expect(reading(element)).to.equal(before);
    expect(errors).to.deep.equal([]);
  });

  it('may make the element by script', async () => {
    const element = document.createElement('career-salary');
    element.occupation = 'Actors';
    (await fixture('<div></div>')).append(element);
    await nextFrame();
    expect(partText(element, 'title')).to.equal('Actors');
  });
});

describe('the language of the page', () => {
  for (const [lang, expected] of [
    ['en', '$37,000'],
    ['en-US', '$37,000'],
    ['en-GB', 'US$37,000'],
    ['en-CA', 'US$37,000'],
    ['auto', '$37,000'],
    ['en_US', '$37,000'],
    ['', '$37,000'],
    ['fr', '$37,000'],
    ['de-DE', '$37,000'],
    ['ar', '$37,000'],
    ['x', '$37,000'],
    ['en-', '$37,000'],
    ['en-posix-posix', '$37,000'],
    ['english', '$37,000'],
  ] as const) {
    it(`(lang="${lang}") writes ${expected}`, async () => {
      expect(figures(await show('occupation="29-2072"', {lang}))[0]).to.equal(expected);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is that of the nearest element around, across shadow hosts', async () => {
    const outer = await fixture<HTMLElement>('<div lang="en-GB"><div></div></div>');
    const host = outer.firstElementChild!;
    host.attachShadow({mode: 'open'}).innerHTML =
      '<section><career-salary occupation="29-2072"></career-salary></section>';
    await nextFrame();
    expect(figures(host.shadowRoot!.querySelector('career-salary')!)[0]).to.equal('US$37,000');
  });

  it('is said on our own sentences, which are English on every page', async () => {
    const element = await show('occupation="29-2072"', {lang: 'fr'});
    const spoken = part(element, 'median')!.closest('[lang]');
    expect(spoken?.getAttribute('lang')).to.match(/^en/);
  });
});

describe('theming', () => {
  it('follows the page’s colour scheme, and sets none', async () => {
    const colour = async (scheme: 'light' | 'dark') => {
      const element = await show('occupation="29-2072"', {scheme});
      expect(getComputedStyle(element).colorScheme).to.equal(scheme);
      return [getComputedStyle(part(element, 'bar')!).stroke, getComputedStyle(element).color];
    };
    const [light, dark] = [await colour('light'), await colour('dark')];
    expect(light[0]).not.to.equal(dark[0]);
    expect(light[1]).not.to.equal(dark[1]);
  });

  it('reaches each part by its name from the page', async () => {
    const element = await show('occupation="27-2011" offer-min="20" offer-period="hour"');
    const sheet = document.createElement('style');
    sheet.textContent = [
      'title',
      'offer',
      'median',
      'comparison',
      'note',
      'bar',
      'figures',
      'source',
    ]
      .map((name) => `career-salary::part(${name}) { outline: 3px solid rgb(9, 8, 7); }`)
      .join('\n');
    document.head.append(sheet);
    try {
      for (const name of [
        'title',
        'offer',
        'median',
        'comparison',
        'note',
        'bar',
        'figures',
        'source',
      ]) {
        expect(getComputedStyle(part(element, name)!).outlineColor, name).to.equal('rgb(9, 8, 7)');
      }
    } finally {
      sheet.remove();
    }
  });
});

describe('accessibility: axe finds nothing to complain of', () => {
  const kinds: Record<string, [attributes: string, record?: OccupationRecord]> = {
    'the usual bar': ['occupation="29-2072"'],
    'an employer’s offer': ['occupation="29-2072" offer-min="48000" offer-max="56000"'],
    'pay for an hour only': ['occupation="27-2011"'],
    'pay above the highest figure': ['', records.topCodedFrom],
    'pay that is not available': ['', records.unavailable],
  };
  const pages: Record<string, Around> = {
    'on a light page': {},
    'on a dark page': {scheme: 'dark'},
    'on a page from right to left': {dir: 'rtl', lang: 'ar'},
    'at 320 px': {width: 320},
    'at 320 px in the dark from right to left': {width: 320, scheme: 'dark', dir: 'rtl'},
  };
  for (const [page, around] of Object.entries(pages)) {
    it(page, async () => {
      for (const [kind, [attributes, record]] of Object.entries(kinds)) {
        const element = await (record
          ? showRecord(record, attributes, around)
          : show(attributes, around));
        // What is not in view is not painted, and axe would judge colours that nobody sees.
        element.scrollIntoView({block: 'center'});
        await nextFrame();
        expect(await problemsOf(element), kind).to.deep.equal([]);
      }
    });
  }

  it('and it would: an invented fault is found', async () => {
    const element = await show('occupation="29-2072"');
    element.style.setProperty('--career-muted-color', '#eee');
    expect((await problemsOf(element)).join()).to.contain('color-contrast');
  });
});
