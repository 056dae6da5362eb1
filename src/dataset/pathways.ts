/** Written pathways: how people get into an occupation, stage by stage. */
import type {Dated, EducationLevel} from './credentials.js';
import type {Source} from './occupation.js';

export type StageKind =
  | 'high-school' | 'certificate' | 'degree' | 'exam-preparation' | 'exam' | 'experience' | 'job' | 'training' | 'renewal' | 'advancement';

/** A length of time in months. One end alone is open at the other. `exclusive`: less than the most, more than the least. */
export interface Months {
  min?: number;
  max?: number;
  exclusive?: boolean;
}

/** What a person has after a stage, as far as a credential may ask for it. */
export interface Provision {
  education?: EducationLevel;
  accreditedBy?: string;
  training?: boolean;
  practicum?: boolean;
  /** Work of at least so many months, or of a length nobody states. */
  experience?: {months?: number};
}

/** One stage of a pathway. */
export interface Stage {
  id: string;
  kind: StageKind;
  /** In our words. Absent in derived pathways, where the kind says it. */
  title?: string;
  /** How long it takes. Absent where no source says. */
  months?: Months;
  /** People get to the job without it too. */
  optional?: boolean;
  /** Ids of the stages of which any one makes a person eligible for this one. None: it is a beginning. */
  after?: readonly string[];
  /** Ids of stages at whose side it can be done; it then adds no time to theirs. */
  alongside?: readonly string[];
  gives?: Provision;
  /** Ids of the credentials that passing it gives. */
  opens?: readonly string[];
  /** Comes back every so many months. */
  every?: number;
  /** SOC codes of the occupations it leads to. */
  leadsTo?: readonly string[];
  /** What it is, in a sentence or two. */
  about?: string;
  courses?: readonly string[];
  activities?: readonly string[];
  /** What to do, one after the other; together over all stages the numbered plan. */
  steps?: readonly Step[];
  /** Only ever with its source. */
  cost?: Dated & {min: number; max: number; year: number};
  /** Where the stage was read. */
  sources?: readonly Source[];
}

export interface Step {
  title: string;
  text: string;
}

/** Stages in the order of time. The edges, “makes you eligible for”, are in `after`. */
export interface Pathway {
  stages: readonly Stage[];
  /** Derived from three published values, not written. */
  derived?: boolean;
}

/** All written pathways as they are packed. */
export interface PackedPathways {
  readonly pages: readonly (readonly [name: string, url: string, asOf?: string])[];
  readonly pathways: {readonly [code: string]: readonly object[]};
}

let installed: PackedPathways = {pages: [], pathways: {}};

/** Makes written pathways known. Costs nothing until one is asked for. */
export function installPathways(packed: PackedPathways): void {
  installed = packed;
}

/** The written pathway of an occupation; `undefined` where none is written. @param code SOC code. */
export function findPathway(code?: string): Pathway | undefined {
  const {pages, pathways} = installed;
  const stages = pathways[code!] as readonly (Stage & {sources?: readonly number[]})[] | undefined;
  return stages && {
    stages: stages.map((stage) => ({
      ...stage,
      sources: stage.sources?.map((place: unknown) => {
        const [name = '', url] = pages[place as number] ?? [];
        return {name, url};
      }),
    })),
  };
}
