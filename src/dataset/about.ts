/**
 * What the work is, in our own words: a sentence, and a few things that the people who do it do. It
 * is in the module of the occupation.
 */
import {storedModule} from './module-store.js';
import type {Source} from './source.js';

/** What we say of one occupation. */
export interface About {
  /** What they do, in one sentence. */
  readonly about: string;
  /** What they do most, the most typical first. */
  readonly duties?: readonly string[];
  /** What the facts were read from. */
  readonly aboutSources: readonly Source[];
}

/**
 * What we say of an occupation; `undefined` where its module is not in memory.
 *
 * @param code SOC code.
 */
export function findAbout(code: string): About | undefined {
  const module = storedModule<About>(code);
  return module?.about === undefined ? undefined : (module as About);
}
