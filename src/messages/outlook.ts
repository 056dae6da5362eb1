/** Every sentence a reader of `<career-outlook>` gets. Formatted values come in, sentences go out. */

/** BLS publishes hundreds: what it prints as 0.0 thousand is fewer than 50. */
export const hardlyAny = 'Fewer than 50';

export const text = {
  expected: (period: string) => `Expected change in jobs${period && `, ${period}`}`,
  all: (change: string) => `All occupations: ${change}`,
  jobs: (year: number | undefined, projected: boolean) => `Jobs${year ? ` in ${year}` : ''}${projected ? ', expected' : ''}`,
  more: (jobs: string) => `${jobs} more`,
  fewer: (jobs: string) => `${jobs} fewer`,
  openings: (openings: string) => `${openings} openings a year on average, from growth and from people leaving`,
  scope: 'Jobs include the self-employed.',
};
