/**
 * What is known of one occupation beyond the figures of its group: a plain module of its own,
 * brought when something shows it, or handed in with `addOccupation`.
 */
import type {About} from './about.js';
import type {Credential} from './credentials.js';
import type {Details} from './details.js';
import {storeModule} from './module-store.js';
import type {Pathway} from './pathways.js';
import type {Profile} from './profiles.js';
import type {ProgramsOfStudy} from './programs.js';

/** One occupation as its module holds it. What is not known of it is left out. */
export interface OccupationModule extends Readonly<Details>, Partial<About> {
  /** SOC 2018 code, or the OEWS code where OEWS combines several: `29-2072`. */
  readonly code: string;
  /** Programs of study that prepare for it. */
  readonly programs?: ProgramsOfStudy;
  /** What is written about it, topic by topic. */
  readonly profile?: Profile;
  /** How people get into it, stage by stage. */
  readonly pathway?: Pathway;
  /** The credentials it is shown with, and those that its pathway opens. */
  readonly credentials?: readonly Credential[];
}

/**
 * Makes what the module of an occupation holds known.
 *
 * @param module The module, `import('career-widgets/occupations/29-2072')`, or its default export.
 */
export function addOccupation(
  module: OccupationModule | {readonly default: OccupationModule},
): void {
  const added = 'default' in module ? module.default : module;
  storeModule(added.code, added);
}
