/** Every sentence a reader or an author gets. Formatted values come in, sentences go out. */
import type {Percentile, PayPeriod} from './model/salary.js';

const period = {year: 'a year', hour: 'an hour'} as const;

/** Words a reader sees. */
export const text = {
  percentile: {p10: '10th percentile', p25: '25th percentile', p50: 'Median', p75: '75th percentile', p90: '90th percentile'} satisfies Record<Percentile, string>,
  percentileShort: {p10: '10th', p25: '25th', p50: 'Median', p75: '75th', p90: '90th'} satisfies Record<Percentile, string>,

  medianPay: 'Median pay',
  per: (unit: PayPeriod) => period[unit],
  notAvailable: 'not available',
  topCoded: 'above the highest figure published',
  orMore: (amount: string) => `${amount} or more`,

  compared: (above: number, difference: string, benchmark: string) =>
    above === 0
      ? `The same as the median of all occupations, ${benchmark}`
      : `${difference} ${above > 0 ? 'above' : 'below'} the median of all occupations, ${benchmark}`,
  benchmarkOnly: (benchmark: string) => `Median of all occupations: ${benchmark}`,

  onlyPeriod: (published: PayPeriod) => `Only pay for ${period[published].replace(/^a /, 'a ')} is published for this occupation.`,

  offer: (range: string, unit: PayPeriod) => `This employer’s offer: ${range} ${period[unit]}`,
  offerFrom: (amount: string) => `from ${amount}`,
  offerUpTo: (amount: string) => `up to ${amount}`,
  offerConverted: 'drawn at 2,080 hours a year',
  offerNotDrawn: (published: PayPeriod) => `not drawn, because only pay for ${period[published]} is published`,
  notTheOffer: (area: string) => `The figures below are for the whole occupation${area && ` (${area})`}, not this employer’s offer.`,
};

/** Words an author finds in the console and in `career-error`. Each says what is wrong and how to put it right. */
export const problem = {
  unknownOccupation: (nearest: string) =>
    `no occupation has this code, slug or title. ${nearest ? `Nearest: ${nearest}.` : 'Use a SOC code such as 29-2072 or a title.'} The page’s own content is shown instead.`,
  noOccupation: 'names no occupation. Set it to a SOC code such as 29-2072 or a title. The page’s own content is shown instead.',
  oneOf: (choices: string, fallback: string) => `is not one of ${choices}. ${fallback} is used instead.`,
  amount: 'is not an amount in US dollars. Write digits only, such as 48000. The offer is left out.',
  offerOrder: 'is above offer-max. Swap the two. The offer is left out.',
  record: (expected: string) => `is not ${expected}. The record is left aside.`,
  broken: 'could not be drawn. The page’s own content is shown instead.',
};
