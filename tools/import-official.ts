/**
 * Brings official files into `data/tables`, all of them or none.
 *
 *   npm run data:import -- FOLDER                     every known file in a folder of downloads
 *   npm run data:import -- --oews PATH                only this OEWS workbook
 *   npm run data:import -- PATH PATH …                these files and folders
 *
 *   --edition 2024        take this edition, even though it is older than the one in the tables
 *   --onet 30.2           the release of the O*NET files, which carry none; --onet "Interests.txt=30.2" for one of them
 *   --withheld 11-1000    BLS withholds an occupation in this OEWS group, so its rows do not add up to it
 *   --data FOLDER         the data folder to write to, when it is not this project's
 */
import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {failures} from '../data/rules.js';
import {
  dataFolder,
  readSources,
  readTable,
  tableNames,
  type TableName,
  type Tables,
} from '../data/tables.js';
import {describeChanges} from './import/changes.js';
import {filesOf, readFiles} from './import/find.js';
import {mergeReadings} from './import/merge.js';
import {compareEditions, type Reading} from './import/reading.js';
import {Refusal} from './import/refusal.js';
import {finishImport, writeTables} from './import/write.js';

export interface ImportOptions {
  /** Files and folders to read. */
  paths?: readonly string[];
  /** An OEWS workbook to read. */
  oews?: string | undefined;
  /** Editions to take even when the tables hold a newer one. */
  editions?: readonly string[];
  /** O*NET releases: `30.2`, or `Interests.txt=30.2`. */
  onet?: readonly string[];
  /** OEWS groups whose rows need not add up. */
  withheld?: readonly string[];
  /** The folder that holds `tables/` and `sources.json`. */
  data?: URL;
}

/**
 * Reads, checks and writes.
 * @returns Lines that say what was read and what has changed.
 * @throws {Refusal} when a file is not as expected or the tables would break a rule; then nothing has been written.
 */
export async function importOfficial({
  paths = [],
  oews,
  editions = [],
  onet = [],
  withheld = [],
  data = dataFolder,
}: ImportOptions): Promise<string[]> {
  finishImport(data);
  const before = tablesBefore(data);
  const files = paths.flatMap(filesOf);
  const {readings, unknown} = await readFiles(files, {oews, onet, withheld}, before);
  if (readings.length === 0) {
    throw new Refusal(
      `${paths.join(', ')}: holds no file of a known publication. data/README.md lists them by name.`,
    );
  }
  const {taken, left} = chooseEditions(readings, editions, before);
  const after = mergeReadings(before, taken);
  const broken = failures(after);
  if (broken.length > 0) {
    const names = taken.map(({file}) => file).join(', ');
    throw new Refusal(
      [
        `${names}: the tables would break ${broken.length} rules, so they stay as they were.`,
        ...broken.slice(0, 20),
      ].join('\n  '),
    );
  }

  const changes = describeChanges(before, after);
  writeTables(data, before, after);
  return [
    ...taken.map(({file, period}) => `read ${file}: ${period}`),
    ...left.map(
      ({file, edition}) =>
        `left aside ${file}: there is a newer edition than ${edition}; --edition ${edition} takes it`,
    ),
    ...unknown.map((path) => `left aside ${basename(path)}: not of a known publication`),
    ...(changes.length > 0 ? changes : ['nothing has changed']),
  ];
}

/** The tables as they are. One that is missing counts as empty, so that the first import can make it. */
function tablesBefore(data: URL): Tables {
  const tables = tableNames.map((name: TableName) => [
    name,
    existsSync(new URL(`tables/${name}.csv`, data)) ? readTable(name, data) : [],
  ]);
  return {...Object.fromEntries(tables), sources: readSources(data)} as Tables;
}

/** Of several editions of one table: the one asked for, else the newest. */
function chooseEditions(
  readings: Reading[],
  editions: readonly string[],
  before: Tables,
): {taken: Reading[]; left: Reading[]} {
  const unfound = editions.find((wanted) => !readings.some(({edition}) => edition === wanted));
  if (unfound !== undefined) {
    const found = readings.map(({file, edition}) => `${file} is ${edition}`).join(', ');
    throw new Refusal(
      `--edition ${unfound}: no file is of this edition; ${found}. Download that edition, or leave --edition out.`,
    );
  }
  const asked = ({edition}: Reading) => Number(editions.includes(edition));
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const tables = Object.keys(reading.tables).sort().join();
    const rival = best.get(tables);
    const better =
      !rival || asked(reading) - asked(rival) || compareEditions(reading.edition, rival.edition);
    if (better === true || better > 0) best.set(tables, reading);
  }
  const taken = [...best.values()];
  for (const reading of taken) {
    const current = currentEdition(reading, before);
    if (current !== undefined && compareEditions(reading.edition, current) < 0 && !asked(reading)) {
      throw new Refusal(
        `${reading.file}: is edition ${reading.edition}, and the tables hold ${current}, which is newer. Take the newer file, or add --edition ${reading.edition} to go back.`,
      );
    }
  }
  return {taken, left: readings.filter((reading) => !taken.includes(reading))};
}

function currentEdition(reading: Reading, before: Tables): string | undefined {
  for (const name of Object.keys(reading.tables) as TableName[]) {
    const [row] = before[name];
    if (row && 'source' in row) return before.sources.find(({id}) => id === row.source)?.edition;
  }
  return undefined;
}

async function main(): Promise<void> {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        oews: {type: 'string'},
        edition: {type: 'string', multiple: true},
        onet: {type: 'string', multiple: true},
        withheld: {type: 'string', multiple: true},
        data: {type: 'string'},
      },
    });
    if (positionals.length === 0 && values.oews === undefined)
      throw new Refusal('Say what to import: npm run data:import -- FOLDER, or -- --oews PATH.');
    const lines = await importOfficial({
      paths: positionals,
      oews: values.oews,
      editions: values.edition,
      onet: values.onet,
      withheld: values.withheld,
      data: values.data === undefined ? undefined : pathToFileURL(`${resolve(values.data)}/`),
    });
    console.log(lines.join('\n'));
  } catch (error) {
    // A refusal is an answer, not a crash; so is a mistyped option or a table someone edited by hand.
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main();
