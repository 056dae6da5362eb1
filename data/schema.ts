/**
 * The one description of every row in `data/tables` and of `data/sources.json`; that of the record a page hands to an
 * element is beside it, in `record.ts`. Types are inferred, so there is no second list of fields to keep in step.
 *
 * A row schema is a codec: `parse` turns the text cells of a CSV row into numbers and missing values,
 * `z.encode` turns them back into the same text. An unknown column or key is an error.
 */
import * as z from 'zod';
import {
  cipCode,
  count,
  flag,
  httpsAddress,
  maybe,
  number,
  onetCode,
  pay,
  socCode,
  sourceId,
  text,
  title,
} from './cells.js';
import {entryEducations, experiences, trainings} from './record.js';

export {occupationRecord} from './record.js';
export {entryEducations, experiences, trainings};

/* ----------------------------------------------------------------------------------- occupations, pay */

export const occupationRow = z.strictObject({
  code: socCode().describe(
    'SOC 2018 code, or the OEWS code where OEWS combines several; 00-0000 is all occupations. Key. Source: OEWS, OCC_CODE.',
  ),
  title: title().describe('Official title, as OEWS prints it. Source: OEWS, OCC_TITLE.'),
});
export type OccupationRow = z.infer<typeof occupationRow>;

export const groupRow = z.strictObject({
  code: socCode().describe(
    'SOC 2018 code of the major group: two digits, then -0000. Key. Source: OEWS, OCC_CODE.',
  ),
  title: title().describe('Official title of the major group. Source: OEWS, OCC_TITLE.'),
});
export type GroupRow = z.infer<typeof groupRow>;

const yearly = (what: string, column: string) =>
  pay().describe(
    `${what} of annual pay, US dollars, rounded to 10. Empty: BLS releases hourly pay only. Source: OEWS, ${column}.`,
  );
const hourly = (what: string, column: string) =>
  pay().describe(
    `${what} of hourly pay, US dollars and cents. Empty: BLS releases annual pay only. Source: OEWS, ${column}.`,
  );

export const wagesRow = z.strictObject({
  code: socCode().describe('The occupation, as in occupations.csv. Key.'),
  employment: maybe(count()).describe(
    'Wage and salary jobs in the U.S., without the self-employed, rounded to 10. Empty: not available (** in OEWS). Source: OEWS, TOT_EMP.',
  ),
  annualMean: yearly('Mean', 'A_MEAN'),
  annualP10: yearly('10th percentile', 'A_PCT10'),
  annualP25: yearly('25th percentile', 'A_PCT25'),
  annualP50: yearly('Median', 'A_MEDIAN'),
  annualP75: yearly('75th percentile', 'A_PCT75'),
  annualP90: yearly('90th percentile', 'A_PCT90'),
  hourlyMean: hourly('Mean', 'H_MEAN'),
  hourlyP10: hourly('10th percentile', 'H_PCT10'),
  hourlyP25: hourly('25th percentile', 'H_PCT25'),
  hourlyP50: hourly('Median', 'H_MEDIAN'),
  hourlyP75: hourly('75th percentile', 'H_PCT75'),
  hourlyP90: hourly('90th percentile', 'H_PCT90'),
  source: sourceId(),
});
export type WagesRow = z.infer<typeof wagesRow>;

export const movedRow = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"')
    .describe(
      'A slug that was public before its occupation was renamed. Key. Written by the importer.',
    ),
  code: socCode().describe('The occupation it leads to now.'),
});
export type MovedRow = z.infer<typeof movedRow>;

export const retiredRow = z.strictObject({
  code: socCode().describe(
    'Code of the 2010 SOC that the 2018 SOC does not have. Key, with successor.',
  ),
  title: text().describe('Its title in the 2010 SOC.'),
  successor: socCode().describe(
    'An occupation that has its work, or a part of it, today. Written by hand.',
  ),
});
export type RetiredRow = z.infer<typeof retiredRow>;

/* ------------------------------------------------------------------------------- outlook, preparation */

const oneOf = <const T extends readonly string[]>(values: T) =>
  maybe(z.enum(values, `must be one of: ${values.join('; ')}`) as z.ZodType<T[number], string>);

export const projectionsRow = z.strictObject({
  code: socCode().describe(
    'National Employment Matrix code of a line item, or 00-0000 for all occupations. Key.',
  ),
  employment: number(0).describe(
    'Jobs in the base year, thousands, with the self-employed. Source: Employment Projections, Table 1.2.',
  ),
  projected: number(0).describe(
    'Jobs in the projected year, ten years later, thousands, with the self-employed. Source: Table 1.2.',
  ),
  change: number().describe('Change in jobs over the ten years, thousands. Source: Table 1.2.'),
  percent: number(-100).describe(
    'Change in jobs over the ten years, percent of the base year. Source: Table 1.2.',
  ),
  selfEmployedPercent: maybe(number(0, 100)).describe(
    'Self-employed, percent of the jobs in the base year. Empty: not available. Source: Table 1.2.',
  ),
  openings: maybe(number(0)).describe(
    'Openings a year from growth and from people leaving, thousands, annual average. Source: Table 1.2.',
  ),
  entryEducation: oneOf(entryEducations).describe(
    'Education typically needed to enter. Empty: not assigned. Source: Table 1.2.',
  ),
  experience: oneOf(experiences).describe(
    'Work experience in a related occupation commonly needed. "None" is a value, empty is not assigned. Source: Table 1.2.',
  ),
  training: oneOf(trainings).describe(
    'Training on the job typically needed to become competent. "None" is a value, empty is not assigned. Source: Table 1.2.',
  ),
  source: sourceId(),
});
export type ProjectionsRow = z.infer<typeof projectionsRow>;

const held = (level: string) =>
  number(0, 100).describe(
    `Workers of 25 years and older whose highest attainment is ${level}, percent. Source: Table 5.3.`,
  );

export const attainmentRow = z.strictObject({
  code: socCode().describe(
    'National Employment Matrix code of a line item, or 00-0000 for all occupations. Key.',
  ),
  lessThanHighSchool: held('less than a high school diploma'),
  highSchool: held('a high school diploma or equivalent'),
  someCollege: held('some college, no degree'),
  associate: held("an associate's degree"),
  bachelor: held("a bachelor's degree"),
  master: held("a master's degree"),
  doctoral: held('a doctoral or professional degree'),
  inexactMatch: flag().describe(
    'TRUE: the survey has no category of exactly this occupation, so the figures are of a wider or similar one (footnote [1]).',
  ),
  source: sourceId(),
});
export type AttainmentRow = z.infer<typeof attainmentRow>;

/* ---------------------------------------------------------------------------------------------- O*NET */

export const onetRow = z.strictObject({
  onetCode: onetCode().describe(
    'A code of the O*NET-SOC 2019 taxonomy; its first seven characters are the SOC code. Key.',
  ),
  source: sourceId(),
});
export type OnetRow = z.infer<typeof onetRow>;

const interest = (name: string) =>
  number(1, 7).describe(
    `${name}: how characteristic of the occupation, 1 (not at all) to 7 (extremely). Scale OI. Source: O*NET Interests.`,
  );

export const interestsRow = z.strictObject({
  onetCode: onetCode().describe('The O*NET-SOC occupation. Key.'),
  realistic: interest('Realistic'),
  investigative: interest('Investigative'),
  artistic: interest('Artistic'),
  social: interest('Social'),
  enterprising: interest('Enterprising'),
  conventional: interest('Conventional'),
  highPoints: z
    .string()
    .regex(/^(?!.*(.).*\1)[RIASEC]{1,3}$/, 'must be one to three different letters of RIASEC')
    .describe(
      'The one to three interests O*NET names as high points, highest first, by initial. Scale IH. Not derivable from the scores: how many there are is a judgement.',
    ),
  date: z
    .string()
    .regex(/^(0[1-9]|1[0-2])\/20\d\d$/, 'must be a month such as 02/2026')
    .describe('Month in which O*NET updated the scores. Source: O*NET Interests, Date.'),
  domainSource: z
    .enum(['Machine Learning', 'Machine Learning/Expert'])
    .describe(
      'How the scores were made: by machine learning, or by it and reviewed by experts. They are not surveys.',
    ),
  source: sourceId(),
});
export type InterestsRow = z.infer<typeof interestsRow>;

export const zonesRow = z.strictObject({
  onetCode: onetCode().describe('The O*NET-SOC occupation. Key.'),
  zone: z
    .codec(z.string(), z.literal([1, 2, 3, 4, 5]), {
      decode: (cell) => Number(cell) as 1 | 2 | 3 | 4 | 5,
      encode: String,
    })
    .describe(
      'Job zone: preparation needed, 1 (little or none) to 5 (extensive). Source: O*NET Job Zones.',
    ),
  source: sourceId(),
});
export type ZonesRow = z.infer<typeof zonesRow>;

export const relationsRow = z.strictObject({
  onetCode: onetCode().describe('The occupation a reader starts from. Key, with index.'),
  relatedCode: onetCode().describe('An occupation like it. The relation is not symmetrical.'),
  tier: z
    .enum(['Primary-Short', 'Primary-Long'])
    .describe(
      'Primary-Short: the five nearest; Primary-Long: the next five. Source: O*NET Related Occupations.',
    ),
  index: count().describe('Rank among the related occupations, 1 is the nearest.'),
  source: sourceId(),
});
export type RelationsRow = z.infer<typeof relationsRow>;

export const aliasesRow = z.strictObject({
  onetCode: onetCode().describe('The occupation the title belongs to. Key, with title.'),
  title: title().describe(
    'A job title people use, as published. One title may belong to several occupations.',
  ),
  shortTitle: maybe(title()).describe(
    'Short form or acronym of the title, such as RN. Source: O*NET Alternate Titles.',
  ),
  kind: z
    .enum(['alternate', 'reported'])
    .describe(
      'alternate: collected by O*NET; reported: given by people in the occupation (also when it is both).',
    ),
  source: sourceId(),
});
export type AliasesRow = z.infer<typeof aliasesRow>;

/* ------------------------------------------------------------------------------------ classifications */

export const socRow = z.strictObject({
  code: socCode().describe(
    'SOC 2018 code of a detailed occupation. Its major group is its first two digits and -0000. Key.',
  ),
  title: title().describe('Official title. Source: 2018 SOC structure.'),
  source: sourceId(),
});
export type SocRow = z.infer<typeof socRow>;

export const combinedRow = z.strictObject({
  code: socCode().describe(
    'A code with which OEWS and the projections combine several SOC occupations.',
  ),
  member: socCode().describe(
    'One SOC 2018 detailed occupation it contains. Key: a SOC occupation is in one only.',
  ),
  reason: text().describe('How we know: the evidence in the official files.'),
  source: sourceId(),
});
export type CombinedRow = z.infer<typeof combinedRow>;

export const programsRow = z.strictObject({
  cip: cipCode().describe('CIP 2020 code of an instructional program. Key, with code.'),
  code: socCode().describe(
    'SOC 2018 occupation for which the program prepares directly, in the judgement of NCES and BLS.',
  ),
  source: sourceId(),
});
export type ProgramsRow = z.infer<typeof programsRow>;

export const cipTitlesRow = z.strictObject({
  cip: cipCode().describe('CIP 2020 code. Key.'),
  title: title().describe(
    'Official title of the program, without its closing full stop. Source: CIP–SOC crosswalk.',
  ),
  source: sourceId(),
});
export type CipTitlesRow = z.infer<typeof cipTitlesRow>;

/* -------------------------------------------------------------------------------------------- sources */

export const source = z.strictObject({
  id: sourceId().describe('publisher-dataset-edition, such as bls-oews-2025. Rows refer to it.'),
  publisher: text().describe('Who publishes it, in full.'),
  title: text().describe('The full title of the publication.'),
  name: text().describe('Publisher and title in the words a widget prints.'),
  edition: text().describe('The edition, such as 2025, 2024-34 or 30.2: the last part of the id.'),
  period: text().describe('What the figures refer to, as a widget prints it, such as May 2025.'),
  topCode: z
    .strictObject({
      annual: z.number().positive().describe('US dollars a year.'),
      hourly: z.number().positive().describe('US dollars an hour.'),
    })
    .optional()
    .describe(
      'OEWS only: what # stands for, pay at or above this amount. Source: the legend of the workbook.',
    ),
  growthBins: z
    .tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()])
    .readonly()
    .optional()
    .describe(
      'Employment Projections only: the lowest growth in whole percent that this edition of the Occupational Outlook Handbook calls slower than average, as fast as average, faster and much faster. Other editions draw other lines, so a new edition has none until they are read from it.',
    ),
  licence: text().describe('The licence, by its usual name.'),
  attribution: text().describe(
    'Wording to show with the data: required by the licence, or asked for by the publisher.',
  ),
  address: httpsAddress().describe('The page where the publisher offers the publication.'),
  updates: text().describe('When new editions appear.'),
});
export type SourceEntry = z.infer<typeof source>;

export const sources = z.array(source);
