/** What a reader gets from `<career-certification>`, in every engine. */
import {expect, nextFrame} from '@open-wc/testing';
import {
  CareerCertification,
  type CareerErrorEvent,
  type CareerNavigateEvent,
  type CredentialId,
  type CredentialRecord,
} from '../../src/index.js';
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

customElements.define('career-certification', CareerCertification);

const {warn} = console;
let warnings: string[] = [];
let errors: string[] = [];
const hear = (event: CareerErrorEvent) => void errors.push(event.attribute);
beforeEach(() => {
  warnings = [];
  errors = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  document.addEventListener('career-error', hear);
});
afterEach(() => {
  console.warn = warn;
  document.removeEventListener('career-error', hear);
});

const card = (certification: string, around?: Around) =>
  show('career-certification', {certification: certification as CredentialId}, around);
const own = (record: unknown) => show('career-certification', {record: record as CredentialRecord});

describe('the card of a credential', () => {
  it('reads: name, level, issuer, what it shows, who may take it, exam, fee with its year, renewal, link', async () => {
    expect(reading(await card('rhit'))).to.equal(
      [
        'RHIT: Registered Health Information Technician Core American Health Information Management Association',
        'You can keep health records complete, correct and private, and code them.',
        'Who may take the exam Any one of these: An associate degree from a program that CAHIIM accredits A program abroad that the issuer recognizes As of May 2026 · Open Exam Prep, RHIT eligibility',
        'Exam 150 questions, 130 of them scored; 3 h 30 min; pass with 300 on a scale of 100 to 400 As of 2026 · Open Exam Prep, RHIT exam facts',
        'Exam fee $299; $229 for members As of 2026 · Open Exam Prep, RHIT exam facts',
        'Renewal Every 2 years, with 20 hours of continuing education As of 2025: check with the issuer · AHIMA, Recertification',
        'See AHIMA’s page on the RHIT The level is our own grouping.',
      ].join(' '),
    );
    expect(warnings).to.deep.equal([]);
  });

  it('is found by a former name, which it tells', async () => {
    const element = await card('CTR');
    expect(partText(element, 'title')).to.equal('ODS: Oncology Data Specialist');
    expect(partText(element, 'note')).to.equal('Formerly CTR, Certified Tumor Registrar');
  });

  it('leaves out what is not established, heading included', async () => {
    const all = reading(await card('cpma'));
    expect(all)
      .to.contain('Renewal')
      .and.not.match(/Exam|fee|undefined|\$/);
  });

  it('is found by its name, too', async () => {
    expect(partText(await card('oncology data specialist'), 'title')).to.equal(
      'ODS: Oncology Data Specialist',
    );
  });

  it('of the page’s own leaves out what is empty', async () => {
    const record = {
      short: 'A',
      name: 'B',
      level: 'advanced',
      facts: [
        {head: 'Exam fee', lines: []},
        {head: 'Exam', lines: ['3 h'], asOf: null},
      ],
    };
    const element = await own(record);
    expect(reading(element)).to.equal('A: B Exam 3 h No date given: check with the issuer');
    expect(element.shadowRoot!.querySelector('[part=level]'), 'an empty label').to.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('says to check a value without a date', async () => {
    expect(partText(await card('cic'), 'facts')).to.contain('No date given: check with the issuer');
  });
});

describe('a card that cannot be drawn', () => {
  it('shows the author’s words, says why, and holds up no other', async () => {
    const shows = {
      *[Symbol.iterator]() {
        throw new Error('no words today');
      },
    };
    const broken = await own({short: 'A', name: 'B', shows});
    await broken.updateComplete;
    expect(authorsWords(broken)).to.equal(true);
    expect(warnings.join()).to.match(/record\.shows is not text\. The record is left out/);
    expect(partText(await card('rhit'), 'title')).to.contain('RHIT');
    broken.record = undefined;
    broken.certification = 'rhit';
    await broken.updateComplete;
    expect(partText(broken, 'title')).to.contain('RHIT');
  });
});

describe('the cards of an occupation', () => {
  it('come entry level first, under one title', async () => {
    const element = await show('career-certification', {occupation: '29-2072'});
    expect(partText(element, 'title')).to.equal('Credentials for Medical Records Specialists');
    const levels = parts(element, 'card').map(
      (one) => one.querySelector('[part="level"]')?.textContent ?? '',
    );
    expect(levels.slice(0, 3)).to.deep.equal(['Entry level', 'Entry level', 'Core']);
    expect(levels.at(-1)).to.equal('Management');
    expect(element.shadowRoot!.querySelectorAll('[aria-level="4"]').length).to.equal(
      parts(element, 'card').length,
    );
  });

  it('begin with whether employers ask for one, and who says so, where a source says it', async () => {
    const element = await show('career-certification', {occupation: '29-2072'});
    expect(partText(element, 'demand')).to.match(
      /^Employers differ\. Some require a credential, some prefer one, .* Ask the ones near you\.$/,
    );
    const [source] = parts(element, 'source');
    expect(source!.querySelector('a')!.href).to.match(/^https:\/\/www\.bls\.gov\/ooh\//);
    expect(part(element, 'demand')!.compareDocumentPosition(source!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(source!.compareDocumentPosition(part(element, 'card')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(
      partText(await show('career-certification', {occupation: '43-3021'}), 'demand'),
    ).to.equal(undefined);
    expect(
      partText(await show('career-certification', {certification: 'rhit'}), 'demand'),
    ).to.equal(undefined);
  });

  it('are none where no credential is known: the author’s words stay', async () => {
    expect(authorsWords(await show('career-certification', {occupation: '27-2011'}))).to.equal(
      true,
    );
    expect(warnings).to.deep.equal([
      '<career-certification occupation="27-2011">: occupation has no credentials in our catalog.',
    ]);
  });

  it('give way to one credential that is asked for', async () => {
    expect(
      parts(
        await show('career-certification', {occupation: '29-2072', certification: 'cca'}),
        'card',
      ).length,
    ).to.equal(1);
  });
});

describe('a credential that is not in the catalog', () => {
  it('leaves the author’s words; one message names the nearest', async () => {
    const element = await card('HISPP');
    expect(authorsWords(element)).to.equal(true);
    await card('HISPP');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(
      /^<career-certification certification="HISPP">: certification is not in our catalog\. Nearest: chps \(Certified in Healthcare Privacy and Security\)/,
    );
    expect(errors).to.deep.equal(['certification', 'certification']);
  });

  it('as with no credential named at all', async () => {
    expect(authorsWords(await show('career-certification', {}))).to.equal(true);
    await nextFrame();
    await nextFrame();
    expect(warnings).to.deep.equal([
      '<career-certification certification="">: certification is missing. Use an id such as rhit, or an occupation.',
    ]);
    expect(errors).to.deep.equal(['certification']);
  });
});

describe('the link to the issuer', () => {
  const follow = async (cancel: boolean) => {
    const element = await card('rhit');
    let heard: CareerNavigateEvent | undefined;
    let stopped: boolean | undefined;
    const onNavigate = (event: CareerNavigateEvent) => {
      heard = event;
      if (cancel) event.preventDefault();
    };
    // The page itself must stay where it is.
    const onClick = (event: Event) => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('career-navigate', onNavigate);
    document.addEventListener('click', onClick);
    part(element, 'link')!.click();
    document.removeEventListener('career-navigate', onNavigate);
    document.removeEventListener('click', onClick);
    return {heard, stopped};
  };

  it('tells the page where it leads', async () => {
    const {heard, stopped} = await follow(false);
    expect(heard!.slug).to.equal('rhit');
    expect(heard!.url).to.match(/^https:\/\/www\.ahima\.org\//);
    expect(stopped).to.equal(false);
  });

  it('stays where it is when the page cancels it', async () => {
    expect((await follow(true)).stopped).to.equal(true);
  });
});

describe('a credential of the page’s own', () => {
  const local = {
    short: 'LRC',
    name: 'Local Records Clerk',
    issuer: {name: 'Springfield College', short: 'SC'},
    page: 'https://example.org/lrc',
    checked: '2026-11',
  };

  it('is shown as it is written', async () => {
    const element = await own({
      ...local,
      facts: [{head: 'Fee', lines: ['$20'], asOf: '2024-05', source: {name: 'Our office'}}],
    });
    expect(reading(element)).to.equal(
      'LRC: Local Records Clerk Springfield College Fee $20 As of May 2024: check with the issuer · Our office See SC’s page on the LRC',
    );
    expect(warnings).to.deep.equal([]);
  });

  it('needs only its names', async () => {
    expect(reading(await own({short: 'LRC', name: 'Local Records Clerk'}))).to.equal(
      'LRC: Local Records Clerk',
    );
    const paged = await own({
      short: 'LRC',
      name: 'Local Records Clerk',
      page: 'https://college.example/',
    });
    expect(reading(paged)).to.equal('LRC: Local Records Clerk See LRC’s page');
    expect(paged.shadowRoot!.querySelector('[part=level]')).to.equal(null);
  });

  for (const record of [{}, {short: 'LRC'}, {short: 1, name: {}}, 'rhit']) {
    it(`that is ${JSON.stringify(record)} is refused: the author’s words stay`, async () => {
      expect(authorsWords(await own(record))).to.equal(true);
      expect(errors.join()).to.match(/^record(\.short)?$/);
    });
  }

  it('with markup in any field shows the markup as words', async () => {
    const mark = '<img src=x onerror="globalThis.hacked = true">';
    const element = await own({
      short: mark,
      name: mark,
      formerly: [mark],
      issuer: {name: mark, short: mark},
      shows: mark,
      page: 'https://example.org',
      facts: [
        {
          head: mark,
          lines: [mark, mark],
          asOf: '2026',
          source: {name: mark, url: 'https://example.org'},
        },
      ],
    });
    expect(reading(element).split('<img src=x').length - 1).to.equal(11);
    expect(!!element.shadowRoot!.querySelector('img')).to.equal(false);
    expect('hacked' in globalThis).to.equal(false);
  });

  for (const url of [
    'javascript:globalThis.hacked=true',
    'JavaScript:1',
    ' javascript:1',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
  ]) {
    it(`with the address “${url}” has no link`, async () => {
      const element = await own({
        ...local,
        page: url,
        facts: [{head: 'Fee', lines: ['$20'], source: {name: 'Us', url}}],
      });
      expect(!!element.shadowRoot!.querySelector('a[href]')).to.equal(false);
      expect(partText(element, 'facts')).to.contain('Us');
    });
  }
});

describe('for everybody', () => {
  for (const [state, around] of [
    ['light', {}],
    ['dark', {scheme: 'dark'}],
    ['narrow', {width: 280}],
    ['right to left', {dir: 'rtl'}],
  ] as [string, Around][]) {
    for (const one of ['rhit', 'ods', 'cpc']) {
      it(`axe finds nothing to complain of: ${one}, ${state}`, async () =>
        expect(await problemsOf(await card(one, around))).to.deep.equal([]));
    }
  }

  it('axe finds nothing to complain of in all cards of an occupation', async () => {
    expect(
      await problemsOf(await show('career-certification', {occupation: '29-2072'})),
    ).to.deep.equal([]);
  });

  for (const width of [240, 280, 1200]) {
    it(`nothing spills over at ${width} px`, async () => {
      expect((await card('ods', {width})).parentElement!.scrollWidth).to.be.at.most(width);
      expect(
        (await show('career-certification', {occupation: '29-2072'}, {width})).parentElement!
          .scrollWidth,
      ).to.be.at.most(width);
    });
  }

  it('takes the width of its cards from the page', async () => {
    const element = await show('career-certification', {occupation: '29-2072'}, {width: 1000});
    element.style.setProperty('--career-certification-card-inline-size', '600px');
    expect(part(element, 'card')!.getBoundingClientRect().width).to.be.greaterThan(900);
  });

  it('of an occupation that is a slip is told with the nearest', async () => {
    await show('career-certification', {occupation: 'medical record specialist' as never});
    expect(warnings.join()).to.include('not found. Nearest: 29-2072 Medical Records Specialists');
  });
});
