/** What a pathway says of its stages. Nothing of it depends on the page. */
import type {
  Months,
  Pathway,
  Placed,
  Stage,
  StageKind,
  Step,
  Timeline,
  Way,
} from '../dataset/pathways.js';

/**
 * `6 to 12 months`, `1 year`, `2 to 2½ years`, `4 to 5 years`, `up to 1 month`, `less than 5
 * years`, `2 years or more`.
 */
export function duration({min, max, exclusive}: Months): string {
  const part = (min ?? 0) > 12 ? 6 : 12;
  const years = [min, max].every((end = 0) => end % part === 0) && (max ?? min!) > 0;
  const one = (months: number) => {
    const number = years ? `${Math.floor(months / 12)}${months % 12 ? '½' : ''}` : `${months}`;
    return `${number} ${years ? 'year' : 'month'}${number === '1' ? '' : 's'}`;
  };
  if (max === undefined) return exclusive ? `more than ${one(min!)}` : `${one(min!)} or more`;
  if (!min) return exclusive ? `less than ${one(max)}` : `up to ${one(max)}`;
  return min === max ? one(min) : `${one(min).split(' ')[0]} to ${one(max)}`;
}

/** How long a way takes. Where nobody states the time of all its stages, neither can we. */
export function totalInWords({partial, ...total}: Way['total']): string {
  return partial || !(total.min || total.max) ? 'time varies' : duration(total);
}

/** What a derived stage is called; a written one has a title of its own. */
const kinds: {[kind in StageKind]?: string} = {
  'high-school': 'High school diploma or equivalent',
  experience: 'Work in a related occupation',
  job: 'First job',
};

function said({kind, months, every, optional}: Stage, working: boolean): string | undefined {
  const study =
    !working && (kind === 'certificate' || kind === 'degree') ? ' of full-time study' : '';
  const parts = [
    months && duration(months) + study,
    every && `every ${duration({min: every, max: every})}`,
    optional && 'optional',
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}

/**
 * A timeline with everything a reader is told of it.
 *
 * @param steps The written plan; where there is none, the stages are it.
 */
export function inWords(
  pathway: Pathway,
  {before, ways, after, length, tick}: Timeline,
  steps: readonly Step[],
): Timeline {
  const tell = (placed: readonly Placed[], working = false) =>
    placed.map(({stage, start}) => ({
      stage: {...stage, title: stage.title ?? kinds[stage.kind]},
      start,
      said: said(stage, working),
    }));
  return {
    before: tell(before),
    ways: ways.map(({placed, total}) => ({
      placed: tell(placed),
      total,
      said: totalInWords(total),
    })),
    // Who studies beside a job does not study full-time.
    after: tell(after, true),
    length,
    tick,
    marks: marksOf(length, tick),
    plan: steps.length
      ? steps
      : tell(pathway.stages.map((stage) => ({stage, start: 0}))).map((one) => ({
          title: one.stage.title!,
          said: one.said,
        })),
    demand: pathway.demand,
  };
}

/** What stands at each tick of the axis: the time since its start. */
function marksOf(length: number, tick: number): string[] {
  const marks: string[] = [];
  for (let months = tick; months <= length; months += tick) {
    marks.push(duration({min: months, max: months}));
  }
  return marks;
}
