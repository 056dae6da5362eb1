import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {ProjectionsRow} from '../../data/schema.js';
import {readTables} from '../../data/tables.js';
import {parseAttainment} from '../../tools/import/attainment.js';
import {parseProjections} from '../../tools/import/projections.js';
import {readWorkbook} from '../../tools/import/workbook.js';
import {extract, haveFacts, official, rawCells} from './official-files.js';
import {attainmentSheets, projectionsSheets} from './published-files.js';
import {refused, rowOf, withCell, withRows} from './refusals.js';

const tables = readTables();
const projections = projectionsSheets(tables);
const attainment = attainmentSheets(tables);
const place = 'occupation.xlsx, sheet "Table 1.2"';

describe('reading the projections', () => {
  it('gives back every figure of the table and leaves summary rows out', () => {
    const reading = parseProjections(projections);
    assert.deepEqual([reading.edition, reading.period], ['2024-34', '2024–34']);
    assert.deepEqual(reading.tables.projections, tables.projections);
  });

  it('takes the years of another edition from its headers', () => {
    const reading = parseProjections(projectionsSheets(tables, 2025));
    assert.deepEqual(
      [reading.edition, reading.period, reading.tables.projections?.[0]?.source],
      ['2025-35', '2025–35', 'bls-ep-2025-35'],
    );
  });
});

describe('refusing the projections', () => {
  const row = rowOf(projections, '29-1141');
  const refuses = (sheets: typeof projections, ...parts: (string | RegExp)[]) =>
    refused(() => parseProjections(sheets), ...parts);

  it('without a column, or with years that differ from those of the first line', () => {
    refuses(
      withCell(projections, 2, 'Occupation type', 'Type'),
      `${place}, row 2: there is no column "Occupation type"`,
    );
    refuses(
      withCell(projections, 2, 'Employment, 2034', 'Employment, 2033'),
      'row 2: there is no column "Employment, 2034"',
    );
    refuses(
      withCell(projections, 1, 'A', 'Table 1.2 Occupational projections'),
      'row 1, column A: says "Table 1.2 Occupational projections", must',
    );
    refuses(
      withCell(projections, 1, 'A', 'Table 1.2 Occupational projections, 2024–2033'),
      'ten years apart',
    );
  });

  it('with a cell of an unexpected kind, naming it', () => {
    refuses(
      withCell(projections, row, 'Employment, 2024', '3,300'),
      `${place}, row ${row}, column D (Employment, 2024): says "3,300", must be a number`,
    );
    refuses(
      withCell(projections, row, 'Employment, 2034', null),
      'column E (Employment, 2034): is empty, must be a number',
    );
    refuses(
      withCell(projections, row, 'Occupation type', 'Group'),
      'must be "Line item" or "Summary"',
    );
    refuses(
      withCell(projections, row, '2024 National Employment Matrix code', '291141'),
      'column B (2024 National Employment Matrix code): says "291141", must be a code',
    );
  });

  it('with a word or an amount that no table may hold, naming it and what may stand there', () => {
    refuses(
      withCell(projections, row, 'Typical education needed for entry', 'Some diploma'),
      `row ${row}, column J (Typical education needed for entry): says "Some diploma", must be one of: No formal`,
    );
    refuses(
      withCell(
        projections,
        row,
        'Typical on-the-job training needed to attain competency in the occupation',
        'Six weeks',
      ),
      'must be one of: None; Short-term',
    );
    refuses(
      withCell(projections, row, 'Percent self employed, 2024', 180),
      '(Percent self employed, 2024): says 180, Too big: expected number to be <=100',
    );
    refuses(
      withCell(projections, row, 'Occupational openings, 2024–34 annual average', -1),
      'says -1, Too small',
    );
  });

  it('in which a code is there twice', () => {
    refuses(
      withCell(projections, row + 1, '2024 National Employment Matrix code', '29-1141'),
      `row ${row + 1}, column B`,
      `which row ${row} is too`,
    );
  });

  it('of which rows are missing, in the middle, at the end or by the half', () => {
    refuses(
      withRows(projections, (rows) => rows.filter((_, at) => at !== row - 1)),
      'column D (Employment, 2024)',
      'the line items under 00-0000 do not add up to it',
    );
    refuses(
      withRows(projections, (rows) => rows.slice(0, -3)),
      'the sheet ends here without its footnotes',
    );
    refuses(
      withRows(projections, (rows) => [...rows.slice(0, 400), ...rows.slice(-2)]),
      'major groups, must have 22',
    );
    refuses(
      withRows(projections, (rows) => rows.filter((_, at) => at !== 2)),
      'must be "00-0000", all occupations',
    );
  });

  it('from a workbook without the table', () => {
    refuses(
      [{file: 'occupation.xlsx', name: 'Index', rows: []}],
      'occupation.xlsx: there is no sheet "Table 1.2"; its sheets are "Index"',
    );
  });
});

describe('reading the attainment', () => {
  it('gives back every figure of the table, and the footnote', () => {
    const reading = parseAttainment(attainment);
    assert.deepEqual([reading.edition, reading.period], ['2022-23', '2022–23']);
    assert.deepEqual(reading.tables.attainment, tables.attainment);
  });

  it('takes the years of another edition from its first line', () => {
    const reading = parseAttainment(attainmentSheets(tables, '2023–24'));
    assert.deepEqual(
      [reading.edition, reading.tables.attainment?.[0]?.source],
      ['2023-24', 'bls-ep-attainment-2023-24'],
    );
  });

  it('is refused with a missing column, an unexpected cell, footnote or year, or missing rows', () => {
    const row = rowOf(attainment, '29-1141');
    const refuses = (sheets: typeof attainment, ...parts: (string | RegExp)[]) =>
      refused(() => parseAttainment(sheets), ...parts);
    const sheet = 'education.xlsx, sheet "Table 5.3"';
    refuses(
      withCell(attainment, 2, "Master's degree", 'Masters'),
      `${sheet}, row 2: there is no column "Master's degree"`,
    );
    refuses(
      withCell(attainment, row, "Master's degree", '—'),
      `${sheet}, row ${row}, column H (Master's degree): says "—", must be a percentage`,
    );
    refuses(withCell(attainment, row, "Master's degree", 120), 'says 120, must be from 0 to 100');
    refuses(
      withCell(attainment, row, 'A', 'Registered nurses[2]'),
      'column A',
      'no footnote but [1]',
    );
    refuses(withCell(attainment, row, '2024 National Employment Matrix code', '29-1151'), 'is too');
    refuses(attainmentSheets(tables, '2022–25'), 'two years running');
    refuses(
      withRows(attainment, (rows) => rows.slice(0, -2)),
      'without its footnotes',
    );
    refuses(
      withRows(attainment, (rows) => [...rows.slice(0, 500), ...rows.slice(-2)]),
      /has \d+ occupations, must have at least 800/,
    );
    refuses(
      withRows(attainment, (rows) => [...rows.slice(0, 804), ...rows.slice(-2)]),
      'has no row for 53-',
      'which the sheet "Table 5.4" has in row 804',
    );
    refuses(
      withRows(attainment, (rows) => rows.filter((_, at) => at !== 2)),
      'must be "00-0000", all occupations',
    );
  });
});

if (haveFacts) {
  describe('the official projections and attainment', () => {
    it('of 2024–34 have every figure of projections.csv, in their own XML', () => {
      const cells = rawCells(official('occupation.xlsx'), 'xl/worksheets/sheet3.xml');
      const columns = {
        D: 'employment',
        E: 'projected',
        H: 'change',
        I: 'percent',
        J: 'selfEmployedPercent',
        K: 'openings',
        M: 'entryEducation',
        N: 'experience',
        O: 'training',
      } as const;
      let checked = 0;
      for (let row = 3; cells.has(`B${row}`); row++) {
        const code = cells.get(`B${row}`);
        if (cells.get(`C${row}`) !== 'Line item' && code !== '00-0000') continue;
        const found = tables.projections.find((one) => one.code === code);
        for (const [letter, key] of Object.entries(columns)) {
          const cell = cells.get(`${letter}${row}`) ?? '';
          const published =
            cell === '—'
              ? undefined
              : /^-?[\d.]+(E-\d+)?$/.test(cell)
                ? Number(Number(cell).toFixed(1))
                : cell;
          assert.equal(found?.[key], published, `${code} ${key}`);
          checked++;
        }
      }
      assert.equal(checked, 833 * 9);
    });

    it('agree with the figures others have read out of them', async () => {
      const read = parseProjections(await readWorkbook(fileURLToPath(official('occupation.xlsx'))))
        .tables.projections;
      assert.deepEqual(
        read?.map(({code}) => code).sort(),
        tables.projections.map(({code}) => code),
      );
      const text = (value: string | number | undefined) => String(value ?? '—');
      const lines = extract('projections-2024-34.csv').filter(
        (row) => row.occupation_type === 'Line item' || row.nem_code === '00-0000',
      );
      assert.equal(lines.length, read?.length);
      for (const line of lines) {
        const row: ProjectionsRow | undefined = read?.find(({code}) => code === line.nem_code);
        assert.deepEqual(
          [
            row?.employment,
            row?.projected,
            row?.change,
            row?.percent,
            row?.selfEmployedPercent,
            row?.openings,
            row?.entryEducation,
            row?.experience,
            row?.training,
          ].map(text),
          [
            ...[
              line.employment_2024_thousands,
              line.employment_2034_thousands,
              line.employment_change_2024_34_thousands,
              line.employment_change_2024_34_pct,
            ],
            ...[
              line.self_employed_2024_pct,
              line.openings_annual_avg_2024_34_thousands,
              line.typical_entry_education,
              line.related_work_experience,
              line.on_the_job_training,
            ],
          ],
        );
      }
    });

    it('say the same of attainment', async () => {
      const read = parseAttainment(await readWorkbook(fileURLToPath(official('education.xlsx'))))
        .tables.attainment;
      const lines = extract('ep-educational-attainment-2022-23.csv');
      assert.equal(lines.length, read?.length);
      for (const line of lines) {
        const row = tables.attainment.find(({code}) => code === line.nem_code);
        assert.deepEqual(
          [
            row?.lessThanHighSchool,
            row?.highSchool,
            row?.someCollege,
            row?.associate,
            row?.bachelor,
            row?.master,
            row?.doctoral,
          ].map(String),
          [
            line.less_than_high_school_pct,
            line.high_school_pct,
            line.some_college_no_degree_pct,
            line.associates_pct,
            line.bachelors_pct,
            line.masters_pct,
            line.doctoral_or_professional_pct,
          ],
        );
        assert.equal(row?.inexactMatch, line.acs_not_exact_match === '1');
      }
    });
  });
}
