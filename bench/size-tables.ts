/** The sizes as Markdown, which a console shows as readably as docs/sizes.md does. */
import type {ManyFiles} from './file-sizes.js';
import {allInOne, dataOf, type Bytes, type Sizes} from './sizes.js';

export function sizeTables(sizes: Sizes): string {
  return [...fileTable(sizes), '', ...fieldTable(sizes)].join('\n');
}

function fileTable(sizes: Sizes): string[] {
  const {[allInOne]: whole, ...others} = sizes.artefacts;
  return table(
    ['bytes', 'as it is', 'gzip', 'brotli'],
    [
      row(`\`${allInOne}\``, whole!),
      row('of which code', sizes.code),
      row('of which data', dataOf(sizes)),
      ...rows(others),
      ...rows(sizes.chunks),
      ...rowsOfMany('a group', sizes.groups),
      ...rowsOfMany('an occupation', sizes.occupationModules, 'occupations/'),
    ],
  );
}

function fieldTable(sizes: Sizes): string[] {
  const {fields, occupations} = sizes;
  const cells = (name: string, {raw, brotli}: Bytes) => [
    name,
    count(raw),
    count(brotli),
    (brotli / occupations).toFixed(1),
  ];
  return table(
    [
      `packed data of ${count(occupations)} occupations`,
      'as it is',
      'brotli',
      'brotli, an occupation',
    ],
    [
      ...Object.entries(fields).map(([name, bytes]) => cells(name, bytes)),
      cells(`what it adds to \`${allInOne}\``, dataOf(sizes)),
    ],
  );
}

/** A Markdown table: the first column is words, the others are numbers. */
export function table(head: string[], rows: string[][]): string[] {
  return [head, ['---', ...head.slice(1).map(() => '--:')], ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

function rows(files: Record<string, Bytes>): string[][] {
  return Object.entries(files).map(([name, bytes]) => row(`\`${name}\``, bytes));
}

function rowsOfMany(what: string, files: ManyFiles, folder = ''): string[][] {
  return [
    row(`${what}, the median of ${count(files.count)}`, files.median),
    row(`\`${folder}${files.largest.name}\`, the largest of them`, files.largest),
  ];
}

function row(name: string, {raw, gzip, brotli}: Bytes): string[] {
  return [name, ...[raw, gzip, brotli].map(count)];
}

function count(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
