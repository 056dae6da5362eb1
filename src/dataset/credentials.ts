/**
 * Credentials: certificates that a professional body gives to a person who meets its conditions and
 * passes its exam. They are not licences, and not certificates of study.
 */
import {withoutInherited} from './inherited.js';
import {storedModules} from './module-store.js';
import type {Source} from './occupation.js';

/**
 * Education that a stage gives and a credential may ask for. Lowest first, but for
 * `post-baccalaureate`.
 */
export type EducationLevel =
  | 'high-school'
  | 'certificate'
  | 'associate'
  | 'bachelor'
  | 'post-baccalaureate'
  | 'master'
  | 'doctoral';

/** Where a group of values was read, and the date of that page. */
export interface Dated {
  source?: Source | undefined;
  /**
   * Year, or year and month, of the page: `2026-05`. Absent where the page gives none; then a
   * reader is told to check.
   */
  asOf?: string | undefined;
}

/**
 * One way of being allowed to take an exam: all that is named in it is needed. An empty one asks
 * for no proof.
 */
export interface Requirement {
  /** The issuer's own name of the way: `A1`. */
  route?: string | undefined;
  education?: EducationLevel | undefined;
  /** Who must have accredited the program of that education: `CAHIIM`. */
  accreditedBy?: string | undefined;
  /** College credits that may stand in for the education. */
  orCredits?: number | undefined;
  /** Courses that the education must include, in words. */
  courses?: string | undefined;
  /** A program of training, in words: `a training program in the field`. */
  training?: string | undefined;
  /** Supervised practice as part of the program. */
  practicum?: boolean | undefined;
  /** Work: how long, in months or hours, and in what. */
  experience?: {months?: number; hours?: number; in: string} | undefined;
  /** Ids of credentials of which one must be held. */
  credential?: readonly string[] | undefined;
  /** A program abroad whose association has an agreement with the issuer. */
  reciprocity?: boolean | undefined;
}

/** One credential. A group of values that is not established is `undefined`. */
export interface Credential {
  /** Lower-case short name: `ccs-p`. Public for ever. */
  id: string;
  /** What people write behind their name: `CCS-P`. */
  short: string;
  name: string;
  /** Names it had before. Whoever asks for one of them finds it. */
  formerly?: readonly string[] | undefined;
  /** Who gives it, in full and in short. */
  issuer: {name: string; short: string};
  /**
   * Our own grouping, for the order of cards: what to think of first. Absent where there is no
   * ground for it.
   */
  level?: 'entry' | 'core' | 'specialist' | 'management' | undefined;
  /** SOC codes of the occupations it is shown with: those whose work it is about. */
  occupations: readonly string[];
  /** What it says about a person, in one sentence of ours. */
  shows: string;
  /** The issuer's page on it: an `https:` address. */
  page?: string | undefined;
  /** Who may take the exam: any one of these ways; `recommended` is not required. */
  eligibility?:
    | {
        anyOf: readonly Requirement[];
        recommended?: {months: number; in: string; or?: string} | undefined;
      }
    | undefined;
  /**
   * What a person is called until they have worked long enough, how many months that is, and what
   * counts as work too.
   */
  provisional?: {short: string; months: number; counts?: string} | undefined;
  /** Questions (of them scored), cases, minutes, sittings a year, and what is needed to pass. */
  exam?:
    | {
        items?: number | undefined;
        itemsMax?: number | undefined;
        scored?: number | undefined;
        cases?: number | undefined;
        minutes?: number | undefined;
        windows?: number | undefined;
        openBook?: boolean | undefined;
        passing?: {score?: number; from?: number; to?: number; percent?: number} | undefined;
      }
    | undefined;
  /** US dollars for one attempt: for members of the issuer, and for others. */
  fee?: {member?: number; other: number; about?: boolean} | undefined;
  /**
   * Every how many years, with how many hours of continuing education, some of them in one subject,
   * and whether only for members who pay their dues.
   */
  renewal?:
    | {years: number; hours?: number; within?: {hours: number; of: string}; dues?: boolean}
    | undefined;
  /** All of the above that a reader is shown, in words. */
  facts?: readonly Fact[] | undefined;
  /**
   * When the record was last compared with its sources: year and month. Age is counted up to then,
   * never to today.
   */
  checked?: string | undefined;
}

/** One row of a card. */
export interface Fact extends Dated {
  /** What it is about: `Exam fee`. */
  head: string;
  /** One line, or several of which any one holds. */
  lines: readonly string[];
}

/**
 * What a page may hand to `<career-certification>` as `record`. Its facts are shown as they are
 * written.
 */
export type CredentialRecord = Pick<Credential, 'short' | 'name'> & {
  [Field in Exclude<keyof Credential, 'short' | 'name'>]?: Credential[Field] | undefined;
};

let readAll: (() => readonly Credential[]) | undefined;
let all: readonly Credential[] | undefined;

/** Makes all credentials known. They are read when one is first asked for. */
export function installAllCredentials(read: () => readonly Credential[]): void {
  readAll = read;
  all = undefined;
}

/**
 * Every credential in memory, in the order of its id: all of them, or those of the occupations whose
 * modules are here. One that several occupations share is kept once.
 */
export function credentials(): Credential[] {
  if (readAll) {
    all ??= inOrder(withoutInherited(readAll()));
    return [...all];
  }
  const modules = storedModules<{credentials: readonly Credential[]}>();
  return inOrder(modules.flatMap(({credentials = []}) => credentials));
}

function inOrder(list: readonly Credential[]): Credential[] {
  const byId = new Map(list.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a credential is called. */
export type CredentialNames = Pick<Credential, 'id' | 'short' | 'name' | 'formerly'>;

/**
 * The one of a list that is called so, in any case: by its id, short name, name or a former name.
 */
export function credentialCalled<Named extends CredentialNames>(
  key: string,
  list: readonly Named[],
): Named | undefined {
  const asked = key.trim().toLowerCase();
  return list.find(({id, short, name, formerly = []}) =>
    [id, short, name, ...formerly].some((one) => one.toLowerCase() === asked),
  );
}

/**
 * @param key Id, short name, name or a former name, in any case.
 *
 * @returns `undefined` where there is none in memory.
 */
export function findCredential(key: string): Credential | undefined {
  return credentialCalled(key, credentials());
}

const levels = ['entry', 'core', undefined, 'specialist', 'management'];

/**
 * The credentials of an occupation, those to think of first before the others.
 *
 * @param code SOC code.
 */
export function credentialsOf(code: string): Credential[] {
  return credentials()
    .filter(({occupations}) => occupations.includes(code))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
