/**
 * The part of `npm run build` that is not a bundle: the dataset as JSON for other tools, its JSON Schema, the style sheet
 * that keeps places, and a hash of every file a page may load by address.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import * as z from 'zod';
import {dataFile} from '../data/data-file.js';
import {readSources} from '../data/tables.js';
import {findOccupation, occupations, type Occupation} from '../src/index.js';
import {reservedSpace} from '../src/reserved-space.js';

const folder = new URL(`${process.env.CAREER_WIDGETS_OUT ?? 'dist'}/`, `file://${process.cwd()}/`);
const write = (name: string, content: string) => writeFileSync(new URL(name, folder), content);

/** The licence's wording stands once, in `sources`; repeated in every section it would be half of the file. */
function withoutAttribution(occupation: Occupation): unknown {
  return JSON.parse(JSON.stringify(occupation, (key, value: unknown) => (key === 'attribution' ? undefined : value)));
}

const all = [findOccupation('00-0000')!, ...occupations()].map(withoutAttribution);
const lines = all.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
write('occupations.json', `{
  "$schema": "occupations.schema.json",
  "sources": ${JSON.stringify(readSources(), null, 2).replaceAll('\n', '\n  ')},
  "occupations": [
${lines}
  ]
}
`);
// As a file holds it: what a reader of JSON gets, before anything is turned into other values.
write('occupations.schema.json', `${JSON.stringify(z.toJSONSchema(dataFile, {io: 'input'}), null, 2)}\n`);
write('career-widgets.css', reservedSpace());

const loadable = ['career-widgets.css', 'career-widgets.js', 'career-widgets.lite.js', ...readdirSync(new URL('lite/', folder)).sort().map((file) => `lite/${file}`)];
const hashes = loadable.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(new URL(file, folder))).digest('base64')}`]);
write('sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
