/** Reading an Excel workbook, and naming a place in it the way Excel does. */
import {basename} from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import {Refusal} from './refusal.js';

export type Cell = string | number | boolean | Date | null;

/** A sheet as an array of rows. `rows[0]` is the row Excel numbers 1. */
export interface Sheet {
  /** Name of the file, without its folder, for messages. */
  file: string;
  name: string;
  rows: Cell[][];
}

/**
 * All sheets of a workbook.
 * @throws {Refusal} when the file cannot be read as an xlsx workbook.
 */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  const file = basename(path);
  try {
    const sheets = await readXlsxFile(path);
    return sheets.map(({sheet, data}) => ({file, name: sheet, rows: data as unknown as Cell[][]}));
  } catch (error) {
    throw new Refusal(
      `${file}: cannot be read as an Excel workbook (${reason(error)}). Download it again; it may be cut off or not an xlsx file.`,
    );
  }
}

/** The sheet whose name fits. @throws {Refusal} when there is none, with the names there are. */
export function sheetNamed(sheets: Sheet[], name: RegExp, called: string): Sheet {
  const found = sheets.find((sheet) => name.test(sheet.name));
  if (found) return found;
  const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ') || 'none';
  throw new Refusal(
    `${sheets[0]?.file ?? 'the workbook'}: there is no sheet ${called}; its sheets are ${names}. Check that this is the right file.`,
  );
}

/** A sheet read by the names in its header row. */
export class SheetTable {
  readonly sheet: Sheet;
  /** Excel's number of the header row. */
  readonly headerRow: number;
  readonly #columns = new Map<string, number>();

  /**
   * @param headerRow Excel's number of the header row.
   * @param columns What we call a column, and the pattern its header must fit.
   * @throws {Refusal} when a column is missing or there are two of it.
   */
  constructor(sheet: Sheet, headerRow: number, columns: Record<string, string | RegExp>) {
    this.sheet = sheet;
    this.headerRow = headerRow;
    const header = (sheet.rows[headerRow - 1] ?? []).map((cell) =>
      typeof cell === 'string' ? cell.trim() : '',
    );
    for (const [key, wanted] of Object.entries(columns)) {
      const fits = (cell: string) =>
        typeof wanted === 'string' ? cell === wanted : wanted.test(cell);
      const found = header.flatMap((cell, at) => (fits(cell) ? [at] : []));
      const label = typeof wanted === 'string' ? `"${wanted}"` : `like ${wanted}`;
      const place = `${sheet.file}, sheet "${sheet.name}", row ${headerRow}`;
      if (found.length === 0) {
        throw new Refusal(
          `${place}: there is no column ${label}. The layout has changed, or the header row is missing; the columns are: ${header.filter(Boolean).join(', ') || 'none'}.`,
        );
      }
      if (found.length > 1) {
        throw new Refusal(
          `${place}: the column ${label} is there twice, as ${found.map(letter).join(' and ')}.`,
        );
      }
      this.#columns.set(key, found[0] as number);
    }
  }

  /** Header text of a column, as printed. */
  header(key: string): string {
    return String(this.sheet.rows[this.headerRow - 1]?.[this.#at(key)]).trim();
  }

  /** The cell; an absent one is `null`. */
  cell(row: number, key: string): Cell {
    return this.sheet.rows[row - 1]?.[this.#at(key)] ?? null;
  }

  /** Text of a cell. @throws {Refusal} when it is empty, a number or does not fit the pattern. */
  text(row: number, key: string, pattern = /\S/, wanted = 'text'): string {
    const cell = this.cell(row, key);
    if (typeof cell === 'string' && pattern.test(cell)) return cell;
    throw this.refuse(row, key, `must be ${wanted}`);
  }

  /**
   * A number, rounded to the decimals the publisher prints: Excel stores 20.1 as 20.100000000000001.
   * @throws {Refusal} when it is not a number or has more decimals than that.
   */
  number(
    row: number,
    key: string,
    decimals: number,
    wanted = `a number with at most ${decimals} decimals`,
  ): number {
    const cell = this.cell(row, key);
    if (typeof cell === 'number') {
      const rounded = Number(cell.toFixed(decimals));
      if (Math.abs(rounded - cell) < 1e-6) return rounded;
    }
    throw this.refuse(row, key, `must be ${wanted}`);
  }

  /** A refusal that names file, sheet, row and column and shows the cell. */
  refuse(row: number, key: string, problem: string): Refusal {
    const cell = this.cell(row, key);
    const shown =
      cell === null ? 'is empty' : `says ${typeof cell === 'string' ? `"${cell}"` : String(cell)}`;
    const column = `column ${letter(this.#at(key))} (${this.header(key)})`;
    return new Refusal(`${this.place(row)}, ${column}: ${shown}, ${problem}.`);
  }

  /** File, sheet and row, to begin a message with. */
  place(row: number): string {
    return `${this.sheet.file}, sheet "${this.sheet.name}", row ${row}`;
  }

  #at(key: string): number {
    const at = this.#columns.get(key);
    if (at === undefined) throw new Error(`SheetTable has no column called ${key}.`);
    return at;
  }
}

/** Excel's letter of a column: 0 is A, 26 is AA. */
export function letter(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letter(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
