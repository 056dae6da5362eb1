/** The one description of `data/profiles/*.json`. Strict at every depth, as `pathway-schema.ts` is. */
import * as z from 'zod';
import {httpsAddress, socCode, sourceId} from './cells.js';
import {pageId, words} from './pathway-schema.js';

const item = z
  .strictObject({
    term: words().optional().describe('What it is called; bold where something is said of it.'),
    text: words().optional().describe('What is said of it.'),
    occupation: socCode().optional().describe('SOC code of the occupation that the term names.'),
    url: httpsAddress().optional().describe('The page that the term leads to.'),
  })
  .refine(({term, text}) => term ?? text, 'needs a term, a text, or both')
  .refine(({term, occupation, url}) => term ?? !(occupation ?? url), 'needs a term to be linked');

const common = {
  intro: words().optional().describe('A sentence before the rest.'),
  sources: z
    .array(z.union([pageId(), sourceId()]))
    .min(1)
    .describe('Where it was read: ids of entries of data/pages.json or data/sources.json.'),
};
const asText = () =>
  z.strictObject({...common, text: z.array(words()).min(1).describe('Paragraphs.')}).optional();
const asGroups = () =>
  z
    .strictObject({
      ...common,
      groups: z
        .array(z.strictObject({head: words().optional(), items: z.array(item).min(1)}))
        .min(1)
        .describe('Lists; several need a head each.'),
    })
    .refine(
      ({groups}) => groups.length === 1 || groups.every(({head}) => head),
      'several groups need a head each',
    )
    .optional();
const asSides = () =>
  z
    .strictObject({
      ...common,
      groups: z.array(z.strictObject({head: words(), items: z.array(item).min(1)})).length(2),
    })
    .optional();
const asTable = () =>
  z
    .strictObject({
      ...common,
      table: z.strictObject({
        columns: z.array(words()).min(2),
        rows: z.array(z.array(words()).min(2)).min(2),
      }),
    })
    .refine(
      ({table: {columns, rows}}) => rows.every((row) => row.length === columns.length),
      'every row needs a cell for each column',
    )
    .optional();
const asQuestions = () =>
  z
    .strictObject({
      ...common,
      questions: z.array(z.strictObject({question: words(), answer: words()})).min(1),
    })
    .optional();
const asBars = () =>
  z
    .strictObject({
      ...common,
      bars: z.strictObject({
        of: words().describe('Of what the shares are, with the year: “of 194,800 jobs in 2024”.'),
        shares: z
          .array(z.strictObject({name: words(), percent: z.number().positive().max(100)}))
          .min(2)
          .describe('Largest first.'),
      }),
    })
    .refine(
      ({bars}) => bars.shares.reduce((sum, {percent}) => sum + percent, 0) <= 100,
      'the shares are more than 100 percent together; correct them',
    )
    .refine(
      ({bars}) =>
        bars.shares.every(
          ({percent}, place) => !place || percent <= bars.shares[place - 1]!.percent,
        ),
      'the largest share comes first; sort them',
    )
    .optional();

/** Every topic has one layout, so that a page that styles it knows what it gets. */
export const topics = z.strictObject({
  titles: asGroups(),
  duties: asGroups(),
  types: asGroups(),
  specialisations: asGroups(),
  day: asGroups(),
  settings: asTable(),
  employers: asBars(),
  schedule: asText(),
  remote: asText(),
  skills: asGroups(),
  qualities: asGroups(),
  tools: asGroups(),
  'pros-cons': asSides(),
  challenges: asTable(),
  satisfactions: asGroups(),
  'pay-factors': asGroups(),
  paths: asGroups(),
  comparison: asTable(),
  privacy: asGroups(),
  cluster: asGroups(),
  questions: asQuestions(),
  links: asGroups(),
});

export const profile = z.strictObject({
  code: socCode().describe('The occupation. The file is named after its slug.'),
  summary: z
    .strictObject({
      text: words().describe('What the occupation is, in one paragraph.'),
      sources: common.sources,
    })
    .describe('What the occupation is, in one paragraph, and where it was read.'),
  topics: topics.describe('What is not known has no topic.'),
});
export type ProfileFile = z.infer<typeof profile>;
