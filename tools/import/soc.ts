/**
 * Standard Occupational Classification, `soc_structure_2018.xlsx`: codes and titles.
 * Publisher: U.S. Bureau of Labor Statistics on behalf of OMB, https://www.bls.gov/soc/2018/.
 */
import {titlePattern, titleWanted} from '../../data/cells.js';
import type {SocRow} from '../../data/schema.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {type Cell, letter, type Sheet, sheetNamed} from './workbook.js';

const sheetName = /^(\d{4}) Structure$/;
const levels = ['Major Group', 'Minor Group', 'Broad Group', 'Detailed Occupation'];
const titleColumn = levels.length;
const majorGroups = 23;

/** Whether a workbook is of this publication, by its sheets. */
export function isSoc(sheets: Sheet[]): boolean {
  return sheets.some(({name}) => sheetName.test(name));
}

/**
 * Reads the detailed occupations, those of the military (55-0000) included.
 * @param sheets All sheets of the workbook.
 * @throws {Refusal} naming file, sheet, row and column of what is not as expected.
 */
export function parseSoc(sheets: Sheet[]): Reading {
  const sheet = sheetNamed(sheets, sheetName, '"<year> Structure"');
  const edition = sheetName.exec(sheet.name)?.[1] as string;
  const header = headerRow(sheet);
  const rows: SocRow[] = [];
  const counts = [0, 0, 0, 0];
  // A structure lists every group before its members, so each row may be one level deeper than the last, not more;
  // and a group must not end before it has had a member.
  let depth = -1;
  for (let row = header + 1; row <= sheet.rows.length; row++) {
    const {level, code, title} = parseRow(sheet, row);
    const endsGroup = depth >= 0 && depth < titleColumn - 1 && level <= depth;
    if (level > depth + 1 || endsGroup) {
      throw refuse(
        sheet,
        row,
        level,
        `which cannot follow a ${levels[depth] ?? 'header'}: rows are missing above it`,
      );
    }
    depth = level;
    counts[level] = (counts[level] ?? 0) + 1;
    if (level === titleColumn - 1) rows.push({code, title, source: `bls-soc-${edition}`});
  }
  if (counts[0] !== majorGroups || depth !== titleColumn - 1) {
    throw new Refusal(
      `${sheet.file}, sheet "${sheet.name}", row ${sheet.rows.length}: the sheet ends here with ${counts[0]} major groups, must have ${majorGroups} and end with a detailed occupation. Download it again.`,
    );
  }
  return {file: sheet.file, dataset: 'bls-soc', edition, period: edition, tables: {soc: rows}};
}

function headerRow(sheet: Sheet): number {
  const index = sheet.rows.findIndex((cells) => levels.every((level, at) => cells[at] === level));
  if (index >= 0) return index + 1;
  throw new Refusal(
    `${sheet.file}, sheet "${sheet.name}": no row has the columns ${levels.join(', ')} in A to D. The layout has changed.`,
  );
}

function parseRow(sheet: Sheet, row: number): {level: number; code: string; title: string} {
  const cells: Cell[] = sheet.rows[row - 1] ?? [];
  const filled = levels.flatMap((_, at) =>
    cells[at] === null || cells[at] === undefined ? [] : [at],
  );
  const [level] = filled;
  if (level === undefined || filled.length > 1)
    throw refuse(sheet, row, level ?? 0, 'must have a code in exactly one of the columns A to D');
  const code = cells[level];
  if (typeof code !== 'string' || !/^\d\d-\d{4}$/.test(code))
    throw refuse(sheet, row, level, 'must be a code such as "29-2072"');
  const title = cells[titleColumn];
  if (typeof title !== 'string' || !titlePattern.test(title))
    throw refuse(sheet, row, titleColumn, `must be ${titleWanted}`);
  return {level, code, title};
}

function refuse(sheet: Sheet, row: number, column: number, problem: string): Refusal {
  const cell = sheet.rows[row - 1]?.[column] ?? null;
  const shown = cell === null ? 'is empty' : `says "${String(cell)}"`;
  return new Refusal(
    `${sheet.file}, sheet "${sheet.name}", row ${row}, column ${letter(column)} (${levels[column] ?? 'title'}): ${shown}, ${problem}.`,
  );
}
