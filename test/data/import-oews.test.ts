import assert from 'node:assert/strict';
import {truncateSync, copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readTables} from '../../data/tables.js';
import {parseOews} from '../../tools/import/oews.js';
import {readWorkbook, type Sheet} from '../../tools/import/workbook.js';
import {oewsSheets} from './oews-sheets.js';
import {extract, haveFacts, official, rawCells} from './official-files.js';
import {refused, withCell} from './refusals.js';

const tables = readTables();
const sheets = oewsSheets(tables, '2025');
const rowOf = (code: string) =>
  (sheets[0]?.rows.findIndex((cells) => cells[4] === code && cells[6] === 'detailed') ?? 0) + 1;
const excerpt = fileURLToPath(new URL('fixtures/national_M2025_dl.excerpt.xlsx', import.meta.url));

const refuses = (broken: Sheet[], ...parts: (string | RegExp)[]) =>
  refused(() => parseOews(broken), ...parts);

describe('reading an OEWS workbook', () => {
  it('gives back every figure of the tables from a workbook made of them', () => {
    const {edition, period, tables: read} = parseOews(sheets);
    assert.equal(edition, '2025');
    assert.equal(period, 'May 2025');
    assert.deepEqual(read.groups, tables.groups);
    assert.deepEqual(read.occupations, tables.occupations);
    assert.deepEqual(read.wages, tables.wages);
  });

  it('takes the source, the period and the top code of another year from the workbook', () => {
    const {edition, period, topCode, tables: read} = parseOews(oewsSheets(tables, '2026'));
    assert.deepEqual(
      [edition, period, read.wages?.[0]?.source],
      ['2026', 'May 2026', 'bls-oews-2026'],
    );
    assert.deepEqual(topCode, {annual: 249600, hourly: 120});
  });

  it('keeps the marks * and # and leaves out what BLS does not release', () => {
    const row = rowOf('29-2072');
    const marked = withCell(withCell(sheets, row, 'A_PCT90', '#'), row, 'H_MEDIAN', '*');
    const wages = parseOews(marked).tables.wages ?? [];
    const records = wages.find(({code}) => code === '29-2072');
    assert.deepEqual(
      [records?.annualP90, records?.hourlyP50, records?.annualP50],
      ['#', '*', 51140],
    );
    const teachers = wages.find(({code}) => code === '25-1071');
    assert.deepEqual([teachers?.annualP50, teachers?.hourlyP50], [107310, undefined]);
    const actors = wages.find(({code}) => code === '27-2011');
    assert.deepEqual([actors?.annualP50, actors?.hourlyP50], [undefined, 29.05]);
  });

  it('keeps * where an estimate is missing in a form that is released', () => {
    const row = rowOf('29-2072');
    const columns = sheets[0]?.rows[0]?.filter((name) => /^[AH]_/.test(String(name))) ?? [];
    const marked = columns.reduce(
      (broken, column) => withCell(broken, row, String(column), '*'),
      sheets,
    );
    const records = parseOews(marked).tables.wages?.find(({code}) => code === '29-2072');
    assert.deepEqual([records?.annualMean, records?.hourlyP90], ['*', '*']);
  });

  it('takes an employment that is not available for missing, not for zero', () => {
    const row = rowOf('11-9131');
    const jobs = parseOews(withCell(sheets, row, 'TOT_EMP', '**')).tables.wages?.find(
      ({code}) => code === '11-9131',
    )?.employment;
    assert.equal(jobs, undefined);
  });

  it('rounds what Excel stores inexactly', () => {
    const mean = parseOews(
      withCell(sheets, rowOf('29-2072'), 'H_MEAN', 27.300000000000004),
    ).tables.wages?.find(({code}) => code === '29-2072')?.hourlyMean;
    assert.equal(mean, 27.3);
  });
});

describe('refusing an OEWS workbook', () => {
  const row = rowOf('29-2072');

  it('without a column, naming file, sheet, row and column', () => {
    refuses(
      withCell(sheets, 1, 'A_PCT10', 'SOMETHING'),
      'national_M2025_dl.xlsx, sheet "national_M2025_dl", row 1: there is no column "A_PCT10"',
    );
  });

  it('with a column that is there twice', () => {
    refuses(
      withCell(sheets, 1, 'AREA_TITLE', 'A_PCT10'),
      'row 1',
      'the column "A_PCT10" is there twice, as B and P',
    );
  });

  it('with a word where a figure belongs, naming the cell', () => {
    refuses(
      withCell(sheets, row, 'A_MEDIAN', 'n/a'),
      `sheet "national_M2025_dl", row ${row}, column R (A_MEDIAN): says "n/a", must be US dollars`,
    );
  });

  it('with an empty cell where a figure belongs', () => {
    refuses(
      withCell(sheets, row, 'H_PCT25', null),
      `row ${row}, column L (H_PCT25): is empty, must be US dollars with at most 2 decimals`,
    );
  });

  it('with an annual figure that has cents, with zero, and with a number below it', () => {
    refuses(
      withCell(sheets, row, 'A_MEDIAN', 51140.25),
      'must be US dollars with at most 0 decimals',
    );
    refuses(withCell(sheets, row, 'A_MEDIAN', 0), 'must be more than 0');
    refuses(withCell(sheets, row, 'TOT_EMP', -10), 'must be a number of jobs rounded to 10');
  });

  it('with a figure in a form that it says is not released', () => {
    refuses(
      withCell(sheets, rowOf('25-1071'), 'H_MEDIAN', 51),
      'must be * where ANNUAL or HOURLY says that only the other form is released',
    );
    refuses(withCell(sheets, rowOf('25-1071'), 'HOURLY', 'TRUE'), 'but ANNUAL says so too');
    refuses(withCell(sheets, row, 'ANNUAL', 'yes'), 'says "yes", must be TRUE or empty');
  });

  it('of a state, an industry or an ownership', () => {
    refuses(withCell(sheets, row, 'AREA', '06'), 'column A (AREA): says "06"', 'national workbook');
    refuses(withCell(sheets, row, 'NAICS', '622000'), 'cross-industry workbook');
    refuses(withCell(sheets, row, 'OWN_CODE', '5'), 'all ownerships');
  });

  it('with an unknown group level or a malformed code', () => {
    refuses(
      withCell(sheets, row, 'O_GROUP', 'tiny'),
      'must be one of total, major, minor, broad, detailed',
    );
    refuses(withCell(sheets, row, 'OCC_CODE', '292072'), 'must be a code such as "29-2072"');
  });

  it('in which a code is there twice in one level', () => {
    const next = rowOf('29-2081');
    refuses(
      withCell(sheets, next, 'OCC_CODE', '29-2072'),
      `row ${next}, column E (OCC_CODE): says "29-2072", which row ${row} is too`,
    );
  });

  it('whose file, sheet and description name different years', () => {
    refuses(
      sheets.map((sheet) => ({...sheet, file: 'national_M2024_dl.xlsx'})),
      "the file's name says 2024",
      'says 2025',
    );
    const described = sheets.map((sheet) =>
      sheet.name === 'Field Descriptions' ? {...sheet, rows: [['May 2024 OEWS Estimates']]} : sheet,
    );
    refuses(
      described,
      'sheet "Field Descriptions", row 1, column A: says "May 2024 OEWS Estimates", must be "May 2025 OEWS Estimates"',
    );
    refuses(sheets.slice(0, 1), 'there is no sheet "Field Descriptions"');
  });

  const cutTo = (rows: number) =>
    sheets.map((sheet) =>
      sheet.rows.length > 1 ? {...sheet, rows: sheet.rows.slice(0, rows)} : sheet,
    );
  const last = sheets[0]?.rows.length ?? 0;

  it('of which the second half is missing', () => {
    refuses(cutTo(Math.round(last / 2)), /has 1\d major groups \(11 13 .*\), must have 22/);
  });

  it('of which only the last row is missing', () => {
    refuses(
      cutTo(last - 1),
      'column H (TOT_EMP)',
      'but the 0 rows under 53-7190 (broad) add up to 0, so rows are missing or changed',
    );
  });

  it('of which a major group is missing', () => {
    const without = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((cells) => !String(cells[4]).startsWith('29-')),
    }));
    refuses(without, 'has 21 major groups', 'must have 22');
  });

  it('in which a major group does not add up to the total', () => {
    const major = (sheets[0]?.rows.findIndex((cells) => cells[4] === '29-0000') ?? 0) + 1;
    refuses(
      withCell(sheets, major, 'TOT_EMP', 9_000_000),
      /row 2, column H \(TOT_EMP\): says 155495730, but the 22 rows under 00-0000 \(total\) add up to/,
    );
  });

  it('without the row of all occupations, or with fewer occupations than there are', () => {
    refuses(
      sheets.map((sheet) => ({...sheet, rows: sheet.rows.filter((_, at) => at !== 1)})),
      'the first row, and it alone, must be "total"',
    );
    const few = {
      occupations: tables.occupations,
      groups: tables.groups,
      wages: tables.wages.filter(({code}, at) => code.startsWith('00') || at % 2 === 0),
    };
    const total = few.wages.slice(1).reduce((jobs, {employment = 0}) => jobs + employment, 0);
    few.wages = few.wages.map((one) =>
      one.code === '00-0000' ? {...one, employment: total} : one,
    );
    refuses(oewsSheets(few, '2025'), /has 4\d\d detailed occupations, must have at least 800/);
  });

  it('but not for an occupation that BLS is said to withhold', () => {
    const missing = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((cells) => cells[4] !== '53-3032'),
    }));
    refuses(
      missing,
      /rows under 53-3000 \(minor\)|rows under 53-3030 \(broad\)/,
      '--withheld 53-3030',
    );
    assert.equal(parseOews(missing, ['53-3030']).tables.wages?.length, tables.wages.length - 1);
  });
});

describe('reading workbook files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oews-'));
  after(() => rmSync(folder, {recursive: true}));

  it('reads the cells of an excerpt of the official workbook as BLS prints them', async () => {
    const [sheet] = await readWorkbook(excerpt);
    const [header = [], , , topExecutives = []] = sheet?.rows ?? [];
    const at = (column: string) => topExecutives[header.indexOf(column)];
    assert.deepEqual(
      [at('OCC_CODE'), at('TOT_EMP'), at('H_PCT90'), at('ANNUAL')],
      ['11-1000', 3720520, 134.48, null],
    );
  });

  it('refuses the excerpt, because it is not a whole workbook', async () => {
    refuses(
      await readWorkbook(excerpt),
      'national_M2025_dl.excerpt.xlsx, sheet "national_M2025_dl": has 1 major groups (11), must have 22',
    );
  });

  it('refuses a file that was cut off, one that is no workbook, and one that is empty', async () => {
    const cut = join(folder, 'cut.xlsx');
    copyFileSync(excerpt, cut);
    truncateSync(cut, 9000);
    await assert.rejects(readWorkbook(cut), {
      name: 'Refusal',
      message: /^cut\.xlsx: cannot be read as an Excel workbook/,
    });
    const page = join(folder, 'page.xlsx');
    writeFileSync(page, '<!doctype html><title>Access denied</title>');
    await assert.rejects(readWorkbook(page), {
      name: 'Refusal',
      message: /^page\.xlsx: cannot be read as an Excel workbook/,
    });
    const empty = join(folder, 'empty.xlsx');
    writeFileSync(empty, '');
    await assert.rejects(readWorkbook(empty), {name: 'Refusal'});
  });
});

if (haveFacts) {
  describe('the official workbook of May 2025', () => {
    const columns = {
      ...{
        employment: 'L',
        annualMean: 'S',
        annualP10: 'Z',
        annualP25: 'AA',
        annualP50: 'AB',
        annualP75: 'AC',
        annualP90: 'AD',
      },
      ...{
        hourlyMean: 'R',
        hourlyP10: 'U',
        hourlyP25: 'V',
        hourlyP50: 'W',
        hourlyP75: 'X',
        hourlyP90: 'Y',
      },
    } as const;

    it('has every figure of wages.csv, in its own XML', () => {
      const cells = rawCells(official('national_M2025_dl.xlsx'), 'xl/worksheets/sheet1.xml');
      let checked = 0;
      for (let row = 2; cells.has(`A${row}`); row++) {
        const level = cells.get(`K${row}`);
        if (level !== 'detailed' && level !== 'total') continue;
        const code = cells.get(`I${row}`);
        const wages = tables.wages.find((one) => one.code === code);
        assert.equal(
          tables.occupations.find((one) => one.code === code)?.title,
          cells.get(`J${row}`),
        );
        for (const [key, letter] of Object.entries(columns)) {
          const cell = cells.get(`${letter}${row}`) ?? '';
          const only =
            cells.get(`${key.startsWith('annual') ? 'AF' : 'AE'}${row}`)?.trim() === 'TRUE' &&
            key !== 'employment';
          const published = only
            ? undefined
            : cell === '*' || cell === '#'
              ? cell
              : Number(Number(cell).toFixed(2));
          assert.equal(wages?.[key as keyof typeof columns], published, `${code} ${key}`);
          checked++;
        }
      }
      assert.equal(checked, 831 * 13);
    });

    it('agrees with the figures others have read out of it', () => {
      const rows = extract('oews-national-2025.csv').filter(
        (row) => row.o_group === 'detailed' || row.o_group === 'total',
      );
      assert.equal(rows.length, tables.wages.length);
      for (const row of rows) {
        const wages = tables.wages.find(({code}) => code === row.occ_code);
        const figure = (value: string | undefined, other: string | undefined) =>
          other === 'TRUE' ? '' : value;
        assert.equal(String(wages?.employment), row.tot_emp);
        assert.equal(String(wages?.annualP50 ?? ''), figure(row.a_median, row.hourly));
        assert.equal(String(wages?.hourlyP50 ?? ''), figure(row.h_median, row.annual));
        assert.equal(String(wages?.annualP90 ?? ''), figure(row.a_pct90, row.hourly));
        assert.equal(String(wages?.hourlyMean ?? ''), figure(row.h_mean, row.annual));
      }
    });

    it('and that of May 2024, with its top codes, are read whole', async () => {
      for (const [year, occupations] of [
        ['2025', 830],
        ['2024', 831],
      ] as const) {
        const {
          tables: read,
          edition,
          topCode,
        } = parseOews(await readWorkbook(fileURLToPath(official(`national_M${year}_dl.xlsx`))));
        assert.deepEqual(
          [edition, read.wages?.length, read.groups?.length],
          [year, occupations + 1, 22],
        );
        assert.deepEqual(topCode, {annual: 239200, hourly: 115});
        const marked = read.wages?.filter((row) => Object.values(row).includes('#')).length;
        assert.equal(marked, year === '2024' ? 45 : 0);
      }
    });
  });
}
