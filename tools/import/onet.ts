/**
 * O*NET Database, text files: interests, job zones, related occupations and titles.
 * Publisher: U.S. Department of Labor, Employment and Training Administration, https://www.onetcenter.org/database.html.
 *
 * The files carry no release number, so whoever imports them says which release they are of.
 */
import {titlePattern, titleWanted} from '../../data/cells.js';
import type {AliasesRow, InterestsRow, RelationsRow, ZonesRow} from '../../data/schema.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {type TextFile, TextTable} from './text-table.js';

const dataset = 'usdol-onet';
const code = 'O*NET-SOC Code';
const codePattern = /^\d\d-\d{4}\.\d\d$/;
const codeWanted = 'an O*NET-SOC code such as "29-2072.00"';
/** O*NET publishes data for 923 occupations of its 2019 taxonomy and titles for all 1,016. */
const fewestOccupations = 900;

/** The names of the files, as O*NET publishes them. */
export const onetFiles = {
  interests: 'Interests.txt',
  zones: 'Job Zones.txt',
  relations: 'Related Occupations.txt',
  alternate: 'Alternate Titles.txt',
  reported: 'Sample of Reported Titles.txt',
} as const;

const interestNames = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;

/**
 * The six interest scores (scale OI) and the high points (scale IH).
 * @throws {Refusal} naming file, row and column of what is not as expected.
 */
export function parseInterests(file: TextFile, release: string): Reading {
  const table = new TextTable(file, [
    code,
    'Element Name',
    'Scale ID',
    'Data Value',
    'Date',
    'Domain Source',
  ]);
  const rows = [...byOccupation(table)].map(([onetCode, lines]) => {
    const scores: Partial<InterestsRow> = {};
    const highPoints: Record<string, string> = {};
    const first = lines[0] as number;
    for (const row of lines) {
      const scale = table.text(row, 'Scale ID', /^(OI|IH)$/, '"OI" or "IH"');
      const element = table.text(row, 'Element Name');
      const value = Number(
        table.text(row, 'Data Value', /^\d\.\d\d$/, 'a number with two decimals'),
      );
      if (scale === 'IH') {
        if (value > 0) highPoints[element] = (interestNames[value - 1]?.[0] ?? '?').toUpperCase();
        continue;
      }
      const name = interestNames.find((one) => one === element.toLowerCase());
      if (!name)
        throw table.refuse(row, 'Element Name', `must be one of ${interestNames.join(', ')}`);
      if (scores[name] !== undefined)
        throw table.refuse(row, 'Element Name', `which ${onetCode} has already`);
      if (value < 1 || value > 7) throw table.refuse(row, 'Data Value', 'must be from 1 to 7');
      scores[name] = value;
      for (const column of ['Date', 'Domain Source']) {
        if (table.text(row, column) !== table.text(first, column))
          throw table.refuse(row, column, `must be the same for all interests of ${onetCode}`);
      }
    }
    const missing = interestNames.filter((name) => scores[name] === undefined);
    if (missing.length > 0)
      throw table.refuse(
        first,
        code,
        `which has no score for ${missing.join(', ')}. Rows are missing; download the file again`,
      );
    return {
      onetCode,
      ...scores,
      highPoints: ['First', 'Second', 'Third']
        .map((rank) => highPoints[`${rank} Interest High-Point`] ?? '')
        .join(''),
      date: table.text(first, 'Date', /^\d\d\/\d{4}$/, 'a month such as "02/2026"'),
      domainSource: table.text(first, 'Domain Source'),
      source: `${dataset}-${release}`,
    } as InterestsRow;
  });
  return reading(file.file, release, {interests: rows});
}

/**
 * The job zone of every occupation.
 * @throws {Refusal} naming file, row and column of what is not as expected.
 */
export function parseZones(file: TextFile, release: string): Reading {
  const table = new TextTable(file, [code, 'Job Zone']);
  const rows = [...byOccupation(table)].map(([onetCode, [row = 0, again]]): ZonesRow => {
    if (again !== undefined) throw table.refuse(again, code, `which row ${row} is too`);
    const zone = Number(
      table.text(row, 'Job Zone', /^[1-5]$/, 'a job zone, 1 to 5'),
    ) as ZonesRow['zone'];
    return {onetCode, zone, source: `${dataset}-${release}`};
  });
  return reading(file.file, release, {zones: rows});
}

/**
 * The ten nearest occupations of each. The ten after them (tier Supplemental) are left out: they are found by a wider
 * search and too far away to show.
 * @throws {Refusal} naming file, row and column of what is not as expected.
 */
export function parseRelations(file: TextFile, release: string): Reading {
  const related = 'Related O*NET-SOC Code';
  const table = new TextTable(file, [code, related, 'Relatedness Tier', 'Index']);
  const rows: RelationsRow[] = [];
  for (const [onetCode, lines] of byOccupation(table)) {
    let next = 1;
    for (const row of lines) {
      const tier = table.text(
        row,
        'Relatedness Tier',
        /^(Primary-Short|Primary-Long|Supplemental)$/,
        'Primary-Short, Primary-Long or Supplemental',
      );
      if (tier === 'Supplemental') continue;
      const index = Number(
        table.text(row, 'Index', new RegExp(`^${next}$`), `${next}, the next rank of ${onetCode}`),
      );
      rows.push({
        onetCode,
        relatedCode: table.text(row, related, codePattern, codeWanted),
        tier: tier as RelationsRow['tier'],
        index,
        source: `${dataset}-${release}`,
      });
      next++;
    }
    if (next !== 11)
      throw table.refuse(
        lines[0] as number,
        code,
        `which has ${next - 1} primary related occupations, must have 10. Rows are missing; download the file again`,
      );
  }
  return reading(file.file, release, {relations: rows});
}

/**
 * Every title of every occupation, once: a title that is in both files is kept as reported. The codes of the taxonomy
 * come from the alternate titles, the one file in which each occurs.
 * @throws {Refusal} naming file, row and column of what is not as expected.
 */
export function parseTitles(alternate: TextFile, reported: TextFile, release: string): Reading {
  const source = `${dataset}-${release}`;
  const alternates = new TextTable(alternate, [code, 'Alternate Title', 'Short Title']);
  const reports = new TextTable(reported, [code, 'Reported Job Title']);
  const aliases = new Map<string, AliasesRow>();
  const keyOf = (onetCode: string, title: string) => `${onetCode} ${title.toLowerCase()}`;

  const codes = byOccupation(alternates);
  for (const [onetCode, lines] of codes) {
    for (const row of lines) {
      const title = alternates.text(row, 'Alternate Title', titlePattern, titleWanted);
      const short = alternates.text(row, 'Short Title', titlePattern, titleWanted);
      aliases.set(keyOf(onetCode, title), {
        onetCode,
        title,
        shortTitle: short === 'n/a' ? undefined : short,
        kind: 'alternate',
        source,
      });
    }
  }
  for (const [onetCode, lines] of byOccupation(reports)) {
    for (const row of lines) {
      const title = reports.text(row, 'Reported Job Title', titlePattern, titleWanted);
      const shortTitle = aliases.get(keyOf(onetCode, title))?.shortTitle;
      aliases.set(keyOf(onetCode, title), {onetCode, title, shortTitle, kind: 'reported', source});
    }
  }
  const onet = [...codes.keys()].map((onetCode) => ({onetCode, source}));
  return reading(`${alternate.file} and ${reported.file}`, release, {
    onet,
    aliases: [...aliases.values()],
  });
}

/** Line numbers by occupation. @throws {Refusal} when a code is malformed or the file holds too few occupations. */
function byOccupation(table: TextTable): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (let row = 2; row < table.rows.length + 2; row++) {
    const onetCode = table.text(row, code, codePattern, codeWanted);
    const before = lines.get(onetCode);
    if (before) before.push(row);
    else lines.set(onetCode, [row]);
  }
  if (lines.size < fewestOccupations) {
    throw new Refusal(
      `${table.file}, row ${table.rows.length + 1}: the file ends here with ${lines.size} occupations, must have at least ${fewestOccupations}. Download it again.`,
    );
  }
  return lines;
}

function reading(file: string, release: string, tables: Reading['tables']): Reading {
  return {file, dataset, edition: release, period: `release ${release}`, tables};
}
