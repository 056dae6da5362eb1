/**
 * The parts of README.md that are generated: `<!-- generated: NAME -->` to `<!-- end -->`. Those measured are written by
 * `npm run size -- --update` and `npm run bench -- --update`, and by hand with `tsx bench/readme.ts`; those that name
 * what the elements have by `npm run docs`.
 *
 *   sizes   the bytes of what ships              bench   what the bench measured
 *   whole   one figure for a sentence: the drop-in with all occupations, brotli      code   the same without the data
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {benchTable, resultsPath, type Results} from './bench-table.js';
import {sizeTables} from './size-tables.js';
import {dropIn, keptPath, keptSizes} from './sizes.js';

export const readmePath = fileURLToPath(new URL('../README.md', import.meta.url));

/** The README with its measured parts as `size.json` and `results.json` have them; a part nobody measured stays as it is. */
export function withMeasuredParts(readme: string): string {
  return withParts(readme, measuredParts());
}

/** The README with some parts made anew. */
export function withParts(readme: string, parts: Record<string, string>): string {
  return readme.replace(
    /(<!-- generated: ([\w-]+) -->)(.*?)(<!-- end -->)/gs,
    (all, start: string, name: string, _old, end: string) =>
      parts[name] === undefined ? all : start + parts[name] + end,
  );
}

export function updateReadme(): void {
  const before = existsSync(readmePath) ? readFileSync(readmePath, 'utf8') : undefined;
  if (!before?.includes('<!-- generated: '))
    return console.error(
      'README.md has no place for measured figures (<!-- generated: sizes --> to <!-- end -->).',
    );
  const after = withMeasuredParts(before);
  if (after !== before) writeFileSync(readmePath, after);
}

function measuredParts(): Record<string, string> {
  const block = (markdown: string) => `\n${markdown}\n`;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const parts: Record<string, string> = {};
  if (existsSync(keptPath)) {
    const sizes = keptSizes();
    parts.sizes = block(sizeTables(sizes));
    parts.whole = kB(sizes.artefacts[dropIn]!.brotli);
    parts.code = kB(sizes.code[dropIn]!.brotli);
  }
  if (existsSync(resultsPath))
    parts.bench = block(benchTable(JSON.parse(readFileSync(resultsPath, 'utf8')) as Results));
  return parts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) updateReadme();
