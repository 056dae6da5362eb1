/**
 * How the figures of an occupation lie in the packed bits: the order, what each figure is predicted from, and what is
 * left to write. Both the reader and the packer run these functions (see `coder.ts`), so the two cannot drift apart.
 *
 * The predictions are fitted to the published tables; they decide only how short the packed text is, never what it
 * says. They use nothing but sums, products and quotients, which every engine computes alike.
 */
import type {Coder} from './coder.js';
import type {EntryEducation, Interests, JobTraining, Outlook, Percentiles, Preparation, RelatedExperience, Wages} from './occupation.js';

/** What is published of one occupation's pay. */
export type Pay = Pick<Wages, 'annual' | 'hourly' | 'employment'>;
/** The figures of one outlook; years and source are those of the edition. */
export type OutlookFigures = Pick<Outlook, 'employment' | 'projected' | 'change' | 'percent' | 'openings'>;

/** Six scores, to the hundredth. */
export type InterestScores = Omit<Interests, 'source' | 'onetCode'>;

/** What the bits of a group hold of one occupation. */
export interface PackedRow {
  /** Absent where it is not of the regular kind (`isRegular`); then it is packed as it is, beside the bits. */
  pay?: Pay;
  outlook?: OutlookFigures;
  preparation?: Pick<Preparation, 'entryEducation' | 'experience' | 'training'>;
  /** The two digits of the O*NET-SOC occupation that the interests are of, and the six scores. */
  interests?: {member: number; scores: InterestScores};
}

/** Order in which pay is written; each figure is predicted from those before it. */
export const statistics = ['p50', 'p25', 'p75', 'p10', 'p90', 'mean'] as const;

/** For each of them: a constant, the weight of the median in the row before, then of the figures before; in tens of dollars. */
const payWeights = [
  [1673, 0.644],
  [709, 0, 0.685],
  [-141, 0, 1.87, -0.733],
  [355, 0, -0.218, 1.033],
  [93, 0, -0.869, -0.02, 1.935],
  [27, 0, 0.234, 0.194, 0.173, 0.165, 0.223],
];

/** How far a figure typically lies from its prediction, as a share of the prediction. */
const paySpreads = [0.43, 0.1, 0.1, 0.1, 0.1, 0.023];

export const interestAreas = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'] as const;

const entryEducations: EntryEducation[] = [
  'High school diploma or equivalent', "Bachelor's degree", 'No formal educational credential', 'Doctoral or professional degree',
  'Postsecondary nondegree award', "Associate's degree", "Master's degree", 'Some college, no degree',
];
const experiences: RelatedExperience[] = ['None', 'Less than 5 years', '5 years or more'];
const trainings: JobTraining[] = [
  'None', 'Moderate-term on-the-job training', 'Short-term on-the-job training', 'Long-term on-the-job training',
  'Internship/residency', 'Apprenticeship',
];

/** Reads, or writes, one row of a group after another. A row is predicted from the row before it. */
export function rowCoder(coder: Coder): (row?: PackedRow) => PackedRow {
  let shape = 0b11111;
  let median = 5000;
  let openingsShare = 0.1;
  const interests = [468, 314, 194, 295, 273, 449];
  const educationsBefore = [...entryEducations];
  const experiencesBefore = [...experiences];
  const trainingsBefore = [...trainings];

  return (row) => {
    shape = codeShape(coder, shape, row);
    const found: PackedRow = {};
    if (shape & 1) {
      found.pay = codePay(coder, median, !!(shape & 2), row?.pay);
      median = (found.pay.annual!.p50 as number) / 10;
    }
    if (shape & 4) {
      found.outlook = codeOutlook(coder, (found.pay?.employment ?? 1e5) / 100, openingsShare, row?.outlook);
      openingsShare = found.outlook.openings / found.outlook.employment;
    }
    if (shape & 8) {
      const {entryEducation, experience, training} = row?.preparation ?? {};
      found.preparation = {
        entryEducation: codeChoice(coder, educationsBefore, entryEducation),
        experience: codeChoice(coder, experiencesBefore, experience),
        training: codeChoice(coder, trainingsBefore, training),
      };
    }
    if (shape & 16) {
      const member = coder.bits(1, row && +!!row.interests!.member) && coder.bits(7, row?.interests!.member);
      const scores = {} as InterestScores;
      interestAreas.forEach((area, place) => {
        const score = row && Math.round(row.interests!.scores[area] * 100);
        interests[place] = coder.near(interests[place]! * 0.8 + 66, 90, score);
        scores[area] = interests[place] / 100;
      });
      found.interests = {member, scores};
    }
    return found;
  };
}

/**
 * The four digits of a code after its group: 2072 of 29-2072. They rise; most are the next of the same broad occupation,
 * or the first of the next one, and a new minor group begins about a hundred tens on.
 */
export function codeDetail(coder: Coder, before: number, value?: number): number {
  const tens = value === undefined ? value : Math.floor(value / 10);
  let foundTens = Math.floor(before / 10);
  if (coder.bits(1, tens === undefined ? tens : +(tens === foundTens))) return coder.near(before + 1, 0, value);
  const next = coder.bits(1, tens === undefined ? tens : +(tens === foundTens + 1));
  foundTens = next ? foundTens + 1 : coder.near(foundTens + 92, 12, tens);
  return coder.near(foundTens * 10 + 1, 0, value);
}

/** Which parts a row has; nearly always those of the row before. */
function codeShape(coder: Coder, before: number, row?: PackedRow): number {
  const parts = row && [row.pay, row.pay?.hourly, row.outlook, row.preparation, row.interests];
  const shape = parts?.reduce((sum: number, part, place) => sum + (part ? 2 ** place : 0), 0);
  return coder.bits(1, row && +(shape !== before)) ? coder.bits(5, shape) : before;
}

/**
 * Pay as BLS publishes it: annual figures in tens of dollars, hourly ones in cents, both from one unrounded hourly
 * figure × 2,080, or annual ones only. `isRegular` says whether pay is of this kind.
 */
function codePay(coder: Coder, medianBefore: number, withHourly: boolean, pay?: Pay): Pay {
  const size = coder.near(12, 2, pay && 31 - Math.clz32(pay.employment! / 10));
  const employment = 10 * (2 ** size + coder.bits(size, pay && pay.employment! / 10 - 2 ** size));
  const before = [1, medianBefore];
  const annual: Percentiles = {};
  const hourly: Percentiles = {};
  statistics.forEach((statistic, index) => {
    const prediction = payWeights[index]!.reduce((sum, weight, place) => sum + weight * before[place]!, 0);
    const tens = coder.near(prediction, prediction * paySpreads[index]!, pay && (pay.annual![statistic] as number) / 10);
    before.push(tens);
    annual[statistic] = tens * 10;
    if (withHourly) {
      const [low, high] = hourlyCents(tens * 10);
      const published = pay && Math.round((pay.hourly![statistic] as number) * 100);
      hourly[statistic] = (low === high ? low : low + coder.bits(1, published && published - low)) / 100;
    }
  });
  return {employment, annual, hourly: withHourly ? hourly : undefined};
}

/** The one or two hourly figures, in cents, that an annual figure rounded to ten dollars can stand beside. */
function hourlyCents(annual: number): [low: number, high: number] {
  return [Math.floor((annual * 100 + 540) / 2080), Math.floor((annual * 100 + 1540) / 2080)];
}

/** Whether the bits can hold this pay. */
export function isRegular({employment = 0, annual, hourly}: Pay): boolean {
  const tens = (figure: unknown) => typeof figure === 'number' && figure > 0 && figure % 10 === 0;
  return tens(employment) && !!annual && statistics.every((statistic) => {
    const cents = Math.round(Number(hourly?.[statistic]) * 100);
    return tens(annual[statistic]) && (!hourly || hourlyCents(Number(annual[statistic])).includes(cents));
  });
}

/** Jobs in hundreds, as BLS publishes them; the percentage in tenths. */
function codeOutlook(coder: Coder, jobs: number, openingsShare: number, outlook?: OutlookFigures): OutlookFigures {
  const employment = coder.near(jobs * 1.03 + 1, jobs * 0.258, outlook && outlook.employment / 100);
  const projected = coder.near(employment * 1.03, employment * 0.086, outlook && outlook.projected / 100);
  const change = coder.near(projected - employment, 0, outlook && outlook.change / 100);
  const percent = coder.near((1000 * change) / (employment || 1), 500 / (employment || 1), outlook && Math.round(outlook.percent * 10));
  const openings = coder.near(employment * (0.8 * openingsShare + 0.02), employment * 0.031, outlook && outlook.openings / 100);
  return {employment: employment * 100, projected: projected * 100, change: change * 100, percent: percent / 10, openings: openings * 100};
}

/** One of a closed list: its place in the list, where what was found last stands first. */
function codeChoice<Choice>(coder: Coder, recent: Choice[], value?: Choice): Choice {
  const target = value && recent.indexOf(value);
  let place = 0;
  while (place < recent.length - 1 && coder.bits(1, target === undefined ? target : +(place < target))) place++;
  const [found] = recent.splice(place, 1) as [Choice];
  recent.unshift(found);
  return found;
}
