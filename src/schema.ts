/**
 * Checking figures of one's own before a page shows them: a `record`, or a whole file of them such
 * as
 * `dist/occupations.json`. Needs zod, which is why it is an entry of its own and no part of what a
 * page loads.
 */
import type * as z from 'zod';
import {dataFile, occupationRecord} from '../data/data-file.js';
import type {OccupationRecord} from './dataset/occupation.js';

export {dataFile, occupationRecord};

/** One thing that is wrong: where, and what has to be there. */
export interface Fault {
  /** `wages.annual.p50`, or `occupations.3.title` in a file. Empty for the value as a whole. */
  field: string;
  /** What is wrong and how to put it right. */
  message: string;
}

/** What is wrong with a record; nothing where an element can show all of it. */
export function recordFaults(value: unknown): Fault[] {
  return faults(occupationRecord, value);
}

/** What is wrong with a file of records, `{sources, occupations}`. */
export function dataFileFaults(value: unknown): Fault[] {
  return faults(dataFile, value);
}

/**
 * The value as a record.
 * @throws {TypeError} naming every field that is wrong, a line each.
 */
export function parseRecord(value: unknown): OccupationRecord {
  const found = recordFaults(value);
  if (found.length)
    throw new TypeError(
      found.map(({field, message}) => `${field || 'record'}: ${message}`).join('\n'),
    );
  return value as OccupationRecord;
}

function faults(schema: z.ZodType, value: unknown): Fault[] {
  const {error} = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => ({
    field: issue.path.join('.'),
    message: messageOf(issue),
  }));
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}. Remove it, or correct its spelling.`;
  }
  // Where the schema has no words of its own.
  if (issue.message.startsWith('Too '))
    return issue.code === 'too_small'
      ? `must be at least ${issue.minimum}.`
      : `must be at most ${(issue as z.core.$ZodIssueTooBig).maximum}.`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((one) => JSON.stringify(one)).join(', ')}.`;
  return `${issue.message.replace(/^Invalid input: expected (\w+), received (\w+)$/, 'must be of type $1, and is $2')}.`.replace(
    '..',
    '.',
  );
}
