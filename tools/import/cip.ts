/**
 * Which instructional programs prepare for which occupations: `CIP2020_SOC2018_Crosswalk.xlsx`.
 * Publishers: National Center for Education Statistics and U.S. Bureau of Labor Statistics,
 * https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56.
 */
import {titlePattern, titleWanted} from '../../data/cells.js';
import type {CipTitlesRow, ProgramsRow} from '../../data/schema.js';
import type {Reading} from './reading.js';
import {Refusal} from './refusal.js';
import {type Sheet, SheetTable, sheetNamed} from './workbook.js';

const sheetName = /^CIP-SOC$/;
/** What stands for NO MATCH: a program without an occupation, an occupation without a program. */
const noOccupation = '99-9999';
const noProgram = '99.9999';

/** Whether a workbook is of this publication, by its sheets. */
export function isCip(sheets: Sheet[]): boolean {
  return sheets.some(({name}) => sheetName.test(name));
}

/**
 * Reads every match, and the titles of all programs, those without a match included.
 * @param sheets All sheets of the workbook.
 * @throws {Refusal} naming file, sheet, row and column of what is not as expected.
 */
export function parseCip(sheets: Sheet[]): Reading {
  const sheet = sheetNamed(sheets, sheetName, '"CIP-SOC"');
  const table = tableOf(sheet);
  const edition = /^CIP(\d{4})Code$/.exec(table.header('cip'))?.[1] as string;
  const source = `nces-cip-soc-${edition}`;

  const titles = new Map<string, CipTitlesRow>();
  const matches = new Map<string, ProgramsRow>();
  for (let row = 2; row <= sheet.rows.length; row++) {
    const {cip, code} = codesOf(table, row);
    // CIP titles end with a full stop, which a title in a list or a sentence has not; a few have a stray double space.
    const title = table
      .text(row, 'title', titlePattern, titleWanted)
      .replace(/\.$/, '')
      .replace(/\s+/g, ' ');
    const earlier = titles.get(cip);
    if (earlier && earlier.title !== title)
      throw table.refuse(row, 'title', `but ${cip} was "${earlier.title}" before`);
    if (matches.has(`${cip} ${code}`))
      throw table.refuse(row, 'code', `which ${cip} is matched with already`);
    if (cip !== noProgram) titles.set(cip, {cip, title, source});
    if (cip !== noProgram && code !== noOccupation)
      matches.set(`${cip} ${code}`, {cip, code, source});
  }
  refuseHalfASheet(sheets, sheet, matches);
  return {
    file: sheet.file,
    dataset: 'nces-cip-soc',
    edition,
    period: edition,
    tables: {programs: [...matches.values()], 'cip-titles': [...titles.values()]},
  };
}

function tableOf(sheet: Sheet): SheetTable {
  return new SheetTable(sheet, 1, {
    cip: /^CIP\d{4}Code$/,
    title: /^CIP\d{4}Title$/,
    code: /^SOC\d{4}Code$/,
  });
}

function codesOf(table: SheetTable, row: number): {cip: string; code: string} {
  return {
    cip: table.text(row, 'cip', /^\d\d\.\d{4}$/, 'a CIP code such as "51.0707"'),
    code: table.text(row, 'code', /^\d\d-\d{4}$/, 'a SOC code such as "29-2072"'),
  };
}

/** The sheet SOC-CIP lists the same matches by occupation (all but four, in 2020), so each must have been read. */
function refuseHalfASheet(sheets: Sheet[], sheet: Sheet, matches: Map<string, ProgramsRow>): void {
  const reverse = sheetNamed(sheets, /^SOC-CIP$/, '"SOC-CIP"');
  const table = tableOf(reverse);
  let found = 0;
  for (let row = 2; row <= reverse.rows.length; row++) {
    const {cip, code} = codesOf(table, row);
    if (cip === noProgram || code === noOccupation) continue;
    if (!matches.has(`${cip} ${code}`)) {
      throw new Refusal(
        `${sheet.file}, sheet "${sheet.name}": has no row for ${cip} and ${code}, which the sheet "${reverse.name}" has in row ${row}. Rows are missing; download the workbook again.`,
      );
    }
    found++;
  }
  if (found < matches.size * 0.99) {
    throw new Refusal(
      `${reverse.file}, sheet "${reverse.name}", row ${reverse.rows.length}: the sheet ends here with ${found} matches, but "${sheet.name}" has ${matches.size}. Rows are missing; download the workbook again.`,
    );
  }
}
