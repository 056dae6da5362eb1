import assert from 'node:assert/strict';
import {Refusal} from '../../tools/import/refusal.js';
import type {Cell, Sheet} from '../../tools/import/workbook.js';

/**
 * Asserts that reading is refused with a message that holds every part, word for word or as a
 * pattern.
 */
export function refused(read: () => unknown, ...parts: (string | RegExp)[]): void {
  assert.throws(read, (error) => {
    assert.ok(error instanceof Refusal, String(error));
    for (const part of parts) {
      if (typeof part === 'string')
        assert.ok(error.message.includes(part), `"${error.message}" does not say "${part}"`);
      else assert.match(error.message, part);
    }
    return true;
  });
}

/**
 * The same sheets with one cell of the first one changed.
 *
 * @param row As Excel numbers it.
 * @param column Header or letter.
 */
export function withCell(sheets: Sheet[], row: number, column: string, value: Cell): Sheet[] {
  const [sheet, ...others] = structuredClone(sheets);
  const header = sheet?.rows.find((cells) => cells.includes(column));
  const at = header ? header.indexOf(column) : column.charCodeAt(0) - 65;
  const cells = sheet?.rows[row - 1];
  if (!sheet || !cells) throw new Error(`there is no row ${row}`);
  cells[at] = value;
  return [sheet, ...others];
}

/** The same sheets with other rows in the first one. */
export function withRows(sheets: Sheet[], change: (rows: Cell[][]) => Cell[][]): Sheet[] {
  return sheets.map((sheet, at) => (at === 0 ? {...sheet, rows: change(sheet.rows)} : sheet));
}

/** Row of the first sheet, as Excel numbers it, in which a cell has the value. */
export function rowOf(sheets: Sheet[], value: Cell): number {
  const at = sheets[0]?.rows.findIndex((cells) => cells.includes(value)) ?? -1;
  if (at < 0) throw new Error(`no row has ${String(value)}`);
  return at + 1;
}
