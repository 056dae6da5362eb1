/** Reading a tab-separated text file with one header line, and naming a place in it. */
import {Refusal} from './refusal.js';

/** A text file, as read from disk. */
export interface TextFile {
  /** Name of the file, without its folder, for messages. */
  file: string;
  text: string;
}

export class TextTable {
  readonly file: string;
  /** Names of the columns, as printed. */
  readonly columns: string[];
  /** Cells of the lines after the header. `rows[0]` is line 2 of the file. */
  readonly rows: string[][];

  /** @throws {Refusal} when a column is missing, or the file does not end with a whole line. */
  constructor({file, text}: TextFile, wanted: readonly string[]) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    this.file = file;
    this.columns = (lines[0] ?? '').split('\t');
    const missing = wanted.filter((column) => !this.columns.includes(column));
    if (missing.length > 0) {
      throw new Refusal(
        `${file}, row 1: there is no column "${missing.join('", "')}"; the columns are: ${this.columns.join(', ')}. The layout has changed, or this is another file.`,
      );
    }
    if (lines.at(-1) !== '') {
      throw new Refusal(
        `${file}, row ${lines.length}: the file ends in the middle of a line. It was cut off; download it again.`,
      );
    }
    this.rows = lines.slice(1, -1).map((line) => line.split('\t'));
    const odd = this.rows.findIndex((cells) => cells.length !== this.columns.length);
    if (odd >= 0) {
      throw new Refusal(
        `${file}, row ${odd + 2}: has ${this.rows[odd]?.length} cells, must have ${this.columns.length}, separated by tabs.`,
      );
    }
  }

  /**
   * Text of a cell.
   * @param row Line of the file, the header being 1.
   * @throws {Refusal} when it does not fit the pattern.
   */
  text(
    row: number,
    column: string,
    pattern = /^\S(.*\S)?$/,
    wanted = 'text without spaces around it',
  ): string {
    const cell = this.rows[row - 2]?.[this.columns.indexOf(column)] ?? '';
    if (pattern.test(cell)) return cell;
    throw this.refuse(row, column, `must be ${wanted}`);
  }

  /** A refusal that names file, row and column and shows the cell. */
  refuse(row: number, column: string, problem: string): Refusal {
    const cell = this.rows[row - 2]?.[this.columns.indexOf(column)];
    return new Refusal(
      `${this.file}, row ${row}, column ${column}: ${cell ? `says "${cell}"` : 'is empty'}, ${problem}.`,
    );
  }
}
