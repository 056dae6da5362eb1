/**
 * A later edition may hold what this one does not: marks, gaps, an odd dollar. Tables with such
 * rows in place of real ones go through the same packing and come back as they were.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import ts from 'typescript';
import * as z from 'zod';
import {wagesRow, type WagesRow} from '../../data/schema.js';
import {readTables} from '../../data/tables.js';
import {
  findOccupation,
  installEdition,
  installOccupations,
  occupations,
  type Edition,
  type PackedGroup,
} from '../../src/dataset/catalog.js';
import {packTables} from '../../tools/pack-data.js';

const source = 'bls-oews-2025';
const full = {
  employment: 194720,
  annualMean: 56790,
  annualP10: 37000,
  annualP25: 43490,
  annualP50: 51140,
  annualP75: 64820,
  annualP90: 81150,
  hourlyMean: 27.3,
  hourlyP10: 17.79,
  hourlyP25: 20.91,
  hourlyP50: 24.59,
  hourlyP75: 31.17,
  hourlyP90: 39.01,
};
const none = Object.fromEntries(Object.keys(full).map((key) => [key, undefined])) as {
  [Key in keyof typeof full]: undefined;
};
const year = {
  annualMean: 56790,
  annualP10: 37000,
  annualP25: 43490,
  annualP50: 51140,
  annualP75: 64820,
  annualP90: 81150,
};

/** What is unusual, and a row that is so. */
const unusual: Record<string, Omit<WagesRow, 'code' | 'source'>> = {
  'an ordinary row, to begin with': full,
  'a mark for “not available”': {...full, annualP50: '*', hourlyP50: '*'},
  'nothing but marks': {
    employment: 90,
    annualMean: '*',
    annualP10: '*',
    annualP25: '*',
    annualP50: '*',
    annualP75: '*',
    annualP90: '*',
    hourlyMean: '*',
    hourlyP10: '*',
    hourlyP25: '*',
    hourlyP50: '*',
    hourlyP75: '*',
    hourlyP90: '*',
  },
  'an ordinary row after one that is nothing but marks': full,
  'a mark for “above the highest figure”': {...full, annualP90: '#', hourlyP90: '#'},
  'four marks in a row': {...full, annualP25: '#', annualP50: '#', annualP75: '#', annualP90: '#'},
  'no employment': {...full, employment: undefined},
  'employment of nobody': {...full, employment: 0},
  'employment of ten': {...full, employment: 10},
  'employment of a whole country': {...full, employment: 171_234_560},
  'employment that is not rounded': {...full, employment: 194_723},
  'pay for a year only': {...none, employment: 1000, ...year},
  'pay for an hour only': {
    ...none,
    employment: 1000,
    hourlyP10: 15,
    hourlyP25: 18.07,
    hourlyP50: 24.51,
    hourlyP75: 38.71,
    hourlyP90: 61.81,
    hourlyMean: 33.54,
  },
  'one figure of a year missing': {...full, annualP75: undefined},
  'one figure of an hour missing': {...full, hourlyP75: undefined},
  'a mean and nothing else': {...none, annualMean: 56790},
  'employment and no pay': {...none, employment: 1230},
  'nothing at all': none,
  'pay that is not a multiple of ten': {...full, annualP50: 51143},
  'pay of one dollar': {
    ...none,
    employment: 10,
    annualP10: 1,
    annualP25: 1,
    annualP50: 1,
    annualP75: 1,
    annualP90: 1,
    annualMean: 1,
  },
  'pay of ten dollars': {
    ...none,
    employment: 10,
    annualP10: 10,
    annualP25: 10,
    annualP50: 10,
    annualP75: 10,
    annualP90: 10,
    annualMean: 10,
  },
  'pay of millions': {
    ...none,
    employment: 10,
    annualP10: 9_999_990,
    annualP25: 12_000_000,
    annualP50: 50_000_000,
    annualP75: 90_000_000,
    annualP90: 123_456_780,
    annualMean: 60_000_000,
  },
  'pay of cents for an hour': {
    ...none,
    employment: 10,
    hourlyP10: 1,
    hourlyP25: 1.01,
    hourlyP50: 1.1,
    hourlyP75: 1.99,
    hourlyP90: 7.25,
    hourlyMean: 1.5,
  },
  'hourly pay that does not agree with annual pay': {...full, hourlyP50: 33.33},
  'percentiles that are all the same': {
    ...none,
    employment: 50,
    annualP10: 40000,
    annualP25: 40000,
    annualP50: 40000,
    annualP75: 40000,
    annualP90: 40000,
    annualMean: 40000,
  },
  'percentiles that fall': {
    ...none,
    employment: 50,
    annualP10: 90000,
    annualP25: 80000,
    annualP50: 70000,
    annualP75: 60000,
    annualP90: 50000,
    annualMean: 70000,
  },
  'a mean far from everything': {...none, employment: 50, ...year, annualMean: 999_990},
  'an ordinary row at the end': full,
};

/**
 * The real tables, in which every ninth occupation is an unusual one: so each major group is mixed.
 */
const tables = readTables();
const places = Object.keys(unusual).map((_, index) => index * 9 + 4);
const rows = Object.entries(unusual).map(([what, figures], index) => ({
  what,
  ...figures,
  code: tables.wages[places[index]!]!.code,
  source,
}));
const titleOf = (code: string, index: number) =>
  [
    `Keepers of ${code}`,
    `O'Brien's Workers ${index}`,
    `Back\\slash and "Quotes" ${index}`,
    `All, Other ${index}; Except \`Ticks\` $\{x}`,
  ][index % 4]!;
for (const [index, {what: _, ...row}] of rows.entries()) {
  tables.wages[places[index]!] = row;
  tables.occupations[places[index]!] = {code: row.code, title: titleOf(row.code, index)};
}

/** The default export of a packed module's text, read as a bundler would read it. */
async function moduleOf<Content>(text: string | undefined): Promise<Content> {
  assert.ok(text, 'packing wrote no such file');
  const {outputText} = ts.transpileModule(text, {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  const {default: content} = (await import(
    `data:text/javascript,${encodeURIComponent(outputText)}`
  )) as {default: Content};
  return content;
}

describe('packing and unpacking', () => {
  before(async () => {
    const files = packTables(tables);
    installEdition(await moduleOf<Edition>(files.get('edition.gen.ts')));
    installOccupations(await moduleOf<Record<string, PackedGroup>>(files.get('groups.gen.ts')));
  });

  for (const [index, {what, ...row}] of rows.entries()) {
    it(`keeps ${what}`, () => {
      assert.ok(z.safeEncode(wagesRow, row).success, 'a table could not hold this row');
      const {employment, annual, hourly} = findOccupation(row.code)?.wages ?? {};
      const side = (name: 'annual' | 'hourly') => {
        const pay = {
          p10: row[`${name}P10`],
          p25: row[`${name}P25`],
          p50: row[`${name}P50`],
          p75: row[`${name}P75`],
          p90: row[`${name}P90`],
          mean: row[`${name}Mean`],
        };
        const known = Object.fromEntries(
          Object.entries(pay).filter(([, figure]) => figure !== undefined),
        );
        return Object.keys(known).length ? known : undefined;
      };
      assert.deepEqual(
        {employment, annual, hourly},
        {employment: row.employment, annual: side('annual'), hourly: side('hourly')},
      );
      assert.equal(findOccupation(row.code)?.title, titleOf(row.code, index));
    });
  }

  it('keeps the ordinary rows between them, and the order of all', () => {
    assert.equal(occupations().length, 830);
    for (const row of tables.wages.filter(({code}) => !rows.some((one) => one.code === code))) {
      assert.deepEqual(
        [
          findOccupation(row.code)?.wages?.annual?.p50,
          findOccupation(row.code)?.wages?.hourly?.p50,
        ],
        [row.annualP50, row.hourlyP50],
        row.code,
      );
    }
    assert.deepEqual(
      occupations().map(({code}) => code),
      tables.occupations.slice(1).map(({code}) => code),
    );
  });
});
