/**
 * A process of its own for each measurement, because only the first lookups read and compile.
 * Prints as JSON how many milliseconds it takes to look up all of the given codes and to read their
 * median pay.
 *
 *   node bench/first-lookup.js library.mjs 29-2072 15-1252
 */
import {pathToFileURL} from 'node:url';

const [library, ...codes] = process.argv.slice(2);
const {findOccupation} = await import(pathToFileURL(library).href);

const start = performance.now();
const medians = codes.map((code) => findOccupation(code)?.wages?.annual?.p50);
const time = performance.now() - start;

if (!medians.some((median) => typeof median === 'number')) throw new Error('Nothing was found.');
console.log(JSON.stringify(time));
