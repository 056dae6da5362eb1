/** Every sentence a reader of `<career-facts>` gets. Formatted values come in, sentences go out. */
import type {OccupationRecord, SourcedFigures} from '../dataset/occupation.js';
import {count, percentChange, typeset} from '../format.js';
import {openingsWords, text} from './outlook.js';
import {medianWords} from './salary.js';

export const medianPay = 'Median pay';
export const entryEducation = 'Typical entry education';
export const jobs = (year?: number) => `Jobs${year ? `, ${year}` : ''}`;
export const wageJobs = 'Wage and salary jobs';
export const openings = 'Openings a year';

/**
 * The facts that are known of an occupation, each with its name; and the figures they come from.
 */
type Facts = [facts: [name: string, fact: string][], used: SourcedFigures[]];

export function factsOf({wages, outlook, preparation}: OccupationRecord, locale: string): Facts {
  const amount = medianWords(wages, locale);
  const employed = outlook ? undefined : wages?.employment;
  const education = preparation?.entryEducation;
  const facts = [
    [medianPay, amount],
    [entryEducation, typeset(education)],
    outlook
      ? [jobs(outlook.from), count(outlook.employment, locale)]
      : [wageJobs, employed && count(employed, locale)],
    [text.expected(outlook?.period), outlook && percentChange(outlook.percent, locale)],
    [openings, outlook && openingsWords(outlook.openings, locale)],
  ].filter(([, fact]) => fact) as Facts[0];
  // BLS publishes entry education with the outlook; a page's own record may have it from elsewhere.
  return [
    facts,
    [
      amount || employed ? wages : '',
      outlook,
      education && preparation.source?.name !== outlook?.source?.name && preparation,
    ].filter(Boolean) as SourcedFigures[],
  ];
}
