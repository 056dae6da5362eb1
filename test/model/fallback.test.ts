/**
 * The words that stand inside a tag before the script has run: true, short, escaped, and the same
 * as the elements say.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Profile} from '../../src/dataset/profiles.js';
import {
  attributesOf,
  careerTags,
  elementHtml,
  fallbackHtml,
  fallbackText,
  findOccupation,
  occupations,
  searchOccupations,
  type CareerTag,
  type OccupationRecord,
} from '../../src/index.js';
import * as library from '../../src/index.js';
import {addAllOccupations} from '../fixtures/occupation-modules.js';
import * as records from '../fixtures/records.js';

addAllOccupations();

const source = {name: 'A page', url: 'https://example.org/a?b=1&c=2'};
const profile: Profile = {
  summary: 'They keep the files of a clinic in order.',
  sources: [source],
  topics: [
    {
      topic: 'duties',
      heading: 'What they do',
      intro: 'On most days:',
      sources: [source],
      groups: [
        {
          head: 'Files',
          items: [
            {text: 'Check that a file is complete.'},
            {
              term: 'Coding',
              text: 'Give each diagnosis its <code>.',
              url: 'https://example.org/code',
            },
            {term: 'Bad link', url: 'javascript:alert(1)'},
          ],
        },
      ],
    },
    {
      topic: 'settings',
      heading: 'Where they work',
      table: {columns: ['Place', 'Pace', 'Hours'], rows: [['Hospital', 'fast', 'nights too']]},
      sources: [source],
    },
    {
      topic: 'questions',
      heading: 'Questions and answers',
      questions: [{question: 'Is it hard?', answer: 'Some of it.'}],
      sources: [source],
    },
    {
      topic: 'employers',
      heading: 'Largest employers',
      bars: {of: 'Share of jobs', shares: [{name: 'Hospitals', percent: 33}]},
      sources: [],
    },
    {
      topic: 'schedule',
      heading: 'Working hours',
      text: ['Mostly by day.', 'Some work nights.'],
      sources: [],
    },
  ],
};

const described = {...findOccupation('29-2072')!, profile};

/** Sentences by tag, of the figures of May 2025 and 2024–34. */
const sentences: [
  subject: Parameters<typeof fallbackText>[0],
  tag: CareerTag,
  options: Parameters<typeof fallbackText>[2],
  expected: string,
][] = [
  [
    '29-2072',
    'career-salary',
    {},
    'Medical records specialists: median pay $51,140 a year (BLS, May 2025).',
  ],
  [
    'medical-records-specialists',
    'career-salary',
    {period: 'hour'},
    'Medical records specialists: median pay $24.59 an hour (BLS, May 2025).',
  ],
  [
    '27-2011',
    'career-salary',
    {},
    'Actors: median pay $29.05 an hour (BLS, May 2025). Only hourly pay is published for this occupation.',
  ],
  [
    '25-1071',
    'career-salary',
    {period: 'hour'},
    'Health specialties teachers, postsecondary: median pay $107,310 a year (BLS, May 2025). Only yearly pay is published for this occupation.',
  ],
  [
    '29-2072',
    'career-salary',
    {offerMin: 48000, offerMax: '56000'},
    `This employer’s offer: $48,000 to $56,000 a year. What follows is for the whole occupation (U.S.), not this employer’s offer.
Medical records specialists: median pay $51,140 a year (BLS, May 2025).`,
  ],
  [
    records.topCodedMedian,
    'career-salary',
    {},
    'Surgeons of One Town: median pay above the highest figure published (BLS, May 2024).',
  ],
  [
    {
      ...records.topCodedMedian,
      wages: {...records.topCodedMedian.wages, topCode: {annual: 239200}},
    },
    'career-salary',
    {},
    'Surgeons of One Town: median pay $239,200 or more a year (BLS, May 2024).',
  ],
  [
    records.medianUnavailable,
    'career-salary',
    {},
    'Lighthouse Keepers: median pay not available (BLS, May 2024).',
  ],
  [{title: 'Lighthouse Keepers'}, 'career-salary', {}, 'Lighthouse Keepers: no pay is published.'],
  [
    {
      title: 'Nurses in Texas',
      wages: {annual: {p50: 60000}, area: 'Texas', source: {name: 'State of Texas'}},
    },
    'career-salary',
    {},
    'Nurses in Texas: median pay $60,000 a year (State of Texas, Texas).',
  ],
  [
    '29-2072',
    'career-outlook',
    {},
    'Medical records specialists: the number of jobs is expected to grow 7.1% in 2024–34, much faster than average. All occupations: +3.1%. 14,200 openings a year on average, from growth and from people leaving (BLS).',
  ],
  [
    '43-9022',
    'career-outlook',
    {},
    'Word processors and typists: the number of jobs is expected to shrink 36.1% in 2024–34. All occupations: +3.1%. 2,200 openings a year on average, from growth and from people leaving (BLS).',
  ],
  [
    '51-4041',
    'career-outlook',
    {},
    'Machinists: the number of jobs is expected to stay about the same in 2024–34. All occupations: +3.1%. 29,500 openings a year on average, from growth and from people leaving (BLS).',
  ],
  [
    '51-2061',
    'career-outlook',
    {},
    'Timing device assemblers and adjusters: the number of jobs is expected to shrink 17.5% in 2024–34. All occupations: +3.1%. Fewer than 50 openings a year on average, from growth and from people leaving (BLS).',
  ],
  [
    '00-0000',
    'career-outlook',
    {},
    'All occupations: the number of jobs is expected to grow 3.1% in 2024–34. 18,863,300 openings a year on average, from growth and from people leaving (BLS).',
  ],
  [
    {title: 'Lighthouse Keepers'},
    'career-outlook',
    {},
    'Lighthouse Keepers: no outlook is published.',
  ],
  [
    '25-1123',
    'career-facts',
    {},
    `English language and literature teachers, postsecondary:
- Median pay: $78,760 a year
- Typical entry education: Doctoral or professional degree
- Jobs, 2024: 72,200
- Expected change in jobs, 2024–34: 0.0%
- Openings a year: 5,100
Sources: BLS Occupational Employment and Wage Statistics (U.S., May 2025); BLS Employment Projections (U.S., 2024–34).`,
  ],
  [
    {title: 'Lighthouse Keepers'},
    'career-facts',
    {},
    'Lighthouse Keepers: no figures are published.',
  ],
  [
    '35-3023',
    'career-education',
    {},
    `Fast food and counter workers. What entry requires:
- Education: No formal educational credential
- Experience in a related occupation: None
- Training on the job: Short-term on-the-job training
Source: BLS Employment Projections (2024).`,
  ],
  [
    {title: 'Lighthouse Keepers'},
    'career-education',
    {},
    'Lighthouse Keepers: what entry takes is not published.',
  ],
  ['29-1141', 'career-certification', {}, 'Registered nurses: we list no credentials.'],
  [
    '29-2072',
    'career-fit',
    {},
    'Medical records specialists: how near this work is to your interests is worked out on your own device, which takes JavaScript.',
  ],
  [
    undefined,
    'career-interests',
    {},
    'Six short questions about what you like to do. They are asked on your own device, which takes JavaScript.',
  ],
  [
    undefined,
    'career-matches',
    {},
    'The work nearest to your interests. The list is worked out on your own device, which takes JavaScript.',
  ],
  [
    {title: 'Lighthouse Keepers'},
    'career-profile',
    {},
    'Lighthouse Keepers: no figures are published.',
  ],
  [
    described,
    'career-topic',
    {topic: 'remote'},
    'Medical records specialists: nothing is written on this topic yet.',
  ],
  [
    described,
    'career-topic',
    {topic: 'settings'},
    `Medical records specialists. Where they work:
- Hospital: Pace: fast; Hours: nights too
Source: A page.`,
  ],
  [
    described,
    'career-topic',
    {topic: 'questions'},
    `Medical records specialists. Questions and answers:
- Is it hard? Some of it.
Source: A page.`,
  ],
  [
    described,
    'career-topic',
    {topic: 'employers'},
    `Medical records specialists. Largest employers:
Share of jobs:
- Hospitals: 33%
- Not shown: the other 67%.`,
  ],
  [
    '29-2072',
    'career-fit',
    {score: '87.6'},
    'Medical records specialists: This site’s own score: 88 of 100',
  ],
  [
    '29-2072',
    'career-salary',
    {period: '' as 'year', offerMin: '', offerPeriod: '' as 'year'},
    'Medical records specialists: median pay $51,140 a year (BLS, May 2025).',
  ],
  [
    described,
    'career-topic',
    {topic: 'schedule'},
    `Medical records specialists. Working hours:
Mostly by day.
Some work nights.`,
  ],
];

describe('the words for a tag', () => {
  for (const [subject, tag, options, expected] of sentences) {
    const of = typeof subject === 'object' ? subject.title : (subject ?? 'nothing');
    it(`${tag} of ${of} ${Object.values(options ?? {})
      .filter((one) => typeof one !== 'object')
      .join(' ')}`, () => assert.equal(fallbackText(subject, tag, options), expected));
  }

  it('of every occupation and tag are whole sentences: no gap, no mark of a program', () => {
    const all = occupations();
    assert.equal(all.length, 830);
    for (const {code} of all) {
      for (const tag of careerTags) {
        const words = fallbackText(code, tag, {topic: 'duties'});
        assert.doesNotMatch(
          words,
          /undefined|null|NaN|\[object|\(\)|\.\.|: \(| {2}|: $/m,
          `${code} ${tag}`,
        );
        assert.match(words, /[.:)a-z%\d]$/i, `${code} ${tag}`);
      }
    }
  });

  it('of a record in which null stands for what is not known are the same as where it is not there', () => {
    const {code, title, wages, outlook, preparation} = described;
    const sourced = {code, title, wages, outlook, preparation};
    const unsourced = (nothing?: null) =>
      Object.fromEntries(
        Object.entries(sourced).map(([field, value]) => [
          field,
          typeof value === 'object'
            ? {
                ...value,
                source: nothing,
                area: nothing,
                period: nothing,
                ...(field === 'outlook' && {allOccupations: nothing}),
              }
            : value,
        ]),
      );
    const without = (fields: string[], nothing?: null) => ({
      ...described,
      ...Object.fromEntries(fields.map((field) => [field, nothing])),
    });
    const fields = [
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
    const pairs = [
      [unsourced(null), unsourced()],
      ...[fields, ...fields.map((field) => [field])].map((some) => [
        without(some, null),
        without(some),
      ]),
    ] as [OccupationRecord, OccupationRecord][];
    for (const [nulls, nothing] of pairs) {
      for (const tag of careerTags) {
        for (const topic of ['duties', 'interests', 'related', 'programs']) {
          const words = fallbackText(nulls, tag, {topic});
          assert.equal(words, fallbackText(nothing, tag, {topic}), tag);
          assert.doesNotMatch(words, /undefined|null|NaN|\[object|\(\)|\.\.|: \(| {2}|: $/m);
        }
      }
    }
  });

  it('of a card begin with what people in the occupation do', () => {
    assert.match(
      fallbackText('15-1252', 'career-profile'),
      /^Software developers design and build apps, programs, and the systems that run them\./,
    );
    assert.match(
      fallbackText('15-1252', 'career-topic', {topic: 'duties'}),
      /What they do:\n- Talk with users about what the software should do\n/,
    );
  });

  it('of a written pathway name each way with its time, and in steps the plan', () => {
    const ways = fallbackText('29-2072', 'career-education');
    assert.match(
      ways,
      /^- Way 2 · 6 to 12 months: Certificate program, then Coding exam \(optional\)$/m,
    );
    assert.match(ways, /Open Exam Prep, RHIT eligibility/);
    const steps = fallbackText('29-2072', 'career-education', {view: 'steps'});
    assert.match(steps, /^The way in, step by step:\n1\. Finish high school: .*\n2\. /m);
    assert.doesNotMatch(steps, /Way 2/);
    // What BLS says of training has a length and no text.
    assert.match(
      fallbackText('53-7065', 'career-education', {view: 'steps'}),
      /^\d\. Short-term on-the-job training: up to 1 month$/m,
    );
    assert.match(
      fallbackHtml('53-7065', 'career-education', {view: 'steps'}),
      /<ol>\n  <li>.*\n(.*\n)*<\/ol>/,
    );
    assert.match(fallbackText('31-9094', 'career-education'), /^- Way 1 · less than 1 year: /m);
  });

  it('of a credential say who may take the exam, what it costs, where that was read and how old it is', () => {
    const words = fallbackText(undefined, 'career-certification', {certification: 'CTR'});
    assert.match(
      words,
      /^ODS: Oncology Data Specialist \(National Cancer Registrars Association\)\. .* Formerly CTR, Certified Tumor Registrar\.$/m,
    );
    assert.match(
      words,
      /^- Exam fee: \$435; \$335 for members \(NCRA, Certification exam\. As of 2024: check with the issuer\)$/m,
    );
    assert.match(
      fallbackText(undefined, 'career-certification', {certification: 'ods'}),
      /^- Who may take the exam: Any one of these: .*; /m,
    );
    assert.throws(() => fallbackText(undefined, 'career-certification'), {
      name: 'RangeError',
      message: /occupation/,
    });
    assert.match(
      fallbackText('29-2072', 'career-certification'),
      /^Credentials for Medical Records Specialists:\n- CBCS: /,
    );
  });

  it('of a written profile are its summary, the figures and their sources', () => {
    const words = fallbackText(described, 'career-profile');
    assert.match(
      words,
      /^They keep the files of a clinic in order\.\n- Median pay: \$51,140 a year\n/,
    );
    assert.match(words, /^- Credentials: CBCS, CCA, /m);
    assert.match(words, /; A page\.$/);
    assert.match(
      fallbackText('29-1141', 'career-profile'),
      /^Registered nurses care for [^\n]+\.\n- Median pay: /,
    );
  });

  it('of a topic made of tables are its lines and its source', () => {
    assert.match(
      fallbackText('29-2072', 'career-topic', {topic: 'interests'}),
      /^Medical records specialists\. Interests this work meets:\nHow much the work offers of each, from 1 to 7:\n- Realistic: hands-on work: 2\.86\n(.*\n)- Artistic: making and creating: 1\.00\n/,
    );
    assert.match(
      fallbackText('29-1141', 'career-topic', {topic: 'related'}),
      /^Registered nurses\. Related occupations:\n- [A-Z]/,
    );
    assert.match(
      fallbackText('29-1141', 'career-topic', {topic: 'programs'}),
      /^Registered nurses\. Programs of study that lead here:\n- [A-Z]/,
    );
    assert.match(
      fallbackText('21-2021', 'career-topic', {topic: 'programs'}),
      /\n- Women’s Ministry\n/,
    );
  });
});

describe('as HTML', () => {
  it('they are lists and links to https addresses, and everything else is escaped', () => {
    assert.equal(
      fallbackHtml(described, 'career-topic', {topic: 'duties'}),
      `<p>Medical records specialists. What they do:</p>
<p>On most days:</p>
<p>Files</p>
<ul>
  <li>Check that a file is complete.</li>
  <li><a href="https://example.org/code">Coding</a>: Give each diagnosis its &lt;code&gt;.</li>
  <li>Bad link</li>
</ul>
<p>Source: <a href="https://example.org/a?b=1&amp;c=2">A page</a>.</p>`,
    );
    assert.equal(
      fallbackHtml({title: '<img src=x onerror="alert(1)"> & Sons'}, 'career-salary'),
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Sons: no pay is published.',
    );
  });

  it('they hold nothing but paragraphs, lists and links, and read as the text does', () => {
    for (const one of occupations().filter((_, place) => place % 20 === 0)) {
      for (const tag of careerTags) {
        const html = fallbackHtml({...one, profile}, tag, {topic: 'duties'});
        assert.deepEqual(
          [...html.matchAll(/<\/?(\w+)/g)]
            .map(([, name]) => name!)
            .filter((name) => !/^(p|ul|li|a)$/.test(name)),
          [],
        );
        const read = html
          .replace(/\n *<li>/g, '\n- ')
          .replace(/<ul>\n|\n<\/ul>|<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        assert.equal(read, fallbackText({...one, profile}, tag, {topic: 'duties'}));
      }
    }
  });

  it('the whole tag has its attributes, the code of the occupation, and the words inside', () => {
    assert.equal(
      elementHtml('Medical Records Specialists', 'career-salary', {period: 'hour'}),
      `<career-salary occupation="29-2072" period="hour">Medical records specialists: median pay $24.59 an hour (BLS, May 2025).</career-salary>`,
    );
    assert.match(
      elementHtml(undefined, 'career-certification', {certification: 'rhit'}),
      /^<career-certification certification="rhit">\n {2}<p>/,
    );
    assert.match(
      elementHtml(undefined, 'career-matches', {href: '/a?b="c"&d'}),
      /^<career-matches href="\/a\?b=&quot;c&quot;&amp;d">/,
    );
  });
});

describe('what cannot be', () => {
  for (const [what, call, message] of [
    [
      'an occupation',
      () => fallbackText('nures', 'career-salary'),
      /^career-widgets: there is no occupation "nures"\. Nearest: 29-1141 Registered Nurses, /,
    ],
    [
      'an occupation like no other',
      () => fallbackText('zzz', 'career-salary'),
      'career-widgets: there is no occupation "zzz". Use a SOC code such as 29-2072, or a title.',
    ],
    [
      'no occupation',
      () => fallbackText(undefined, 'career-salary'),
      'career-widgets: the occupation is missing. Use a SOC code such as 29-2072, or a title.',
    ],
    [
      'a tag',
      () => fallbackText('29-2072', 'career-salry' as 'career-salary'),
      /^career-widgets: there is no tag "career-salry"\. Nearest: career-salary, /,
    ],
    [
      'a tag that every object has',
      () => fallbackText('29-2072', 'toString' as 'career-salary'),
      /there is no tag "toString"/,
    ],
    [
      'no topic',
      () => fallbackText('29-2072', 'career-topic'),
      /^career-widgets: there is no topic ""\.$/,
    ],
    [
      'a topic',
      () => fallbackText('29-2072', 'career-topic', {topic: 'dutys'}),
      /^career-widgets: there is no topic "dutys"\. Nearest: duties, /,
    ],
    [
      'a credential',
      () => fallbackText(undefined, 'career-certification', {certification: 'rhitt'}),
      /^career-widgets: there is no credential "rhitt"\. Nearest: rhit Registered Health Information Technician, /,
    ],
    [
      'an occupation of a tag that has none',
      () => elementHtml('29-2072', 'career-matches'),
      /^career-widgets: there is no attribute of career-matches "occupation"\. Nearest: /,
    ],
    [
      'an attribute',
      () => elementHtml('29-2072', 'career-salary', {perod: 'hour'}),
      /^career-widgets: there is no attribute of career-salary "perod"\. Nearest: period, /,
    ],
    [
      'a period',
      () => fallbackText('29-2072', 'career-salary', {period: 'month' as 'year'}),
      'career-widgets: period "month" is not one of year, hour.',
    ],
    [
      'a view',
      () => fallbackText('29-2072', 'career-education', {view: 'list' as 'steps'}),
      'career-widgets: view "list" is not one of timeline, steps.',
    ],
    [
      'an amount',
      () => fallbackText('29-2072', 'career-salary', {offerMin: '48k'}),
      'career-widgets: offer-min "48k" is not an amount. Write digits only, such as 48000.',
    ],
    [
      'a score',
      () => fallbackText('29-2072', 'career-fit', {score: 'abc'}),
      'career-widgets: score "abc" is not a number from 0 to 100.',
    ],
    [
      'an offer the wrong way round',
      () => fallbackText('29-2072', 'career-salary', {offerMin: 2, offerMax: 1}),
      'career-widgets: offer-min "2" is above offer-max. Swap them.',
    ],
    [
      'a record',
      () => fallbackText({title: 'x', wages: {annual: {p50: 'much' as '#'}}}, 'career-salary'),
      'career-widgets: record.wages.annual.p50 "much" is not an amount in US dollars, "*" or "#".',
    ],
  ] as [string, () => string, string | RegExp][]) {
    it(`${what} is named, with what was perhaps meant`, () =>
      assert.throws(call, {name: 'RangeError', message}));
  }
});

describe('the tags', () => {
  it('are all that are registered', () => {
    const registered = readdirSync(new URL('../../src/tags/', import.meta.url))
      .map((file) => /^(career-[a-z]+)\.ts$/.exec(file)?.[1])
      .filter((tag) => tag !== undefined);
    assert.ok(registered.length >= 8);
    assert.deepEqual(
      registered.filter((tag) => !(careerTags as string[]).includes(tag)),
      [],
    );
  });

  it('take the attributes that their elements have', () => {
    for (const tag of careerTags) {
      const name = `Career${tag[7]!.toUpperCase()}${tag.slice(8)}`;
      const element = (
        library as unknown as Record<string, {observedAttributes: string[]} | undefined>
      )[name];
      if (!element) continue;
      assert.deepEqual(attributesOf(tag).sort(), [...element.observedAttributes].sort(), tag);
    }
  });
});

describe('the attributes of a tag', () => {
  it('may name every section of a card', () => {
    for (const name of [
      'topics',
      'outlook',
      'education',
      'fit',
      'related',
      'programs',
      'pros-cons',
    ])
      assert.doesNotThrow(() => elementHtml('29-2072', 'career-profile', {sections: name}), name);
  });

  it('may be the ends of their range', () => {
    for (const score of [0, 100])
      assert.match(elementHtml('29-2072', 'career-fit', {score}), new RegExp(`score="${score}"`));
    assert.match(elementHtml(undefined, 'career-matches', {limit: 1}), /limit="1"/);
  });

  it('may be numbers, true or nothing at all, as a feed of jobs has them', () => {
    const html = elementHtml('29-2072', 'career-profile', {
      'offer-min': 48000,
      'structured-data': true,
      'heading-level': undefined,
      'offer-max': null,
      href: '',
    });
    assert.match(
      html,
      /^<career-profile occupation="29-2072" offer-min="48000" structured-data href>\n/,
    );
    assert.match(
      fallbackText('29-2072', 'career-salary', {
        offerMin: 48000,
        offerMax: '',
        offerPeriod: '' as 'year',
      }),
      /from \$48,000 a year/,
    );
  });

  it('that give a score of the page’s own make the words say it', () => {
    assert.equal(
      fallbackText('29-2072', 'career-fit', {score: 82, label: 'Acme match'}),
      'Medical records specialists: Acme match: 82 of 100',
    );
    assert.match(
      elementHtml('29-2072', 'career-fit', {score: '82'}),
      /This site’s own score: 82 of 100/,
    );
  });
});

it('a text of a whole page is searched as quickly as its beginning', () => {
  const words = `registered nurse ${Array.from({length: 3000}, (_, place) => `word${place}`).join(' ')}`;
  assert.deepEqual(searchOccupations(words), searchOccupations(words.slice(0, 200)));
});

describe('an attribute that the element would not take', () => {
  for (const [tag, name, value, what] of [
    [
      'career-profile',
      'sections',
      'salery',
      /sections "salery" names a section that does not exist. Known: topics, facts/,
    ],
    ['career-fit', 'score', '820', /score "820" is not a number from 0 to 100/],
    ['career-fit', 'interests', 'abc', /interests "abc" is not six numbers/],
    [
      'career-matches',
      'education',
      'Bachelor',
      /education "Bachelor" is not one of No formal educational credential/,
    ],
    ['career-matches', 'limit', '0', /limit "0" is not a number from 1/],
    ['career-salary', 'heading-level', '9', /heading-level "9" is not one of 2, 3, 4, 5, 6/],
    [
      'career-topic',
      'href',
      'javascript:alert(1)',
      /href "javascript:alert\(1\)" is not an https address/,
    ],
  ] as [CareerTag, string, string, RegExp][]) {
    it(`${name}="${value}" is refused`, () => {
      const subject = tag === 'career-matches' ? undefined : '29-2072';
      assert.throws(
        () =>
          elementHtml(subject, tag, {
            ...(tag === 'career-topic' && {topic: 'duties'}),
            [name]: value,
          }),
        {name: 'RangeError', message: what},
      );
    });
  }

  it('of the section on pay is refused in a card, too', () => {
    for (const [name, value] of [
      ['period', 'month'],
      ['offer-min', '48k'],
      ['offer-period', 'week'],
      ['offer-min', '0x10'],
      ['offer-max', '1e5'],
    ] as const) {
      assert.throws(() => elementHtml('29-2072', 'career-profile', {[name]: value}), {
        name: 'RangeError',
        message: new RegExp(`${name} "${value}" is not`),
      });
    }
    assert.throws(
      () => elementHtml('29-2072', 'career-profile', {'offer-min': 60000, 'offer-max': 50000}),
      {name: 'RangeError', message: /above offer-max/},
    );
  });

  it('is no tag either where it is a word of every object', () => {
    assert.throws(() => elementHtml('29-2072', 'constructor' as CareerTag), {
      name: 'RangeError',
      message: /there is no tag "constructor"/,
    });
  });
});

it('the words of a topic from O*NET end with what its licence asks for', () => {
  assert.match(
    fallbackText('29-2072', 'career-topic', {topic: 'interests'}),
    /Used under the CC BY 4\.0 license\. O\*NET® is a trademark/,
  );
});
