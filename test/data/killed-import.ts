/**
 * Writes tables in a process that is killed just before it touches the disk for the n-th time, as by
 * the system or the power.
 *
 *   node --import tsx killed-import.ts DATA_FOLDER N
 */
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const [, , folder, deadly] = process.argv;
const {writeTables} = await import('../../tools/import/write.js');
const {tableNames} = await import('../../data/tables.js');
const {readSources} = await import('../../data/tables.js');

const sources = readSources();
const empty = Object.fromEntries(tableNames.map((name) => [name, []]));
const before = {...empty, sources: []} as never;
const after = {
  ...empty,
  groups: [{code: '11-0000', title: 'Management Occupations'}],
  moved: [{slug: 'medical-records-specialists', code: '29-2072'}],
  sources,
} as never;

let calls = 0;
for (const name of [
  'mkdirSync',
  'writeFileSync',
  'copyFileSync',
  'renameSync',
  'rmSync',
] as const) {
  const original = fs[name] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      if (++calls === Number(deadly)) process.kill(process.pid, 'SIGKILL');
      return original(...given);
    },
  });
}
syncBuiltinESMExports();
writeTables(new URL(folder!), before, after);
