/** Written pathways: how people get into an occupation, stage by stage. */
import {withoutInherited} from './inherited.js';
import {storedModule} from './module-store.js';
import type {EducationLevel} from './credentials.js';
import type {Source} from './source.js';

export type StageKind =
  | 'high-school'
  | 'certificate'
  | 'degree'
  | 'exam-preparation'
  | 'exam'
  | 'experience'
  | 'job'
  | 'training'
  | 'renewal'
  | 'advancement';

/**
 * A length of time in months. One end alone is open at the other. `exclusive`: less than the most,
 * more than the least.
 */
export interface Months {
  min?: number | undefined;
  max?: number | undefined;
  exclusive?: boolean | undefined;
}

/** What a person has after a stage, as far as a credential may ask for it. */
export interface Provision {
  education?: EducationLevel | undefined;
  accreditedBy?: string | undefined;
  training?: boolean | undefined;
  practicum?: boolean | undefined;
  /** Work of at least so many months, or of a length nobody states. */
  experience?: {months?: number} | undefined;
}

/** One stage of a pathway. */
export interface Stage {
  id: string;
  kind: StageKind;
  /** In our words. Absent in derived pathways, where the kind says it. */
  title?: string | undefined;
  /** How long it takes. Absent where no source says. */
  months?: Months | undefined;
  /** People get to the job without it too. */
  optional?: boolean | undefined;
  /**
   * Ids of the stages of which any one makes a person eligible for this one. None: it is a
   * beginning.
   */
  after?: readonly string[] | undefined;
  /** Ids of stages at whose side it can be done; it then adds no time to theirs. */
  alongside?: readonly string[] | undefined;
  gives?: Provision | undefined;
  /** Ids of the credentials that passing it gives. */
  opens?: readonly string[] | undefined;
  /** Comes back every so many months. */
  every?: number | undefined;
  /** SOC codes of the occupations it leads to. */
  leadsTo?: readonly string[] | undefined;
  /** What it is, in a sentence or two. */
  about?: string | undefined;
  courses?: readonly string[] | undefined;
  activities?: readonly string[] | undefined;
  /** What to do, one after the other; together over all stages the numbered plan. */
  steps?: readonly Step[] | undefined;
  /** Only ever with its source. */
  cost?: {min: number; max: number; year: number} | undefined;
  /** Where the stage was read. Absent in derived pathways where no length is stated. */
  sources?: readonly Source[] | undefined;
}

export interface Step {
  title: string;
  text: string;
}

/** Stages in the order of time. The edges, “makes you eligible for”, are in `after`. */
export interface Pathway {
  stages: readonly Stage[];
  /** Whether employers ask for a credential, in words, and where that was read. */
  demand?: {about: string; sources: readonly Source[]} | undefined;
}

/** A stage where it stands on its axis. */
export interface Placed {
  stage: Stage;
  /** Months from the beginning of its axis to its own. */
  start: number;
  /** Its length and whether it is optional, in words. */
  said?: string | undefined;
}

/** One way in: its stages side by side with the others on one axis. */
export interface Way {
  placed: readonly Placed[];
  /**
   * From the shortest of its routes to the longest; those with a stage of no stated length count
   * only where all have one: `partial`.
   */
  total: Months & {partial: boolean};
  /** The same in words. */
  said?: string | undefined;
}

/** Where the stages of a pathway stand when it is drawn to scale. */
export interface Timeline {
  /** What all ways begin with: high school. */
  before: readonly Placed[];
  /** What differs: one way for each first stage, placed by the most that each stage takes. */
  ways: readonly Way[];
  /** The first job and what follows, on an axis of its own. */
  after: readonly Placed[];
  /** Length of both axes in months, a whole number of `tick`s; 0 where no length is stated. */
  length: number;
  /** Months from one mark of the axes to the next. */
  tick: number;
  /** The marks in words. */
  marks?: readonly string[] | undefined;
  demand?: Pathway['demand'] | undefined;
  /** The numbered plan. */
  plan?: readonly (Partial<Step> & {title: string; said?: string})[];
}

/** Written pathways by SOC code. */
type Pathways = {readonly [code: string]: Pathway};

let readAll: (() => Pathways) | undefined;
let all: Pathways | undefined;

/** Makes all written pathways known. They are read when one is first asked for. */
export function installAllPathways(read: () => Pathways): void {
  readAll = read;
  all = undefined;
}

/** Whether all written pathways are in memory: then none comes in the module of its occupation. */
export function areAllPathwaysHere(): boolean {
  return readAll !== undefined;
}

/** The written pathway of an occupation, where there is one in memory. @param code SOC code. */
export function findPathway(code: string): Pathway | undefined {
  if (!readAll) return storedModule<{pathway: Pathway}>(code)?.pathway;
  all ??= withoutInherited(readAll());
  return Object.hasOwn(all, code) ? all[code] : undefined;
}

/** Every stage of a timeline, in the order of time. */
export function stagesOf({before, ways, after}: Timeline): Stage[] {
  return [...before, ...ways.flatMap(({placed}) => placed), ...after].map(({stage}) => stage);
}
