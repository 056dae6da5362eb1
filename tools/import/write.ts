/** Writing all tables or none. */
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {formatTable, parseSources, tableNames, type Tables} from '../../data/tables.js';

/**
 * Writes the files that differ from those on disk, `tables/*.csv` and `sources.json`. Every text is made, and so
 * checked against the schema, before the first file is touched; files are renamed into place; and when a renaming
 * fails, those already done are put back.
 * @param folder The data folder.
 * @param before The tables as they are on disk; those that `tables` shares with it need no writing.
 * @param rename How a file is moved; a test gives one that fails.
 * @returns The names of the files that were written.
 */
export function writeTables(
  folder: URL,
  before: Tables,
  tables: Tables,
  rename = renameSync,
): string[] {
  const texts = new Map<string, string>(
    tableNames
      .filter((name) => tables[name] !== before[name])
      .map((name) => [`tables/${name}.csv`, formatTable(name, tables[name] as never)]),
  );
  // The entries may be laid out by hand, so they are compared by what they say.
  if (JSON.stringify(tables.sources) !== JSON.stringify(before.sources)) {
    const sources = `${JSON.stringify(tables.sources, null, 2)}\n`;
    parseSources(sources);
    texts.set('sources.json', sources);
  }

  const old = new Map([...texts.keys()].map((name) => [name, current(new URL(name, folder))]));
  const changed = [...texts].filter(([name, text]) => old.get(name) !== text);
  const done: string[] = [];
  try {
    for (const [name, text] of changed) writeFileSync(temporary(name, folder), text);
    for (const [name] of changed) {
      rename(temporary(name, folder), new URL(name, folder));
      done.push(name);
    }
  } catch (error) {
    for (const name of done) {
      const text = old.get(name);
      if (text === undefined) rmSync(new URL(name, folder));
      else writeFileSync(new URL(name, folder), text);
    }
    throw error;
  } finally {
    for (const [name] of changed) rmSync(temporary(name, folder), {force: true});
  }
  return done;
}

function temporary(name: string, folder: URL): URL {
  return new URL(`${name}.new`, folder);
}

function current(file: URL): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
