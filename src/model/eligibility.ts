/** Who may take the exam of a credential, compared with what the stages of a pathway give. */
import type {EducationLevel, Requirement} from '../dataset/credentials.js';
import type {Pathway, Provision, Stage} from '../dataset/pathways.js';
import {routes, walk, type Route} from './pathway.js';

/** Lowest first. A post-baccalaureate program is its own thing: no degree stands for it. */
const levels: EducationLevel[] = [
  'high-school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctoral',
];

/**
 * Hours of full-time work in a month of 21⅔ days of 7½ hours: only to compare a requirement in
 * hours with stages in months.
 */
const hoursAMonth = 162.5;

/**
 * Whether what a person has fulfils one way of being eligible. `held`: ids of credentials. What a
 * stage cannot give does not count: courses of a kind, credits in the place of a degree,
 * reciprocity.
 */
export function meets(
  requirement: Requirement,
  given: readonly Provision[],
  held: readonly string[] = [],
): boolean {
  const {
    education,
    accreditedBy,
    training,
    practicum,
    experience,
    credential,
    reciprocity,
    courses,
  } = requirement;
  const enough = (one: Provision) =>
    !!one.education &&
    (one.education === education ||
      (levels.includes(education!) && levels.indexOf(one.education) >= levels.indexOf(education!)));
  // An accreditation is of one program: the level and the body must be met by the same stage.
  const educated =
    !education ||
    given.some((one) =>
      accreditedBy ? one.education === education && one.accreditedBy === accreditedBy : enough(one),
    );
  let months = 0;
  for (const one of given) months += one.experience?.months ?? 0;
  const needed = experience && (experience.months ?? (experience.hours ?? 0) / hoursAMonth);
  const worked = !experience || (needed ? months >= needed : given.some((one) => one.experience));
  return (
    educated &&
    worked &&
    !reciprocity &&
    !courses &&
    (!training || given.some((one) => one.training)) &&
    (!practicum || given.some((one) => one.practicum)) &&
    (!credential || credential.some((id) => held.includes(id)))
  );
}

/** What is known of who may take the exam of a credential. */
type Conditions = {eligibility?: {anyOf: readonly Requirement[]}};

/** What a person has after the first `count` stages of a route. */
function after(route: Route, count: number): [given: Provision[], held: string[]] {
  const done = route.slice(0, count);
  return [done.flatMap(({gives}) => gives ?? []), done.flatMap(({opens = []}) => opens)];
}

function isEligible({eligibility}: Conditions, route: Route, count: number): boolean {
  return !!eligibility?.anyOf.some((requirement) => meets(requirement, ...after(route, count)));
}

/**
 * The stages after which a person may first take the exam of a credential: one on each route where
 * it comes about. The place before the first stage is not a stage, so what is open to everybody
 * becomes possible with the first.
 */
export function becomesPossible(pathway: Pathway, credential: Conditions): Stage[] {
  const found = routes(pathway).map((route) =>
    route.find((_, index) => isEligible(credential, route, index + 1)),
  );
  return [...new Set(found)].filter((stage) => stage !== undefined);
}

/** A stage that promises a credential, and a route on which nobody would be let into its exam. */
export interface ClosedDoor {
  stage: Stage;
  credential: string;
  /** The stages before it, on the route that does not work. */
  before: Route;
}

/**
 * Every promise of a pathway that one of its own routes cannot keep. A credential of unknown
 * conditions cannot be promised.
 */
export function closedDoors(
  pathway: Pathway,
  find: (id: string) => Conditions | undefined,
): ClosedDoor[] {
  const found = new Map<string, ClosedDoor>();
  // On to what follows the first job: a credential may also come later.
  for (const route of walk(pathway, (_, next) => !next.length)) {
    route.forEach((stage, index) => {
      for (const id of stage.opens ?? []) {
        const credential = find(id);
        // The exam itself gives nothing that would let a person into it.
        if (!credential || !isEligible(credential, route, index)) {
          const key = `${stage.id} ${id} ${route[index - 1]?.id}`;
          if (!found.has(key))
            found.set(key, {stage, credential: id, before: route.slice(0, index)});
        }
      }
    });
  }
  return [...found.values()];
}
