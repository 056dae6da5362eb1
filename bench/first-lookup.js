/**
 * A process of its own for each measurement, because only the first lookup reads and compiles. Prints milliseconds as JSON.
 *
 *   node bench/first-lookup.js dist/index.js
 */
import {pathToFileURL} from 'node:url';

const {findOccupation, occupations} = await import(pathToFileURL(process.argv[2]).href);
const time = (work) => {
  const start = performance.now();
  if (!work()) throw new Error('Nothing was found.');
  return performance.now() - start;
};

const byCode = time(() => findOccupation('29-2072'));
const nextGroup = time(() => findOccupation('15-1252'));
const byTitle = time(() => findOccupation('Registered Nurses'));
const all = time(() => occupations().length);
console.log(JSON.stringify({byCode, nextGroup, byTitle, all}));
