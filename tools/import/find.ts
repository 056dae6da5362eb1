/** Which publication a file is of, and reading it. */
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {formatTable, type TableName, type Tables} from '../../data/tables.js';
import {isAttainment, parseAttainment} from './attainment.js';
import {isCip, parseCip} from './cip.js';
import {sorted} from './merge.js';
import {isOews, parseOews} from './oews.js';
import {onetFiles, parseInterests, parseRelations, parseTitles, parseZones} from './onet.js';
import {isProjections, parseProjections} from './projections.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {isSoc, parseSoc} from './soc.js';
import type {TextFile} from './text-table.js';
import {readWorkbook, type Sheet} from './workbook.js';

export interface FindOptions {
  /** A file that must be an OEWS workbook, whatever its name. */
  oews?: string | undefined;
  /** O*NET release of the text files: `30.1` for all, `Interests.txt=30.2` for one. */
  onet: readonly string[];
  /** Codes of OEWS groups in which BLS withholds occupations. */
  withheld: readonly string[];
}

/** A workbook is known by its name, so that a damaged one is refused and not passed over, or by its sheets. */
const workbooks: {
  name: RegExp;
  is: (sheets: Sheet[]) => boolean;
  parse: (sheets: Sheet[], options: FindOptions) => Reading;
}[] = [
  {
    name: /^national_M\d{4}_dl.*\.xlsx$/i,
    is: isOews,
    parse: (sheets, {withheld}) => parseOews(sheets, withheld),
  },
  {name: /^occupation.*\.xlsx$/i, is: isProjections, parse: parseProjections},
  {name: /^education.*\.xlsx$/i, is: isAttainment, parse: parseAttainment},
  {name: /^soc_structure.*\.xlsx$/i, is: isSoc, parse: parseSoc},
  {name: /^CIP\d{4}_SOC\d{4}.*\.xlsx$/i, is: isCip, parse: parseCip},
];

/** A folder's files, or the file itself. @throws {Refusal} when there is no such file or folder. */
export function filesOf(path: string): string[] {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (!stats)
    throw new Refusal(
      `${path}: there is no such file or folder. Give the path of a download, or of a folder of downloads.`,
    );
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name));
}

/**
 * Reads every file of a known publication.
 * @param before The tables as they are: an O*NET file that agrees with them is of the same release.
 * @returns What was read, and the files that are of no known publication.
 * @throws {Refusal} for a known file that is not as expected.
 */
export async function readFiles(
  paths: string[],
  options: FindOptions,
  before: Tables,
): Promise<{readings: Reading[]; unknown: string[]}> {
  const readings: Reading[] = [];
  const unknown: string[] = [];
  if (options.oews !== undefined) {
    filesOf(options.oews);
    readings.push(parseOews(await readWorkbook(options.oews), options.withheld));
  }
  for (const path of paths.filter((one) => /\.xlsx$/i.test(one))) {
    const reading = await readKnownWorkbook(path, options);
    if (reading) readings.push(reading);
    else unknown.push(path);
  }
  const texts = paths.filter((path) => Object.values(onetFiles).includes(basename(path) as never));
  readings.push(...readOnet(texts, options, before));
  unknown.push(...paths.filter((path) => !/\.xlsx$/i.test(path) && !texts.includes(path)));
  return {readings, unknown};
}

async function readKnownWorkbook(path: string, options: FindOptions): Promise<Reading | undefined> {
  const sheets = await readWorkbook(path);
  const known =
    workbooks.find(({is}) => is(sheets)) ?? workbooks.find(({name}) => name.test(basename(path)));
  return known?.parse(sheets, options);
}

function readOnet(paths: string[], options: FindOptions, before: Tables): Reading[] {
  const path = (name: string) => paths.find((one) => basename(one) === name);
  const single = [
    {path: path(onetFiles.interests), parse: parseInterests, table: 'interests'},
    {path: path(onetFiles.zones), parse: parseZones, table: 'zones'},
    {path: path(onetFiles.relations), parse: parseRelations, table: 'relations'},
  ] as const;
  const readings = single.flatMap(({path: found, parse, table}) =>
    found === undefined
      ? []
      : [withRelease(found, (release) => parse(textFile(found), release), table, options, before)],
  );
  const [alternate, reported] = [path(onetFiles.alternate), path(onetFiles.reported)];
  if (alternate !== undefined && reported !== undefined) {
    const parse = (release: string) =>
      parseTitles(textFile(alternate), textFile(reported), release);
    readings.push(withRelease(alternate, parse, 'aliases', options, before));
  } else if (alternate !== undefined || reported !== undefined) {
    const missing = alternate === undefined ? onetFiles.alternate : onetFiles.reported;
    throw new Refusal(
      `${basename((alternate ?? reported) as string)}: "${missing}" must be beside it, because the two make one table. Download both.`,
    );
  }
  return readings;
}

/** The files carry no release: it is given, or in the name of the folder (`db_30_1_text`), or that of equal tables. */
function withRelease(
  path: string,
  parse: (release: string) => Reading,
  table: TableName,
  {onet}: FindOptions,
  before: Tables,
): Reading {
  const file = basename(path);
  const own = onet.find(
    (one) => one.startsWith(`${file}=`) || one.startsWith(`${file.replace('.txt', '')}=`),
  );
  const named = /^db_(\d+)_(\d+)/.exec(basename(dirname(path)));
  const given =
    own?.split('=')[1] ??
    onet.find((one) => !one.includes('=')) ??
    (named ? `${named[1]}.${named[2]}` : undefined);
  if (given !== undefined) {
    if (/^\d+\.\d+$/.test(given)) return parse(given);
    throw new Refusal(`--onet ${given}: is not a release. Write its number, such as 30.2.`);
  }
  const [row] = before[table];
  const current =
    row && 'source' in row ? before.sources.find(({id}) => id === row.source)?.edition : undefined;
  if (current !== undefined) {
    const reading = parse(current);
    if (agrees(reading, before)) return reading;
  }
  throw new Refusal(
    `${file}: O*NET files carry no release number, and this one differs from the tables${current === undefined ? '' : ` (release ${current})`}. Say which release it is of: --onet 31.0, or --onet "${file}=31.0" for this file alone.`,
  );
}

function agrees({tables}: Reading, before: Tables): boolean {
  return (Object.keys(tables) as TableName[]).every(
    (name) =>
      formatTable(name, sorted(name, tables[name] as never)) ===
      formatTable(name, before[name] as never),
  );
}

function textFile(path: string): TextFile {
  return {file: basename(path), text: readFileSync(path, 'utf8')};
}
