/**
 * The sections of a card: which there are of an occupation, and what the element of each is given.
 */
import {credentialsOf} from '../dataset/credentials.js';
import type {OccupationRecord, SourcedFigures} from '../dataset/occupation.js';
import {stagesOf} from '../dataset/pathways.js';
import {factsOf} from '../messages/facts.js';
import {headings} from '../messages/profile.js';
import {salaryScale, type PayPeriod} from '../model/salary.js';
import {findTimeline} from '../timelines.js';
import {topicOf, type AnyTopic, type SectionName} from '../topics.js';

/** What draws a section: an element by its name without `career-`. */
export type Drawer = Exclude<SectionName, AnyTopic> | 'topic';

/** One section that has something to show. */
export interface Section {
  name: SectionName;
  heading: string;
  drawer: Drawer;
  /** What its element is given besides the occupation. */
  properties: Record<string, unknown>;
  /** What it shows, for the list of sources. */
  figures: readonly SourcedFigures[];
}

/** What a page says about a card that its sections need to know. */
export interface SectionOptions {
  locale: string;
  period?: PayPeriod;
  offerMin?: number | string;
  offerMax?: number | string;
  offerPeriod?: PayPeriod;
  interests?: unknown;
  /** Whether the occupation is a record of the page's own. */
  isOwn?: boolean;
  href?: string;
}

/** The sections of an occupation that have something to show, in the order that was asked for. */
export function sectionsOf(
  names: readonly SectionName[],
  occupation: OccupationRecord,
  options: SectionOptions,
): Section[] {
  return names
    .map((name) => sectionOf(name, occupation, options))
    .filter((section) => section !== undefined);
}

function sectionOf(
  name: SectionName,
  occupation: OccupationRecord,
  options: SectionOptions,
): Section | undefined {
  return isElement(name)
    ? sectionsOfElements[name](occupation, options)
    : topicSection(name, occupation, options);
}

/** The sections that have an element of their own. All others are topics. */
const sectionsOfElements: Record<
  Exclude<Drawer, 'topic'>,
  (occupation: OccupationRecord, options: SectionOptions) => Section | undefined
> = {
  facts: factsSection,
  salary: salarySection,
  outlook: ({outlook}) => section('outlook', !!outlook, [outlook]),
  education: educationSection,
  certification: certificationSection,
  fit: fitSection,
};

function isElement(name: SectionName): name is Exclude<Drawer, 'topic'> {
  return Object.hasOwn(sectionsOfElements, name);
}

function section(
  drawer: Exclude<Drawer, 'topic'>,
  isKnown: boolean,
  figures: readonly (SourcedFigures | null | undefined)[],
  properties: Record<string, unknown> = {},
): Section | undefined {
  if (!isKnown) return undefined;
  return {
    name: drawer,
    heading: headings[drawer]!,
    drawer,
    properties,
    figures: figures.filter((one) => one != null),
  };
}

function factsSection(occupation: OccupationRecord, {locale}: SectionOptions): Section | undefined {
  const [facts, figures] = factsOf(occupation, locale);
  return section('facts', facts.length > 0, figures);
}

function salarySection({wages}: OccupationRecord, options: SectionOptions): Section | undefined {
  const {period, offerMin, offerMax, offerPeriod} = options;
  const isPublished = !!wages && salaryScale(wages, 'year') !== undefined;
  return section('salary', isPublished, [wages], {period, offerMin, offerMax, offerPeriod});
}

function educationSection(occupation: OccupationRecord): Section | undefined {
  const {code, preparation, attainment} = occupation;
  const timeline = findTimeline(code, preparation);
  if (!timeline) return undefined;
  const pages = stagesOf(timeline).flatMap(({sources = []}) => sources);
  const figures = [preparation, attainment, ...pages.map((source) => ({source}))];
  return section('education', true, figures);
}

/** Each value of a credential has a date of its own, so its sources stay beside it. */
function certificationSection({code = ''}: OccupationRecord): Section | undefined {
  return section('certification', credentialsOf(code).length > 0, [], {record: undefined});
}

function fitSection({interests}: OccupationRecord, options: SectionOptions): Section | undefined {
  // Of an occupation that is many in one the section says why there is no score.
  const isKnown = !!options.interests && (!!interests || !options.isOwn);
  return section('fit', isKnown, [interests], {interests: options.interests});
}

function topicSection(
  name: AnyTopic,
  occupation: OccupationRecord,
  {href}: SectionOptions,
): Section | undefined {
  const topic = topicOf(name, occupation);
  if (!topic) return undefined;
  return {
    name,
    heading: topic.heading,
    drawer: 'topic',
    properties: {topic: name, href},
    figures: topic.sources.map((source) => ({source})),
  };
}
