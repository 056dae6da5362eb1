/**
 * Truths about the written records that a schema cannot state. A rule returns a message for each record that breaks it:
 * which record, what is wrong, what to do.
 */
import type {Requirement} from '../src/dataset/credentials.js';
import type {Pathway} from '../src/dataset/pathways.js';
import {slugOf} from '../src/dataset/slug.js';
import {closedDoors, type ClosedDoor} from '../src/model/eligibility.js';
import {edges, routes} from '../src/model/pathway.js';
import type {Written} from './pathway-files.js';
import type {CredentialFile, PathwayFile} from './pathway-schema.js';

export type WrittenRule = (written: Written, titles: ReadonlyMap<string, string>) => string[];

const groups = ['eligibility', 'provisional', 'exam', 'fee', 'renewal'] as const;

/** A file is named after what it holds, so that a record can be found without a search. */
export const filesNamed: WrittenRule = ({credentials, pathways, profiles}, titles) => [
  ...[...credentials]
    .filter(([name, {id, short}]) => name !== id || id !== slugOf(short))
    .map(
      ([name, {short}]) =>
        `credentials/${name}.json: the file and its id must be "${slugOf(short)}", the short name in lower case.`,
    ),
  ...Object.entries({pathways, profiles}).flatMap(([folder, files]) =>
    [...files]
      .filter(([name, {code}]) => name !== slugOf(titles.get(code) ?? ''))
      .map(
        ([name, {code}]) =>
          `${folder}/${name}.json: ${titles.has(code) ? `rename it to ${slugOf(titles.get(code)!)}.json, the slug of ${code}` : `${code} is not in occupations.csv. Correct the code`}.`,
      ),
  ),
];

/** Every page named exists, and every page listed is named. */
export const pagesKnown: WrittenRule = (written) => {
  const listed = written.pages.pages.map(({id}) => id);
  const known = new Set([...listed, ...written.sources.map(({id}) => id)]);
  const named = namedPages(written);
  return [
    ...named
      .filter(([, id]) => !known.has(id))
      .map(
        ([where, id]) =>
          `${where}: the page ${id} is not in data/pages.json. Add it, or correct the id.`,
      ),
    ...listed
      .filter((id) => !named.some(([, one]) => one === id))
      .map((id) => `pages.json: nothing was read from ${id}. Remove it.`),
  ];
};

/** A value of a credential comes from the issuer, or from a page that says when it was written. Anything less is left out. */
export const valuesTrustworthy: WrittenRule = ({credentials, pages}) =>
  [...credentials].flatMap(([name, record]) =>
    groups.flatMap((group) => {
      const page = pages.pages.find(({id}) => id === record[group]?.source);
      return page?.kind === 'secondary' && !page.asOf
        ? [
            `credentials/${name}.json: ${group} rests on ${page.id}, which is neither the issuer’s nor dated. Leave ${group} out until the issuer or a dated page confirms it.`,
          ]
        : [];
    }),
  );

/** Occupations and credentials that a record names exist. */
export const namesExist: WrittenRule = ({credentials, pathways, profiles}, titles) => {
  const unknown = (
    where: string,
    ids: readonly string[] = [],
    known: ReadonlyMap<string, unknown>,
  ) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => `${where}: there is no ${id}. Correct it, or add its record.`);
  return [
    ...[...credentials].flatMap(([name, {occupations, eligibility}]) => [
      ...unknown(`credentials/${name}.json`, occupations, titles),
      ...unknown(
        `credentials/${name}.json`,
        eligibility?.anyOf.flatMap(({credential = []}) => credential),
        credentials,
      ),
    ]),
    ...[...pathways].flatMap(([name, {stages}]) =>
      stages.flatMap(({opens, leadsTo}) => [
        ...unknown(`pathways/${name}.json`, opens, credentials),
        ...unknown(`pathways/${name}.json`, leadsTo, titles),
      ]),
    ),
    ...[...profiles].flatMap(([name, {topics}]) =>
      Object.entries(topics).flatMap(([topic, content]) => {
        const items = 'groups' in content ? content.groups.flatMap((group) => group.items) : [];
        return unknown(
          `profiles/${name}.json, ${topic}`,
          items.flatMap(({occupation = []}) => occupation),
          titles,
        );
      }),
    ),
  ];
};

/** Stages are named once, lead only forward, and all lie on a way to, or from, the one first job. */
export const stagesConnected: WrittenRule = ({pathways}) =>
  [...pathways].flatMap(([name, file]) => {
    const pathway = graphOf(file);
    const where = `pathways/${name}.json`;
    const ids = pathway.stages.map(({id}) => id);
    const place = (id: string) => ids.indexOf(id);
    const doubles = ids
      .filter((id, index) => place(id) !== index)
      .map((id) => `${where}: the stage ${id} is there twice. Rename one.`);
    const backward = edges(pathway).filter(
      ([from, to]) => !(place(from) >= 0 && place(from) < place(to)),
    );
    const jobs = pathway.stages.filter(({kind}) => kind === 'job').length;
    if (doubles.length || backward.length || jobs !== 1) {
      return [
        ...doubles,
        ...backward.map(
          ([from, to]) =>
            `${where}: ${to} comes after ${from}, which ${place(from) < 0 ? 'is no stage' : 'stands later'}. List stages in the order of time.`,
        ),
        ...(jobs === 1
          ? []
          : [
              `${where}: has ${jobs} stages of the kind job, must have one: the first job, where all routes end.`,
            ]),
      ];
    }
    const reached = new Set(
      routes(pathway)
        .flat()
        .map(({id}) => id),
    );
    for (const {id, after = []} of pathway.stages)
      if (after.some((one) => reached.has(one) && pathway.stages[place(one)]!.kind === 'job'))
        reached.add(id);
    return ids
      .filter((id) => !reached.has(id))
      .map(
        (id) =>
          `${where}: ${id} is on no way to the first job, and does not follow it. Name the stage it comes after, or the one that comes after it.`,
      );
  });

/** A stage promises a credential only where each route before it lets a person into the exam. */
export const doorsOpen: WrittenRule = ({credentials, pathways}) =>
  [...pathways].flatMap(([name, pathway]) =>
    closedDoors(graphOf(pathway), (id) => credentials.get(id)).map(
      (door) => `pathways/${name}.json: ${explained(door, credentials.get(door.credential))}`,
    ),
  );

export const writtenRules = {
  filesNamed,
  pagesKnown,
  valuesTrustworthy,
  namesExist,
  stagesConnected,
  doorsOpen,
};

/** What routes are computed from: the stages without the pages they were read from. */
function graphOf({stages}: PathwayFile): Pathway {
  return {stages: stages.map(({sources: _pages, cost: _cost, ...stage}) => stage)};
}

/** Why a promise cannot be kept, and what would keep it. */
function explained(
  {stage, credential: id, before}: ClosedDoor,
  credential?: CredentialFile,
): string {
  const route = before.map(({title, id: own}) => title ?? own).join(' → ') || 'nothing';
  const short = credential?.short ?? id;
  if (!credential?.eligibility) {
    return `"${stage.title}" opens ${short}, but who may take its exam is not established. Take ${id} out of "opens", or establish its eligibility.`;
  }
  const needed = credential.eligibility.anyOf.map(inWords).join('; or ');
  return `"${stage.title}" opens ${short}, which cannot be reached by ${route}. ${short} needs ${needed}. Put a stage that gives this before "${stage.id}", or take ${id} out of its "opens".`;
}

function inWords({
  education,
  accreditedBy,
  orCredits,
  courses,
  training,
  practicum,
  experience,
  credential,
  reciprocity,
}: Requirement): string {
  const level =
    education &&
    (accreditedBy
      ? `${accreditedBy}-accredited ${education}-level program`
      : `${education} education`);
  const parts = [
    level &&
      `${/^[aeiou]/.test(level) ? 'an' : 'a'} ${level}${orCredits ? ` or ${orCredits} college credits` : ''}`,
    courses,
    training,
    practicum && 'a practicum',
    experience &&
      `${experience.months ? `${experience.months} months of ` : experience.hours ? `${experience.hours} hours of ` : ''}work in ${experience.in}`,
    credential && `one of ${credential.join(', ')}`,
    reciprocity && 'a program abroad under a reciprocity agreement',
  ];
  return parts.filter(Boolean).join(' and ') || 'nothing';
}

function namedPages({
  credentials,
  pathways,
  profiles,
  about,
}: Written): [where: string, id: string][] {
  return [
    ...[...credentials].flatMap(([name, record]) =>
      groups.flatMap((group) =>
        record[group]
          ? [[`credentials/${name}.json`, record[group].source] as [string, string]]
          : [],
      ),
    ),
    ...[...pathways].flatMap(([name, {demand, stages}]) =>
      [
        ...(demand?.sources ?? []),
        ...stages.flatMap(({sources, cost}) => [...sources, ...(cost ? [cost.source] : [])]),
      ].map((id): [string, string] => [`pathways/${name}.json`, id]),
    ),
    ...[...profiles].flatMap(([name, {summary, topics}]) =>
      Object.entries({summary, ...topics}).flatMap(([topic, {sources}]) =>
        sources.map((id): [string, string] => [`profiles/${name}.json, ${topic}`, id]),
      ),
    ),
    ...[...about].flatMap(([name, {sources}]) =>
      sources.map((id): [string, string] => [`about/${name}.json`, id]),
    ),
  ];
}
