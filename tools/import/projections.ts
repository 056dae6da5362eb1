/**
 * Employment Projections, Table 1.2 of `occupation.xlsx`: jobs now and in ten years, openings, and how people enter.
 * Publisher: U.S. Bureau of Labor Statistics,
 * https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm.
 */
import type {ProjectionsRow} from '../../data/schema.js';
import {faultOf} from '../../data/tables.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {type Sheet, SheetTable, sheetNamed} from './workbook.js';

const tableName = /^Table 1\.2$/;
const firstRow = 3;
const fewestOccupations = 800;
const majorGroups = 22;
const notAvailable = '—';
const whole = 'Download the workbook again and do not remove rows from it';

/** Whether a workbook is of this publication, by its sheets. */
export function isProjections(sheets: Sheet[]): boolean {
  return sheets.some(({name}) => tableName.test(name));
}

/**
 * Reads the line items and the row of all occupations. Summary rows, which are sums of line items, are left out.
 * @param sheets All sheets of the workbook.
 * @throws {Refusal} naming file, sheet, row and column of what is not as expected.
 */
export function parseProjections(sheets: Sheet[]): Reading {
  const sheet = sheetNamed(sheets, tableName, '"Table 1.2"');
  const {from, to} = yearsOf(sheet);
  const decade = `${from}–${to.slice(2)}`;
  const table = new SheetTable(sheet, 2, {
    title: `${from} National Employment Matrix title`,
    code: `${from} National Employment Matrix code`,
    type: 'Occupation type',
    employment: `Employment, ${from}`,
    projected: `Employment, ${to}`,
    change: `Employment change, numeric, ${decade}`,
    percent: `Employment change, percent, ${decade}`,
    selfEmployedPercent: `Percent self employed, ${from}`,
    openings: `Occupational openings, ${decade} annual average`,
    entryEducation: 'Typical education needed for entry',
    experience: 'Work experience in a related occupation',
    training: 'Typical on-the-job training needed to attain competency in the occupation',
  });

  const end = endOf(sheet);
  const edition = `${from}-${to.slice(2)}`;
  const lines = [];
  for (let row = firstRow; row < end; row++) lines.push(parseLine(table, row, `bls-ep-${edition}`));
  refuseDuplicates(table, lines);
  refuseHalfASheet(table, lines);
  return {
    file: sheet.file,
    dataset: 'bls-ep',
    edition,
    period: decade,
    tables: {
      projections: lines
        .filter(({summary, code}) => !summary || code === '00-0000')
        .map(({values}) => values),
    },
  };
}

/** The two years, from the sheet's first line, which its column headers must repeat. */
function yearsOf(sheet: Sheet): {from: string; to: string} {
  const heading = String(sheet.rows[0]?.[0]);
  const [, from, end] = /^Table 1\.2 .*?(\d{4})[–-](\d{4}|\d\d)\b/.exec(heading) ?? [];
  const to = end?.length === 2 ? `${from?.slice(0, 2)}${end}` : end;
  if (from !== undefined && to !== undefined && Number(to) === Number(from) + 10) return {from, to};
  throw new Refusal(
    `${sheet.file}, sheet "${sheet.name}", row 1, column A: says "${heading}", must begin "Table 1.2" and name two years ten years apart, such as 2024–2034.`,
  );
}

/** The row of the footnotes; without it the sheet was cut off. */
function endOf(sheet: Sheet): number {
  const index = sheet.rows.findIndex(
    ([cell]) => typeof cell === 'string' && cell.startsWith('Footnotes'),
  );
  if (index >= 0) return index + 1;
  throw new Refusal(
    `${sheet.file}, sheet "${sheet.name}", row ${sheet.rows.length}, column A: the sheet ends here without its footnotes, so rows are missing. ${whole}.`,
  );
}

interface Line {
  row: number;
  code: string;
  summary: boolean;
  values: ProjectionsRow;
}

function parseLine(table: SheetTable, row: number, source: string): Line {
  const code = table.text(row, 'code', /^\d\d-\d{4}$/, 'a code such as "29-2072"');
  const type = table.text(row, 'type', /^(Line item|Summary)$/, '"Line item" or "Summary"');
  const words = <Key extends 'entryEducation' | 'experience' | 'training'>(key: Key) => {
    const cell = table.text(row, key);
    return (cell === notAvailable ? undefined : cell) as ProjectionsRow[Key];
  };
  const numberOrNone = (key: string) =>
    table.cell(row, key) === notAvailable ? undefined : table.number(row, key, 1);
  const values: ProjectionsRow = {
    code,
    employment: table.number(row, 'employment', 1),
    projected: table.number(row, 'projected', 1),
    change: table.number(row, 'change', 1),
    percent: table.number(row, 'percent', 1),
    selfEmployedPercent: numberOrNone('selfEmployedPercent'),
    openings: numberOrNone('openings'),
    entryEducation: words('entryEducation'),
    experience: words('experience'),
    training: words('training'),
    source,
  };
  const [column, problem] = faultOf('projections', values) ?? [];
  if (column) throw table.refuse(row, column, problem!);
  return {row, code, summary: type === 'Summary', values};
}

function refuseDuplicates(table: SheetTable, lines: Line[]): void {
  const seen = new Map<string, number>();
  for (const {row, code} of lines) {
    const earlier = seen.get(code);
    if (earlier !== undefined) throw table.refuse(row, 'code', `which row ${earlier} is too`);
    seen.set(code, row);
  }
}

/**
 * The line items below a summary row add up to it. Figures are rounded to a tenth of a thousand, so the sum may be off
 * by half of that for each.
 */
function refuseHalfASheet(table: SheetTable, lines: Line[]): void {
  const {file, name} = table.sheet;
  if (lines[0]?.code !== '00-0000')
    throw table.refuse(firstRow, 'code', 'must be "00-0000", all occupations');
  const majors = lines.filter(
    ({summary, code}) => summary && code.endsWith('-0000') && code !== '00-0000',
  );
  if (majors.length !== majorGroups) {
    throw new Refusal(
      `${file}, sheet "${name}": has ${majors.length} major groups, must have ${majorGroups}. ${whole}.`,
    );
  }
  for (const [index, {summary, code, row, values}] of lines.entries()) {
    if (!summary) continue;
    const after = lines.slice(index + 1);
    const end = after.findIndex((line) => line.summary && depth(line.code) <= depth(code));
    const members = after.slice(0, end < 0 ? undefined : end).filter((line) => !line.summary);
    // A broad occupation of one line item has no summary row, so what follows a broad summary may belong to the next.
    const runs =
      depth(code) === 3 ? members.map((_, last) => members.slice(0, last + 1)) : [members];
    for (const key of ['employment', 'projected'] as const) {
      if (runs.some((run) => addsUp(run, key, values[key]))) continue;
      throw table.refuse(
        row,
        key,
        `but the line items under ${code} do not add up to it, so rows are missing or changed. ${whole}`,
      );
    }
  }
  const items = lines.filter(({summary}) => !summary).length;
  if (items < fewestOccupations) {
    throw new Refusal(
      `${file}, sheet "${name}": has ${items} line items, must have at least ${fewestOccupations}. ${whole}.`,
    );
  }
}

function addsUp(members: Line[], key: 'employment' | 'projected', whole: number): boolean {
  const sum = members.reduce((jobs, {values}) => jobs + values[key], 0);
  return members.length > 0 && Math.abs(sum - whole) <= 0.05 * (members.length + 1) + 1e-6;
}

/** 0 for all occupations, 1 major, 2 minor, 3 broad: by the zeros that end the code. */
function depth(code: string): number {
  if (code === '00-0000') return 0;
  if (code.endsWith('0000')) return 1;
  return code.endsWith('00') ? 2 : 3;
}
