/** The sources of a whole card, each named once. */
import type {Source, SourcedFigures} from '../dataset/source.js';

/** A source with all it is used for. */
export interface UsedSource {
  source: Source;
  /** Areas and periods of the figures taken from it: `U.S., May 2025`. */
  scope: string;
  /** Whether only sections behind the button use it. */
  isLater: boolean;
}

/**
 * @param first What the sections use that are shown at first.
 * @param later What only the sections behind the button use.
 */
export function mergeSources(
  first: readonly SourcedFigures[],
  later: readonly SourcedFigures[],
): UsedSource[] {
  const used = new Map<string, {source: Source; names: Set<string>; scopes: Set<string>}>();
  const laterKeys = new Set<string>();
  const add = ({area, period, source}: SourcedFigures, isLater: boolean): void => {
    if (!source) return;
    const key = keyOf(source);
    const entry = used.get(key) ?? {source, names: new Set(), scopes: new Set()};
    if (!used.has(key) && isLater) laterKeys.add(key);
    entry.names.add(source.name);
    entry.scopes.add([area, period].filter(Boolean).join(', '));
    used.set(key, entry);
  };
  for (const figures of first) add(figures, false);
  for (const figures of later) add(figures, true);

  return [...used].map(([key, {source, names, scopes}]) => ({
    source: withAllNames(source, [...names]),
    scope: joinScopes([...scopes]),
    isLater: laterKeys.has(key),
  }));
}

/** Editions of one database share a notice. */
function keyOf({name, attribution}: Source): string {
  return attribution?.replace(name, '') ?? name;
}

function withAllNames(source: Source, names: readonly string[]): Source {
  const {name, attribution} = source;
  if (!attribution) return source;
  return {...source, attribution: attribution.replace(name, inOneLine(names))};
}

/** `A`, `A and B`, or `A, B, and C`. */
function inOneLine(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** A year that stands in another scope already tells nothing. */
function joinScopes(scopes: readonly string[]): string {
  const all = scopes.join();
  return scopes.filter((one) => one && !all.replace(one, '').includes(one)).join('; ');
}
