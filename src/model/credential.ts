/**
 * How old a value of a credential is. No clock: age is counted up to the month in which the records
 * were compared.
 */
import type {CredentialRecord, Dated} from '../dataset/credentials.js';
import {list, object, readWith, text, words, type RecordFault} from './reading.js';
import {source} from './record.js';

/** How many months after its date a value still stands by itself. */
const freshMonths = 12;

/**
 * The month of a date of any precision, counted from the year 0. A year alone counts from its
 * beginning.
 */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}

/**
 * Whether a reader must be told to check a value with the issuer: it has no date, or one of more
 * than a year before
 * `checked`, the month in which the records were compared with their sources.
 */
export function isStale({asOf}: Dated, checked = ''): boolean {
  // Not `>`: with a date that cannot be read no comparison holds.
  return !asOf || !(monthOf(checked) - monthOf(asOf) <= freshMonths);
}

const credential = object(
  {
    id: text,
    short: words,
    name: words,
    formerly: list(text),
    issuer: object({name: words, short: text}, ['name']),
    level: text,
    occupations: list(text),
    shows: text,
    page: text,
    facts: list(object({head: words, lines: list(text), asOf: text, source}, ['head', 'lines'])),
    checked: text,
  },
  ['short', 'name'],
);

/** A page's own credential as far as it can be shown, or the first thing in it that cannot. */
export function readCredential(given: unknown): CredentialRecord | RecordFault {
  return readWith(credential, given, 'record');
}
