/** Every sentence a reader of `<career-facts>` gets. Formatted values come in, sentences go out. */

export const medianPay = 'Median pay';
export const entryEducation = 'Typical entry education';
export const jobs = (year?: number) => `Jobs${year ? `, ${year}` : ''}`;
export const wageJobs = 'Wage and salary jobs';
export const growth = (period?: string) => `Expected change in jobs${period ? `, ${period}` : ''}`;
export const openings = 'Openings a year';
