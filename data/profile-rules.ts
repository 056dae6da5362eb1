/** Truths about the sentences of all that is written: profiles, pathways and credentials. Their names, pages and links keep to the rules of all written records. */
import type {Written} from './pathway-files.js';
import type {WrittenRule} from './pathway-rules.js';
import type {ProfileFile} from './profile-schema.js';

/** Words that promise, press or flatter, and the sign that makes a figure of ours look like a measured share. No reader meets them. */
export const neverUsed =
  /\b(perfect|should|guarantee\w*|ideal|destined|must|accurate|scientific|proven|born to|dream job|right for you|soulmate|talent)\b|%/i;

/** Short forms that are no credentials and that we may use: a reader knows them, or the text says what they mean. */
const abbreviations = [
  'AAPC',
  'AHIMA',
  'BLS',
  'CAHIIM',
  'CPT',
  'EHR',
  'GED',
  'HIPAA',
  'ICD',
  'MEDITECH',
  'NCRA',
];

/** Nothing is promised and nobody is pressed. */
const nothingPromised: WrittenRule = (written) =>
  sentencesOf(written).flatMap(([where, text]) => {
    const [found] = neverUsed.exec(text) ?? [];
    return found
      ? [
          `${where}: “${found}” is a word we never use, in “${text}”. Say what is so, or who asks for it.`,
        ]
      : [];
  });

/** “Average” is a mean and nothing else. */
const averageIsAMean: WrittenRule = (written) =>
  sentencesOf(written)
    .filter(([, text]) => /\baverages?\b/i.test(text) && !/\b(the|a) mean\b/i.test(text))
    .map(
      ([where, text]) =>
        `${where}: “average” in “${text}” is not said to be a mean. Write “median”, “typical” or “all occupations together”, or name the mean.`,
    );

/** Money says of which year it is, because the page is read years later. */
const amountsDated: WrittenRule = (written) =>
  sentencesOf(written)
    .filter(([, text]) => text.includes('$') && !/\b20\d\d\b/.test(text))
    .map(
      ([where, text]) =>
        `${where}: the amount in “${text}” has no year. Name it, or leave the amount to the figures that are renewed every year.`,
    );

/** A short form is a credential we know, or one of the few listed. A former name is said to be one. */
const shortFormsKnown: WrittenRule = (written) => {
  const all = [...written.credentials.values()];
  const now = new Set([
    ...all.flatMap(({short, provisional}) => [short, provisional?.short ?? short]),
    ...abbreviations,
  ]);
  const before = new Map(
    all.flatMap(({short, formerly = []}) =>
      formerly.map((name): [string, string] => [name, short]),
    ),
  );
  return sentencesOf(written).flatMap(([where, text]) =>
    (text.match(/(?<![\w*])[A-Z]{3,}(-[A-Z])?(?!\w)/g) ?? []).flatMap((form) => {
      if (now.has(form)) return [];
      if (!before.has(form)) {
        return [
          `${where}: “${form}” is neither a credential of data/credentials nor a short form a reader knows. Correct it, write it out, or add it to the list in data/profile-rules.ts.`,
        ];
      }
      return /former|until|used to be/i.test(text)
        ? []
        : [
            `${where}: “${form}” is now called ${before.get(form)}. Write that, or say that it is the former name.`,
          ];
    }),
  );
};

/** Nothing is said twice in a topic. */
const saidOnce: WrittenRule = ({profiles}) =>
  [...profiles].flatMap(([name, {topics}]) =>
    Object.entries(topics).flatMap(([topic, content]) => {
      const said = entriesOf(content);
      return said
        .filter((text, place) => said.indexOf(text) !== place)
        .map((text) => `profiles/${name}.json, ${topic}: “${text}” is there twice. Take one out.`);
    }),
  );

export const profileRules = {
  nothingPromised,
  averageIsAMean,
  amountsDated,
  shortFormsKnown,
  saidOnce,
};

/** Sentences that share eight or more words in a row with a text they were read from: they are not ours. */
export function copiedSentences(written: Written, texts: Iterable<string>): string[] {
  const eights = new Set<string>();
  for (const text of texts) for (const eight of runsOf(text, 8)) eights.add(eight);
  return sentencesOf(written).flatMap(([where, text]) => {
    const found = runsOf(text, 8).find((eight) => eights.has(eight));
    return found
      ? [`${where}: “${found}” stands in a source, word for word. Say it in words of our own.`]
      : [];
  });
}

/** What names or makes up the entries of a topic, however it is laid out. */
function entriesOf(
  content: NonNullable<ProfileFile['topics'][keyof ProfileFile['topics']]>,
): string[] {
  if ('groups' in content)
    return content.groups
      .flatMap(({items}) => items.flatMap(({term, text}) => [term, text]))
      .filter((one) => one !== undefined);
  if ('table' in content) return content.table.rows.map(([head]) => head!);
  if ('questions' in content)
    return content.questions.flatMap(({question, answer}) => [question, answer]);
  if ('bars' in content) return content.bars.shares.map(({name}) => name);
  return content.text;
}

/** All words that follow each other, so many at a time. */
export function runsOf(text: string, count: number): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(count - 1).map((_, place) => words.slice(place, place + count).join(' '));
}

/** Every text of ours that a reader sees, and in which topic of which file it stands. Job titles are as people gave them. */
function sentencesOf({profiles, pathways, credentials}: Written): [where: string, text: string][] {
  const under = (where: string, content: unknown, without: readonly string[]) =>
    [...strings(content, without)].map((text): [string, string] => [where, text]);
  return [
    ...[...profiles].flatMap(([name, {summary, topics}]) =>
      Object.entries({summary, ...topics}).flatMap(([topic, content]) =>
        under(`profiles/${name}.json, ${topic}`, content, [
          'sources',
          'occupation',
          'url',
          ...(topic === 'titles' ? ['term'] : []),
        ]),
      ),
    ),
    ...[...pathways].flatMap(([name, {demand, stages}]) => [
      ...under(`pathways/${name}.json, demand`, demand?.about, []),
      ...stages.flatMap(({id, title, about, courses, activities, steps}) =>
        under(`pathways/${name}.json, ${id}`, [title, about, courses, activities, steps], []),
      ),
    ]),
    ...[...credentials].flatMap(([name, {shows}]) => under(`credentials/${name}.json`, shows, [])),
  ];
}

/** The texts in a value, at every depth, but for those under some keys. */
function* strings(value: unknown, without: readonly string[]): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value))
      if (!without.includes(key)) yield* strings(one, without);
  }
}
