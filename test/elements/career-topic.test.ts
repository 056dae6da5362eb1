import {expect} from '@open-wc/testing';
import {CareerTopic, type OccupationRecord} from '../../src/index.js';
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
} from './showing.js';

customElements.define('career-topic', CareerTopic);
listen();

const source = {name: 'A college', url: 'https://college.example/'};
const record: OccupationRecord = {
  title: 'Ring makers',
  profile: {
    summary: 'They make rings.',
    sources: [source],
    topics: [
      {
        topic: 'duties',
        heading: 'What they do',
        intro: 'Most days:',
        groups: [
          {head: 'Metal', items: [{text: 'Melt it'}, {term: 'Cast', text: 'it in sand'}]},
          {head: 'Stones', items: [{term: 'Set them'}]},
        ],
        sources: [source],
      },
      {
        topic: 'settings',
        heading: 'Where they work',
        table: {
          columns: ['Setting', 'What it is like'],
          rows: [
            ['Workshop', 'Small and loud'],
            ['Store', 'Quiet'],
          ],
        },
        sources: [source],
      },
      {
        topic: 'questions',
        heading: 'Questions',
        questions: [
          {question: 'Is it hot?', answer: 'At the oven.'},
          {question: 'Is it <b>safe</b>?', answer: 'With gloves.'},
        ],
        sources: [source],
      },
      {
        topic: 'employers',
        heading: 'Largest employers',
        bars: {
          of: 'Of 900 jobs in 2024',
          shares: [
            {name: 'Jewelry stores', percent: 40},
            {name: 'Factories', percent: 20.5},
          ],
        },
        sources: [source],
      },
      {
        topic: 'schedule',
        heading: 'Hours',
        text: ['By day.', 'Longer before holidays.'],
        sources: [source],
      },
      {
        topic: 'paths',
        heading: 'Where it can lead',
        groups: [{items: [{term: 'Manager', text: 'after a degree', occupation: '11-9111'}]}],
        sources: [source],
      },
    ],
  },
};

describe('career-topic', () => {
  it('shows lists side by side, each under its head', async () => {
    const element = await show('career-topic', {record, topic: 'duties'});
    expect(reading(element)).to.equal(
      'What they do Most days: Metal Melt it Cast: it in sand Stones Set them A college',
    );
    const [metal, stones] = parts(element, 'list').map((list) => list.getBoundingClientRect());
    expect(metal!.top).to.equal(stones!.top);
    expect(metal!.right).to.be.at.most(stones!.left);
  });

  for (const width of [280, 800]) {
    it(`shows a table at ${width} px, every cell with its column`, async () => {
      const element = await show('career-topic', {record, topic: 'settings'}, {width});
      expect(partText(element, 'table')).to.match(
        /Setting ?What it is like ?Workshop ?Small and loud ?Store ?Quiet/,
      );
      const cell = element.shadowRoot!.querySelector('td')!;
      expect(getComputedStyle(cell, '::before').content !== 'none').to.equal(width === 280);
      expect(cell.dataset.column).to.equal('What it is like');
      expect(element.shadowRoot!.querySelector('[part=table]')!.scrollWidth).to.be.at.most(width);
      expect(await problemsOf(element)).to.eql([]);
    });
  }

  it('opens and closes an answer, and leaves the others', async () => {
    const element = await show('career-topic', {record, topic: 'questions'});
    const [first, second] = parts(element, 'question');
    const [answer, other] = [first!.querySelector('p')!, second!.querySelector('p')!];
    const button = first!.querySelector('button')!;
    const seen = (one: HTMLElement) =>
      one.checkVisibility({contentVisibilityAuto: true}) && one.getBoundingClientRect().height > 5;
    expect(seen(answer)).to.equal(false);
    button.click();
    expect([button.getAttribute('aria-expanded'), seen(answer), seen(other)]).to.eql([
      'true',
      true,
      false,
    ]);
    element.requestUpdate();
    await element.updateComplete;
    expect(seen(answer)).to.equal(true);
    button.click();
    expect([button.getAttribute('aria-expanded'), seen(answer)]).to.eql(['false', false]);
    expect(await problemsOf(element)).to.eql([]);
  });

  it('says that an answer is open in which the page’s search has found something, and leaves opening it to the browser', async () => {
    const element = await show('career-topic', {record, topic: 'questions'});
    const [first] = parts(element, 'question');
    first!.querySelector('p')!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    expect([
      first!.querySelector('button')!.getAttribute('aria-expanded'),
      first!.querySelector('p')!.hasAttribute('hidden'),
    ]).to.eql(['true', true]);
  });

  it('says of shares that are the whole that nothing is missing, however fractions add up', async () => {
    const shares = [0.1, 64.1, 35.8].map((percent) => ({name: `${percent}`, percent}));
    const whole = {
      title: 'Clerk',
      profile: {
        ...record.profile!,
        topics: [
          {topic: 'employers', heading: 'Employers', bars: {of: 'Of all', shares}, sources: []},
        ],
      },
    };
    expect(
      reading(await show('career-topic', {record: whole as never, topic: 'employers'})),
    ).to.not.contain('Not shown');
  });

  it('says the share that bars do not show', async () => {
    const element = await show('career-topic', {record, topic: 'employers'});
    expect(reading(element)).to.equal(
      'Largest employers Of 900 jobs in 2024 Jewelry stores 40% Factories 20.5% Not shown: the other 39.5%. A college',
    );
    const [one, two] = [...element.shadowRoot!.querySelectorAll('path')].map(
      (path) => path.getBBox().width,
    );
    expect(two! / one!).to.be.closeTo(20.5 / 40, 0.02);
  });

  it('shows paragraphs', async () => {
    expect(reading(await show('career-topic', {record, topic: 'schedule'}))).to.equal(
      'Hours By day. Longer before holidays. A college',
    );
  });

  it('shows markup as the text it is', async () => {
    const element = await show('career-topic', {record, topic: 'questions'});
    expect(reading(element)).to.contain('Is it <b>safe</b>?');
    expect(element.shadowRoot!.querySelectorAll('button b').length).to.equal(0);
  });

  it('shows what the work offers of the six interests, from the tables', async () => {
    const element = await show('career-topic', {occupation: '29-2072', topic: 'interests'});
    expect(reading(element)).to.match(
      /^Interests this work meets How much the work offers of each, from 1 to 7 Realistic: hands-on work 2.86 Investigative: finding things out 4.33 Artistic: making and creating 1\.00 .* Conventional: order and detail 6.95 This product includes information from the O\*NET/,
    );
    // The scale begins at 1, and so do the bars.
    const shares = [...element.shadowRoot!.querySelectorAll('path')].map(
      (path) => path.getBBox().width / path.ownerSVGElement!.viewBox.baseVal.width,
    );
    [1.86, 3.33, 0, 2.41, 0.88, 5.95].forEach((above, place) =>
      expect(shares[place]).to.be.closeTo(above / 6, 0.001),
    );
    expect(await problemsOf(element)).to.eql([]);
  });

  it('has bars and whole figures beside each other, however large the text', async () => {
    const element = await show(
      'career-topic',
      {occupation: '53-3032', topic: 'interests'},
      {width: 768},
    );
    element.style.fontSize = '32px';
    for (const bar of element.shadowRoot!.querySelectorAll('svg'))
      expect(bar.getBoundingClientRect().width).to.be.greaterThan(300);
    for (const figure of element.shadowRoot!.querySelectorAll('dd span'))
      expect(figure.getBoundingClientRect().right).to.be.at.most(
        element.getBoundingClientRect().right,
      );
  });

  it('shows related occupations and programs of study, with their sources', async () => {
    const related = await show('career-topic', {
      occupation: 'medical-records-specialists',
      topic: 'related',
    });
    expect(reading(related)).to.match(/^Related occupations .*Medical Transcriptionists.*O\*NET/);
    expect(parts(related, 'link').length).to.equal(0);
    const programs = await show('career-topic', {occupation: '29-2072', topic: 'programs'});
    expect(reading(programs)).to.match(
      /^Programs of study that lead here .*Medical Insurance Coding Specialist.*NCES and BLS, CIP 2020 to SOC 2018 Crosswalk$/,
    );
  });

  it('links occupations where the page says where they are, and tells the page first', async () => {
    const element = await show('career-topic', {record, topic: 'paths', href: '/careers/{slug}'});
    const link = part(element, 'link') as HTMLAnchorElement;
    expect([link.textContent, new URL(link.href).pathname]).to.eql([
      'Manager',
      '/careers/medical-and-health-services-managers',
    ]);
    const chosen: unknown[] = [];
    element.addEventListener('career-navigate', (event) => {
      chosen.push([event.code, event.slug]);
      event.preventDefault();
    });
    link.click();
    // The item's words are not the occupation's title.
    expect(chosen).to.eql([['11-9111', 'medical-and-health-services-managers']]);
  });

  it('leaves it to the browser to open a link in another tab or window', async () => {
    const element = await show('career-topic', {record, topic: 'paths', href: '/careers/{slug}'});
    let asked = 0;
    element.addEventListener('career-navigate', (event) => {
      asked += 1;
      event.preventDefault();
    });
    const stopped: boolean[] = [];
    // The page itself must stay where it is.
    const onClick = (event: Event) => {
      stopped.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', onClick);
    for (const held of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {}])
      part(element, 'link')!.dispatchEvent(
        new MouseEvent('click', {...held, bubbles: true, composed: true, cancelable: true}),
      );
    document.removeEventListener('click', onClick);
    expect([stopped, asked]).to.eql([[false, false, false, true], 1]);
  });

  it('begins closed for another occupation, and stays open for the same', async () => {
    const asked = (title: string): OccupationRecord => ({
      title,
      profile: {
        summary: '',
        sources: [],
        topics: [
          {
            topic: 'questions',
            heading: 'Questions',
            questions: [{question: 'Why?', answer: 'So.'}],
            sources: [],
          },
        ],
      },
    });
    const element = await show('career-topic', {record: asked('Tinker'), topic: 'questions'});
    const isOpen = () => [
      part(element, 'button')!.getAttribute('aria-expanded'),
      element.shadowRoot!.querySelector('[part=question] p')!.hasAttribute('hidden'),
    ];
    part(element, 'button')!.click();
    element.record = asked('Tinker');
    await element.updateComplete;
    expect(isOpen()).to.eql(['true', false]);
    element.record = asked('Tailor');
    await element.updateComplete;
    expect(isOpen()).to.eql(['false', true]);
  });

  it('makes no link of a script', async () => {
    const element = await show('career-topic', {
      record,
      topic: 'paths',
      href: 'javascript:alert(1)',
    });
    expect(parts(element, 'link').length).to.equal(0);
    expect(told.errors.map(({attribute}) => attribute)).to.eql(['href']);
    const topics = [
      {
        topic: 'links',
        heading: 'Read more',
        groups: [{items: [{term: 'A page', url: 'javascript:alert(1)'}]}],
        sources: [source],
      },
    ] as const;
    const links = await show('career-topic', {
      record: {title: 'Ring makers', profile: {summary: '', sources: [], topics}},
      topic: 'links',
    });
    expect(reading(links)).to.match(/^Read more A page/);
    expect(parts(links, 'link').length).to.equal(0);
  });

  it('draws bars from nothing, as long as their shares', async () => {
    const drawn = [
      ...part(await show('career-topic', {record, topic: 'employers'}), 'bars')!.querySelectorAll(
        'svg',
      ),
    ].map((svg) => [svg.getAttribute('viewBox'), svg.firstElementChild!.getAttribute('d')]);
    expect(drawn).to.eql([
      ['0 0 40 2', 'M0 1H40'],
      ['0 0 40 2', 'M0 1H20.5'],
    ]);
  });

  it('shows interests of a record that names no source, and our own words where its code is one of ours', async () => {
    const interests = {
      realistic: 1,
      investigative: 2,
      artistic: 3,
      social: 4,
      enterprising: 5,
      conventional: 6,
    };
    const own = await show('career-topic', {
      record: {title: 'Ring makers', interests},
      topic: 'interests',
    });
    expect(parts(own, 'bars').length).to.equal(1);
    const ours = await show('career-topic', {
      record: {title: 'Ring makers', code: '29-2072'},
      topic: 'duties',
    });
    expect(parts(ours, 'list').length).to.be.greaterThan(0);
    expect(told.errors).to.eql([]);
  });

  it('shows the first of hundreds of programs, and the others when they are asked for or searched', async () => {
    const element = await show('career-topic', {occupation: '25-1071', topic: 'programs'});
    const [first, others] = parts(element, 'list');
    const button = part(element, 'button')!;
    expect(first!.children.length).to.equal(30);
    expect(button.textContent.trim()).to.equal(`${others!.children.length} more`);
    expect(others!.hidden).to.equal('until-found');
    button.click();
    expect([others!.hidden, button.ariaExpanded]).to.eql([false, 'true']);
    expect(await problemsOf(element)).to.eql([]);
  });

  it('says what people in an occupation do, and what that was read from', async () => {
    const element = await show('career-topic', {occupation: '15-1252', topic: 'duties'});
    const [list] = parts(element, 'list');
    expect(list!.children.length).to.be.within(4, 6);
    expect(reading(element).trim().replace(/\s+/g, ' ')).to.match(
      /^What they do .*Write code for new features/,
    );
    expect(
      parts(element, 'source')
        .map((one) => one.textContent.trim())
        .join(),
    ).to.match(/2018 Standard Occupational Classification.*O\*NET 30\.3 Database/);
  });

  it('takes the duties of a page’s own record, which need no source of ours', async () => {
    const record = {title: 'Ring makers', code: '29-2072', duties: ['Bend gold into rings']};
    const element = await show('career-topic', {record, topic: 'titles'});
    element.topic = 'duties';
    element.record = {title: 'Ring makers', duties: ['Bend gold into rings']};
    await element.updateComplete;
    expect(reading(element).trim().replace(/\s+/g, ' ')).to.equal(
      'What they do Bend gold into rings',
    );
    expect(parts(element, 'source')).to.eql([]);
  });

  it('keeps the author’s words where the topic is not known, and names those that are', async () => {
    const element = await show('career-topic', {occupation: '15-1252', topic: 'day'});
    expect(authorsWords(element)).to.equal(true);
    expect(told.warnings).to.eql([
      '<career-topic topic="day">: topic is not known for this occupation. Known: duties, interests, related, programs.',
    ]);
  });
});
