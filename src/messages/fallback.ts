/**
 * What a page says in place of an element before the script has run, and where there is none.
 * Formatted values come in, sentences go out.
 */
import type {Source} from '../dataset/occupation.js';
import * as facts from './facts.js';
import {asText} from '../as-text.js';

const lower = (words: string) => words[0]!.toLowerCase() + words.slice(1);

/**
 * Figures of the country need no more than publisher and edition; those of another place name it.
 */
export function published({
  area,
  period,
  source,
}: {
  area?: string;
  period?: string;
  source?: Source;
}): string {
  const parts = [source?.name.replace(/^BLS .*/, 'BLS'), area !== 'U.S.' && area, period].filter(
    Boolean,
  );
  return parts.length ? ` (${parts.join(', ')})` : '';
}

/**
 * An official title inside a sentence: `Medical records specialists`. English is the one proper
 * name in them.
 */
export function titleInSentence(title: string): string {
  return (
    title[0]! +
    title
      .slice(1)
      .toLowerCase()
      .replace(/\benglish\b/g, 'English')
  );
}

export const text = {
  about: (title: string, what = '') => `${title}${what && `. ${what}`}:`,
  optional: (stage: string) => `${stage} (optional)`,
  item: (name: string, value: string) => `${name}: ${value}`,
  pay: (title: string, pay: string, source: string) =>
    `${title}: ${lower(facts.medianPay)} ${pay}${source}.`,
  noPay: (title: string) => `${title}: no pay is published.`,
  growth: (title: string, sign: number, percent: string, period: string, label: string) =>
    `${title}: the number of jobs is expected to ${sign ? `${sign > 0 ? 'grow' : 'shrink'} ${percent}` : 'stay about the same'}${period && ` in ${period}`}${label && `, ${lower(label)}`}.`,
  noOutlook: (title: string) => `${title}: no outlook is published.`,
  noFacts: (title: string) => `${title}: no figures are published.`,
  noEducation: (title: string) => `${title}: what entry takes is not published.`,
  noCredentials: (title: string) => `${title}: we list no credentials.`,
  noTopic: (title: string) => `${title}: nothing is written on this topic yet.`,
  sources: (count: number) => (count > 1 ? 'Sources: ' : 'Source: '),
  credentials: 'Credentials',
  fit: (title: string) =>
    `${title}: how near this work is to your interests is worked out on your own device, which takes JavaScript.`,
  interests:
    'Six short questions about what you like to do. They are asked on your own device, which takes JavaScript.',
  matches:
    'The work nearest to your interests. The list is worked out on your own device, which takes JavaScript.',
};

/** What an author is told. Each names the input, says what is wrong, and what was perhaps meant. */
export const problem = {
  unknown: (what: string, given: string, nearest: readonly string[], hint = '') =>
    `career-widgets: there is no ${what} "${given}".${nearest.length ? ` Nearest: ${nearest.join(', ')}.` : hint && ` ${hint}`}`,
  retired: (code: string, successors: readonly string[]) =>
    `career-widgets: the code ${code.trim()} is of the 2010 list. Today: ${successors.join(', ')}. Use one of them.`,
  wrong: (name: string, value: unknown, what: string) =>
    `career-widgets: ${name} "${asText(value)}" ${what}`,
  missing: (name: string, what: string) => `career-widgets: ${name} ${what}`,
  oneOf: (choices: readonly string[], between = ', ') => `is not one of ${choices.join(between)}.`,
};
