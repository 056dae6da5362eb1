/** Every sentence a reader of `<career-facts>` gets. Formatted values come in, sentences go out. */
import type {OccupationRecord, Outlook, Preparation, Wages} from '../dataset/occupation.js';
import {count, percentChange} from '../format.js';
import {hardlyAny} from './outlook.js';
import {medianWords} from './salary.js';

export const text = {
  medianPay: 'Median pay',
  entryEducation: 'Typical entry education',
  jobs: (year?: number) => `Jobs${year ? `, ${year}` : ''}`,
  wageJobs: 'Wage and salary jobs',
  growth: (period?: string) => `Expected change in jobs${period ? `, ${period}` : ''}`,
  openings: 'Openings a year',
};

/** The facts that are known of an occupation, each with its name; and the figures they come from, where there are any. */
type Facts = [facts: [name: string, fact: string][], used: (Wages | Outlook | Preparation | false | '' | undefined)[]];

export function factsOf({wages, outlook, preparation}: OccupationRecord, locale: string): Facts {
  const amount = medianWords(wages, locale);
  const wageJobs = outlook ? undefined : wages?.employment;
  const education = preparation?.entryEducation;
  const facts = [
    [text.medianPay, amount],
    [text.entryEducation, education],
    outlook ? [text.jobs(outlook.from), count(outlook.employment, locale)] : [text.wageJobs, wageJobs && count(wageJobs, locale)],
    [text.growth(outlook?.period), outlook && percentChange(outlook.percent, locale)],
    [text.openings, outlook && (outlook.openings ? count(outlook.openings, locale) : hardlyAny)],
  ].filter(([, fact]) => fact) as Facts[0];
  // BLS publishes entry education with the outlook; a page's own record may have it from elsewhere.
  return [facts, [amount || wageJobs ? wages : '', outlook, education && preparation.source?.name !== outlook?.source?.name && preparation]];
}
