/**
 * What of a page's own record can be shown. `career-widgets/schema` checks all of it, with a
 * library too large to ship.
 */
import type {OccupationRecord} from '../dataset/occupation.js';
import {
  isAmount,
  list,
  number,
  object,
  readWith,
  RecordFault,
  text,
  value,
  words,
  type Reader,
} from './reading.js';

export {RecordFault};

const isPay = (value: unknown): boolean => isAmount(value) && value > 0;
const amount = value('an amount in US dollars', isPay);
const pay = value(
  'an amount in US dollars, "*" or "#"',
  (value) => isPay(value) || value === '*' || value === '#',
);
const jobs = value('a number from 0 on', (value) => isAmount(value) && value >= 0);
const share = value(
  'a number from 0 to 100',
  (value) => isAmount(value) && value >= 0 && value <= 100,
);
const flag = value('true or false', (value) => typeof value === 'boolean');

export const source = object({id: text, name: words, url: text, attribution: text}, ['name']);
const sourced = {area: text, period: text, source};
const sources = list(source);

const perYearAndHour = object({annual: amount, hourly: amount});
const percentileNames = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
const figures = object({p10: pay, p25: pay, p50: pay, p75: pay, p90: pay, mean: pay});

/** A figure is not less than the one before. What is no number is left out of account. */
const percentiles: Reader = (value, path) => {
  const read = figures(value, path) as Record<string, unknown>;
  let before: [name: string, figure: number] | undefined;
  for (const name of percentileNames) {
    const figure = read[name];
    if (typeof figure !== 'number') continue;
    if (before && figure < before[1]) {
      const [lower, least] = before;
      throw new RecordFault(`${path}.${name}`, figure, `at least ${lower}, ${least}`);
    }
    before = [name, figure];
  }
  return read;
};

const item = object({term: text, text, occupation: text, url: text});
const topic = object(
  {
    topic: words,
    heading: words,
    intro: text,
    text: list(text),
    groups: list(object({head: text, items: list(item)}, ['items'])),
    table: object({columns: list(text), rows: list(list(text))}, ['columns', 'rows']),
    questions: list(object({question: words, answer: words}, ['question', 'answer'])),
    bars: object(
      {of: text, shares: list(object({name: words, percent: number}, ['name', 'percent']))},
      ['of', 'shares'],
    ),
    sources,
  },
  ['topic', 'heading', 'sources'],
);

const occupation = object(
  {
    title: words,
    code: text,
    slug: text,
    group: object({code: text, title: words}, ['title']),
    wages: object({
      annual: percentiles,
      hourly: percentiles,
      employment: jobs,
      allOccupations: perYearAndHour,
      topCode: perYearAndHour,
      ...sourced,
    }),
    outlook: object(
      {
        from: text,
        to: text,
        employment: jobs,
        projected: jobs,
        change: number,
        percent: number,
        openings: jobs,
        allOccupations: object({percent: number}, ['percent']),
        growthBins: list(number),
        ...sourced,
      },
      ['employment', 'projected', 'change', 'percent', 'openings'],
    ),
    preparation: object({
      entryEducation: text,
      experience: text,
      training: text,
      period: text,
      source,
    }),
    interests: object({
      realistic: number,
      investigative: number,
      artistic: number,
      social: number,
      enterprising: number,
      conventional: number,
      onetCode: text,
      source,
    }),
    attainment: object({
      lessThanHighSchool: share,
      highSchool: share,
      someCollege: share,
      associate: share,
      bachelor: share,
      master: share,
      doctoral: share,
      inexactMatch: flag,
      period: text,
      source,
    }),
    jobZone: object({zone: number, source}),
    related: list(text),
    about: text,
    duties: list(text),
    profile: object({summary: text, sources, topics: list(topic)}, ['sources', 'topics']),
  },
  ['title'],
);

/** A page's own record as far as it can be shown, or the first thing in it that cannot. */
export function readRecord(given: unknown): OccupationRecord | RecordFault {
  const read = readWith<OccupationRecord>(occupation, given, 'record');
  if (!(read instanceof RecordFault)) return read;
  const hasTitle = read.path !== 'record' && !(read.path === 'record.title' && !read.value);
  return hasTitle
    ? read
    : new RecordFault('record', given, 'an object with a title, such as {title, wages}');
}
