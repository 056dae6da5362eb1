/** The sizes as Markdown, which a console shows as readably as docs/sizes.md does. */
import {dataOf, dropIn, type Bytes, type Sizes} from './sizes.js';

export function sizeTables(sizes: Sizes): string {
  const {artefacts, code, fields, occupations} = sizes;
  const each = (bytes: number) => (bytes / occupations).toFixed(1);
  const data = dataOf(sizes);
  return [
    ...table(
      ['bytes', 'as it is', 'gzip', 'brotli'],
      [
        ...Object.keys(code).flatMap((path) => [
          row(`\`${path}\``, artefacts[path]!),
          row('of which code', code[path]!),
          row('of which data', dataOf(sizes, path)),
        ]),
        ...largest(artefacts, 'a group', /\/\d\d\.js$/),
        ...largest(artefacts, 'details of a group', /\/\d\d\.details\.js$/),
        ...largest(artefacts, 'all titles', /\/titles\.js$/),
        ...Object.keys(artefacts)
          .filter((path) => !code[path] && !path.includes('/'))
          .map((path) =>
            row(`\`${path}\` and its chunks, not minified, without lit`, artefacts[path]!),
          ),
      ],
    ),
    '',
    ...table(
      [
        `packed data of ${count(occupations)} occupations`,
        'as it is',
        'brotli',
        'brotli, an occupation',
      ],
      [
        ...Object.entries(fields).map(([name, {raw, brotli}]) => [
          name,
          count(raw),
          count(brotli),
          each(brotli),
        ]),
        [`what it adds to \`${dropIn}\``, count(data.raw), count(data.brotli), each(data.brotli)],
      ],
    ),
  ].join('\n');
}

/** The largest of the files that a drop-in fetches one at a time: the most that somebody waits for. */
function largest(artefacts: Sizes['artefacts'], what: string, path: RegExp): string[][] {
  const files = Object.entries(artefacts)
    .filter(([name]) => path.test(name))
    .sort(([, a], [, b]) => b.brotli - a.brotli);
  return files
    .slice(0, 1)
    .map(([name, bytes]) =>
      row(
        `\`${name}\`, ${what}${files.length > 1 ? `, the largest of ${files.length}` : ''}`,
        bytes,
      ),
    );
}

/** A Markdown table: the first column is words, the others are numbers. */
export function table(head: string[], rows: string[][]): string[] {
  return [head, ['---', ...head.slice(1).map(() => '--:')], ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

function row(name: string, {raw, gzip, brotli}: Bytes): string[] {
  return [name, ...[raw, gzip, brotli].map(count)];
}

function count(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
