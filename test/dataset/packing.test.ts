/** Packing loses nothing: what the tables say is what the dataset gives back. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {groups as details} from '../../data/packed/details.gen.js';
import groups from '../../data/packed/groups.gen.js';
import titles from '../../data/packed/titles.gen.js';
import type {WagesRow} from '../../data/schema.js';
import {readTables} from '../../data/tables.js';
import {findOccupation, type Occupation, type Percentiles, type Wages} from '../../src/index.js';
import {packTables} from '../../tools/pack-data.js';

const statistics = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;

/** Every figure of a row under its path: `{'annual.p10': 37000, employment: 194720}`. */
function figuresOfRow(row: WagesRow): Record<string, unknown> {
  return defined({
    employment: row.employment,
    'annual.p10': row.annualP10,
    'annual.p25': row.annualP25,
    'annual.p50': row.annualP50,
    'annual.p75': row.annualP75,
    'annual.p90': row.annualP90,
    'annual.mean': row.annualMean,
    'hourly.p10': row.hourlyP10,
    'hourly.p25': row.hourlyP25,
    'hourly.p50': row.hourlyP50,
    'hourly.p75': row.hourlyP75,
    'hourly.p90': row.hourlyP90,
    'hourly.mean': row.hourlyMean,
  });
}

/** The same of what the dataset gives. A figure it made up would be a key too many. */
function figuresOf(wages: Wages | undefined): Record<string, unknown> {
  const side = (name: string, pay: Percentiles = {}) =>
    Object.fromEntries(
      Object.entries(pay).map(([statistic, figure]) => [`${name}.${statistic}`, figure]),
    );
  return defined({
    employment: wages?.employment,
    ...side('annual', wages?.annual),
    ...side('hourly', wages?.hourly),
  });
}

const defined = (figures: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined));

const tables = readTables();
const rows = tables.wages;

describe('the packed occupations', () => {
  it('give back every figure of wages.csv for all 830 occupations and their total', () => {
    assert.equal(rows.length, 831);
    let figures = 0;
    for (const row of rows) {
      const expected = figuresOfRow(row);
      assert.deepEqual(figuresOf(findOccupation(row.code)?.wages), expected, row.code);
      figures += Object.keys(expected).length;
    }
    // Employment and twelve figures each, but for the occupations paid by the year or by the hour
    // only.
    assert.ok(figures > 831 * 12, `only ${figures} figures were compared`);
  });

  it('have no side at all, rather than an empty one, where only a year or only an hour is published', () => {
    const yearOnly = rows.filter((row) =>
      statistics.every((one) => figuresOfRow(row)[`hourly.${one}`] === undefined),
    );
    const hourOnly = rows.filter((row) =>
      statistics.every((one) => figuresOfRow(row)[`annual.${one}`] === undefined),
    );
    assert.ok(yearOnly.length > 0 && hourOnly.length > 0);
    for (const {code} of yearOnly)
      assert.equal(findOccupation(code)?.wages?.hourly, undefined, code);
    for (const {code} of hourOnly)
      assert.equal(findOccupation(code)?.wages?.annual, undefined, code);
  });

  it('all carry the same benchmark, area, period and source', () => {
    const source = tables.sources.find(({id}) => id === rows[0]!.source)!;
    for (const {code} of rows) {
      const {allOccupations, area, period, source: from} = findOccupation(code)?.wages ?? {};
      // The total is the benchmark: there is nothing to compare it with.
      assert.deepEqual(
        allOccupations,
        code === '00-0000' ? undefined : {annual: 50980, hourly: 24.51},
        code,
      );
      assert.equal(`${area}, ${period}`, 'U.S., May 2025', code);
      assert.deepEqual(
        [from?.id, from?.name, from?.url],
        [source.id, source.name, source.address],
        code,
      );
    }
  });

  it('name their major group as groups.csv does', () => {
    const titles = new Map(tables.groups.map(({code, title}) => [code, title]));
    for (const {code} of rows.slice(1)) {
      const {group} = findOccupation(code)!;
      assert.equal(group.code, `${code.slice(0, 2)}-0000`);
      assert.equal(group.title, titles.get(group.code), code);
    }
  });

  it('are what packing the tables again gives, file by file', () => {
    const folder = new URL('../../data/packed/', import.meta.url);
    const fresh = packTables(tables);
    assert.deepEqual(
      readdirSync(folder).sort(),
      [...fresh.keys()].sort(),
      'Run npm run data:pack.',
    );
    for (const [name, content] of fresh) {
      assert.ok(
        readFileSync(new URL(name, folder), 'utf8') === content,
        `${name} is not what the tables say: run npm run data:pack.`,
      );
    }
  });

  it('are in the 22 major groups, and all occupations together in one of their own', () => {
    const ofTables = tables.groups.map(({code}) => code.slice(0, 2));
    assert.equal(ofTables.length, 22);
    assert.deepEqual(Object.keys(groups).sort(), ['00', ...ofTables]);
    assert.deepEqual(Object.keys(details).sort(), ['00', ...ofTables]);
  });

  it('have the same titles in the list that comes by itself', () => {
    for (const [group, packed] of Object.entries(groups))
      assert.equal(titles[group as keyof typeof titles], packed.titles, group);
  });
});

/** Figures compared one by one, as a reader would check the publisher's page. */
describe('the official figures', () => {
  const pay = (key: string): Occupation | undefined => findOccupation(key);

  it('of medical records specialists are those BLS printed for May 2025', () => {
    const wages = pay('29-2072')?.wages;
    assert.deepEqual(wages?.annual, {
      p10: 37000,
      p25: 43490,
      p50: 51140,
      p75: 64820,
      p90: 81150,
      mean: 56790,
    });
    assert.deepEqual(wages?.hourly, {
      p10: 17.79,
      p25: 20.91,
      p50: 24.59,
      p75: 31.17,
      p90: 39.01,
      mean: 27.3,
    });
    assert.equal(wages?.employment, 194720);
  });

  it('of actors are for an hour only', () => {
    const wages = pay('27-2011')?.wages;
    assert.equal(wages?.annual, undefined);
    assert.deepEqual(wages?.hourly, {
      p10: 16.5,
      p25: 20.34,
      p50: 29.05,
      p75: 97.95,
      p90: 143.68,
      mean: 58.29,
    });
  });

  it('of health specialties teachers are for a year only', () => {
    const wages = pay('25-1071')?.wages;
    assert.equal(wages?.hourly, undefined);
    assert.deepEqual(wages?.annual, {
      p10: 59270,
      p25: 75690,
      p50: 107310,
      p75: 210370,
      p90: 322020,
      mean: 147570,
    });
  });
});
