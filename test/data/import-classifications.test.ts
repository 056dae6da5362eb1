import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readTables} from '../../data/tables.js';
import {parseCip} from '../../tools/import/cip.js';
import {sorted} from '../../tools/import/merge.js';
import {parseSoc} from '../../tools/import/soc.js';
import {readWorkbook} from '../../tools/import/workbook.js';
import {extract, haveFacts, official} from './official-files.js';
import {cipSheets, socSheets} from './published-files.js';
import {refused, rowOf, withCell, withRows} from './refusals.js';

const tables = readTables();
const soc = socSheets(tables);
const cip = cipSheets(tables);

describe('reading the SOC structure', () => {
  it('gives back the 867 detailed occupations of the table', () => {
    const reading = parseSoc(soc);
    assert.deepEqual([reading.edition, reading.tables.soc?.length], ['2018', 867]);
    assert.deepEqual(reading.tables.soc, tables.soc);
  });

  it('is refused with a missing column, an unexpected cell, or missing rows', () => {
    const row = rowOf(soc, '29-1141');
    const refuses = (sheets: typeof soc, ...parts: (string | RegExp)[]) =>
      refused(() => parseSoc(sheets), ...parts);
    const place = 'soc_structure_2018.xlsx, sheet "2018 Structure"';
    refuses(
      withCell(soc, 3, 'Broad Group', 'Group'),
      `${place}: no row has the columns Major Group`,
    );
    refuses(
      withCell(soc, row, 'Detailed Occupation', '29-11'),
      `${place}, row ${row}, column D (Detailed Occupation): says "29-11", must be a code`,
    );
    refuses(
      withCell(soc, row, 'E', null),
      `row ${row}, column E (title): is empty, must be a title`,
    );
    refuses(
      withCell(soc, row, 'Major Group', '29-0000'),
      'must have a code in exactly one of the columns A to D',
    );
    refuses(
      withRows(soc, (rows) => rows.filter((_, at) => at !== row - 1)),
      'cannot follow a Broad Group: rows are missing above it',
    );
    refuses(
      withRows(soc, (rows) => rows.slice(0, 700)),
      /row 700: the sheet ends here with \d+ major groups, must have 23|rows are missing/,
    );
    refuses(
      withRows(soc, (rows) => rows.slice(0, -1).concat([[null, null, '55-3090', null, 'A group']])),
      'end with a detailed occupation',
    );
  });
});

describe('reading the CIP–SOC crosswalk', () => {
  it('gives back every match and title of the tables, and no row that means NO MATCH', () => {
    const reading = parseCip(cip);
    assert.equal(reading.edition, '2020');
    assert.deepEqual(reading.tables.programs, tables.programs);
    assert.deepEqual(
      sorted('cip-titles', reading.tables['cip-titles'] ?? []),
      tables['cip-titles'],
    );
  });

  it('is refused with a missing column, an unexpected cell, or missing rows', () => {
    const row = rowOf(cip, '51.0707');
    const refuses = (sheets: typeof cip, ...parts: (string | RegExp)[]) =>
      refused(() => parseCip(sheets), ...parts);
    const place = 'CIP2020_SOC2018_Crosswalk.xlsx, sheet "CIP-SOC"';
    refuses(
      withCell(cip, 1, 'SOC2018Code', 'Code'),
      `${place}, row 1: there is no column like /^SOC\\d{4}Code$/`,
    );
    refuses(
      withCell(cip, row, 'CIP2020Code', 51.0707),
      `${place}, row ${row}, column A (CIP2020Code): says 51.0707, must be a CIP code`,
    );
    refuses(
      withCell(cip, row, 'CIP2020Title', 'Something else.'),
      /column B \(CIP2020Title\): says ".*", but 51\.0707 was "Something else" before/,
    );
    refuses(
      withRows(cip, (rows) =>
        rows.flatMap((cells, at) => (at === row - 1 ? [cells, cells] : [cells])),
      ),
      'is matched with already',
    );
    refuses(
      withRows(cip, (rows) => rows.filter((_, at) => at !== row - 1)),
      `${place}: has no row for 51.0707 and`,
      'which the sheet "SOC-CIP" has in row',
    );
    refuses(
      withRows(cip, (rows) => rows.slice(0, 3000)),
      'Rows are missing; download the workbook again',
    );
    refuses(
      cip.map((sheet) =>
        sheet.name === 'SOC-CIP' ? {...sheet, rows: sheet.rows.slice(0, 3000)} : sheet,
      ),
      'sheet "SOC-CIP", row 3000: the sheet ends here',
    );
  });
});

describe('combined codes', () => {
  it('are twelve, and have the members their SOC broad occupation leaves to them', () => {
    const own = new Set(tables.occupations.map(({code}) => code));
    const members = new Map<string, string[]>();
    for (const {code, member} of tables.combined)
      members.set(code, [...(members.get(code) ?? []), member]);
    assert.equal(members.size, 12);
    for (const [code, list] of members) {
      const left = tables.soc
        .map((row) => row.code)
        .filter((one) => one.slice(0, 6) === code.slice(0, 6) && !own.has(one));
      assert.deepEqual(list, left, code);
    }
  });
});

if (haveFacts) {
  describe('the official classifications', () => {
    it('have the occupations of soc.csv', async () => {
      const read = parseSoc(await readWorkbook(fileURLToPath(official('soc_structure_2018.xlsx'))))
        .tables.soc;
      const detailed = extract('soc-2018-structure.csv').filter(({level}) => level === 'detailed');
      assert.deepEqual(
        tables.soc.map(({code, title}) => [code, title]),
        detailed.map((row) => [row.soc_code, row.title]),
      );
      assert.deepEqual(read, tables.soc);
    });

    it('have the programs of programs.csv and cip-titles.csv', () => {
      const rows = extract('cip-soc.csv');
      const matches = rows.filter(
        (row) => row.cip_2020_code !== '99.9999' && row.soc_2018_code !== '99-9999',
      );
      assert.deepEqual(
        tables.programs.map(({cip: program, code}) => `${program} ${code}`),
        matches.map((row) => `${row.cip_2020_code} ${row.soc_2018_code}`).sort(),
      );
      const titles = new Map(
        rows.map((row) => [
          row.cip_2020_code,
          row.cip_2020_title?.replace(/\.$/, '').replace(/ +/g, ' '),
        ]),
      );
      titles.delete('99.9999');
      assert.equal(tables['cip-titles'].length, titles.size);
      for (const {cip: program, title} of tables['cip-titles'])
        assert.equal(title, titles.get(program));
    });
  });
}
