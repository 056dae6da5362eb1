import {expect, nextFrame} from '@open-wc/testing';
import {
  CareerCertification,
  CareerEducation,
  CareerFacts,
  CareerFit,
  CareerOutlook,
  CareerProfile,
  CareerSalary,
  CareerTopic,
  findOccupation,
  type OccupationKey,
  type OccupationRecord,
} from '../../src/index.js';
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

const elements = {
  'career-certification': CareerCertification,
  'career-education': CareerEducation,
  'career-facts': CareerFacts,
  'career-fit': CareerFit,
  'career-outlook': CareerOutlook,
  'career-salary': CareerSalary,
  'career-topic': CareerTopic,
  'career-profile': CareerProfile,
};
for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
listen();

/** A card of which every turn has come. */
async function card(
  properties: Partial<CareerProfile>,
  around?: Around,
  inside?: string,
): Promise<CareerProfile> {
  const element = await show('career-profile', properties, around, inside);
  await element.updateComplete;
  await nextFrame();
  return element;
}

const sections = (element: CareerProfile) =>
  parts(element, 'section').map(({className}) => className);
const section = <Tag extends keyof HTMLElementTagNameMap>(
  element: CareerProfile,
  name: string,
  tag: Tag,
) => element.shadowRoot!.querySelector(`.${name} > ${tag}`) as HTMLElementTagNameMap[Tag];
/** Whether there is something to see of it, once it is near the screen, and nothing around it is closed. */
const seen = (element: Element): boolean => {
  const closed = element.closest('[hidden]');
  const {display, contentVisibility} = closed
    ? getComputedStyle(closed)
    : {display: '', contentVisibility: ''};
  return (
    element.getBoundingClientRect().height > 5 &&
    display !== 'none' &&
    contentVisibility !== 'hidden'
  );
};
const structured = () =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => JSON.parse(textContent) as {name: string},
  );

describe('career-profile', () => {
  it('shows what the tables know of an occupation that is not written up, and no section without data', async () => {
    const element = await card({occupation: '15-1252'});
    expect(sections(element)).to.eql([
      'facts',
      'salary',
      'outlook',
      'duties',
      'interests',
      'education',
      'related',
      'programs',
    ]);
    expect(part(element, 'summary')!.textContent).to.equal(
      'Software developers design and build apps, programs, and the systems that run them.',
    );
    expect(part(element, 'group')!.textContent).to.equal('Computer and Mathematical Occupations');
    expect(partText(element, 'title')).to.equal('Software Developers');
  });

  it('shows all that is written, and credentials', async () => {
    const element = await card({occupation: '29-2072'});
    expect(sections(element)).to.include.members([
      'facts',
      'salary',
      'outlook',
      'employers',
      'schedule',
      'education',
      'certification',
      'related',
      'programs',
    ]);
    expect(part(element, 'summary')!.textContent).to.match(/^Medical records specialists .*\.$/);
  });

  it('leaves out what an occupation has no figures for', async () => {
    const element = await card({record: {title: 'Ring makers', wages: {annual: {p50: 40000}}}});
    expect(sections(element)).to.eql(['facts', 'salary']);
    expect(parts(element, 'nav').length).to.equal(0);
    expect(told.warnings).to.eql([]);
  });

  it('shows the sections that are asked for, in their order, all of them also where it is narrow', async () => {
    const element = await card(
      {occupation: '15-1252', sections: 'education, salary facts'},
      {width: 300},
    );
    expect(sections(element)).to.eql(['education', 'salary', 'facts']);
    expect(parts(element, 'section').map(seen)).to.eql([true, true, true]);
    expect(parts(element, 'button').length).to.equal(0);
  });

  it('says which sections there are where one is asked for that is none', async () => {
    const element = await card({occupation: '15-1252', sections: 'salery facts'});
    expect(sections(element)).to.eql(['facts']);
    expect(told.warnings[0]).to.match(
      /^<career-profile sections="salery facts">: sections names a section that does not exist. Known: topics, facts, fit, salary, /,
    );
  });

  it('shows all where none of those that are asked for is one', async () => {
    expect(sections(await card({occupation: '15-1252', sections: 'nope'}))).to.include.members([
      'facts',
      'salary',
      'outlook',
    ]);
    expect(told.errors.map(({attribute}) => attribute)).to.eql(['sections']);
  });

  it('names the sources of what it shows also when the page puts something in a section later, or takes it out', async () => {
    const element = await card(
      {occupation: '15-1252', sections: 'salary programs'},
      {},
      '<p>Words</p><div slot="salary">Our pay</div>',
    );
    const sources = () => part(element, 'sources')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(sources()).to.contain('NCES').and.not.contain('BLS Occupational Employment');
    element.querySelector('div')!.remove();
    await nextFrame();
    await element.updateComplete;
    expect(sources()).to.contain('NCES').and.contain('BLS Occupational Employment');
    element.insertAdjacentHTML('beforeend', '<div slot="programs">Our programs</div>');
    await nextFrame();
    await element.updateComplete;
    expect(sources()).to.contain('BLS Occupational Employment').and.not.contain('NCES');
  });

  it('names no source of figures that none of its facts are of', async () => {
    const outlook = {
      employment: 900,
      projected: 990,
      change: 90,
      percent: 10,
      openings: 40,
      source: {name: 'A forecast'},
    };
    const element = await card({
      record: {
        title: 'Ring makers',
        wages: {employment: 800, source: {name: 'A pay survey'}},
        outlook,
      },
      sections: 'facts',
    });
    expect(part(element, 'sources')!.textContent)
      .to.contain('A forecast')
      .and.not.contain('A pay survey');
  });

  it('puts all that is written in the place of “topics”', async () => {
    const shown = sections(await card({occupation: '29-2072', sections: 'topics salary'}));
    expect(shown).to.include.members(['duties', 'questions', 'links']);
    expect(shown.at(-1)).to.equal('salary');
    expect(told.warnings).to.eql([]);
  });

  it('takes the names of sections in capitals, too', async () => {
    expect(sections(await card({occupation: '15-1252', sections: 'Facts SALARY'}))).to.eql([
      'facts',
      'salary',
    ]);
    expect(told.warnings).to.eql([]);
  });

  it('has no section at a glance where a record has no fact for it', async () => {
    expect(sections(await card({record: {title: 'Clerk', wages: {annual: {p10: 20000}}}}))).to.eql([
      'salary',
    ]);
    expect(told.errors).to.eql([]);
  });

  it('takes null for what a record does not know, as a database has it', async () => {
    const whole: OccupationRecord = {...findOccupation('29-2072')!};
    const {wages, outlook, preparation, attainment, interests} = whole;
    const optional = [
      'code',
      'slug',
      'group',
      'wages',
      'outlook',
      'preparation',
      'interests',
      'attainment',
      'jobZone',
      'related',
      'profile',
    ];
    const emptied = {
      ...Object.fromEntries(optional.map((field) => [field, {...whole, [field]: null}])),
      'all of it': {
        title: 'Ring makers',
        ...Object.fromEntries(optional.map((field) => [field, null])),
        wages: {annual: {p50: 40000}, hourly: null},
      },
      sources: {
        ...whole,
        ...Object.fromEntries(
          Object.entries({wages, outlook, preparation, attainment, interests}).map(
            ([field, value]) => [field, {...value, source: null, area: null, period: null}],
          ),
        ),
      },
      'one kind of pay': {...whole, wages: {...wages, annual: null}},
      'what an area offers': {...whole, interests: {...interests, realistic: null}},
      'a level of education': {...whole, attainment: {...attainment, bachelor: null}},
      'entry education': {
        ...whole,
        code: null,
        preparation: {...preparation, entryEducation: null},
      },
      experience: {...whole, preparation: {...preparation, experience: null, training: null}},
      'what the growth is compared with': {
        ...whole,
        outlook: {...outlook, allOccupations: null, growthBins: null, from: null, to: null},
      },
    };
    for (const [what, record] of Object.entries(emptied)) {
      const element = await card({
        record: record as OccupationRecord,
        structuredData: true,
        offerMin: 30_000,
      });
      expect(told.warnings, what).to.eql([]);
      expect(sections(element), what).to.include.members(
        what === 'wages' ? ['facts'] : ['facts', 'salary'],
      );
      const words = [element, ...parts(element, 'section').map((one) => one.firstElementChild!)]
        .map(reading)
        .join(' ');
      expect(
        /.{0,40}(null|undefined|NaN)/.exec(words + JSON.stringify(structured()))?.[0],
        what,
      ).to.equal(undefined);
      element.remove();
    }
  });

  it('tells a record that cannot be used once, and shows the occupation', async () => {
    const element = await card({
      occupation: '29-1141',
      record: {title: 'Clerk', wages: {annual: {p50: -1}}},
    });
    expect(partText(element, 'title')).to.equal('Registered Nurses');
    expect(told.errors.map(({attribute}) => attribute)).to.eql(['record.wages.annual.p50']);
  });

  it('shows how it fits the reader once there are interests', async () => {
    const element = await card({occupation: '15-1252'});
    expect(sections(element)).not.to.include('fit');
    element.interests = '10,24,4,18,8,38';
    await element.updateComplete;
    expect(reading(section(element, 'fit', 'career-fit'))).to.match(/^ ?How it fits you/);
  });

  it('gives an employer’s offer and the period to the section on pay', async () => {
    const element = await card({
      occupation: '29-2072',
      period: 'hour',
      offerMin: '20',
      offerMax: '25',
    });
    expect(reading(section(element, 'salary', 'career-salary')))
      .to.contain('$20.00 to $25.00 an hour')
      .and.to.contain('Median pay $24.59');
  });

  it('shows another occupation in the same elements', async () => {
    const element = await card({occupation: '15-1252'});
    const salary = section(element, 'salary', 'career-salary');
    element.occupation = '29-1141';
    await element.updateComplete;
    await nextFrame();
    expect(section(element, 'salary', 'career-salary') === salary).to.equal(true);
    expect(partText(element, 'title')).to.equal('Registered Nurses');
    expect(reading(salary)).to.contain('$97,550');
    const record: OccupationRecord = {title: 'Ring makers', wages: {annual: {p50: 40000}}};
    element.record = record;
    await element.updateComplete;
    await nextFrame();
    expect(sections(element)).to.eql(['facts', 'salary']);
    expect(reading(salary)).to.contain('$40,000');
  });

  it('puts the page’s own content in the place of a section, its buttons under the summary, and what somebody says under these', async () => {
    const element = await card(
      {occupation: '15-1252'},
      {},
      '<p>Words</p><div slot="programs" class="own">Our program</div><a slot="actions" href="#x">Apply</a><q slot="quote">I like it</q>',
    );
    const own = element.querySelector<HTMLElement>('.own')!;
    expect(seen(own)).to.equal(true);
    expect(seen(section(element, 'programs', 'career-topic'))).to.equal(false);
    const quote = element.querySelector('q')!.getBoundingClientRect();
    expect(element.querySelector('a')!.getBoundingClientRect().bottom).to.be.at.most(quote.top);
    expect(quote.bottom).to.be.at.most(parts(element, 'section')[0]!.getBoundingClientRect().top);
  });

  it('goes to what the page put in the place of a section', async () => {
    const element = await card(
      {occupation: '15-1252'},
      {width: 800},
      '<p>Words</p><div slot="programs" class="own">Our program</div>',
    );
    const button = [...part(element, 'nav')!.querySelectorAll('button')].find(
      ({textContent}) => textContent === 'Programs of study that lead here',
    )!;
    button.click();
    expect(document.activeElement).to.equal(element.querySelector('.own'));
  });

  it('is a short card where it is narrow, until the reader asks for all', async () => {
    const element = await card({occupation: '29-2072'}, {width: 300});
    const shown = () =>
      parts(element, 'section')
        .filter(seen)
        .map(({className}) => className);
    expect(shown()).to.eql(['facts', 'salary']);
    const button = part(element, 'button')!;
    expect(seen(button)).to.equal(true);
    button.click();
    expect(shown()).to.eql(sections(element));
    expect(element.shadowRoot!.querySelector('.rest')!.scrollWidth).to.be.at.most(300);
  });

  it('shows all and the list of sections where it is wide', async () => {
    const element = await card({occupation: '29-2072'}, {width: 900});
    expect(parts(element, 'section').every(seen)).to.equal(true);
    expect(seen(part(element, 'button')!)).to.equal(false);
    const headings = [...part(element, 'nav')!.querySelectorAll('button')];
    expect(headings.length).to.equal(sections(element).length);
    headings.at(-1)!.click();
    expect(element.shadowRoot!.activeElement!.className).to.equal(sections(element).at(-1));
  });

  it('names the sources of what it shows, also while most of it waits behind the button', async () => {
    const element = await card({occupation: '29-2072', interests: '10,24,4,18,8,38'}, {width: 300});
    const shown = () =>
      parts(element, 'source')
        .filter(seen)
        .map(({textContent}) => textContent)
        .join(' ');
    // At a glance has pay, jobs and education; the score has interests.
    for (const source of [
      'BLS Occupational Employment and Wage Statistics',
      'BLS Employment Projections',
      'O*NET 30.2 Database',
    ])
      expect(shown()).to.contain(source);
    expect(shown()).not.to.contain('CIP 2020');
    part(element, 'button')!.click();
    expect(shown()).to.contain('CIP 2020');
  });

  it('says the notice of O*NET once for all its editions', async () => {
    const element = await card({occupation: '15-1252'});
    const notices = parts(element, 'source')
      .map(({textContent}) => textContent)
      .filter((words) => words.includes('CC BY 4.0'));
    expect(notices.length).to.equal(1);
    expect(notices[0]!.trim()).to.match(
      /^This product includes information from the O\*NET 30\.\d Database, O\*NET 30\.\d Database, and O\*NET 30\.\d Database by the U\.S\./,
    );
  });

  it('names every source once, and the sections do not repeat them', async () => {
    const element = await card({occupation: '29-2072', interests: '10,24,4,18,8,38'});
    const names = parts(element, 'source').map((source) =>
      source.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(new Set(names).size).to.equal(names.length);
    expect(
      names.filter((name) => name.includes('Occupational Employment and Wage Statistics')).length,
    ).to.equal(1);
    expect(names.join(' '))
      .to.contain('O*NET 30.2')
      .and.to.contain('U.S., May 2025')
      .and.to.contain('CIP 2020 to SOC 2018 Crosswalk');
    for (const one of parts(element, 'section')) {
      const nested = one.firstElementChild as HTMLElement;
      if (one.className !== 'certification')
        expect(
          [...nested.shadowRoot!.querySelectorAll('[part~=source]')].some(seen),
          one.className,
        ).to.equal(false);
    }
  });

  it('has no heading of sources where there are none, and none of a section that the page replaces', async () => {
    const record = {title: 'Night porters', wages: {annual: {p50: 30_000}}};
    expect(parts(await card({record}), 'sources').length).to.equal(0);
    const element = await card({occupation: '29-1141'}, {}, '<div slot="programs">Our own</div>');
    expect(part(element, 'sources')!.textContent)
      .to.contain('O*NET')
      .and.not.to.contain('CIP 2020');
  });

  it('has headings one level below its own', async () => {
    const element = await card({occupation: '15-1252', headingLevel: 2});
    const levels = parts(element, 'section').map((one) =>
      one.firstElementChild!.shadowRoot!.querySelector('[part~=title]')!.getAttribute('aria-level'),
    );
    expect(part(element, 'title')!.getAttribute('aria-level')).to.equal('2');
    expect(new Set(levels)).to.eql(new Set(['3']));
  });

  it('lets a page style what is inside by the name of the element', async () => {
    const element = await card({occupation: '29-2072', interests: '10,24,4,18,8,38'});
    for (const one of parts(element, 'section')) {
      const nested = one.firstElementChild!;
      const exported = nested
        .getAttribute('exportparts')!
        .split(',')
        .map((pair) => pair.split(':'));
      expect(
        exported.every(
          ([name, outside]) => outside === `${nested.localName.replace('career-', '')}__${name}`,
        ),
      ).to.equal(true);
      const used = [...nested.shadowRoot!.querySelectorAll('[part]')]
        .flatMap((inner) => inner.getAttribute('part')!.split(' '))
        .filter((name) => name !== 'source');
      expect(
        exported.map(([name]) => name),
        nested.localName,
      ).to.include.members([...new Set(used)]);
    }
  });

  it('keeps the author’s words where there is no such occupation', async () => {
    const element = await card({occupation: 'ring-maker' as OccupationKey});
    expect(authorsWords(element)).to.equal(true);
    expect(told.errors.length).to.equal(1);
  });

  it('describes an occupation to machines once a page, as long as a card of it is there', async () => {
    const first = await card({occupation: '29-2072', structuredData: ''});
    const second = await card({occupation: '29-2072', structuredData: true});
    const other = await card({occupation: '15-1252', structuredData: true});
    await card({occupation: '29-1141'});
    expect(structured().map(({name}) => name)).to.eql([
      'Medical Records Specialists',
      'Software Developers',
    ]);
    // The second takes over what the first no longer describes, whatever became of that.
    first.occupation = '29-1141';
    await first.updateComplete;
    await second.updateComplete;
    expect(
      structured()
        .map(({name}) => name)
        .toSorted(),
    ).to.eql(['Medical Records Specialists', 'Registered Nurses', 'Software Developers']);
    first.occupation = '29-2072';
    await first.updateComplete;
    second.remove();
    await first.updateComplete;
    expect(
      structured()
        .map(({name}) => name)
        .toSorted(),
    ).to.eql(['Medical Records Specialists', 'Software Developers']);
    first.after(second);
    await second.updateComplete;
    first.remove();
    await second.updateComplete;
    expect(
      structured()
        .map(({name}) => name)
        .toSorted(),
    ).to.eql(['Medical Records Specialists', 'Software Developers']);
    // A page that sorts its cards moves them, and nothing else changes.
    const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
    const before = new Set(scripts());
    second.before(other);
    expect(scripts().filter((script) => !before.has(script))).to.eql([]);
    // What a page wrote into a card that describes nothing is the page's, whoever else falls silent.
    const silent = await card({record: {title: 'Clerk', wages: {annual: {p50: 40000}}}});
    const copy = await card({
      record: {title: 'Tinker', wages: {annual: {p50: 30000}}},
      structuredData: true,
    });
    const own = silent.appendChild(
      Object.assign(document.createElement('script'), {
        type: 'application/ld+json',
        textContent: '{"name": "The page"}',
      }),
    );
    copy.remove();
    expect(own.isConnected).to.equal(true);
    silent.period = 'hour';
    await silent.updateComplete;
    expect(own.isConnected).to.equal(true);
    silent.structuredData = true;
    await silent.updateComplete;
    expect(structured().map(({name}) => name))
      .to.include('The page')
      .and.include('Clerk');
    silent.remove();
    other.occupation = 'nothing' as OccupationKey;
    await other.updateComplete;
    second.structuredData = false;
    await second.updateComplete;
    expect(structured()).to.eql([]);
  });

  it('describes an occupation in the head of the document, and adds nothing to the card', async () => {
    const element = await card({occupation: '29-2072', structuredData: true});
    expect(element.querySelector('script')).to.equal(null);
    const script = document.head.querySelector('script[type="application/ld+json"]')!;
    expect(script.textContent).to.include('"Medical Records Specialists"');
    // A framework may put in order what is in the head of a page; the next drawing makes it good.
    script.remove();
    element.period = 'hour';
    await element.updateComplete;
    expect(structured().map(({name}) => name)).to.eql(['Medical Records Specialists']);
    element.remove();
    expect(structured()).to.eql([]);
  });

  it('leaves the description to the page where that has one of the same occupation', async () => {
    const first = await card({occupation: '29-2072', structuredData: true});
    const own = document.head.querySelector('script[type="application/ld+json"]')!.cloneNode(true);
    first.remove();
    document.body.append(own);
    try {
      const second = await card({occupation: '29-2072', structuredData: true});
      expect(structured().length).to.equal(1);
      second.remove();
      expect(structured().length).to.equal(1);
    } finally {
      (own as Element).remove();
    }
  });

  it('lets a card inside another component speak as well, and after another one', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    try {
      const first = await card({occupation: '29-2072', structuredData: true});
      const second = await card({occupation: '29-2072', structuredData: true});
      host.attachShadow({mode: 'open'}).append(second);
      await second.updateComplete;
      first.remove();
      expect(structured().map(({name}) => name)).to.eql(['Medical Records Specialists']);
    } finally {
      host.remove();
    }
    expect(structured()).to.eql([]);
  });

  it('takes its description along into another document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    try {
      const element = await card({occupation: '29-2072', structuredData: true});
      const there = frame.contentDocument!;
      there.body.append(element);
      await element.updateComplete;
      expect(structured()).to.eql([]);
      expect(there.head.querySelectorAll('script').length).to.equal(1);
      document.body.append(element);
      await element.updateComplete;
      expect(structured().length).to.equal(1);
      expect(there.head.querySelectorAll('script').length).to.equal(0);
      element.remove();
    } finally {
      frame.remove();
    }
  });

  for (const around of [
    {width: 300},
    {width: 1000},
    {scheme: 'dark'},
    {dir: 'rtl'},
  ] satisfies Around[]) {
    it(`has nothing that axe complains of, ${JSON.stringify(around)}`, async () => {
      const element = await card(
        {occupation: '29-2072', interests: '10,24,4,18,8,38', href: '/{slug}'},
        around,
      );
      // What has not been near the screen has no size yet, and what lies behind it cannot be told.
      for (const one of parts(element, 'section')) {
        one.scrollIntoView();
        await nextFrame();
      }
      expect(await problemsOf(element)).to.eql([]);
    });
  }

  it('of a record with a code tells nothing that is not wrong', async () => {
    const element = await card({record: {...findOccupation('29-2072')!}});
    expect(sections(element)).to.include('certification');
    expect(told.errors.map(({message}) => message)).to.deep.equal([]);
  });

  it('tells a slip once, however many turns it takes, and again when it is made anew', async () => {
    const element = await card({occupation: '29-2072', headingLevel: 1 as never});
    const times = () =>
      told.errors.filter(
        ({attribute, target}) => attribute === 'heading-level' && target === element,
      ).length;
    expect(times()).to.equal(1);
    expect(
      [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map(({ariaLevel}) => ariaLevel),
    ).to.deep.equal(['3', '4']);
    element.headingLevel = 3;
    await element.updateComplete;
    element.headingLevel = 1 as never;
    await element.updateComplete;
    expect(times()).to.equal(2);
  });

  it('writes numbers the way of the page, in its sections too', async () => {
    const element = await card({occupation: '29-2072'}, {lang: 'en-GB'});
    expect(reading(section(element, 'salary', 'career-salary'))).to.include('US$51,140');
  });

  it('of all occupations does not name them twice', async () => {
    expect(part(await card({occupation: '00-0000'}), 'group')).to.equal(undefined);
    expect(part(await card({occupation: '29-2072'}), 'group')!.textContent).to.equal(
      'Healthcare Practitioners and Technical Occupations',
    );
  });

  it('has a section on fit also where the occupation is many in one, and not of a record without interests', async () => {
    expect(sections(await card({occupation: '31-1120', interests: '10,24,4,18,8,38'}))).to.include(
      'fit',
    );
    expect(
      sections(
        await card({record: {title: 'X', wages: {annual: {p50: 1}}}, interests: '10,24,4,18,8,38'}),
      ),
    ).not.to.include('fit');
  });

  it('keeps the button that opened the rest, which closes it again', async () => {
    const element = await card({occupation: '29-2072'}, {width: 320});
    const button = part(element, 'button')!;
    button.focus();
    button.click();
    await nextFrame();
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(seen(button)).to.equal(true);
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    expect(button.ariaExpanded).to.equal('false');
  });

  it('takes a record that a page gave before the script came', async () => {
    const record: OccupationRecord = {title: 'Records clerk', wages: {hourly: {p50: 21.5}}};
    const element = Object.assign(document.createElement('career-profile-later'), {record});
    document.body.append(element);
    // The class of the tag, under a name that is not defined yet.
    customElements.define('career-profile-later', class extends CareerProfile {});
    await (element as unknown as CareerProfile).updateComplete;
    expect(element.shadowRoot!.textContent).to.include('Records clerk');
    element.remove();
  });

  it('takes interests from the questions', async () => {
    const element = await card({occupation: '29-2072', id: 'card'});
    expect(element instanceof CareerProfile).to.equal(true);
    element.interests = {
      realistic: 1,
      investigative: 2,
      artistic: 3,
      social: 4,
      enterprising: 5,
      conventional: 5,
    };
    await element.updateComplete;
    expect(sections(element)[1]).to.equal('fit');
    const salary: CareerSalary = section(element, 'salary', 'career-salary');
    expect(salary.headingLevel).to.equal(4);
  });
});
