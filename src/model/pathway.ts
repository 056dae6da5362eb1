/**
 * Ways into an occupation: routes through the stages, how long each takes, and where things stand
 * on a timeline.
 */
import type {Months, Pathway, Placed, Stage, Step, Timeline, Way} from '../dataset/pathways.js';
import type {
  EntryEducation,
  JobTraining,
  Preparation,
  RelatedExperience,
} from '../dataset/occupation.js';
import type {Source} from '../dataset/source.js';

/** Stages one after the other, from a beginning to the first job, that included. */
export type Route = readonly Stage[];

/**
 * Every way to the first job, each with every choice of the optional stages that its edges allow.
 */
export function routes(pathway: Pathway): Route[] {
  return walk(pathway, ({kind}) => kind === 'job');
}

/**
 * Every way along the edges, from each stage without one before it to where it `ends`. What leads
 * nowhere else is no way.
 */
export function walk(
  {stages}: Pathway,
  ends: (stage: Stage, next: readonly Stage[]) => boolean,
): Route[] {
  const follow = (route: Route): Route[] => {
    const last = route.at(-1)!;
    const next = stages.filter(({after}) => after?.includes(last.id));
    return ends(last, next) ? [route] : next.flatMap((stage) => follow([...route, stage]));
  };
  return stages.filter(({after}) => !after).flatMap((first) => follow([first]));
}

/** The edges of the graph: each stage with each stage it makes a person eligible for. */
export function edges({stages}: Pathway): [from: string, to: string][] {
  return stages.flatMap(({id, after = []}) => after.map((from): [string, string] => [from, id]));
}

/**
 * How long the stages of a route take together, in months; those at each other's side count once,
 * as long as the longer. High school and what has no stated length add nothing; `partial` says that
 * there is such a stage. An end that one stage leaves open is open.
 */
export function totalMonths(route: Route): Months & {partial: boolean} {
  const timed = route.filter(
    ({kind}) => kind !== 'high-school' && kind !== 'job' && kind !== 'exam',
  );
  const counted = timed.filter(
    (stage) =>
      stage.months && !timed.some((other) => isBeside(stage, other) && isLonger(other, stage)),
  );
  const open = counted.some(({months}) => months!.max === undefined);
  let min = 0;
  let max = 0;
  for (const {months} of counted) {
    min += months!.min ?? 0;
    max += months!.max ?? 0;
  }
  return {
    min,
    max: open ? undefined : max,
    partial: timed.some(({months}) => !months),
    // What takes less than a year makes the whole less than the sum.
    ...(!open && counted.some(({months}) => months!.exclusive) && {exclusive: true}),
  };
}

/** Pairs of stages that can be done at the same time. */
export function sideBySide({stages}: Pathway): [Stage, Stage][] {
  return stages.flatMap((stage) =>
    stages
      .filter((other) => stage.alongside?.includes(other.id))
      .map((other): [Stage, Stage] => [stage, other]),
  );
}

function isBeside(stage: Stage, other: Stage): boolean {
  return !!(stage.alongside?.includes(other.id) || other.alongside?.includes(stage.id));
}

function isLonger({id, months}: Stage, than: Stage): boolean {
  const [a, b] = [lengthOf(months), lengthOf(than.months)];
  return a > b || (a === b && id < than.id);
}

/** The most a stage takes, or the least where the most is open; 0 where nothing is stated. */
function lengthOf(months: Months = {}): number {
  return months.max ?? months.min ?? 0;
}

/**
 * Where the stages of a pathway stand when it is drawn to scale. Words come from `src/messages`.
 */
export function timeline(pathway: Pathway): Timeline {
  const before = pathway.stages.filter(({kind}) => kind === 'high-school');
  const inner = routes(pathway).map((route) =>
    route.filter((stage) => stage.kind !== 'job' && !before.includes(stage)),
  );
  const firsts = new Set(inner.map(([first]) => first));
  const ways = [...firsts]
    .filter((first) => first !== undefined)
    .map((first): Way => {
      const own = inner.filter((route) => route[0] === first);
      const all = own.map(totalMonths);
      // A route with a part of unknown length tells nothing of the least, nor of the most.
      const stated = all.filter(({partial}) => !partial);
      const totals = stated.length ? stated : all;
      const least = Math.min(...totals.map(({min}) => min!));
      const most = Math.max(...totals.map(({max = Infinity}) => max));
      return {
        placed: place(pathway.stages.filter((stage) => own.some((route) => route.includes(stage)))),
        total: {
          min: least,
          max: most < Infinity ? most : undefined,
          partial: !stated.length,
          ...(totals.every(({max = Infinity, exclusive}) => max < most || exclusive) && {
            exclusive: true,
          }),
        },
      };
    });
  const after = place(
    pathway.stages.filter(
      (stage) => !before.includes(stage) && !inner.some((route) => route.includes(stage)),
    ),
  );
  const end = Math.max(
    0,
    ...[...ways.flatMap(({placed}) => placed), ...after].map(
      ({stage, start}) => start + lengthOf(stage.months),
    ),
  );
  const tick = [1, 3, 6, 12, 24].find((step) => end / step <= 6) ?? 48;
  return {before: place(before), ways, after, length: Math.ceil(end / tick) * tick, tick};
}

/**
 * Each stage where the longest of those before it ends, or where the one begins at whose side it
 * can be done.
 */
function place(stages: readonly Stage[]): Placed[] {
  const placed: Placed[] = [];
  for (const stage of stages) {
    const ends = placed
      .filter((one) => stage.after?.includes(one.stage.id))
      .map((one) => one.start + lengthOf(one.stage.months));
    placed.push({
      stage,
      start: placed.find((one) => isBeside(stage, one.stage))?.start ?? Math.max(0, ...ends),
    });
  }
  return placed;
}

/**
 * Where BLS defines its classes of preparation. The lengths below are those that it states there.
 */
export const definitions: Source = {
  name: 'BLS, Employment Projections data definitions',
  url: 'https://www.bls.gov/emp/documentation/definitions.htm',
};

/**
 * A bachelor’s degree. Lengths are for full-time study or work; where BLS states none, there is
 * none.
 */
const bachelor: Stage = {
  id: 'bachelor',
  kind: 'degree',
  title: 'Bachelor’s degree',
  months: {min: 48, max: 60},
};
const entry: {[level in EntryEducation]?: Partial<Stage>[]} = {
  'No formal educational credential': [],
  'High school diploma or equivalent': [{id: 'high-school', kind: 'high-school'}],
  'Some college, no degree': [{title: 'Some college, no degree', kind: 'certificate'}],
  'Postsecondary nondegree award': [
    {title: 'Certificate or other award below a degree', kind: 'certificate'},
  ],
  "Associate's degree": [{title: 'Associate’s degree', months: {min: 24}}],
  "Bachelor's degree": [bachelor],
  "Master's degree": [bachelor, {title: 'Master’s degree', months: {min: 12, max: 24}}],
  'Doctoral or professional degree': [
    bachelor,
    {title: 'Doctoral or professional degree', months: {min: 36}},
  ],
};
const experience: Record<RelatedExperience, Months | undefined> = {
  None: undefined,
  'Less than 5 years': {max: 60, exclusive: true},
  '5 years or more': {min: 60},
};
const training: Record<JobTraining, Months | undefined> = {
  None: undefined,
  'Short-term on-the-job training': {max: 1},
  'Moderate-term on-the-job training': {min: 1, max: 12},
  'Long-term on-the-job training': {min: 12, exclusive: true},
  Apprenticeship: undefined,
  'Internship/residency': undefined,
};

/**
 * Whether the three values are ones that BLS assigns: a page’s own record may say anything, or
 * leave one out.
 */
export function isPublished(preparation: Preparation): boolean {
  return (
    Object.hasOwn(entry, preparation.entryEducation) &&
    Object.hasOwn(experience, preparation.experience) &&
    Object.hasOwn(training, preparation.training)
  );
}

/**
 * The pathway that the three published values say, and nothing more. A degree that the entry degree
 * stands on is a stage of its own, as BLS counts the years of the one from the other.
 */
export function derivedPathway(preparation: Preparation): Pathway {
  const stages: Stage[] = [];
  const add = (stage: Partial<Stage>) => {
    const before = stages.at(-1);
    stages.push({
      id: String(stages.length),
      kind: 'degree',
      after: before && [before.id],
      sources: stage.months && [definitions],
      ...stage,
    });
  };
  (entry[preparation.entryEducation] ?? []).forEach(add);
  if (preparation.experience !== 'None')
    add({kind: 'experience', months: experience[preparation.experience]});
  add({kind: 'job'});
  if (preparation.training !== 'None')
    add({kind: 'training', title: preparation.training, months: training[preparation.training]});
  return {stages};
}

/** The numbered plan: the steps of all stages in the order of time, each once. */
export function plan({stages}: Pathway): Step[] {
  const all = stages.flatMap(({steps = []}) => steps);
  return all.filter(({title}, place) => all.findIndex((one) => one.title === title) === place);
}
