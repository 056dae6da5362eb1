/** Every sentence a reader of `<career-facts>` gets. Formatted values come in, sentences go out. */

export const text = {
  medianPay: 'Median pay',
  entryEducation: 'Typical entry education',
  jobs: (year?: number) => `Jobs${year ? `, ${year}` : ''}`,
  wageJobs: 'Wage and salary jobs',
  growth: (period?: string) => `Expected change in jobs${period ? `, ${period}` : ''}`,
  openings: 'Openings a year',
};
