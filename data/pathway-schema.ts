/**
 * The one description of `data/credentials/*.json`, `data/pathways/*.json` and `data/pages.json`. Strict at every depth:
 * an unknown key is an error, because it is mostly a misspelt one.
 */
import * as z from 'zod';
import {httpsAddress, socCode, text} from './cells.js';

const slug = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"');
const months = () => z.int().min(1).max(240);
const amount = () => z.number().positive();

/** Words a reader sees: one line, without markup. */
export const words = () => text().regex(/^[^<>\n]*$/, 'must be one line without < and >');
const list = () => z.array(words()).min(1).optional();
export const pageId = () =>
  slug().describe('Where the values beside it were read: the id of an entry of data/pages.json.');

/* ---------------------------------------------------------------------------------------------- pages */

export const pages = z.strictObject({
  checked: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-11')
    .describe(
      'Month in which all records were last compared with their pages. The age of a value is counted up to it.',
    ),
  pages: z.array(
    z.strictObject({
      id: slug().describe('Key. Records refer to it.'),
      kind: z
        .enum(['issuer', 'official', 'secondary'])
        .describe(
          'issuer: the body that gives the credential; official: a public authority; secondary: anybody else. A credential’s value may come from a secondary page only where that has a date.',
        ),
      name: words().describe('Publisher and title in the words to print.'),
      url: httpsAddress(),
      attribution: words()
        .optional()
        .describe('What the licence asks to be shown. Absent where it asks for nothing.'),
      asOf: z
        .string()
        .regex(
          /^20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/,
          'must be a year, month or day such as 2026-05',
        )
        .optional()
        .describe(
          'Date the page itself gives. Absent where it gives none; a reader is then told to check with the issuer.',
        ),
    }),
  ),
});
export type Pages = z.infer<typeof pages>;

/* ---------------------------------------------------------------------------------------- credentials */

export const educationLevels = [
  'high-school',
  'certificate',
  'associate',
  'bachelor',
  'post-baccalaureate',
  'master',
  'doctoral',
] as const;
const education = () => z.enum(educationLevels);

const requirement = z.strictObject({
  route: words().optional().describe('The issuer’s own name of the way: A1.'),
  education: education().optional(),
  accreditedBy: words()
    .optional()
    .describe('Who must have accredited the program of that education.'),
  orCredits: z
    .int()
    .positive()
    .optional()
    .describe('College credits that may stand in for the education.'),
  courses: words().optional().describe('Courses that the education must include.'),
  training: words().optional().describe('A program of training, in words after “a” or “an”.'),
  practicum: z.boolean().optional().describe('Supervised practice as part of the program.'),
  experience: z
    .strictObject({
      months: months().optional(),
      hours: z.int().positive().optional(),
      in: words().describe('In what, in words after “in”.'),
    })
    .optional(),
  credential: z
    .array(slug())
    .min(1)
    .optional()
    .describe('Ids of credentials of which one must be held.'),
  reciprocity: z
    .boolean()
    .optional()
    .describe('A program abroad whose association has an agreement with the issuer.'),
});

export const credential = z.strictObject({
  id: slug().describe('Lower-case short name. Key; the name of the file. Public for ever.'),
  short: words().describe('What people write behind their name.'),
  name: words().describe('The full name.'),
  formerly: list().describe('Names it had before, short and full.'),
  issuer: z.strictObject({name: words(), short: words()}).describe('Who gives it.'),
  level: z
    .enum(['entry', 'core', 'specialist', 'management'])
    .optional()
    .describe('Our own grouping. Absent: no ground for one.'),
  occupations: z
    .array(socCode())
    .min(1)
    .describe(
      'SOC codes of the occupations it is shown with: those whose work it is about. Our own grouping.',
    ),
  shows: words().describe('What it says about a person, in one sentence of ours.'),
  page: httpsAddress().describe('The issuer’s page on it.'),
  eligibility: z
    .strictObject({
      anyOf: z
        .array(requirement)
        .min(1)
        .describe(
          'Ways of being allowed to take the exam; any one is enough. {} asks for no proof of education or experience.',
        ),
      recommended: z
        .strictObject({months: months(), in: words(), or: words().optional()})
        .optional()
        .describe('Experience that is recommended and not required, and what may stand in for it.'),
      source: pageId(),
    })
    .optional(),
  provisional: z
    .strictObject({
      short: words(),
      months: months(),
      counts: words().optional().describe('What counts as such work too, in words after “;”.'),
      source: pageId(),
    })
    .optional()
    .describe('What a person is called until they have worked so many months.'),
  exam: z
    .strictObject({
      items: z.int().positive().optional().describe('Questions.'),
      itemsMax: z
        .int()
        .positive()
        .optional()
        .describe('Questions at most, where their number differs.'),
      scored: z.int().positive().optional().describe('Questions that count.'),
      cases: z.int().positive().optional().describe('Cases besides the questions.'),
      minutes: z.int().positive().optional().describe('Time for the exam.'),
      windows: z.int().positive().optional().describe('Sittings a year.'),
      openBook: z.boolean().optional().describe('Code books may be used.'),
      passing: z
        .strictObject({
          score: amount().optional(),
          from: amount().optional(),
          to: amount().optional(),
          percent: z.number().min(1).max(100).optional(),
        })
        .optional()
        .describe('What is needed to pass: a score on a scale, or per cent.'),
      source: pageId(),
    })
    .optional(),
  fee: z
    .strictObject({
      member: amount().optional().describe('US dollars for members of the issuer.'),
      other: amount().describe('US dollars for everybody else.'),
      about: z.boolean().optional().describe('The page gives it as about so much.'),
      source: pageId(),
    })
    .optional(),
  renewal: z
    .strictObject({
      years: z.int().positive().describe('Every how many years.'),
      hours: z.int().positive().optional().describe('Hours of continuing education in that time.'),
      within: z
        .strictObject({hours: z.int().positive(), of: words()})
        .optional()
        .describe('Hours of them in one subject.'),
      dues: z.literal(true).optional().describe('Only for members who pay their dues.'),
      source: pageId(),
    })
    .optional(),
});
export type CredentialFile = z.infer<typeof credential>;

/* ------------------------------------------------------------------------------------------- pathways */

const stage = z.strictObject({
  id: slug().describe('Key within the pathway.'),
  kind: z.enum([
    'high-school',
    'certificate',
    'degree',
    'exam-preparation',
    'exam',
    'experience',
    'job',
    'training',
    'renewal',
    'advancement',
  ]),
  title: words().describe('In our words.'),
  months: z
    .strictObject({
      min: months().optional(),
      max: months().optional(),
      exclusive: z.boolean().optional(),
    })
    .refine(({min = 1, max = 240}) => min <= max, 'min must not be above max')
    .optional()
    .describe('How long it takes. Absent where no source says.'),
  optional: z.boolean().optional().describe('People get to the job without it too.'),
  after: z
    .array(slug())
    .min(1)
    .optional()
    .describe('Stages of which any one makes a person eligible for this one. Absent: a beginning.'),
  alongside: z.array(slug()).min(1).optional().describe('Stages at whose side it can be done.'),
  gives: z
    .strictObject({
      education: education().optional(),
      accreditedBy: words().optional(),
      training: z.boolean().optional(),
      practicum: z.boolean().optional(),
      experience: z.strictObject({months: months().optional()}).optional(),
    })
    .optional()
    .describe('What a person has after it, as far as a credential may ask for it.'),
  opens: z.array(slug()).min(1).optional().describe('Credentials that passing it gives.'),
  every: months().optional().describe('Comes back every so many months.'),
  leadsTo: z.array(socCode()).min(1).optional().describe('Occupations it leads to.'),
  about: words().optional(),
  courses: list(),
  activities: list(),
  steps: z
    .array(z.strictObject({title: words(), text: words()}))
    .min(1)
    .optional(),
  cost: z
    .strictObject({
      min: amount(),
      max: amount(),
      year: z.int().min(2000).max(2100),
      source: pageId(),
    })
    .optional()
    .describe('US dollars. Only ever with its source.'),
  sources: z.array(pageId()).min(1),
});

export const pathway = z.strictObject({
  code: socCode().describe('The occupation. The file is named after its slug.'),
  demand: z
    .strictObject({about: words(), sources: z.array(pageId()).min(1)})
    .optional()
    .describe('Whether employers ask for a credential, in our words. Absent where no source says.'),
  stages: z.array(stage).min(2).describe('In the order of time.'),
});
export type PathwayFile = z.infer<typeof pathway>;
