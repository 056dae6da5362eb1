/**
 * Every sentence a reader of `<career-outlook>` gets. Formatted values come in, sentences go out.
 */
import {count} from '../format.js';

/** Openings a year. BLS publishes hundreds: what it prints as 0.0 thousand is fewer than 50. */
export const openingsWords = (openings: number, locale: string) =>
  openings ? count(openings, locale) : 'Fewer than 50';

export const text = {
  expected: (period?: string) => `Expected change in jobs${period ? `, ${period}` : ''}`,
  all: (change: string) => `All\u00a0occupations: ${change}`,
  jobs: (year: number | undefined, projected: boolean) =>
    `Jobs${year ? ` in ${year}` : ''}${projected ? ', expected' : ''}`,
  more: (jobs: string) => `${jobs}\u00a0more`,
  fewer: (jobs: string) => `${jobs}\u00a0fewer`,
  openings: (openings: string) =>
    `${openings} opening${openings === '1' ? '' : 's'} a year on average, from growth and from people leaving`,
  scope: 'Jobs include the self-employed. Figures are rounded.',
};
