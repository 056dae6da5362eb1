/** Where the pay of an occupation lies on an axis. No DOM, no text: numbers in, numbers out. */
import type {Percentiles, WageFigure, Wages} from '../dataset/occupation.js';
import {isAmount} from './reading.js';

/** Pay for a year of full-time work, or for an hour. */
export type PayPeriod = 'year' | 'hour';

/** Full-time work for a year, as BLS counts it. */
export const hoursAYear = 2080;

/** The five percentiles of a pay distribution, lowest first. */
export const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Percentile = (typeof percentiles)[number];

/** What an employer offers, in US dollars. At least one end is known. */
export interface Offer {
  min?: number | undefined;
  max?: number | undefined;
  period: PayPeriod;
}

/**
 * A place on the axis, in per cent of its length from its low end; `undefined` for what cannot be
 * placed.
 */
export type Position = number | undefined;

export interface SalaryScale {
  /** The period the figures are for: the one asked for, or the only one published. */
  period: PayPeriod;
  /** The five percentiles, lowest first. Only numbers have a place. */
  figures: {percentile: Percentile; figure: WageFigure | undefined; at: Position}[];
  /** The mean, for the period. */
  mean?: WageFigure;
  /**
   * The median of all occupations for the period, and how far this median is above it (below:
   * negative), in US dollars.
   */
  benchmark?: {figure: number; at: Position; above?: number};
  /**
   * The employer's range as stated, whether 2,080 hours were needed to place it, and its ends on
   * the axis.
   */
  offer?: Offer & {converted: boolean; from: Position; to: Position};
}

/** Share of the axis left free at either end, so that no mark touches the edge. */
const margin = 0.03;

/**
 * @param wages An occupation's pay.
 * @param asked The period to show; where only the other is published, that is shown.
 * @param offer An employer's own range, converted with 2,080 hours where its period differs and both are published.
 * @returns `undefined` where no percentile is published for either period.
 */
export function salaryScale(
  wages: Wages,
  asked: PayPeriod,
  offer?: Offer,
): SalaryScale | undefined {
  const published = (period: PayPeriod): Percentiles | undefined => {
    const pay = period === 'year' ? wages.annual : wages.hourly;
    return pay && percentiles.some((one) => (pay[one] ?? '*') !== '*') ? pay : undefined;
  };
  const period = published(asked) ? asked : asked === 'year' ? 'hour' : 'year';
  const pay = published(period);
  if (!pay) return undefined;

  const all = period === 'year' ? wages.allOccupations?.annual : wages.allOccupations?.hourly;
  const converted = !!offer && offer.period !== period;
  const factor = !converted
    ? 1
    : !published(offer.period)
      ? NaN
      : period === 'year'
        ? hoursAYear
        : 1 / hoursAYear;
  const ends = [offer?.min, offer?.max].map((end) => end! * factor);

  const amounts = [...percentiles.map((one) => pay[one]), all, ...ends].filter(
    Number.isFinite,
  ) as number[];
  const low = Math.min(...amounts);
  const length = Math.max(...amounts) - low;
  const place = (amount: unknown): Position =>
    // One single amount has no scale: it stands in the middle.
    Number.isFinite(amount)
      ? Math.round(
          1e4 * (length ? margin + (((amount as number) - low) / length) * (1 - 2 * margin) : 0.5),
        ) / 100
      : undefined;

  const above = Math.round(((pay.p50 as number) - all!) * 100) / 100;
  const [from, to] = ends.map(place);
  return {
    period,
    figures: percentiles.map((percentile) => ({
      percentile,
      figure: pay[percentile],
      at: place(pay[percentile]),
    })),
    mean: pay.mean,
    benchmark: all
      ? {figure: all, at: place(all), above: Number.isFinite(above) ? above : undefined}
      : undefined,
    offer: offer && {...offer, converted, from, to},
  };
}

/**
 * An amount as an author writes it, in digits: `undefined` where there is none, or a template left
 * it empty; no number where it is wrong.
 */
export function amountOf(value?: number | string | null): number | undefined {
  if (typeof value === 'object' && value !== null) return NaN;
  const text = String(value ?? '').trim();
  if (!text) return undefined;
  const amount = /^[\d.]+$/.test(text) ? Number(text) : NaN;
  return isAmount(amount) && amount > 0 ? amount : NaN;
}
