/**
 * Totals of the tables: what a checkout without the official files compares its figures with. After
 * an import that has been reviewed, `npx tsx test/data/totals.ts > test/data/totals.json` writes
 * them anew.
 */
import {pathToFileURL} from 'node:url';
import {readTables, tableNames, type Tables} from '../../data/tables.js';

export interface TableTotals {
  rows: number;
  /** Sum of each column of numbers, rounded to two decimals. */
  sums: Record<string, number>;
  /** How often each column is empty, or holds a mark instead of a number. */
  gaps: Record<string, Record<string, number>>;
}

export function totalsOf(tables: Tables): Record<string, TableTotals> {
  return Object.fromEntries(
    tableNames.map((name) => [name, tableTotals(tables[name] as Record<string, unknown>[])]),
  );
}

function tableTotals(rows: Record<string, unknown>[]): TableTotals {
  const totals: TableTotals = {rows: rows.length, sums: {}, gaps: {}};
  const columns = Object.keys(rows[0] ?? {});
  for (const column of columns) {
    const values = rows.map((row) => row[column]);
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length > 0)
      totals.sums[column] = Number(numbers.reduce((sum, value) => sum + value, 0).toFixed(2));
    for (const [name, mark] of [
      ['empty', undefined],
      ['*', '*'],
      ['#', '#'],
    ] as const) {
      const count = values.filter((value) => value === mark).length;
      if (count > 0) totals.gaps[column] = {...totals.gaps[column], [name]: count};
    }
  }
  return totals;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(totalsOf(readTables()), null, 2));
}
