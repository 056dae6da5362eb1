import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  dataFolder,
  formatTable,
  parseSources,
  parseTable,
  readTable,
  readTables,
  tableNames,
} from '../../data/tables.js';
import {type TableTotals, totalsOf} from './totals.js';

const tables = readTables();
const text = (name: string) => readFileSync(new URL(`tables/${name}.csv`, dataFolder), 'utf8');

describe('the tables', () => {
  for (const name of tableNames) {
    it(`${name}.csv says the same after reading and writing it`, () => {
      assert.equal(formatTable(name, readTable(name) as never), text(name));
    });
  }

  const expected = JSON.parse(
    readFileSync(new URL('totals.json', import.meta.url), 'utf8'),
  ) as Record<string, TableTotals>;
  for (const name of tableNames) {
    it(`${name}.csv has the rows, sums, marks and gaps it had when it was last compared with the official file`, () => {
      assert.deepEqual(totalsOf(tables)[name], expected[name]);
    });
  }

  it('hold 830 occupations of 22 major groups, with 155,495,730 jobs and a median of $50,980', () => {
    assert.equal(tables.occupations.length, 831);
    assert.equal(tables.groups.length, 22);
    const [all] = tables.wages;
    assert.deepEqual(
      [all?.code, all?.employment, all?.annualP50, all?.hourlyP50],
      ['00-0000', 155495730, 50980, 24.51],
    );
  });
});

describe('reading a table', () => {
  it('turns numbers into numbers and empty cells into undefined', () => {
    const csv = 'slug,code\nold-title,29-2072\n';
    assert.deepEqual(parseTable('moved', csv), [{slug: 'old-title', code: '29-2072'}]);
    const [row] = parseTable(
      'aliases',
      'onetCode,title,shortTitle,kind,source\n29-1141.00,"Nurse, Staff",,alternate,usdol-onet-30.1\n',
    );
    assert.deepEqual([row?.title, row?.shortTitle], ['Nurse, Staff', undefined]);
  });

  it('names file, row and column of a cell that is not as the schema says', () => {
    assert.throws(() => parseTable('moved', 'slug,code\nold-title,292072\n'), {
      message:
        'data/tables/moved.csv, row 2 (old-title), column code: "292072" must be a SOC code such as 29-2072.',
    });
    assert.throws(
      () => parseTable('zones', 'onetCode,zone,source\n29-2072.00,6,usdol-onet-30.1\n'),
      /zones\.csv, row 2 \(29-2072\.00\), column zone: "6"/,
    );
  });

  it('does not take 17.20, 1,000 or n/a for a number', () => {
    const header =
      'code,employment,projected,change,percent,selfEmployedPercent,openings,entryEducation,experience,training,source\n';
    for (const cell of ['17.20', '"1,000"', 'n/a', '', ' 1', '1e3', '—']) {
      assert.throws(
        () => parseTable('projections', `${header}29-2072,${cell},1,1,1,,,,,,bls-ep-2024-34\n`),
        /column employment: .* must be a plain number/,
      );
    }
    assert.throws(
      () => parseTable('projections', `${header}29-2072,1,1,1,1,—,,,,,bls-ep-2024-34\n`),
      /column selfEmployedPercent: "—" must be a plain number/,
    );
    assert.throws(
      () => parseTable('projections', `${header}29-2072,1,1,1,1,,,Diploma,,,bls-ep-2024-34\n`),
      /column entryEducation: "Diploma" must be one of: No formal/,
    );
  });

  it('refuses an unknown column, a missing one and a row with a comma too many', () => {
    assert.throws(
      () => parseTable('moved', 'slug,code,note\n'),
      /the header is "slug,code,note"\. It must be "slug,code"/,
    );
    assert.throws(() => parseTable('moved', 'slug\n'), /It must be "slug,code"/);
    assert.throws(
      () => parseTable('moved', 'slug,code\na,b,29-2072\n'),
      /row 2 \(a\): has 3 cells, must have 2\. Quote a cell with a comma/,
    );
  });

  it('does not write a row that is not as the schema says', () => {
    assert.throws(
      () => formatTable('moved', [{slug: 'Old Title', code: '29-2072'}]),
      /moved\.csv: the row .*Old Title.* is not valid/,
    );
    assert.throws(
      () => formatTable('moved', [{slug: 'old-title', code: '29-2072', why: 'x'} as never]),
      /moved\.csv: the row .* is not valid: .*"why"/,
    );
  });

  it('names the field of a source that is not as the schema says', () => {
    const [entry] = tables.sources;
    assert.throws(
      () => parseSources(JSON.stringify([{...entry, address: 'http://example.org'}])),
      /sources\.json: .*must be an https address/s,
    );
    assert.throws(
      () => parseSources(JSON.stringify([{...entry, note: ''}])),
      /Unrecognized key: "note"/,
    );
  });
});
