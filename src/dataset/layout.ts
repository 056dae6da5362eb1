/**
 * How the figures of an occupation lie in the packed bits: the order, what each figure is predicted from, and what is
 * left to write. Both the reader and the packer run these functions (see `coder.ts`), so the two cannot drift apart.
 *
 * The predictions are fitted to the distribution of pay across occupations; they decide only how short the packed text
 * is, never what it says. They use nothing but sums and products, which every engine computes alike.
 */
import type {Coder} from './coder.js';
import type {Percentiles, Wages} from './occupation.js';

/** What is published of one occupation's pay. */
export type Pay = Pick<Wages, 'annual' | 'hourly' | 'employment'>;

/** Order in which figures are written; each is predicted from those before it. */
export const statistics = ['p50', 'p25', 'p75', 'p10', 'p90', 'mean'] as const;

/** For each of them: a constant, the weight of the median in the row before, then of the figures before; in tens of dollars. */
const weights = [
  [1673, 0.644],
  [709, 0, 0.685],
  [-141, 0, 1.87, -0.733],
  [355, 0, -0.218, 1.033],
  [93, 0, -0.869, -0.02, 1.935],
  [27, 0, 0.234, 0.194, 0.173, 0.165, 0.223],
];

/** How far a figure typically lies from its prediction, as a share of the prediction. */
const spreads = [0.43, 0.1, 0.1, 0.1, 0.1, 0.023];

/** What stands before the first row of a group: its lowest number, and a median in tens of dollars. */
export const beforeFirst = {detail: 1010, median: 5000};

/**
 * The four digits after the major group: 2072 of 29-2072. They rise; most are the next of the same broad occupation, or
 * the first of the next one.
 */
export function codeDetail(coder: Coder, before: number, value?: number): number {
  const tens = value && Math.floor(value / 10);
  const beforeTens = Math.floor(before / 10);
  if (coder.bits(1, tens && +(tens === beforeTens))) return coder.near(before + 1, 0, value);
  const next = coder.bits(1, tens && +(tens === beforeTens + 1));
  return coder.near((next ? beforeTens + 1 : coder.bits(10, tens)) * 10 + 1, 0, value);
}

/**
 * Pay as BLS publishes it: annual figures in tens of dollars, hourly ones in cents, both from one unrounded hourly
 * figure × 2,080, or annual ones only. `isRegular` says whether pay is of this kind.
 */
export function codePay(coder: Coder, medianBefore: number, pay?: Pay): Pay {
  const withHourly = coder.bits(1, pay && +!!pay.hourly);
  const size = coder.near(12, 2, pay && 31 - Math.clz32(pay.employment! / 10));
  const employment = 10 * (2 ** size + coder.bits(size, pay && pay.employment! / 10 - 2 ** size));
  const before = [1, medianBefore];
  const annual: Percentiles = {};
  const hourly: Percentiles = {};
  statistics.forEach((statistic, index) => {
    const prediction = weights[index]!.reduce((sum, weight, place) => sum + weight * before[place]!, 0);
    const tens = coder.near(prediction, prediction * spreads[index]!, pay && (pay.annual![statistic] as number) / 10);
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

/** Whether `codePay` can hold this pay. What it cannot hold is packed as it is. */
export function isRegular({employment = 0, annual, hourly}: Pay): boolean {
  const tens = (figure: unknown) => typeof figure === 'number' && figure > 0 && figure % 10 === 0;
  return tens(employment) && !!annual && statistics.every((statistic) => {
    const cents = Math.round(Number(hourly?.[statistic]) * 100);
    return tens(annual[statistic]) && (!hourly || hourlyCents(Number(annual[statistic])).includes(cents));
  });
}
