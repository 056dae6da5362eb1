/** Pages and publications that something was read from, as a widget prints them. */
import type {Written} from '../data/pathway-files.js';
import type {SourceEntry} from '../data/schema.js';
import type {Tables} from '../data/tables.js';
import type {Source} from '../src/dataset/source.js';

/**
 * A publication. What its licence asks to be shown travels with it; what is in the public domain
 * needs the name only.
 */
export function shownSource({id, name, address, licence, attribution}: SourceEntry): Source {
  return {id, name, url: address, attribution: licence.startsWith('CC') ? attribution : undefined};
}

/** The one source of a table. Figures of two sources are never merged into one column. */
export function sourceOf(
  tables: Tables,
  table: 'wages' | 'projections' | 'attainment' | 'interests' | 'zones' | 'programs',
): {entry: SourceEntry; shown: Source} {
  const ids = [...new Set(tables[table].map(({source}) => source))];
  const entry = tables.sources.find(({id}) => id === ids[0]);
  if (ids.length !== 1 || !entry) {
    throw new Error(
      `${table}.csv names the sources ${ids.join(', ')}; all its rows must name one entry of sources.json`,
    );
  }
  return {entry, shown: shownSource(entry)};
}

/** What finds a page or publication by the id that a written record names. */
export function sourceFinder({pages, sources}: Pick<Written, 'pages' | 'sources'>) {
  const known = new Map<string, Source>([
    ...pages.pages.map(({id, name, url, attribution}): [string, Source] => [
      id,
      {name, url, ...(attribution && {attribution})},
    ]),
    ...sources.map((entry): [string, Source] => [entry.id, shownSource(entry)]),
  ]);
  return (id: string): Source => {
    const found = known.get(id);
    if (!found)
      throw new Error(
        `${id} is named as a source and is in neither data/pages.json nor data/sources.json. Add it, or correct the id.`,
      );
    return found;
  };
}
