/** From the tables as they are and what was read to the tables as they will be. Nothing is written here. */
import {slugOf} from '../../src/dataset/slug.js';
import type {MovedRow, SourceEntry} from '../../data/schema.js';
import {keys, type Row, type TableName, tableNames, type Tables} from '../../data/tables.js';
import {compareEditions, type Reading, sourceId} from './reading.js';
import {Refusal} from './refusal.js';

/**
 * @param before The tables as they are.
 * @param readings What was read; each replaces the tables it holds.
 * @throws {Refusal} when a table would lose a large part of its rows, or a source has no entry to derive its own from.
 */
export function mergeReadings(before: Tables, readings: Reading[]): Tables {
  const after = {...before};
  for (const {file, tables} of readings) {
    for (const name of Object.keys(tables) as TableName[])
      replace(after, name, tables[name] as never, file);
  }
  after.moved = movedSlugs(before, after);
  after.sources = mergedSources(before, after, readings);
  return after;
}

function replace<Name extends TableName>(
  tables: Tables,
  name: Name,
  rows: Row<Name>[],
  file: string,
): void {
  const present = new Set(rows.map((row) => keyOf(name, row)));
  const before = tables[name] as Row<Name>[];
  const lost = before.map((row) => keyOf(name, row)).filter((key) => !present.has(key));
  // Editions differ by a few rows. More than that is a file cut off in a way its own checks do not see.
  if (lost.length > before.length * 0.05) {
    throw new Refusal(
      `${file}: ${name}.csv would lose ${lost.length} of its ${before.length} rows, from ${lost[0]} on. If the publisher did remove them, delete data/tables/${name}.csv and import again.`,
    );
  }
  (tables[name] as Row<Name>[]) = sorted(name, rows);
}

/** The rows in the order of their keys. */
export function sorted<Name extends TableName>(name: Name, rows: Row<Name>[]): Row<Name>[] {
  return [...rows].sort((a, b) => {
    for (const key of keys[name]) {
      if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
    }
    return 0;
  });
}

/** The key columns of a row, joined. */
export function keyOf<Name extends TableName>(name: Name, row: Row<Name>): string {
  return keys[name].map((key) => String(row[key])).join(' ');
}

/** Slugs are public for ever: that of a renamed occupation leads to its code, until a title has it again. */
function movedSlugs(before: Tables, after: Tables): MovedRow[] {
  const titles = new Map(after.occupations.map(({code, title}) => [code, title]));
  const live = new Set(after.occupations.map(({title}) => slugOf(title)));
  const moved = new Map(before.moved.map((row) => [row.slug, row]));
  for (const {code, title} of before.occupations) {
    const slug = slugOf(title);
    if (titles.has(code) && titles.get(code) !== title) moved.set(slug, {slug, code});
  }
  return sorted(
    'moved',
    [...moved.values()].filter(({slug}) => !live.has(slug)),
  );
}

/** Entries of the new editions are derived from those of the latest earlier one; a superseded entry goes. */
function mergedSources(before: Tables, after: Tables, readings: Reading[]): SourceEntry[] {
  const entries = new Map(before.sources.map((entry) => [entry.id, entry]));
  for (const reading of readings) {
    const id = sourceId(reading);
    if (entries.has(id)) continue;
    const family = [...entries.values()].filter(
      (entry) => entry.id === sourceId({...reading, edition: entry.edition}),
    );
    const latest = family.sort((a, b) => compareEditions(b.edition, a.edition))[0];
    if (!latest) {
      throw new Refusal(
        `${reading.file}: data/sources.json has no entry of ${reading.dataset} to derive ${id} from. Write one by hand.`,
      );
    }
    entries.set(id, nextEntry(latest, reading));
  }
  const used = new Set(
    tableNames.flatMap((name) =>
      after[name].flatMap((row) => ('source' in row ? [row.source] : [])),
    ),
  );
  const touched = new Set(readings.map(({dataset}) => dataset));
  return [...entries.values()]
    .filter(
      (entry) => used.has(entry.id) || !touched.has(entry.id.slice(0, -entry.edition.length - 1)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The entry with the new edition and period, also where its words name them. What holds for one edition only is not
 * carried over.
 */
function nextEntry(entry: SourceEntry, reading: Reading): SourceEntry {
  const renew = (words: string) =>
    words.replaceAll(entry.period, reading.period).replaceAll(entry.edition, reading.edition);
  return {
    id: sourceId(reading),
    publisher: entry.publisher,
    title: renew(entry.title),
    name: renew(entry.name),
    edition: reading.edition,
    period: reading.period,
    topCode: reading.topCode,
    licence: entry.licence,
    attribution: renew(entry.attribution),
    address: entry.address,
    updates: entry.updates,
  };
}
