/**
 * What is known of one occupation beyond the figures of its group: a plain module of its own,
 * brought when something shows it, or handed in with `addOccupation`.
 */
import {installCredentials, type Credential} from './credentials.js';
import {installDetails, type Details} from './details.js';
import {installPathways, type Pathway} from './pathways.js';
import {installProfile, type Profile} from './profiles.js';
import {installPrograms, type ProgramsOfStudy} from './programs.js';

/** One occupation as its module holds it. What is not known of it is left out. */
export interface OccupationModule extends Readonly<Details> {
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

/** Tells with an `add` event that a module has come: somebody may have done without it. */
export const additions = new EventTarget();

/** Codes of the occupations whose modules are in memory. */
const added = new Set<string>();

/**
 * Makes what the module of an occupation holds known.
 *
 * @param module The module, `import('career-widgets/occupations/29-2072')`, or its default export.
 */
export function addOccupation(
  module: OccupationModule | {readonly default: OccupationModule},
): void {
  const {code, attainment, jobZone, related, programs, profile, pathway, credentials} =
    'default' in module ? module.default : module;
  if (attainment || jobZone || related) installDetails(code, {attainment, jobZone, related});
  if (programs) installPrograms(code, programs);
  if (profile) installProfile(code, profile);
  if (pathway) installPathways(() => ({[code]: pathway}));
  if (credentials) installCredentials(() => credentials);
  added.add(code);
  additions.dispatchEvent(new Event('add'));
}

/** Whether the module of an occupation is in memory. @param code SOC code. */
export function isAdded(code: string): boolean {
  return added.has(code);
}
