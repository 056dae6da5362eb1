/**
 * The topics of an occupation, written or made of tables: what `<career-topic>` draws and the words
 * inside a tag say.
 */
import {findAbout} from './dataset/about.js';
import {areNamesHere, listedOccupations} from './dataset/catalog.js';
import {areAllDetailsHere} from './dataset/details.js';
import type {OccupationRecord, Source} from './dataset/occupation.js';
import {
  findProfile,
  topicNames,
  type Profile,
  type Topic,
  type TopicItem,
  type TopicName,
} from './dataset/profiles.js';
import {programs, programsSource} from './dataset/programs.js';
import {typeset} from './format.js';
import {about} from './messages/fit.js';
import {text} from './messages/topic.js';
import {interestAreas} from './model/fit.js';

/** Topics that are made of tables, so that every occupation may have them. */
export const topicsFromTables = ['interests', 'related', 'programs'] as const;
export type AnyTopic = TopicName | (typeof topicsFromTables)[number];

/** A section of `<career-profile>`. */
export type SectionName =
  'facts' | 'fit' | 'salary' | 'outlook' | 'education' | 'certification' | AnyTopic;

/** All sections, in the order in which they are shown. */
export const sectionNames: readonly SectionName[] = [
  'facts',
  'fit',
  'salary',
  'outlook',
  ...topicNames.slice(0, topicNames.indexOf('paths')),
  'interests',
  'education',
  'certification',
  ...topicNames.slice(topicNames.indexOf('paths'), -1),
  'related',
  'programs',
  'links',
];

/** The names in an author's list of sections, if any: not all of them may be names of sections. */
export function namesIn(sections?: string): string[] | null | undefined {
  return sections?.toLowerCase().match(/[\w-]+/g);
}

/** What there is to show: a written topic, or one made of tables. */
export type ShownTopic = Omit<Topic, 'topic'> & {
  /** The end of the scale of bars, where it begins at 1 and is not in per cent. */ most?: number;
};

/**
 * The modules that a topic is made of, beyond the figures of the occupation's group.
 *
 * @param code SOC code. Absent where the occupation is a page's own record, which holds the rest.
 */
export function modulesOf(topic: AnyTopic, code?: string): string[] {
  const ofOccupation = code === undefined ? [] : [`occupations/${code}`];
  if (topic === 'interests') return [];
  if (topic !== 'related') return ofOccupation;
  return areAllDetailsHere() ? ['names'] : [...ofOccupation, 'names'];
}

/** What is written about an occupation: in a page's own record, or else by us. */
export function profileOf({code, profile}: OccupationRecord): Profile | undefined {
  return profile ?? findProfile(code ?? '');
}

/** What an occupation is, in a sentence or a paragraph, and what that was read from. */
export function summaryOf(
  occupation: OccupationRecord,
): {text: string; sources: readonly Source[]} | undefined {
  const profile = profileOf(occupation);
  if (profile) return {text: profile.summary, sources: profile.sources};
  const ours = findAbout(occupation.code ?? '');
  const about = occupation.about ?? ours?.about;
  if (!about) return undefined;
  return {text: about, sources: about === ours?.about ? ours.aboutSources : []};
}

/** What people in an occupation do, in the words of a page's own record, or else in ours. */
function dutiesOf(occupation: OccupationRecord): ShownTopic | undefined {
  const ours = findAbout(occupation.code ?? '');
  const duties = occupation.duties ?? ours?.duties ?? [];
  if (duties.length === 0) return undefined;
  const items = duties.map((duty) => ({text: duty}));
  const sources = duties === ours?.duties ? ours.aboutSources : [];
  return {heading: text.duties, groups: [{items}], sources};
}

/** The names of all topics that are known of an occupation. */
export function topicsOf(occupation: OccupationRecord): AnyTopic[] {
  return [...topicNames, ...topicsFromTables].filter((name) => topicOf(name, occupation));
}

/** What is known of a topic; `undefined` where nothing is. */
export function topicOf(name: AnyTopic, occupation: OccupationRecord): ShownTopic | undefined {
  if (name === 'interests') {
    const {interests} = occupation;
    return interests && interestAreas.every((area) => Number.isFinite(interests[area]))
      ? {
          heading: text.interests,
          bars: {
            of: text.interestsOf,
            shares: interestAreas.map((area, place) => ({
              name: `${area[0]!.toUpperCase()}${area.slice(1)}: ${about[place]}`,
              percent: interests[area],
            })),
          },
          most: 7,
          sources: sourced(interests.source),
        }
      : undefined;
  }
  const list = (heading: string, items: TopicItem[], source?: Source) =>
    items.length ? {heading, groups: [{items}], sources: sourced(source)} : undefined;
  if (name === 'related') {
    const {related, jobZone} = occupation;
    // Those whose titles happen to be in memory would pass for all of them.
    const listed = areNamesHere() ? listedOccupations() : [];
    return list(
      text.related,
      listed
        .filter((one) => related?.includes(one.code))
        .map((one) => ({term: one.title, occupation: one.code})),
      jobZone?.source,
    );
  }
  if (name === 'programs') {
    const code = occupation.code ?? '';
    return list(
      text.programs,
      programs({code}).map(({title}) => ({term: typeset(title)})),
      programsSource({code}),
    );
  }
  const written = profileOf(occupation)?.topics.find(({topic}) => topic === name);
  return written ?? (name === 'duties' ? dutiesOf(occupation) : undefined);
}

const sourced = (source?: Source): readonly Source[] => (source ? [source] : []);
