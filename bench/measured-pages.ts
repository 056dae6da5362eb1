/**
 * The figures in README.md and docs/sizes.md that are measured. `npm run size -- --update` and
 * `npm run bench -- --update` write them, and by hand `tsx bench/measured-pages.ts`.
 *
 *   whole   one figure for a sentence: the all-in-one, brotli
 *   code    the same without the data
 *   sizes   the bytes of what ships
 *   bench   what the bench measured
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {block, withParts} from '../tools/docs/generated-parts.js';
import {pageSizeTable} from './page-size-table.js';
import {keptResults} from './results.js';
import {sizeTables} from './size-tables.js';
import {allInOne, keptSizes} from './sizes.js';
import {timeTable} from './time-table.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Path → content of every page that shows what `size.json` and `results.json` hold. */
export async function measuredPages(): Promise<Map<string, string>> {
  const sizes = keptSizes();
  const figures = {
    whole: kB(sizes.artefacts[allInOne]!.brotli),
    code: kB(sizes.code.brotli),
  };
  const tables = {
    sizes: block(`${pageSizeTable(sizes)}\n\n${sizeTables(sizes)}`),
    bench: block(timeTable(keptResults())),
  };
  return new Map([
    ['README.md', await withParts('README.md', figures)],
    ['docs/sizes.md', await withParts('docs/sizes.md', tables)],
  ]);
}

export async function updateMeasuredPages(): Promise<void> {
  for (const [path, content] of await measuredPages()) writeFileSync(root + path, content);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await updateMeasuredPages();
