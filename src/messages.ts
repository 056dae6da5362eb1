/** Every sentence a reader or an author gets. Formatted values come in, sentences go out. */
import type {PayPeriod, Percentile} from './model/salary.js';

/** Pay for one unit of time: `$51,140 a year`. */
const per = {year: 'a year', hour: 'an hour'};

/** What a reader sees. */
export const text = {
  per: (period: PayPeriod) => per[period],
  medianPay: 'Median pay',
  percentile: (one: Percentile) => (one === 'p50' ? 'Median' : `${one.slice(1)}th percentile`),
  percentileShort: (one: Percentile) => (one === 'p50' ? 'Median' : `${one.slice(1)}th`),
  notAvailable: 'not available',
  topCoded: 'above the highest figure published',
  orMore: (amount: string) => `${amount} or more`,

  compared: (above: number, difference: string, benchmark: string) =>
    `${above ? `${difference} ${above > 0 ? 'above' : 'below'}` : 'The same as'} the median of all occupations, ${benchmark}`,
  benchmark: (benchmark: string) => `Median of all occupations: ${benchmark}`,
  onlyPeriod: (period: PayPeriod) => `Only pay for ${per[period]} is published for this occupation.`,

  range: (min: string, max: string) =>
    !max ? `from ${min}` : !min ? `up to ${max}` : min === max ? min : `${min} to ${max}`,
  offer: (range: string, period: PayPeriod) => `This employer’s offer: ${range} ${per[period]}`,
  offerConverted: ' (drawn at 2,080 hours a year)',
  offerNotDrawn: (period: PayPeriod) => ` (not drawn: only pay for ${per[period]} is published)`,
  notTheOffer: (area: string) => `What follows is for the whole occupation${area && ` (${area})`}, not this employer’s offer.`,
};

const example = 'Use a SOC code such as 29-2072, or a title.';

/** What an author finds in the console and in `career-error`: what is wrong, and how to put it right. */
export const problem = {
  unknown: (nearest: string) => `not found. ${nearest ? `Nearest: ${nearest}.` : example}`,
  missing: `is missing. ${example}`,
  oneOf: (choices: string, used: string) => `is not one of ${choices}. Using ${used}.`,
  amount: 'is not an amount. Write digits only, such as 48000.',
  offerOrder: 'is above offer-max. Swap the two.',
  record: (expected: string) => `is not ${expected}. The record is left out.`,
  broken: 'cannot be drawn.',
};
