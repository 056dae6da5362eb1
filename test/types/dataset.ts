/**
 * What an editor completes and a compiler refuses. Compiled with all sources by `npm run types`, and once more against
 * the packed package by test/package/types.test.ts. A line that should not compile and does is an error.
 */
import {findOccupation, occupations, salaryScale, searchOccupations} from '../../src/index.js';
import type {
  Occupation,
  OccupationKey,
  OccupationRecord,
  OccupationSlug,
  OccupationTitle,
  PayPeriod,
  WageFigure,
} from '../../src/index.js';

// Every kind of key.
findOccupation('29-2072');
findOccupation('29-2072.00');
findOccupation('medical-records-specialists');
findOccupation('Medical Records Specialists');

// A slip in a literal.
// @ts-expect-error the slug is medical-records-specialists
findOccupation('medical-record-specialists');
// @ts-expect-error the title is Medical Records Specialists
findOccupation('Medical Record Specialists');
// @ts-expect-error a code is two digits, a hyphen and four digits
findOccupation('code 29');
// @ts-expect-error a key is a text
findOccupation(292072);
// @ts-expect-error the slug is registered-nurses
export const slug: OccupationSlug = 'registered-nurse';
// @ts-expect-error the title is Registered Nurses
export const title: OccupationTitle = 'Registered nurses';
export const key: OccupationKey = 'registered-nurses';

// What a page's reader typed is known to be a text, not more.
declare const typed: string;
export const found: Occupation | undefined = findOccupation(typed);
// @ts-expect-error there may be none
export const surely: Occupation = findOccupation(typed);
// @ts-expect-error there may be none
findOccupation('29-2072').title;

// A figure is a number or a mark; a mark is no number.
const figure: WageFigure | undefined = found?.wages?.annual?.p50;
// @ts-expect-error "*" and "#" cannot be added to
export const more: number = figure;
export const text: string = typeof figure === 'number' ? figure.toFixed(0) : 'no number';

// The salary scale.
export const period: PayPeriod = 'hour';
// @ts-expect-error pay is for a year or an hour
export const month: PayPeriod = 'month';
if (found?.wages) {
  const scale = salaryScale(found.wages, 'year', {min: 48000, period: 'year'});
  export_(scale?.benchmark?.above);
  // @ts-expect-error pay is for a year or an hour
  salaryScale(found.wages, 'week');
  // @ts-expect-error an offer says for which period it is
  salaryScale(found.wages, 'year', {min: 48000});
}
declare function export_(value: number | undefined): void;

export const list: Occupation[] = [...occupations(), ...searchOccupations(typed, 5)];

// A page's own record needs a title only.
export const record: OccupationRecord = {title: 'Our own graduates'};
// @ts-expect-error it needs one
export const untitled: OccupationRecord = {wages: {}};
// @ts-expect-error pay is a number
export const wordy: OccupationRecord = {title: 'X', wages: {annual: {p50: '51,140'}}};
