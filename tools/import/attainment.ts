/**
 * Employment Projections, Table 5.3 of `education.xlsx`: the highest attainment workers of 25 years and older HOLD,
 * from American Community Survey microdata. It is not what entry requires; that is in Table 1.2.
 * Publisher: U.S. Bureau of Labor Statistics, https://www.bls.gov/emp/tables/educational-attainment.htm.
 */
import type {AttainmentRow} from '../../data/schema.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {type Sheet, SheetTable, sheetNamed} from './workbook.js';

const tableName = /^Table 5\.3$/;
const firstRow = 3;
const fewestOccupations = 800;
const whole = 'Download the workbook again and do not remove rows from it';

const levels = {
  lessThanHighSchool: 'Less than high school diploma',
  highSchool: 'High school diploma or equivalent',
  someCollege: 'Some college, no degree',
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctoral: 'Doctoral or professional degree',
} as const;

/** Whether a workbook is of this publication, by its sheets. */
export function isAttainment(sheets: Sheet[]): boolean {
  return sheets.some(({name}) => tableName.test(name));
}

/**
 * Reads every occupation and the row of all occupations.
 * @param sheets All sheets of the workbook.
 * @throws {Refusal} naming file, sheet, row and column of what is not as expected.
 */
export function parseAttainment(sheets: Sheet[]): Reading {
  const sheet = sheetNamed(sheets, tableName, '"Table 5.3"');
  const {from, to} = yearsOf(sheet);
  const edition = `${from}-${to}`;
  const table = new SheetTable(sheet, 2, {
    title: /^\d{4} National Employment Matrix title$/,
    code: /^\d{4} National Employment Matrix code$/,
    ...levels,
  });

  const rows: AttainmentRow[] = [];
  const seen = new Map<string, number>();
  for (let row = firstRow; row < endOf(sheet); row++) {
    const parsed = parseRow(table, row, `bls-ep-attainment-${edition}`);
    const earlier = seen.get(parsed.code);
    if (earlier !== undefined) throw table.refuse(row, 'code', `which row ${earlier} is too`);
    seen.set(parsed.code, row);
    rows.push(parsed);
  }
  refuseHalfASheet(table, rows, sheetNamed(sheets, /^Table 5\.4$/, '"Table 5.4"'));
  return {
    file: sheet.file,
    dataset: 'bls-ep-attainment',
    edition,
    period: `${from}–${to}`,
    tables: {attainment: rows},
  };
}

/** The two survey years, from the sheet's first line: `2022–23`. */
function yearsOf(sheet: Sheet): {from: string; to: string} {
  const heading = String(sheet.rows[0]?.[0]);
  const [, from, to] = /^Table 5\.3 .*, (\d{4})[–-](\d\d) \(Percent\)$/.exec(heading) ?? [];
  if (from !== undefined && to !== undefined && Number(to) === (Number(from) + 1) % 100)
    return {from, to};
  throw new Refusal(
    `${sheet.file}, sheet "${sheet.name}", row 1, column A: says "${heading}", must begin "Table 5.3" and end with two years running, such as ", 2022–23 (Percent)".`,
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

function parseRow(table: SheetTable, row: number, source: string): AttainmentRow {
  const code = table.text(row, 'code', /^\d\d-\d{4}$/, 'a code such as "29-2072"');
  const title = table.text(row, 'title', /^[^[\]]+(\[1\])?$/, 'a title, with no footnote but [1]');
  const percent = (key: keyof typeof levels) => {
    const value = table.number(row, key, 1, 'a percentage with one decimal');
    if (value < 0 || value > 100) throw table.refuse(row, key, 'must be from 0 to 100');
    return value;
  };
  return {
    code,
    lessThanHighSchool: percent('lessThanHighSchool'),
    highSchool: percent('highSchool'),
    someCollege: percent('someCollege'),
    associate: percent('associate'),
    bachelor: percent('bachelor'),
    master: percent('master'),
    doctoral: percent('doctoral'),
    inexactMatch: title.endsWith('[1]'),
    source,
  };
}

/** Percentages do not add up to anything, so the list of occupations is compared with that of the next table. */
function refuseHalfASheet(table: SheetTable, rows: AttainmentRow[], assignments: Sheet): void {
  const {file, name} = table.sheet;
  if (rows[0]?.code !== '00-0000')
    throw table.refuse(firstRow, 'code', 'must be "00-0000", all occupations');
  if (rows.length <= fewestOccupations) {
    throw new Refusal(
      `${file}, sheet "${name}": has ${rows.length - 1} occupations, must have at least ${fewestOccupations}. ${whole}.`,
    );
  }
  const listed = new SheetTable(assignments, 2, {code: /^\d{4} National Employment Matrix code$/});
  const read = new Set(rows.map(({code}) => code));
  for (let row = firstRow; row < assignments.rows.length; row++) {
    const code = listed.text(row, 'code', /^\d\d-\d{4}$/, 'a code such as "29-2072"');
    if (!read.has(code)) {
      throw new Refusal(
        `${file}, sheet "${name}": has no row for ${code}, which the sheet "${assignments.name}" has in row ${row}. ${whole}.`,
      );
    }
  }
}
