/** Writing all tables or none, whatever ends the process. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {formatTable, parseSources, tableNames, type Tables} from '../../data/tables.js';

/** Where the new files are gathered; one that is left over was never finished, and no table was touched. */
const gathered = 'import.gathering/';
/**
 * What it is called as soon as all of them are there: from then on the new edition counts. It goes when every file is
 * in place; one that is left over is put in place by whoever comes next.
 */
const ready = 'import.ready/';

/**
 * Writes the files that differ from those on disk, `tables/*.csv` and `sources.json`. Every text is made, and so
 * checked against the schema, before the first file is touched. When a file cannot be put in place, those already
 * there are put back.
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
  finishImport(folder);
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
  const changed = [...texts].filter(([name, text]) => current(new URL(name, folder)) !== text);
  if (changed.length === 0) return [];

  try {
    for (const part of ['new/tables/', 'old/tables/'])
      mkdirSync(new URL(gathered + part, folder), {recursive: true});
    for (const [name, text] of changed) {
      writeFileSync(new URL(`${gathered}new/${name}`, folder), text);
      // Room on the disk for going back is taken now.
      const file = new URL(name, folder);
      if (existsSync(file)) copyFileSync(file, new URL(`${gathered}old/${name}`, folder));
    }
    renameSync(new URL(gathered, folder), new URL(ready, folder));
  } catch (error) {
    rmSync(new URL(gathered, folder), {recursive: true, force: true});
    throw error;
  }
  putInPlace(folder, rename);
  return changed.map(([name]) => name);
}

/**
 * Finishes an import whose process was killed: the files it had made ready are put in place, or what it had not is
 * taken away. To be called before the tables are read.
 */
export function finishImport(folder: URL): void {
  rmSync(new URL(gathered, folder), {recursive: true, force: true});
  if (existsSync(new URL(ready, folder))) putInPlace(folder, renameSync);
}

/** The new files stay where they are until all are in place, so that this can begin anew at any time. */
function putInPlace(folder: URL, rename: typeof renameSync): void {
  const [placing, fresh, old] = ['placing', 'new/', 'old/'].map(
    (part) => new URL(ready + part, folder),
  ) as [URL, URL, URL];
  const names = readdirSync(fresh, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name}) => (name === 'sources.json' ? name : `tables/${name}`));
  const done: string[] = [];
  try {
    for (const name of names) {
      copyFileSync(new URL(name, fresh), placing);
      rename(placing, new URL(name, folder));
      done.push(name);
    }
  } catch (error) {
    for (const name of done) {
      const former = new URL(name, old);
      if (existsSync(former)) {
        copyFileSync(former, placing);
        renameSync(placing, new URL(name, folder));
      } else rmSync(new URL(name, folder));
    }
    takeAway(folder);
    throw error;
  }
  takeAway(folder);
}

/** Under the name of what does not count, so that half of it is never put in place. */
function takeAway(folder: URL): void {
  renameSync(new URL(ready, folder), new URL(gathered, folder));
  rmSync(new URL(gathered, folder), {recursive: true});
}

function current(file: URL): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
