/**
 * `npm run size`: the bytes of what ships, against those last acknowledged in `bench/size.json`. A
 * difference in either direction fails: a gain nobody noticed is lost again just as unnoticed. `npm
 * run size -- --update` acknowledges it, here and in the README.
 */
import {existsSync, writeFileSync} from 'node:fs';
import {pageSizeTable} from './page-size-table.js';
import {updateMeasuredPages} from './measured-pages.js';
import {differences, keptPath, keptSizes, measureSizes} from './sizes.js';
import {sizeTables} from './size-tables.js';

const measured = await measureSizes();
const changes = differences(existsSync(keptPath) ? keptSizes() : {}, measured);
console.log(`${pageSizeTable(measured)}\n\n${sizeTables(measured)}`);
if (process.argv.includes('--update')) {
  writeFileSync(keptPath, `${JSON.stringify(measured, null, 2)}\n`);
  await updateMeasuredPages();
} else if (changes.length > 0) {
  console.error(
    `\nNot what bench/size.json says:\n  ${changes.join('\n  ')}\nIf this is meant: npm run size -- --update`,
  );
  process.exitCode = 1;
}
