/**
 * The author's own words for a tag, written from the dataset: what stands inside the tag, where it
 * is read before the script has run, by search engines, and where there is no JavaScript. For
 * servers and builds; pure, without a page.
 */
import type {OccupationKey} from '../data/packed/keys.gen.js';
import {findOccupation, successorsOf} from './dataset/catalog.js';
import {nearestCredentials} from './dataset/credential-names.js';
import {credentialsOf, findCredential, type CredentialRecord} from './dataset/credentials.js';
import type {ListedOccupation, OccupationRecord, SourcedFigures} from './dataset/occupation.js';
import {topicNames, type TopicItem} from './dataset/profiles.js';
import {nearestNames} from './dataset/nearest.js';
import {searchOccupations} from './dataset/search.js';
import {percent, percentChange, typeset} from './format.js';
import {text as certification} from './messages/certification.js';
import {text as education} from './messages/education.js';
import {factsOf} from './messages/facts.js';
import {problem, published, text, titleInSentence} from './messages/fallback.js';
import {openingsWords, text as outlookText} from './messages/outlook.js';
import {text as fitText} from './messages/fit.js';
import * as problems from './messages/problems.js';
import {text as card} from './messages/profile.js';
import {barWords, shareNotShown} from './messages/topic.js';
import {offerWords, payWords, text as salaryText} from './messages/salary.js';
import {isStale, readCredential} from './model/credential.js';
import {entryEducations, readInterests} from './model/fit.js';
import {growthLabel} from './model/outlook.js';
import {fromJson} from './model/reading.js';
import {readRecord, RecordFault} from './model/record.js';
import {amountOf, salaryScale, type Offer, type PayPeriod} from './model/salary.js';
import {findTimeline} from './timelines.js';
import {
  namesIn,
  summaryOf,
  sectionNames,
  topicOf,
  topicsFromTables,
  type AnyTopic,
  type ShownTopic,
} from './topics.js';
import {asText} from './as-text.js';

/**
 * The attributes of a tag, as its properties are called. Those that say what is shown change the
 * words.
 */
export interface FallbackOptions {
  /** Of `career-salary`: pay for a year or an hour. */
  period?: PayPeriod | undefined;
  /** Of `career-salary`: an employer's own range, in US dollars. */
  offerMin?: number | string | undefined;
  offerMax?: number | string | undefined;
  offerPeriod?: PayPeriod | undefined;
  /** Of `career-education`: the ways in, or what to do in numbered steps. */
  view?: 'timeline' | 'steps' | undefined;
  /** Of `career-certification`: the short name of a credential. */
  certification?: string | undefined;
  /** A record of the page's own in place of the occupation or credential, also as JSON. */
  record?: OccupationRecord | CredentialRecord | string | undefined;
  /** Of `career-topic`: which topic. */
  topic?: string | undefined;
  /** Of `career-fit`: a score of the page's own, 0 to 100, and what it is called. */
  score?: number | string | undefined;
  label?: string | undefined;
}

/**
 * What a tag is about: a code, slug or title, a record of the page's own, or nothing where the tag
 * takes no occupation.
 */
export type Subject = OccupationKey | (string & {}) | OccupationRecord | undefined;

/** A piece of text, or a link. */
type Inline = string | {text: string; url: string};
/** A paragraph, or a list: numbered where its order counts. */
type Block = {p: Inline[]} | {list: Inline[][]; tag: 'ul' | 'ol'};

const locale = 'en-US';
const amounts = ['period', 'offer-min', 'offer-max', 'offer-period'];

/** What each tag says, and its attributes beside `occupation` and `heading-level`. */
const tags = {
  'career-salary': {attributes: amounts, say: saySalary},
  'career-outlook': {attributes: [], say: sayOutlook},
  'career-facts': {attributes: [], say: sayFacts},
  'career-education': {attributes: ['view'], say: sayEducation},
  'career-certification': {attributes: ['certification'], say: sayCredentials},
  'career-fit': {attributes: ['interests', 'score', 'label', 'factors'], say: sayFit},
  'career-interests': {
    attributes: ['for', 'name', 'share'],
    say: () => [paragraph(text.interests)],
    alone: true,
  },
  'career-matches': {
    attributes: ['interests', 'limit', 'education', 'href'],
    say: () => [paragraph(text.matches)],
    alone: true,
  },
  'career-profile': {
    attributes: [...amounts, 'sections', 'interests', 'href', 'structured-data'],
    say: sayProfile,
  },
  'career-topic': {attributes: ['topic', 'href'], say: sayTopic},
} satisfies Record<
  string,
  {attributes: string[]; say: (shown: Shown, options: FallbackOptions) => Block[]; alone?: true}
>;

const sections: readonly string[] = ['topics', ...sectionNames];

/**
 * What is wrong with the value of an attribute that changes no words; the element would say the
 * same, and of `href` more: it knows its site.
 */
const faults: Readonly<Record<string, (value: string) => string | false>> = {
  'heading-level': (value) => !/^[2-6]$/.test(value) && problem.oneOf(['2', '3', '4', '5', '6']),
  limit: (value) => !(Number(value) >= 1) && problems.range(1),
  interests: (value) => typeof readInterests(value) === 'string' && problems.interests,
  factors: (value) => typeof fromJson(value) === 'string' && problems.json,
  education: (value) =>
    !(entryEducations as readonly string[]).includes(value) && problem.oneOf(entryEducations, '; '),
  href: (value) => /^\s*(?!https?:)[a-z][\w+.-]*:/i.test(value) && problems.address,
  sections: (value) =>
    !!namesIn(value)?.some((one) => !sections.includes(one)) &&
    card.sectionProblem(sections.join(', ')),
};

/** A tag of this library. */
export type CareerTag = keyof typeof tags;

export const careerTags = Object.keys(tags) as CareerTag[];

/** The attributes a tag takes, in kebab-case. */
export function attributesOf(tag: CareerTag): string[] {
  const {attributes, ...rest} = tags[tag];
  return [...('alone' in rest ? [] : ['occupation', 'record']), ...attributes, 'heading-level'];
}

/** An occupation and what it is called inside a sentence. */
interface Shown {
  occupation: OccupationRecord;
  name: string;
}

/**
 * The words for a tag as plain text: a sentence, or a few lines. Its spaces are ordinary ones, for
 * it is pasted and edited.
 *
 * @throws {RangeError} Where there is no such tag, occupation, credential or topic, or an option
 *   cannot be used. The message names it and what was perhaps meant.
 */
export function fallbackText(
  occupation: Subject,
  tag: CareerTag,
  options: FallbackOptions = {},
): string {
  const plain = (line: Inline[]) =>
    line.map((one) => (typeof one === 'string' ? one : one.text)).join('');
  return blocks(occupation, tag, options)
    .flatMap((block) =>
      'p' in block
        ? plain(block.p)
        : block.list.map(
            (item, place) => `${block.tag === 'ol' ? `${place + 1}.` : '-'} ${plain(item)}`,
          ),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/**
 * The same as HTML, escaped: `p`, `ul`, `ol`, `li` and links to https addresses. One paragraph
 * alone is one line without `p`: an editor that makes paragraphs of what it finds, as WordPress
 * does, leaves it inside the tag. It throws as `fallbackText` does.
 */
export function fallbackHtml(
  occupation: Subject,
  tag: CareerTag,
  options: FallbackOptions = {},
): string {
  const marked = (line: Inline[]) =>
    line
      .map((one) => {
        if (typeof one === 'string') return escaped(one);
        return one.url.startsWith('https://')
          ? `<a href="${escaped(one.url)}">${escaped(one.text)}</a>`
          : escaped(one.text);
      })
      .join('');
  const said = blocks(occupation, tag, options);
  const [only] = said;
  if (said.length === 1 && only && 'p' in only) return marked(only.p);
  return said
    .map((block) =>
      'p' in block
        ? `<p>${marked(block.p)}</p>`
        : `<${block.tag}>\n${block.list.map((item) => `  <li>${marked(item)}</li>`).join('\n')}\n</${block.tag}>`,
    )
    .join('\n');
}

/**
 * The complete tag with its attributes and the words inside: on one line, or where the words are
 * more than a paragraph, on lines of their own.
 *
 * @param given The attributes in kebab-case, as they stand in HTML. `true` is an attribute without
 *   a value; one that is `false`, `null` or `undefined` is left out.
 */
export function elementHtml(
  occupation: Exclude<Subject, OccupationRecord>,
  tag: CareerTag,
  given: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
): string {
  const attributes = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value == null || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  ) as Record<string, string>;
  const known = Object.hasOwn(tags, tag) ? attributesOf(tag) : [];
  const needless = occupation && known.length && !known.includes('occupation');
  const unknown = needless
    ? 'occupation'
    : known.length &&
      Object.keys(attributes).find((one) => !known.includes(one) || one === 'occupation');
  if (unknown)
    throw new RangeError(
      problem.unknown(`attribute of ${tag}`, unknown, nearestNames(unknown, known)),
    );
  for (const [name, value] of Object.entries(attributes)) {
    const fault = value && Object.hasOwn(faults, name) && faults[name]!(value);
    if (fault) throw new RangeError(problem.wrong(name, value, fault));
  }
  const options = Object.entries(attributes).map(([name, value]) => [
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  const content = fallbackHtml(occupation, tag, Object.fromEntries(options) as FallbackOptions);
  // A code is found with one request less than a title, where a page fetches the figures.
  const code = occupation && findOccupation(occupation)?.code;
  const written = Object.entries({...(code && {occupation: code}), ...attributes}).map(
    ([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`),
  );
  const inside = content.startsWith('<p>') ? `\n${content.replace(/^/gm, '  ')}\n` : content;
  return `<${tag}${written.join('')}>${inside}</${tag}>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('\u00a0', ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function blocks(subject: Subject, tag: CareerTag, options: FallbackOptions): Block[] {
  if (!Object.hasOwn(tags, tag))
    throw new RangeError(problem.unknown('tag', tag, nearestNames(tag, careerTags)));
  const {say, ...rest} = tags[tag] as {
    say: (shown: Shown, options: FallbackOptions) => Block[];
    alone?: true;
  };
  const record = ownRecord(options.record);
  const isCredential =
    tag === 'career-certification' && (record !== undefined || !!options.certification);
  if (isCredential || (rest.alone && !subject)) {
    return say({occupation: {title: ''}, name: ''}, {...options, record});
  }
  return say(shown(record ?? subject), options);
}

function ownRecord(given: FallbackOptions['record']): OccupationRecord | undefined {
  if (typeof given !== 'string') return given as OccupationRecord | undefined;
  const record = fromJson(given);
  if (typeof record === 'string')
    throw new RangeError(problem.wrong('record', given, problems.json));
  return record as OccupationRecord;
}

function shown(subject: Subject): Shown {
  if (!subject) throw new RangeError(problem.missing('the occupation', problems.missing));
  if (typeof subject === 'object') {
    const record = readRecord(subject);
    if (record instanceof RecordFault)
      throw new RangeError(problem.wrong(record.path, record.value, `is not ${record.expected}.`));
    const {code, title} = record;
    const official = code && findOccupation(code as OccupationKey)?.title === title;
    return {occupation: record, name: official ? titleInSentence(title) : title};
  }
  const occupation = findOccupation(subject);
  if (occupation) return {occupation, name: titleInSentence(occupation.title)};
  const named = ({code, title}: ListedOccupation) => `${code} ${title}`;
  const successors = successorsOf(subject).map(named);
  if (successors.length > 0) throw new RangeError(problem.retired(subject, successors));
  const nearest = searchOccupations(subject, 3).map(named);
  throw new RangeError(problem.unknown('occupation', subject, nearest, problems.example));
}

function saySalary({occupation: {wages}, name}: Shown, options: FallbackOptions): Block[] {
  const {period, offer} = payAsked(options);
  const scale = wages && salaryScale(wages, period);
  if (!scale) return [paragraph(text.noPay(name))];
  const only = scale.period === period ? '' : ` ${salaryText.onlyPeriod(scale.period)}`;
  return [
    ...(offer
      ? [paragraph(`${offerWords(offer, locale)}. ${salaryText.notTheOffer(wages.area)}`)]
      : []),
    paragraph(
      text.pay(
        name,
        payWords(scale.figures[2]!.figure, wages, scale.period, locale),
        published(wages),
      ) + only,
    ),
  ];
}

/** What of pay is to be said, and an employer's own range where one is given. */
function payAsked({period: asked, offerMin, offerMax, offerPeriod: given}: FallbackOptions): {
  period: PayPeriod;
  offer?: Offer;
} {
  // A template may leave any of them empty.
  const period = asked || 'year';
  const offerPeriod = given || period;
  oneOf('period', period, ['year', 'hour']);
  oneOf('offer-period', offerPeriod, ['year', 'hour']);
  const [min, max] = [amount('offer-min', offerMin), amount('offer-max', offerMax)];
  if (min! > max!) throw new RangeError(problem.wrong('offer-min', min, problems.offerOrder));
  return {period, offer: min || max ? {min, max, period: offerPeriod} : undefined};
}

function sayOutlook({occupation: {outlook}, name}: Shown): Block[] {
  if (!outlook) return [paragraph(text.noOutlook(name))];
  const {percent: change, allOccupations, openings} = outlook;
  // “Decline” and no change at all are said by the words already.
  const label = allOccupations && change && growthLabel(outlook);
  return [
    paragraph(
      [
        text.growth(
          name,
          Math.sign(change),
          percent(Math.abs(change), locale),
          outlook.period ?? '',
          label && label !== 'Decline' ? label : '',
        ),
        allOccupations && `${outlookText.all(percentChange(allOccupations.percent, locale))}.`,
        `${outlookText.openings(openingsWords(openings, locale))}${published({...outlook, period: ''})}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

function sayFacts({occupation, name}: Shown): Block[] {
  const [facts, used] = factsOf(occupation, locale);
  if (!facts.length) return [paragraph(text.noFacts(name))];
  return [
    paragraph(text.about(name)),
    list(facts.map((fact) => text.item(...fact))),
    ...sources(used),
  ];
}

function sayEducation(
  {occupation: {code, preparation}, name}: Shown,
  {view: asked}: FallbackOptions,
): Block[] {
  const view = asked || 'timeline';
  oneOf('view', view, ['timeline', 'steps']);
  const timeline = findTimeline(code, preparation);
  if (!timeline) return [paragraph(text.noEducation(name))];
  const {ways, plan = []} = timeline;
  const entry = preparation && [
    text.item(education.education, typeset(preparation.entryEducation)),
    text.item(education.experience, preparation.experience),
    text.item(education.training, preparation.training),
  ];
  // One way alone is what the three values say already.
  const told =
    view === 'steps'
      ? [...timeline.before, ...ways.flatMap(({placed}) => placed), ...timeline.after]
      : ways.length > 1
        ? ways.flatMap(({placed}) => placed)
        : [];
  const read = told.flatMap(({stage}) => stage.sources ?? []);
  return [
    ...(entry ? [paragraph(text.about(name, education.requires)), list(entry)] : []),
    ...(view === 'steps'
      ? [
          paragraph(`${education.plan}:`),
          list(
            plan.map(({title, said, text: what = said}) => (what ? text.item(title, what) : title)),
            'ol',
          ),
        ]
      : ways.length > 1
        ? [
            paragraph(`${education.timeline}:`),
            list(
              ways.map(({placed, said}, place) =>
                text.item(
                  education.way(place + 1, said),
                  placed
                    .map(({stage: {title, optional}}) => (optional ? text.optional(title!) : title))
                    .join(', then '),
                ),
              ),
            ),
          ]
        : []),
    ...sources([...(preparation ? [preparation] : []), ...read.map((source) => ({source}))]),
  ];
}

function sayCredentials(
  {occupation: {code, title}, name}: Shown,
  {certification: key, record}: FallbackOptions,
): Block[] {
  const linked = ({short, name: full, page}: CredentialRecord): Inline[] => {
    const words = certification.name(short, full);
    return [page ? {text: words, url: page} : words];
  };
  if (record !== undefined) return sayCredential(ownCredential(record), linked);
  if (!key) {
    const all = credentialsOf(code ?? '');
    return all.length
      ? [paragraph(`${certification.of(title)}:`), list(all.map(linked))]
      : [paragraph(text.noCredentials(name))];
  }
  const found = findCredential(key);
  if (!found)
    throw new RangeError(
      problem.unknown(
        'credential',
        key,
        nearestCredentials(key).map(({id, name: full}) => `${id} ${full}`),
      ),
    );
  return sayCredential(found, linked);
}

function ownCredential(record: NonNullable<FallbackOptions['record']>): CredentialRecord {
  const read = readCredential(record);
  if (read instanceof RecordFault)
    throw new RangeError(problem.wrong(read.path, read.value, `is not ${read.expected}.`));
  return read;
}

function sayCredential(
  found: CredentialRecord,
  linked: (credential: CredentialRecord) => Inline[],
): Block[] {
  const {issuer, formerly, shows, facts = [], checked} = found;
  const said = [
    `${issuer ? ` (${issuer.name})` : ''}.`,
    shows,
    formerly?.length && `${certification.formerly(formerly)}.`,
  ];
  return [
    {p: [...linked(found), said.filter(Boolean).join(' ')]},
    list(
      facts.map((fact): Inline[] => {
        const lines =
          fact.lines.length > 1
            ? `${certification.any} ${fact.lines.join('; ')}`
            : (fact.lines[0] ?? '');
        const {name: page = '', url = ''} = fact.source ?? {};
        return [
          `${text.item(fact.head, lines)} (`,
          {text: page, url},
          `. ${certification.read(fact.asOf ?? '', isStale(fact, checked))})`,
        ];
      }),
    ),
  ];
}

function sayFit({name}: Shown, {score = '', label}: FallbackOptions): Block[] {
  const given = asText(score).trim();
  if (!(Number(given) >= 0 && Number(given) <= 100))
    throw new RangeError(problem.wrong('score', score, problems.range(0, 100)));
  return [
    paragraph(
      given
        ? text.item(name, `${label || fitText.host}: ${Math.round(Number(given))} ${fitText.of}`)
        : text.fit(name),
    ),
  ];
}

function sayProfile(one: Shown, options: FallbackOptions): Block[] {
  // The words leave an offer to the card, but a wrong one is told here.
  payAsked(options);
  const {occupation, name} = one;
  const summary = summaryOf(occupation);
  const [facts, used] = factsOf(occupation, locale);
  const held = credentialsOf(occupation.code ?? '').map(({short}) => short);
  const items = [
    ...facts,
    ...(held.length ? [[text.credentials, held.join(', ')] as [string, string]] : []),
  ];
  if (!summary && !items.length) return [paragraph(text.noFacts(name))];
  return [
    paragraph(summary?.text ?? text.about(name)),
    ...(items.length ? [list(items.map((item) => text.item(...item)))] : []),
    ...sources([...used, ...(summary?.sources ?? []).map((source) => ({source}))]),
  ];
}

function sayTopic(one: Shown, options: FallbackOptions): Block[] {
  const asked = options.topic ?? '';
  const known: readonly string[] = [...topicNames, ...topicsFromTables];
  if (!known.includes(asked))
    throw new RangeError(problem.unknown('topic', asked, nearestNames(asked, known)));
  const topic = topicOf(asked as AnyTopic, one.occupation);
  return topic ? written(one.name, topic) : [paragraph(text.noTopic(one.name))];
}

/** A topic as lists, whatever its layout. */
function written(
  name: string,
  {
    heading,
    intro,
    text: paragraphs = [],
    groups = [],
    table,
    questions = [],
    bars,
    most,
    sources: read,
  }: ShownTopic,
): Block[] {
  const item = ({term, text: said, url}: TopicItem): Inline[] => {
    const head: Inline[] = term ? [url ? {text: term, url} : term] : [];
    return said ? [...head, head.length ? `: ${said}` : said] : head;
  };
  const cells = ([first = '', ...others]: readonly string[]) =>
    text.item(
      first,
      others.map((cell, place) => text.item(table!.columns[place + 1] ?? '', cell)).join('; '),
    );
  return [
    paragraph(text.about(name, heading)),
    ...[intro, ...paragraphs].filter((one) => one !== undefined).map(paragraph),
    ...groups.flatMap(({head, items}): Block[] => [
      ...(head ? [paragraph(head)] : []),
      list(items.map(item)),
    ]),
    ...(table ? [list(table.rows.map(cells))] : []),
    ...(questions.length
      ? [list(questions.map(({question, answer}) => `${question} ${answer}`))]
      : []),
    ...(bars
      ? [
          paragraph(`${bars.of[0]!.toUpperCase()}${bars.of.slice(1)}:`),
          list([
            ...bars.shares.map((share) => text.item(share.name, barWords(share.percent, most))),
            ...shareNotShown(bars.shares, most),
          ]),
        ]
      : []),
    ...sources(read.map((source) => ({source}))),
  ];
}

/** Each source once, with the edition where there is one, and the words that a licence asks for. */
function sources(used: readonly SourcedFigures[]): Block[] {
  const lines = new Map(
    used.flatMap(({area, period, source}): [string, Inline[]][] => {
      if (!source) return [];
      const rest = [area, period].filter(Boolean).join(', ');
      return [
        [
          source.name,
          [source.url ? {text: source.name, url: source.url} : source.name, rest && ` (${rest})`],
        ],
      ];
    }),
  );
  if (!lines.size) return [];
  const notices = new Set(used.flatMap(({source}) => source?.attribution || []));
  return [
    {
      p: [
        text.sources(lines.size),
        ...[...lines.values()].flatMap((line, place): Inline[] => (place ? ['; ', ...line] : line)),
        '.',
      ],
    },
    ...[...notices].map((notice) => paragraph(notice)),
  ];
}

function paragraph(words: string): Block {
  return {p: [words]};
}

function list(items: readonly (string | Inline[])[], tag: 'ul' | 'ol' = 'ul'): Block {
  return {tag, list: items.map((item) => (typeof item === 'string' ? [item] : item))};
}

function oneOf(name: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value))
    throw new RangeError(problem.wrong(name, value, problem.oneOf(choices)));
}

function amount(name: string, value?: number | string | null): number | undefined {
  const found = amountOf(value);
  if (Number.isNaN(found)) throw new RangeError(problem.wrong(name, value, problems.amount));
  return found;
}
