/** What a reader gets from `<career-education>`, in every engine. */
import {expect, nextFrame} from '@open-wc/testing';
import type {CareerErrorEvent, OccupationKey} from '../../src/index.js';
import {CareerEducation, findOccupation, type OccupationRecord} from '../../src/index.js';
import {
  authorsWords,
  part,
  parts,
  partText,
  problemsOf,
  reading,
  show,
  type Around,
} from './showing.js';

customElements.define('career-education', CareerEducation);

const {warn} = console;
let warnings: string[] = [];
beforeEach(() => {
  warnings = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

const records = (around: Around = {}, properties: Partial<CareerEducation> = {}) =>
  show('career-education', {occupation: '29-2072', ...properties}, around);
const button = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({textContent}) =>
    textContent.includes(name),
  )!;
const detailsOf = (element: Element, name: string) =>
  button(element, name).closest('li')!.querySelector<HTMLElement>('[part="details"]')!;
const seen = (element: Element) => element.getBoundingClientRect().height > 5;
/** The drawn lengths of a stage along the axis, in px: what comes before, the least, and what may come on top. */
const drawn = (element: Element, name: string, side: 'width' | 'height') =>
  [
    ...[...element.shadowRoot!.querySelectorAll('[part="stage"]')]
      .find(({textContent}) => textContent.includes(name))!
      .querySelectorAll('.bar i'),
  ].map((one) => one.getBoundingClientRect()[side]);

describe('the way in to medical records', () => {
  it('reads: what entry requires, the stages in their order, what workers hold', async () => {
    const all = reading(await records());
    const order = [
      'Medical Records Specialists',
      'What entry requires',
      'Postsecondary nondegree award',
      '2024 · BLS Employment Projections',
      'The way in',
      'High school',
      'Then one of 4 ways',
      'Way 1 · time varies',
      'Work in a health care setting',
      'Way 2 · 6 to 12 months',
      'Certificate program',
      'Coding exam',
      'CCA',
      'CBCS',
      'CPC',
      'Way 3 · 2 to 2½ years',
      'Associate degree in health information',
      '2 years of full-time study',
      'Study for the RHIT exam',
      '2 to 6 months · optional',
      'RHIT exam',
      'Opens',
      'RHIT',
      'Way 4 · 4 years',
      'RHIA',
      'With the first job and after it',
      'First job',
      'Keep your credential',
      'every 2 years',
      'Medical or health services manager',
      'What workers hold',
      'High school',
      '19.2%',
      'Some college',
      '30.6%',
      'Not what an employer asks for',
      '2022–23 · BLS Employment Projections, from the American Community Survey',
    ];
    let from = 0;
    for (const words of order) {
      const at = all.indexOf(words, from);
      expect(at, `“${words}” after “${all.slice(Math.max(0, from - 30), from)}”`).to.be.at.least(
        from,
      );
      from = at + words.length;
    }
    expect(warnings).to.deep.equal([]);
  });

  it('is an ordered list of lists to assistive technology, and the drawing is hidden from it', async () => {
    const element = await records();
    expect(part(element, 'timeline')!.querySelectorAll('ol > li[part="stage"]').length).to.equal(
      parts(element, 'stage').length,
    );
    expect(part(element, 'timeline')!.querySelectorAll('ol > li[part="way"]').length).to.equal(4);
    for (const bar of element.shadowRoot!.querySelectorAll('.bar'))
      expect(bar.closest('[aria-hidden="true"]')).to.exist;
  });

  it('never offers the RHIT after a certificate', async () => {
    const ways = parts(await records(), 'way').map(({textContent}) => textContent);
    expect(
      ways
        .filter((words) => words.includes('RHIT exam'))
        .every((words) => words.includes('Associate degree')),
    ).to.equal(true);
  });

  it('is drawn to scale from left to right when wide', async () => {
    const element = await records({width: 1000});
    const [, bachelor] = drawn(element, 'Bachelor’s degree', 'width');
    const [before, least, most] = drawn(element, 'Study for the RHIT', 'width');
    expect(before! / bachelor!).to.be.closeTo(24 / 48, 0.01);
    expect(least! / bachelor!).to.be.closeTo(2 / 48, 0.01);
    expect(most! / bachelor!).to.be.closeTo(4 / 48, 0.01);
  });

  it('is drawn to scale from top to bottom in a sidebar', async () => {
    const element = await records({width: 280});
    const [, bachelor] = drawn(element, 'Bachelor’s degree', 'height');
    const [, associate] = drawn(element, 'Associate degree', 'height');
    const [, least, most] = drawn(element, 'Certificate program', 'height');
    expect(associate! / bachelor!).to.be.closeTo(0.5, 0.01);
    expect(least! / bachelor!).to.be.closeTo(6 / 48, 0.01);
    expect(most! / bachelor!).to.be.closeTo(6 / 48, 0.01);
  });

  it('runs from right to left in a page that does', async () => {
    const element = await records({width: 1000, dir: 'rtl'});
    const [degree, exam] = ['Associate degree', 'RHIT exam'].map((name) =>
      [...element.shadowRoot!.querySelectorAll('[part="stage"]')]
        .filter(({textContent}) => textContent.includes(name))
        .at(-1)!
        .querySelector('.bar i:last-child')!
        .getBoundingClientRect(),
    );
    expect(exam!.left).to.be.lessThan(degree!.left);
  });

  for (const width of [240, 280, 768, 1200]) {
    it(`spills over nowhere at ${width} px, opened or not`, async () => {
      const element = await records({width});
      for (const one of element.shadowRoot!.querySelectorAll('button')) one.click();
      expect(element.parentElement!.scrollWidth).to.be.at.most(width);
      const {left, right} = element.getBoundingClientRect();
      for (const badge of parts(element, 'credential')) {
        expect(badge.getBoundingClientRect().left).to.be.at.least(left);
        expect(badge.getBoundingClientRect().right).to.be.at.most(right);
      }
    });
  }
});

describe('the axis', () => {
  const blocks = (element: Element) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('.block'),
  ];
  const box = (one: Element, selector: string) =>
    one.querySelector(selector)!.getBoundingClientRect();

  it('stands above what it measures and nowhere else', async () => {
    const axes = (element: Element) => blocks(element).map((one) => !!one.querySelector('.axis'));
    expect(axes(await show('career-education', {occupation: '53-3032'}))).to.deep.equal([
      false,
      true,
    ]);
    expect(axes(await records())).to.deep.equal([false, true, true]);
    expect(axes(await show('career-education', {occupation: '47-2111'}))).to.deep.equal([
      false,
      false,
    ]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`begins at the same place in all groups, and its marks and last line are where the bars end: ${dir}`, async () => {
      const element = await show('career-education', {occupation: '53-3032'}, {width: 900, dir});
      const [before, after] = blocks(element) as [HTMLElement, HTMLElement];
      const bar = box(after, '.most');
      const [zero, end] = dir === 'ltr' ? [bar.left, bar.right] : [bar.right, bar.left];
      for (const dot of [box(before, '.dot'), box(after, '.dot')])
        expect((dot.left + dot.right) / 2).to.be.closeTo(zero, 1.1);
      const mark = box(after, '.axis i:last-child');
      expect(dir === 'ltr' ? mark.left : mark.right).to.be.closeTo(end, 1.1);
      const lines = box(after, 'ol .bar');
      expect(
        [lines.left, lines.right].map(
          (edge) => Math.min(Math.abs(edge - zero), Math.abs(edge - end)) < 1.1,
        ),
      ).to.deep.equal([true, true]);
    });
  }

  it('is measured in the reader’s own type: at twice the size a page needs to be twice as wide', async () => {
    const element = await show('career-education', {occupation: '53-3032'}, {width: 768});
    element.style.fontSize = '32px';
    await nextFrame();
    const {left, right} = element.getBoundingClientRect();
    const bar = box(blocks(element)[1]!, '.most');
    expect(bar.height).to.be.greaterThan(8);
    expect(bar.left >= left && bar.right <= right).to.equal(true);
    expect(box(blocks(element)[1]!, '.axis').height).to.equal(0);
  });

  it('has no “Then” above it where nothing comes before', async () => {
    for (const occupation of ['29-1141', '53-3032', '11-9199'] as const)
      expect(reading(await show('career-education', {occupation}))).not.to.match(/Then| of 1 ways/);
    expect(reading(await show('career-education', {occupation: '11-9051'}))).to.match(
      /The way in To begin with .* Then /,
    );
    expect(reading(await show('career-education', {occupation: '11-9111'}))).to.contain(
      'The way in One of 2 ways',
    );
  });
});

describe('what workers hold', () => {
  it('is shown where nothing is known of the way in', async () => {
    const {attainment} = findOccupation('29-2072')!;
    const element = await show('career-education', {record: {title: 'Clerk', attainment}});
    expect(
      ['entry', 'timeline', 'attainment'].map((name) => part(element, name) !== undefined),
    ).to.deep.equal([false, false, true]);
    expect(warnings).to.deep.equal([]);
  });

  for (const [occupation, share, last] of [
    ['29-1141', '54.4%', '2.7%'],
    ['29-1243', '0.0%', '100.0%'],
  ] as const) {
    for (const [width, size] of [
      [200, 16],
      [240, 16],
      [320, 16],
      [320, 32],
      [780, 16],
    ] as const) {
      it(`shows its percents whole: ${occupation} at ${width} px, type of ${size} px`, async () => {
        const element = await show('career-education', {occupation}, {width});
        element.style.fontSize = `${size}px`;
        await nextFrame();
        const {left, right} = element.getBoundingClientRect();
        const values = [...part(element, 'attainment')!.querySelectorAll('dd')];
        expect(values.map(({textContent}) => textContent.trim()))
          .to.contain(share)
          .and.contain(last);
        for (const one of values) {
          const words = document.createRange();
          words.selectNodeContents(one);
          for (const line of words.getClientRects()) {
            expect(line.left).to.be.at.least(left);
            expect(line.right).to.be.at.most(right);
          }
        }
        expect(
          new Set(
            [...part(element, 'attainment')!.querySelectorAll('svg')].map((one) =>
              Math.round(one.getBoundingClientRect().width),
            ),
          ).size,
        ).to.equal(1);
      });
    }
  }
});

describe('the headings', () => {
  it('follow the title without a line or a gap; a fine line stands between the sections', async () => {
    const sections = [...(await records()).shadowRoot!.querySelectorAll('section')];
    const title = sections[0]!.previousElementSibling!;
    expect(
      sections[0]!.querySelector('.head')!.getBoundingClientRect().top -
        title.getBoundingClientRect().bottom,
    ).to.be.lessThan(12);
    expect(sections.map((one) => getComputedStyle(one).borderBlockStartWidth)).to.deep.equal([
      '0px',
      '1px',
      '1px',
    ]);
  });
});

describe('a stage', () => {
  it('opens in place and closes again, and says so', async () => {
    const element = await records();
    const one = button(element, 'High school');
    expect(seen(detailsOf(element, 'High school'))).to.equal(false);
    expect(one.getAttribute('aria-expanded')).to.equal('false');
    one.focus();
    one.click();
    expect(one.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(detailsOf(element, 'High school'))).to.equal(true);
    expect(detailsOf(element, 'High school').textContent)
      .to.contain('Biology and anatomy')
      .and.contain('Volunteer in a hospital')
      .and.contain('Occupational Outlook Handbook');
    one.click();
    expect(seen(detailsOf(element, 'High school'))).to.equal(false);
  });

  it('stays open when the element is drawn anew', async () => {
    const element = await records();
    button(element, 'Certificate program').click();
    element.headingLevel = 2;
    await nextFrame();
    expect(seen(detailsOf(element, 'Certificate program'))).to.equal(true);
  });

  it('without anything to open has no button', async () => {
    const element = await show('career-education', {occupation: '29-1141'});
    expect(!!element.shadowRoot!.querySelector('button')).to.equal(false);
  });
});

describe('the numbered plan', () => {
  it('of medical records specialists has nine steps, and its sources', async () => {
    const element = await records({}, {view: 'steps'});
    expect(part(element, 'steps')!.querySelectorAll('ol > li').length).to.equal(9);
    expect(partText(element, 'steps'))
      .to.contain('Finish high school')
      .and.contain('Medical Billing and Coding School');
    expect(parts(element, 'timeline').length).to.equal(0);
  });

  it('of another occupation is its stages', async () => {
    const element = await show('career-education', {occupation: '11-1011', view: 'steps'});
    expect(
      [...part(element, 'steps')!.querySelectorAll('ol > li')].map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    ).to.deep.equal([
      'Bachelor’s degree 4 to 5 years of full-time study',
      'Work in a related occupation 5 years or more',
      'First job',
    ]);
  });

  it('is not asked for by any other word, and the message says by which', async () => {
    const element = await records({}, {view: 'list' as 'steps'});
    expect(part(element, 'timeline')).to.exist;
    expect(warnings).to.deep.equal([
      '<career-education view="list">: view is not one of timeline, steps. Using timeline.',
    ]);
  });
});

describe('other occupations', () => {
  it('show what BLS says of them and no more', async () => {
    const all = reading(await show('career-education', {occupation: '47-2111'}));
    expect(all)
      .to.contain('Education High school diploma or equivalent')
      .and.contain('Training on the job Apprenticeship');
    expect(all).not.to.match(/year|month/);
  });

  it('say where the survey counts a wider occupation', async () => {
    expect(
      partText(await show('career-education', {occupation: '29-9021'}), 'attainment'),
    ).to.contain('The survey does not count this occupation by itself.');
    expect(partText(await records(), 'attainment')).not.to.contain('by itself');
  });

  it('of which nothing is published leave the author’s words', async () => {
    const record = {title: 'Time Travellers'} satisfies OccupationRecord;
    expect(authorsWords(await show('career-education', {record}))).to.equal(true);
  });

  it('of the page’s own with markup in their words show it as words', async () => {
    const record = {
      title: '<img src=x onerror="globalThis.hacked = true">',
      preparation: {
        entryEducation: "Bachelor's degree",
        experience: 'None',
        training: 'None',
        period: '<b>2024</b>',
        source: {name: '<u>Us</u>', url: 'javascript:globalThis.hacked=true'},
      },
    } satisfies OccupationRecord;
    const element = await show('career-education', {record});
    expect(reading(element)).to.contain('<img src=x').and.contain('<b>2024</b> · <u>Us</u>');
    expect(!!element.shadowRoot!.querySelector('img, u')).to.equal(false);
    expect(
      [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')].every(({href}) =>
        href.startsWith('https:'),
      ),
    ).to.equal(true);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('that do not exist leave the author’s words and tell the nearest once', async () => {
    const heard: string[] = [];
    const hear = (event: CareerErrorEvent) => void heard.push(event.message);
    document.addEventListener('career-error', hear);
    expect(
      authorsWords(
        await show('career-education', {occupation: 'medical record specialist' as OccupationKey}),
      ),
    ).to.equal(true);
    document.removeEventListener('career-error', hear);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.contain('29-2072 Medical Records Specialists');
  });
});

describe('for everybody', () => {
  for (const [state, around, properties] of [
    ['light', {}, {}],
    ['dark', {scheme: 'dark'}, {}],
    ['narrow', {width: 280}, {}],
    ['right to left', {dir: 'rtl'}, {}],
    ['as steps', {}, {view: 'steps'}],
    ['derived', {}, {occupation: '29-1215'}],
  ] as [string, Around, Partial<CareerEducation>][]) {
    it(`axe finds nothing to complain of: ${state}`, async () => {
      const element = await records(around, properties);
      expect(await problemsOf(element)).to.deep.equal([]);
      for (const one of element.shadowRoot!.querySelectorAll('button')) one.click();
      expect(await problemsOf(element)).to.deep.equal([]);
    });
  }

  it('takes its colours and the thickness of its bars from the page', async () => {
    const element = await records({width: 1000});
    element.style.cssText =
      '--career-accent-color: rgb(1, 2, 3); --career-education-bar-height: 31px';
    const bar = element.shadowRoot!.querySelector('.least')!;
    expect(getComputedStyle(bar).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(bar.getBoundingClientRect().height).to.be.closeTo(31, 0.1);
  });

  it('writes no style attribute', async () => {
    expect(!!(await records()).shadowRoot!.querySelector('[style]')).to.equal(false);
  });

  it('gives a credential the surface of the page behind it', async () => {
    const element = await records();
    element.style.setProperty('--career-surface-color', 'rgb(11, 29, 51)');
    expect(getComputedStyle(part(element, 'credential')!).backgroundColor).to.equal(
      'rgb(11, 29, 51)',
    );
  });
});
