/**
 * Every sentence a reader of `<career-salary>` gets, but for the labels in its template. Formatted
 * values come in, sentences go out.
 */
import type {WageFigure, Wages} from '../dataset/occupation.js';
import {money} from '../format.js';
import type {Offer, PayPeriod} from '../model/salary.js';

/** Pay for one unit of time: `$51,140 a year`. No line ends in the middle of it. */
export const per = {year: 'a\u00a0year', hour: 'an\u00a0hour'};

export const text = {
  median: 'Median pay',
  compared: (above: number, difference: string, benchmark: string) =>
    `${above ? `${difference} ${above > 0 ? 'above' : 'below'}` : 'The same as'} the median of all occupations, ${benchmark}`,
  benchmark: (benchmark: string) => `Median of all occupations: ${benchmark}`,
  mean: (mean: string) => `The mean (average) is ${mean}. `,
  onlyPeriod: (period: PayPeriod) => `Only ${period}ly pay is published for this occupation.`,

  range: (min: string, max: string) =>
    !max ? `from ${min}` : !min ? `up to ${max}` : min === max ? min : `${min} to ${max}`,
  offer: (range: string, period: PayPeriod) => `This employer’s offer: ${range} ${per[period]}`,
  offerConverted: ' (drawn at 2,080 hours a year)',
  offerNotDrawn: (period: PayPeriod) => ` (not drawn: only ${period}ly pay is published)`,
  notTheOffer: (area?: string) =>
    `What follows is for the whole occupation${area ? ` (${area})` : ''}, not this employer’s offer.`,
};

/** A published figure in words: an amount, or what the publisher's mark says. */
export function wageWords(
  figure: WageFigure | undefined,
  {topCode}: Wages,
  period: PayPeriod,
  locale: string,
  short?: boolean,
): string {
  if (typeof figure === 'number') return money(figure, period, locale, short);
  const known = topCode?.[period === 'year' ? 'annual' : 'hourly'];
  if (figure !== '#') return short ? '–' : 'not available';
  return known
    ? `${money(known, period, locale, short)} or more`
    : 'above the highest figure published';
}

/** The time that an amount is for: `a year`. What is no amount is for none. */
export const timeOf = (amount: string, period: PayPeriod): string =>
  /\d/.test(amount) ? per[period] : '';

/** A published figure with its time: `$51,140 a year`. */
export function payWords(
  figure: WageFigure | undefined,
  wages: Wages,
  period: PayPeriod,
  locale: string,
): string {
  const amount = wageWords(figure, wages, period, locale);
  return `${amount} ${timeOf(amount, period)}`.trim();
}

/** The median for a year, or for an hour where only that is published. */
export function medianWords(wages: Wages | undefined, locale: string): string | undefined {
  for (const [period, median] of [
    ['year', wages?.annual?.p50],
    ['hour', wages?.hourly?.p50],
  ] as const) {
    if ((median ?? '*') !== '*') return payWords(median, wages!, period, locale);
  }
  return undefined;
}

/** An employer's own range, or the one end that is given. */
export function offerWords({min, max, period}: Offer, locale: string): string {
  const [low, high] = [min, max].map((end) => (end ? money(end, period, locale) : '')) as [
    string,
    string,
  ];
  return text.offer(text.range(low, high), period);
}
