/**
 * Occupational Employment and Wage Statistics, the national workbook of one May: `national_M2025_dl.xlsx`.
 * Publisher: U.S. Bureau of Labor Statistics, https://www.bls.gov/oes/tables.htm.
 */
import {titlePattern, titleWanted} from '../../data/cells.js';
import type {WagesRow} from '../../data/schema.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {type Sheet, SheetTable, sheetNamed} from './workbook.js';

const sheetName = /^national_M(\d{4})_dl$/;
const levels = ['total', 'major', 'minor', 'broad', 'detailed'] as const;
type Level = (typeof levels)[number];

/** Every national workbook since the SOC of 2018 came into full use has 830 or 831 detailed occupations. */
const fewestOccupations = 800;
const majorGroups = 22;

const statistics = ['Mean', 'P10', 'P25', 'P50', 'P75', 'P90'] as const;
const published = {
  Mean: 'MEAN',
  P10: 'PCT10',
  P25: 'PCT25',
  P50: 'MEDIAN',
  P75: 'PCT75',
  P90: 'PCT90',
};
const columns = [
  ...[
    'AREA',
    'NAICS',
    'OWN_CODE',
    'OCC_CODE',
    'OCC_TITLE',
    'O_GROUP',
    'TOT_EMP',
    'ANNUAL',
    'HOURLY',
  ],
  ...statistics.flatMap((statistic) => [`A_${published[statistic]}`, `H_${published[statistic]}`]),
];

/** Whether a workbook is of this publication, by its sheets. */
export function isOews(sheets: Sheet[]): boolean {
  return sheets.some((sheet) => sheetName.test(sheet.name));
}

/**
 * Reads the 22 major groups, the detailed occupations and the row of all occupations.
 * @param sheets All sheets of the workbook.
 * @param withheld Codes of groups in which BLS is known to withhold occupations, so they need not add up.
 * @throws {Refusal} naming file, sheet, row and column of what is not as expected.
 */
export function parseOews(sheets: Sheet[], withheld: readonly string[] = []): Reading {
  const sheet = sheetNamed(sheets, sheetName, '"national_M<year>_dl"');
  const edition = editionOf(sheet, sheets);
  const table = new SheetTable(sheet, 1, Object.fromEntries(columns.map((name) => [name, name])));

  const rows = sheet.rows
    .slice(1)
    .map((_, index) => parseRow(table, index + 2, `bls-oews-${edition}`));
  refuseDuplicates(table, rows);
  refuseHalfASheet(table, rows, withheld);

  const kept = rows.filter(({level}) => level === 'total' || level === 'detailed');
  return {
    file: sheet.file,
    dataset: 'bls-oews',
    edition,
    period: `May ${edition}`,
    topCode: topCodeOf(sheets),
    tables: {
      groups: rows.filter(({level}) => level === 'major').map(({code, title}) => ({code, title})),
      occupations: kept.map(({code, title}) => ({code, title})),
      wages: kept.map(({wages}) => wages),
    },
  };
}

/** The year, which the sheet's name, the file's name and the description must agree on. */
function editionOf(sheet: Sheet, sheets: Sheet[]): string {
  const year = sheetName.exec(sheet.name)?.[1] as string;
  const fileYear = /M(\d{4})/.exec(sheet.file)?.[1];
  if (fileYear !== undefined && fileYear !== year) {
    throw new Refusal(
      `${sheet.file}: the file's name says ${fileYear}, its sheet "${sheet.name}" says ${year}. Download the workbook of the year you want again.`,
    );
  }
  const description = sheetNamed(sheets, /^Field Descriptions$/, '"Field Descriptions"');
  const heading = description.rows[0]?.[0];
  const described = /^May (\d{4}) OEWS Estimates$/.exec(String(heading))?.[1];
  if (described !== year) {
    throw new Refusal(
      `${sheet.file}, sheet "Field Descriptions", row 1, column A: says "${String(heading)}", must be "May ${year} OEWS Estimates" to agree with the sheet "${sheet.name}".`,
    );
  }
  return year;
}

/** The legend's explanation of `#`; BLS raises the amount now and then. */
function topCodeOf(sheets: Sheet[]): Reading['topCode'] {
  const legend =
    /^#\s*= indicates a wage equal to or greater than \$([\d,.]+) per hour or \$([\d,]+) per year/;
  const lines = sheetNamed(sheets, /^Field Descriptions$/, '"Field Descriptions"').rows;
  const found = lines.map(([cell]) => legend.exec(String(cell))).find((match) => match !== null);
  const dollars = (words = '') => Number(words.replaceAll(',', ''));
  return found ? {annual: dollars(found[2]), hourly: dollars(found[1])} : undefined;
}

interface OewsRow {
  /** Excel's number of the row. */
  row: number;
  level: Level;
  code: string;
  title: string;
  wages: WagesRow;
}

function parseRow(table: SheetTable, row: number, source: string): OewsRow {
  table.text(row, 'AREA', /^99$/, '"99", the United States: this must be the national workbook');
  table.text(
    row,
    'NAICS',
    /^000000$/,
    '"000000", all industries: this must be the cross-industry workbook',
  );
  table.text(row, 'OWN_CODE', /^1235$/, '"1235", all ownerships');
  const code = table.text(row, 'OCC_CODE', /^\d\d-\d{4}$/, 'a code such as "29-2072"');
  const title = table.text(row, 'OCC_TITLE', titlePattern, titleWanted);
  const level = table.text(
    row,
    'O_GROUP',
    new RegExp(`^(${levels.join('|')})$`),
    `one of ${levels.join(', ')}`,
  ) as Level;

  const annualOnly = isTrue(table, row, 'ANNUAL');
  const hourlyOnly = isTrue(table, row, 'HOURLY');
  if (annualOnly && hourlyOnly)
    throw table.refuse(
      row,
      'HOURLY',
      'but ANNUAL says so too: only one of them can be released alone',
    );

  const figures: Partial<WagesRow> = {};
  for (const statistic of statistics) {
    figures[`annual${statistic}`] = pay(table, row, `A_${published[statistic]}`, 0, !hourlyOnly);
    figures[`hourly${statistic}`] = pay(table, row, `H_${published[statistic]}`, 2, !annualOnly);
  }
  return {
    row,
    level,
    code,
    title,
    wages: {code, employment: employment(table, row), ...figures, source},
  };
}

/** Jobs. `**` means that no estimate is available. */
function employment(table: SheetTable, row: number): number | undefined {
  if (table.cell(row, 'TOT_EMP') === '**') return undefined;
  const jobs = table.number(row, 'TOT_EMP', 0, 'a whole number of jobs or **');
  if (jobs < 0 || jobs % 10 !== 0)
    throw table.refuse(row, 'TOT_EMP', 'must be a number of jobs rounded to 10');
  return jobs;
}

/**
 * A pay figure, or `*` or `#` as printed. Where BLS releases pay in the other form only (`released` is false) every
 * figure of this form is `*` by design, not for want of an estimate: it becomes a missing value.
 */
function pay(
  table: SheetTable,
  row: number,
  column: string,
  decimals: number,
  released: boolean,
): WagesRow['annualP50'] {
  const cell = table.cell(row, column);
  if (!released) {
    if (cell === '*') return undefined;
    throw table.refuse(
      row,
      column,
      'must be * where ANNUAL or HOURLY says that only the other form is released',
    );
  }
  if (cell === '*' || cell === '#') return cell;
  const amount = table.number(
    row,
    column,
    decimals,
    `US dollars with at most ${decimals} decimals, or *, or #`,
  );
  if (amount > 0) return amount;
  throw table.refuse(row, column, 'must be more than 0');
}

function isTrue(table: SheetTable, row: number, column: string): boolean {
  const cell = table.cell(row, column);
  if (cell === 'TRUE' || cell === true) return true;
  if (cell === null || cell === '') return false;
  throw table.refuse(row, column, 'must be TRUE or empty');
}

/** A code may occur twice, once as a broad group and once as a detailed occupation. */
function refuseDuplicates(table: SheetTable, rows: OewsRow[]): void {
  const seen = new Map<string, number>();
  for (const {row, code, level} of rows) {
    const earlier = seen.get(`${code} ${level}`);
    if (earlier !== undefined)
      throw table.refuse(row, 'OCC_CODE', `which row ${earlier} is too, with the same O_GROUP`);
    seen.set(`${code} ${level}`, row);
  }
}

/**
 * A whole workbook adds up: every group has members, and they add up to it. Figures are rounded to 10, so the sum may
 * be off by 5 for each. It may also fall short by a little: BLS withholds a few small occupations (Legislators in May
 * 2025, 0.4 percent of their minor group, are the largest so far), but a row that was cut off is mostly more than that.
 */
function refuseHalfASheet(table: SheetTable, rows: OewsRow[], withheld: readonly string[]): void {
  const {file, name} = table.sheet;
  const whole = 'Download the workbook again and do not remove rows from it';
  const [total, ...others] = rows;
  if (total?.level !== 'total' || others.some(({level}) => level === 'total')) {
    throw new Refusal(
      `${file}, sheet "${name}", row 2, column O_GROUP: the first row, and it alone, must be "total" (00-0000). ${whole}.`,
    );
  }
  const majors = rows.filter(({level}) => level === 'major');
  if (majors.length !== majorGroups) {
    throw new Refusal(
      `${file}, sheet "${name}": has ${majors.length} major groups (${majors.map(({code}) => code.slice(0, 2)).join(' ')}), must have ${majorGroups}. ${whole}.`,
    );
  }
  for (const [index, parent] of rows.entries()) {
    if (parent.level === 'detailed' || withheld.includes(parent.code)) continue;
    const members = membersOf(rows, index);
    const sum = members.reduce((jobs, {wages}) => jobs + (wages.employment ?? 0), 0);
    const jobs = parent.wages.employment ?? sum;
    const rounding = 5 * (members.length + 1);
    const tooMany = sum > jobs + rounding;
    const tooFew = sum < jobs - rounding - (parent.level === 'total' ? 0 : jobs * 0.005);
    const notAvailable = members.some(({wages}) => wages.employment === undefined);
    if (members.length === 0 || tooMany || (tooFew && !notAvailable)) {
      throw table.refuse(
        parent.row,
        'TOT_EMP',
        `but the ${members.length} rows under ${parent.code} (${parent.level}) add up to ${sum}, so rows are missing or changed. ${whole}; if BLS says that it withholds an occupation there, add --withheld ${parent.code}`,
      );
    }
  }
  const detailed = rows.filter(({level}) => level === 'detailed').length;
  if (detailed < fewestOccupations) {
    throw new Refusal(
      `${file}, sheet "${name}": has ${detailed} detailed occupations, must have at least ${fewestOccupations}. ${whole}.`,
    );
  }
}

/** The rows of the next level below a group: those that follow it until a row of its own level or above. */
function membersOf(rows: OewsRow[], index: number): OewsRow[] {
  const depth = levels.indexOf((rows[index] as OewsRow).level);
  const after = rows.slice(index + 1);
  const end = after.findIndex(({level}) => levels.indexOf(level) <= depth);
  return after
    .slice(0, end < 0 ? undefined : end)
    .filter(({level}) => levels.indexOf(level) === depth + 1);
}
