/**
 * What a page may hand to an element as `record`: the run-time form of `OccupationRecord` in
 * `src/dataset/occupation.ts`. A test compiles the two against each other.
 *
 * Strict at every depth: an unknown key is an error, because it is mostly a misspelt one. Only the title is required.
 */
import * as z from 'zod';
import {falls, httpsAddress, onetCode, socCode, text} from './cells.js';
import {topics} from './profile-schema.js';

const printed = (what: string) => z.string().optional().describe(what);

const source = z.strictObject({
  id: printed('publisher-dataset-edition, when the source is one of the dataset.'),
  name: text().describe('Publisher and title in the words to print.'),
  url: httpsAddress().optional().describe("The publisher's page."),
  attribution: printed('Wording the licence asks to show, where there is one.'),
});
const sourced = source.optional().describe('Where the figures come from; shown with them.');

/* ------------------------------------------------------------------------------------------------- pay */

const amount = 'must be an amount in US dollars, or "*", or "#"';
const pay = (meaning: string) =>
  z
    .union([z.number(amount).positive(amount), z.literal('*'), z.literal('#')], amount)
    .optional()
    .describe(
      `${meaning} US dollars; "*": not available; "#": at or above the publisher's top code.`,
    );

const percentiles = z
  .strictObject({
    p10: pay('10th percentile: one worker in ten earns less.'),
    p25: pay('25th percentile: one worker in four earns less.'),
    p50: pay('Median: half earn less.'),
    p75: pay('75th percentile: three workers in four earn less.'),
    p90: pay('90th percentile: nine workers in ten earn less.'),
    mean: pay('Mean: all pay divided by all workers.'),
  })
  .superRefine((figures, context) => {
    const rising = (['p10', 'p25', 'p50', 'p75', 'p90'] as const).map((rank) => ({
      rank,
      figure: figures[rank],
    }));
    for (const [lower, upper] of falls(rising)) {
      context.addIssue({
        code: 'custom',
        path: [upper.rank],
        message: `must not be less than ${lower.rank}, ${lower.figure}`,
      });
    }
  });

const yearAndHour = () =>
  z.strictObject({
    annual: z.number().positive().optional().describe('US dollars a year.'),
    hourly: z.number().positive().optional().describe('US dollars an hour.'),
  });

const wages = z.strictObject({
  annual: percentiles.optional().describe('Pay for a year of full-time work.'),
  hourly: percentiles.optional().describe('Pay for an hour.'),
  employment: z
    .int()
    .nonnegative()
    .optional()
    .describe('Wage and salary jobs in the area, without the self-employed.'),
  allOccupations: yearAndHour()
    .optional()
    .describe('Median pay of all occupations, from the same source, area and period.'),
  topCode: yearAndHour()
    .optional()
    .describe('What "#" stands for: pay at or above this amount is not given as a number.'),
  area: printed('The area the figures are for, as printed: U.S.'),
  period: printed('The reference period, as printed: May 2025.'),
  source: sourced,
});

/* ------------------------------------------------------------------------------- outlook, preparation */

/** What BLS says is typically needed to enter an occupation, from least to most. */
export const entryEducations = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
] as const;

/** Work experience in a related occupation that BLS says employers commonly ask for. */
export const experiences = ['None', 'Less than 5 years', '5 years or more'] as const;

/** Training on the job that BLS says is typically needed to become competent. */
export const trainings = [
  'None',
  'Short-term on-the-job training',
  'Moderate-term on-the-job training',
  'Long-term on-the-job training',
  'Internship/residency',
  'Apprenticeship',
] as const;

const year = (meaning: string) => z.int().min(1900).max(2200).optional().describe(meaning);
const jobs = (meaning: string) =>
  z.number().nonnegative().describe(`${meaning}, as a number of jobs.`);

const outlook = z
  .strictObject({
    from: year('The year counted from.'),
    to: year('The year looked ahead to.'),
    employment: jobs('Jobs in the first year, the self-employed included'),
    projected: jobs('Jobs expected in the last year, the self-employed included'),
    change: z.number().describe('Jobs gained, or lost where negative.'),
    percent: z
      .number()
      .min(-100)
      .describe('Jobs gained or lost, percent of those in the first year.'),
    openings: jobs('Openings a year, from growth and from people leaving'),
    allOccupations: z
      .strictObject({percent: z.number().min(-100).describe('Percent, over the same years.')})
      .optional()
      .describe('Growth of all occupations together: what the growth is compared with.'),
    growthBins: z
      .tuple([z.int(), z.int(), z.int(), z.int()])
      .readonly()
      .optional()
      .describe(
        'The lowest growth, in whole percent, that BLS calls slower than average, as fast, faster and much faster.',
      ),
    area: printed('The area, as printed: U.S.'),
    period: printed('The years, as printed: 2024–34.'),
    source: sourced,
  })
  .superRefine(({employment, projected, change, percent}, context) => {
    const against = (field: string, one: number, what: string, other: number) => {
      if (one * other < 0)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `must have the sign of ${what}, ${other}`,
        });
    };
    against('change', change, 'projected − employment', projected - employment);
    against('percent', percent, 'change', change);
  });

const preparation = z.strictObject({
  entryEducation: z
    .enum(entryEducations)
    .describe('Education typically needed to enter, in the words of BLS.'),
  experience: z
    .enum(experiences)
    .describe('Work experience in a related occupation commonly needed, in the words of BLS.'),
  training: z
    .enum(trainings)
    .describe('Training on the job typically needed, in the words of BLS.'),
  period: printed('The edition, as printed: 2024.'),
  source: sourced,
});

const share = (level: string) =>
  z.number().min(0).max(100).describe(`Workers of 25 years and older who hold ${level}, percent.`);

const attainment = z.strictObject({
  lessThanHighSchool: share('less than a high school diploma'),
  highSchool: share('a high school diploma or equivalent'),
  someCollege: share('some college, no degree'),
  associate: share("an associate's degree"),
  bachelor: share("a bachelor's degree"),
  master: share("a master's degree"),
  doctoral: share('a doctoral or professional degree'),
  inexactMatch: z
    .boolean()
    .optional()
    .describe('The survey counts a wider or similar occupation, which stands in for this one.'),
  period: printed('The survey years, as printed: 2022–23.'),
  source: sourced,
});

/* ---------------------------------------------------------------------------------------------- O*NET */

const interest = (name: string) =>
  z.number().min(1).max(7).describe(`${name}: 1 (not at all characteristic) to 7 (extremely).`);

const interests = z.strictObject({
  realistic: interest('Realistic'),
  investigative: interest('Investigative'),
  artistic: interest('Artistic'),
  social: interest('Social'),
  enterprising: interest('Enterprising'),
  conventional: interest('Conventional'),
  onetCode: onetCode().optional().describe('The O*NET-SOC occupation the scores are of.'),
  source: sourced,
});

const jobZone = z.strictObject({
  zone: z
    .literal([1, 2, 3, 4, 5])
    .describe('Preparation needed, 1 (little or none) to 5 (extensive).'),
  source: sourced,
});

/* --------------------------------------------------------------------------------------------- the words */

const sources = z.array(source).readonly().describe('Where it was read; shown with it.');
const item = z.strictObject({
  term: printed('What it is called.'),
  text: printed('What is said of it.'),
  occupation: socCode().optional().describe('SOC code of the occupation that the term names.'),
  url: httpsAddress().optional().describe('The page that the term leads to.'),
});

const topic = z.strictObject({
  topic: topics.keyof().describe('Which topic it is; topics are shown in the order given.'),
  heading: text().describe('Heading to print.'),
  intro: printed('A sentence before the rest.'),
  text: z.array(text()).readonly().optional().describe('Paragraphs.'),
  groups: z
    .array(z.strictObject({head: printed('Heading of the list.'), items: z.array(item).readonly()}))
    .readonly()
    .optional()
    .describe('Lists.'),
  table: z
    .strictObject({
      columns: z.array(text()).readonly(),
      rows: z.array(z.array(text()).readonly()).readonly(),
    })
    .optional()
    .describe('A table; the first cell of a row names it.'),
  questions: z
    .array(z.strictObject({question: text(), answer: text()}))
    .readonly()
    .optional()
    .describe('Questions with their answers.'),
  bars: z
    .strictObject({
      of: text(),
      shares: z
        .array(z.strictObject({name: text(), percent: z.number().positive().max(100)}))
        .readonly(),
    })
    .optional()
    .describe('Shares of one whole, percent.'),
  sources,
});

const profile = z.strictObject({
  summary: text().describe('What the occupation is, in one paragraph.'),
  sources,
  topics: z.array(topic).readonly().describe('What is said of it, topic by topic.'),
});

/* ------------------------------------------------------------------------------------------ the record */

export const occupationRecord = z.strictObject({
  title: text().describe('The title to print.'),
  code: socCode().optional().describe('SOC 2018 code, when the occupation has one.'),
  slug: printed('The title in address-safe form.'),
  group: z
    .strictObject({
      code: socCode().describe('SOC 2018 code of the major group.'),
      title: text().describe('Title of the major group.'),
    })
    .optional()
    .describe('The SOC major group.'),
  wages: wages.optional().describe('What the occupation pays.'),
  outlook: outlook.optional().describe('How many jobs there are and will be.'),
  preparation: preparation.optional().describe('What it typically takes to enter.'),
  interests: interests.optional().describe('What the work offers of the six interest areas.'),
  attainment: attainment.optional().describe('What workers hold; not what entry requires.'),
  jobZone: jobZone.optional().describe('How much preparation the work needs.'),
  related: z.array(socCode()).optional().describe('Codes of the nearest occupations.'),
  about: text().optional().describe('What they do, in one sentence.'),
  duties: z.array(text()).readonly().optional().describe('What they do most, in a few words each.'),
  profile: profile.optional().describe('What is written about it, in words.'),
});
