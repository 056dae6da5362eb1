/** The tables of `data/tables` and the list of sources, read and checked row by row against `data/schema.ts`. */
import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import * as z from 'zod';
import * as schema from './schema.js';

/** Every table by the name of its file, with the schema of its rows. */
export const rowSchemas = {
  occupations: schema.occupationRow,
  groups: schema.groupRow,
  moved: schema.movedRow,
  retired: schema.retiredRow,
  wages: schema.wagesRow,
  projections: schema.projectionsRow,
  attainment: schema.attainmentRow,
  onet: schema.onetRow,
  interests: schema.interestsRow,
  zones: schema.zonesRow,
  relations: schema.relationsRow,
  aliases: schema.aliasesRow,
  soc: schema.socRow,
  combined: schema.combinedRow,
  programs: schema.programsRow,
  'cip-titles': schema.cipTitlesRow,
};

export type TableName = keyof typeof rowSchemas;
export type Row<Name extends TableName> = z.infer<(typeof rowSchemas)[Name]>;
/** All tables, typed: numbers are numbers, an empty cell is `undefined`. */
export type Tables = {[Name in TableName]: Row<Name>[]} & {sources: schema.SourceEntry[]};

/** The columns that together name a row. Rows are sorted by them. */
export const keys: {[Name in TableName]: (keyof Row<Name>)[]} = {
  occupations: ['code'],
  groups: ['code'],
  moved: ['slug'],
  retired: ['code', 'successor'],
  wages: ['code'],
  projections: ['code'],
  attainment: ['code'],
  onet: ['onetCode'],
  interests: ['onetCode'],
  zones: ['onetCode'],
  relations: ['onetCode', 'index'],
  aliases: ['onetCode', 'title'],
  soc: ['code'],
  combined: ['member'],
  programs: ['cip', 'code'],
  'cip-titles': ['cip'],
};

export const tableNames = Object.keys(rowSchemas) as TableName[];

/** `data/`, where the tables and `sources.json` are. */
export const dataFolder = new URL('./', import.meta.url);

/**
 * The rows of one CSV text.
 * @throws {Error} naming the file, the line and the column of the first cell that is not as the schema says.
 */
export function parseTable<Name extends TableName>(name: Name, csv: string): Row<Name>[] {
  const rowSchema = rowSchemas[name] as unknown as z.ZodType<Row<Name>>;
  const columns = columnsOf(name);
  const [header = [], ...lines]: string[][] = parse(csv, {relax_column_count: true});
  if (header.join() !== columns.join()) {
    throw new Error(
      `data/tables/${name}.csv: the header is "${header.join()}". It must be "${columns.join()}".`,
    );
  }
  return lines.map((cells, index) => {
    const where = `data/tables/${name}.csv, row ${index + 2} (${cells[0]})`;
    if (cells.length !== columns.length) {
      throw new Error(
        `${where}: has ${cells.length} cells, must have ${columns.length}. Quote a cell with a comma in it.`,
      );
    }
    const result = rowSchema.safeParse(
      Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
    );
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const column = String(issue?.path[0]);
    throw new Error(
      `${where}, column ${column}: "${cells[columns.indexOf(column)]}" ${issue?.message}.`,
    );
  });
}

/**
 * The CSV text of a table: header, then the rows in the given order, `\n` after each.
 * @throws {Error} naming the table and the row that is not as the schema says.
 */
export function formatTable<Name extends TableName>(name: Name, rows: Row<Name>[]): string {
  const rowSchema = rowSchemas[name] as unknown as z.ZodType<Row<Name>, Record<string, string>>;
  const columns = columnsOf(name);
  const lines = rows.map((row) => {
    let cells;
    try {
      cells = z.encode(rowSchema, row);
    } catch (error) {
      const problem = faultOf(name, row)?.join(' ') ?? z.prettifyError(error as z.ZodError);
      throw new Error(
        `data/tables/${name}.csv: the row ${JSON.stringify(row)} is not valid: ${problem}.`,
      );
    }
    return columns.map((column) => cells[column]);
  });
  return stringify([columns, ...lines]);
}

/** The first column of a row that is not as the schema says, and what it must be. */
export function faultOf<Name extends TableName>(
  name: Name,
  row: Row<Name>,
): [column: string, problem: string] | undefined {
  const values = row as Record<string, unknown>;
  for (const [column, cell] of Object.entries(rowSchemas[name].shape) as [string, z.ZodType][]) {
    try {
      z.encode(cell, values[column]);
    } catch (error) {
      return [column, error instanceof z.ZodError ? error.issues[0]!.message : String(error)];
    }
  }
  return undefined;
}

/** @throws {Error} naming the entry and the field that is not as the schema says. */
export function parseSources(json: string): schema.SourceEntry[] {
  const result = schema.sources.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Error(`data/sources.json: ${z.prettifyError(result.error)}`);
}

/** One table, read from disk. @throws {Error} when the file is missing or a row is not as the schema says. */
export function readTable<Name extends TableName>(
  name: Name,
  folder: URL = dataFolder,
): Row<Name>[] {
  return parseTable(name, readFileSync(new URL(`tables/${name}.csv`, folder), 'utf8'));
}

/** The list of sources, read from disk. @throws {Error} as `parseSources`. */
export function readSources(folder: URL = dataFolder): schema.SourceEntry[] {
  return parseSources(readFileSync(new URL('sources.json', folder), 'utf8'));
}

/** All tables and sources, read from disk. @throws {Error} as `readTable` and `readSources`. */
export function readTables(folder: URL = dataFolder): Tables {
  const tables = tableNames.map((name) => [name, readTable(name, folder)]);
  return {...Object.fromEntries(tables), sources: readSources(folder)} as Tables;
}

function columnsOf(name: TableName): string[] {
  return Object.keys(rowSchemas[name].shape);
}
