/**
 * Written profiles: what we say of an occupation in words, topic by topic, each with the pages it
 * was read from.
 */
import {storedModule} from './module-store.js';
import type {Source} from './source.js';

/**
 * The topics of a written profile, in the order in which they are shown; a card puts the tables
 * before the last, the links.
 */
export const topicNames = [
  'titles',
  'duties',
  'types',
  'specialisations',
  'day',
  'settings',
  'employers',
  'schedule',
  'remote',
  'skills',
  'qualities',
  'tools',
  'pros-cons',
  'challenges',
  'satisfactions',
  'pay-factors',
  'paths',
  'comparison',
  'privacy',
  'cluster',
  'questions',
  'links',
] as const;
export type TopicName = (typeof topicNames)[number];

/** One thing of a list: a term, what is said of it, or both. */
export interface TopicItem {
  term?: string | undefined;
  text?: string | undefined;
  /** SOC code of the occupation that the term names. */
  occupation?: string | undefined;
  /** An `https:` address that the term leads to. */
  url?: string | undefined;
}

/**
 * One topic. Exactly one of `text`, `groups`, `table`, `questions` and `bars` says how it is laid
 * out.
 */
export interface Topic {
  topic: TopicName;
  heading: string;
  /** A sentence before the rest. */
  intro?: string | undefined;
  /** Paragraphs. */
  text?: readonly string[] | undefined;
  /** Lists, side by side where there is room. */
  groups?: readonly {head?: string | undefined; items: readonly TopicItem[]}[] | undefined;
  /** The first cell of a row names it. */
  table?: {columns: readonly string[]; rows: readonly (readonly string[])[]} | undefined;
  questions?: readonly {question: string; answer: string}[] | undefined;
  /**
   * Shares of one whole, in per cent; what is missing to 100 is said, never drawn as if it were
   * known.
   */
  bars?: {of: string; shares: readonly {name: string; percent: number}[]} | undefined;
  sources: readonly Source[];
}

/** What is written about one occupation. */
export interface Profile {
  /** What the occupation is, in one paragraph. */
  summary: string;
  /** Where the summary was read. */
  sources: readonly Source[];
  topics: readonly Topic[];
}

/**
 * What is written about an occupation; `undefined` where nothing is, or its module is not in
 * memory.
 *
 * @param code SOC code.
 */
export function findProfile(code: string): Profile | undefined {
  return storedModule<{profile: Profile}>(code)?.profile;
}
