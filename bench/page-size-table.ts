/** What whole pages load as a Markdown table, with what is wanted and what the build before had. */
import {sizesBefore} from './before.js';
import type {Bytes} from './bytes.js';
import type {Sizes} from './sizes.js';

export function pageSizeTable({pages, bundled}: Sizes): string {
  const rows = [
    row(
      'a page with a salary tag by code, lite: everything transferred',
      19_000,
      pages.oneTag,
      sizesBefore.oneTag,
    ),
    row('the same with outlook and facts', 21_000, pages.threeTags, sizesBefore.threeTags),
    row('the code of all tags, lite', 33_000, pages.codeOfAllTags, sizesBefore.codeOfAllTags),
    row('a page with any tags, all-in-one', 82_000, pages.allInOne, sizesBefore.allInOne),
    row(
      "`import 'career-widgets/salary'` in a bundle, with lit and all core data",
      45_000,
      bundled['./salary'],
      sizesBefore.bundled,
    ),
  ];
  return [
    '| brotli bytes | files | wanted | now | before |',
    '| --- | --: | --: | --: | --: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function row(
  what: string,
  wanted: number,
  now: (Bytes & {files?: string[]}) | undefined,
  before: number,
): string[] {
  const files = now?.files?.length;
  return [
    what,
    files === undefined ? '' : String(files),
    `≤ ${count(wanted)}`,
    now ? count(now.brotli) : '',
    count(before),
  ];
}

function count(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
