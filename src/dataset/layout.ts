/**
 * How the figures of an occupation lie in the packed bits: the order, what each figure is predicted
 * from, and what is left to write. Both the reader and the packer run these functions (see
 * `coder.ts`), so the two cannot drift apart.
 *
 * The predictions are fitted to the published tables; they decide only how short the packed text
 * is, never what it says. They use nothing but sums, products and quotients, which every engine
 * computes alike.
 */
import type {Coder} from './coder.js';
import type {Interests, Outlook, Percentiles, Preparation, Wages} from './occupation.js';

/** What is published of one occupation's pay. */
export type Pay = Pick<Wages, 'annual' | 'hourly' | 'employment'>;
/** The figures of one outlook; years and source are those of the edition. */
export type OutlookFigures = Pick<
  Outlook,
  'employment' | 'projected' | 'change' | 'percent' | 'openings'
>;

/** What the bits of a group hold of one occupation. */
export interface PackedRow {
  /**
   * Absent where it is not of the regular kind (`isRegular`); then it is packed as it is, beside
   * the bits.
   */
  wages?: Pay;
  outlook?: OutlookFigures;
  preparation?: Pick<Preparation, 'entryEducation' | 'experience' | 'training'>;
  /** Six scores, to the hundredth. */
  interests?: Omit<Interests, 'source'>;
}

/**
 * The closed lists of what it takes to enter, in the order in which they are written; what is most
 * often said comes first.
 */
export type PreparationChoices = {
  readonly [Key in keyof NonNullable<PackedRow['preparation']>]: readonly string[];
};

/**
 * How many rows are packed together. A row is predicted from the one before it, so what is asked
 * for brings those before it.
 */
export const rowsTogether = 8;

/**
 * How pay is predicted, in the order in which it is written: how far a figure typically lies from
 * its prediction, as a share of that; a constant; the weights of the median in the row before and
 * of the figures before. In tens of dollars.
 */
const payWeights: Record<keyof Percentiles, number[]> = {
  p50: [0.43, 1700, 0.64],
  p25: [0.1, 700, 0, 0.69],
  p75: [0.1, -140, 0, 1.87, -0.73],
  p10: [0.1, 350, 0, -0.22, 1.03],
  p90: [0.1, 90, 0, -0.87, 0, 1.92],
  mean: [0.023, 27, 0, 0.23, 0.2, 0.17, 0.17, 0.22],
};

/** The figures of a pay distribution, in the order in which they are written. */
export const statistics = Object.keys(payWeights) as (keyof Percentiles)[];

export const interestAreas = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;

/** What a row is predicted from: at first this, then what the row before it left. */
export function rowsBefore(choices: PreparationChoices) {
  return {
    shape: 31,
    median: 5000,
    openings: 0.1,
    interests: [468, 314, 194, 295, 273, 449],
    choices: Object.entries(choices).map(
      ([key, list]) => [key, [...list]] as [key: keyof PreparationChoices, recent: string[]],
    ),
  };
}

/**
 * Reads, or writes, one row after another of those that are packed together, each for the code of
 * its occupation.
 */
export function codeRow(
  coder: Coder,
  before: ReturnType<typeof rowsBefore>,
  code: string,
): PackedRow {
  const row: PackedRow = {};
  // In hundreds, as the outlook counts them.
  let jobs = 1000;
  // What there is: 16 pay, 2 of it by the hour too, 8 outlook, 4 preparation, 1 interests.
  const shape = (before.shape = coder.near(before.shape, 0));
  if (shape & 16) {
    const employment = 10 * coder.steps(10);
    const annual: Percentiles = {};
    const hourly: Percentiles = {};
    const known = [0, 1, before.median];
    for (const statistic of statistics) {
      const weights = payWeights[statistic];
      let prediction = 0;
      for (let place = 1; place < weights.length; place++)
        prediction += weights[place]! * known[place]!;
      const tens = coder.near(prediction, prediction * weights[0]!);
      known.push(tens);
      annual[statistic] = tens * 10;
      const low = leastCents(tens);
      if (shape & 2) hourly[statistic] = (low + coder.bits(leastCents(tens + 1) - low)) / 100;
    }
    before.median = known[3]!;
    jobs = employment / 100;
    row.wages = {employment, annual, hourly: shape & 2 ? hourly : undefined};
  }
  if (shape & 8) {
    const employment = coder.near(jobs * 1.03 + 1, jobs * 0.258);
    const projected = coder.near(employment * 1.03, employment * 0.086);
    const change = coder.near(projected - employment, 0);
    const each = 500 / (employment || 1);
    const percent = coder.near(2 * change * each, each) / 10;
    const openings = coder.near(employment * (0.8 * before.openings + 0.02), employment * 0.031);
    before.openings = openings / employment;
    row.outlook = {
      employment: employment * 100,
      projected: projected * 100,
      change: change * 100,
      percent,
      openings: openings * 100,
    };
  }
  if (shape & 4) {
    const preparation = {} as NonNullable<PackedRow['preparation']>;
    for (const [key, recent] of before.choices) preparation[key] = coder.choice(recent) as never;
    row.preparation = preparation;
  }
  if (shape & 1) {
    const scores = {onetCode: `${code}.00`} as NonNullable<PackedRow['interests']>;
    for (let place = 0; place < 6; place++) {
      before.interests[place] = coder.near(before.interests[place]! * 0.8 + 66, 90);
      scores[interestAreas[place]!] = before.interests[place]! / 100;
    }
    row.interests = scores;
  }
  return row;
}

/**
 * The least hourly figure, in cents, that an annual figure of so many tens of dollars, rounded to
 * them, can stand beside. The most is the least of the next ten dollars: the same, or one cent
 * more.
 */
export function leastCents(tens: number): number {
  return Math.floor((tens * 1000 + 540) / 2080);
}

/**
 * Whether the bits can hold this pay as BLS publishes it: annual figures in tens of dollars, hourly
 * ones in cents, both from one unrounded hourly figure × 2,080, or annual ones only.
 */
export function isRegular({employment = 0, annual, hourly}: Pay): boolean {
  const inTens = (figure: unknown) => typeof figure === 'number' && figure > 0 && figure % 10 === 0;
  return (
    inTens(employment) &&
    !!annual &&
    statistics.every((statistic) => {
      const tens = Number(annual[statistic]) / 10;
      const cents = Math.round(Number(hourly?.[statistic]) * 100);
      return (
        inTens(annual[statistic]) &&
        (!hourly || (cents >= leastCents(tens) && cents <= leastCents(tens + 1)))
      );
    })
  );
}
