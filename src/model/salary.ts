/** Where the pay of an occupation lies on an axis. No DOM, no text: numbers in, numbers out. */
import type {Percentiles, WageFigure, Wages} from '../dataset/occupation.js';

/** Pay for a year of full-time work, or for an hour. */
export type PayPeriod = 'year' | 'hour';

/** Full-time work for a year, as BLS counts it. */
export const hoursAYear = 2080;

/** The five percentiles of a pay distribution, lowest first. */
export const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Percentile = (typeof percentiles)[number];

/** What an employer offers, in US dollars. At least one end is known. */
export interface Offer {
  min?: number;
  max?: number;
  period: PayPeriod;
}

/** A place on the axis, in per cent from its low end. */
export type Position = number;

export interface SalaryScale {
  /** The period the figures are for: the one asked for, or the only one published. */
  period: PayPeriod;
  /** The five percentiles; `at` only where the figure is a number. */
  figures: {percentile: Percentile; figure: WageFigure | undefined; at?: Position}[];
  /** The median of all occupations, and how far this median is above it (below: negative). */
  benchmark?: {figure: number; at: Position; above?: number};
  /** The employer's range: as stated, whether × 2,080 was needed, and the ends that can be drawn. */
  offer?: Offer & {converted: boolean; from?: Position; to?: Position};
}

/** Share of the axis left free at either end, so that no mark touches the edge. */
const margin = 0.03;

/**
 * @param wages An occupation's pay.
 * @param asked The period to show; where only the other is published, that is shown.
 * @param offer An employer's own range, converted with 2,080 hours where its period differs and both are published.
 * @returns `undefined` where no pay is published for either period.
 */
export function salaryScale(wages: Wages, asked: PayPeriod, offer?: Offer): SalaryScale | undefined {
  const period = payFor(wages, asked) ? asked : asked === 'year' ? 'hour' : 'year';
  const pay = payFor(wages, period);
  if (!pay) return undefined;

  const benchmark = period === 'year' ? wages.allOccupations?.annual : wages.allOccupations?.hourly;
  const converted = !!offer && offer.period !== period;
  const comparable = offer && (!converted || (wages.annual && wages.hourly));
  const factor = !converted ? 1 : period === 'year' ? hoursAYear : 1 / hoursAYear;
  const min = comparable && offer.min && offer.min * factor;
  const max = comparable && offer.max && offer.max * factor;

  const amounts = [...percentiles.map((one) => pay[one]), benchmark, min, max].filter((one) => typeof one === 'number');
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  // One single amount has no scale of its own: it stands in the middle.
  const place = (amount: number): Position =>
    high > low ? Math.round(1e4 * (margin + ((amount - low) / (high - low)) * (1 - 2 * margin))) / 100 : 50;
  const placed = (amount: unknown) => (typeof amount === 'number' ? place(amount) : undefined);

  const p50 = pay.p50;
  return {
    period,
    figures: percentiles.map((percentile) => ({percentile, figure: pay[percentile], at: placed(pay[percentile])})),
    benchmark: benchmark === undefined ? undefined : {
      figure: benchmark,
      at: place(benchmark),
      above: typeof p50 === 'number' ? Math.round((p50 - benchmark) * 100) / 100 : undefined,
    },
    offer: offer && {...offer, converted: converted && !!comparable, from: placed(min), to: placed(max)},
  };
}

/** Pay for a period, if any of it is published. */
function payFor(wages: Wages, period: PayPeriod): Percentiles | undefined {
  const pay = period === 'year' ? wages.annual : wages.hourly;
  return pay && percentiles.some((one) => pay[one] !== undefined) ? pay : undefined;
}
