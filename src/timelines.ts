/** The way into an occupation as it is drawn and told: laid out to scale, and in words. */
import type {Preparation} from './dataset/occupation.js';
import {findPathway, type Pathway, type Timeline} from './dataset/pathways.js';
import {inWords} from './messages/pathway.js';
import {derivedPathway, isPublished, plan, timeline} from './model/pathway.js';

/** What was laid out so far. */
const timelines = new WeakMap<Pathway, Timeline>();
/** Derived pathways by the three values they say. */
const derived = new Map<string, Pathway>();

/**
 * The timeline of the written pathway of an occupation; else of the one that its three published
 * values say; else `undefined`.
 */
export function findTimeline(code?: string, preparation?: Preparation): Timeline | undefined {
  const pathway = findPathway(code ?? '') ?? derivedFrom(preparation);
  if (!pathway) return undefined;
  let found = timelines.get(pathway);
  if (!found) {
    found = inWords(pathway, timeline(pathway), plan(pathway));
    timelines.set(pathway, found);
  }
  return found;
}

function derivedFrom(preparation?: Preparation): Pathway | undefined {
  if (!preparation || !isPublished(preparation)) return undefined;
  const {entryEducation, experience, training} = preparation;
  const key = `${entryEducation}|${experience}|${training}`;
  let found = derived.get(key);
  if (!found) {
    found = derivedPathway(preparation);
    derived.set(key, found);
  }
  return found;
}
