/**
 * The part of `npm run build` that is not a bundle: the modules of groups and occupations and the
 * type of one, the dataset as JSON for other tools, its JSON Schema, the style sheet that keeps
 * places, and a hash of every file a page may load by address.
 */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import * as z from 'zod';
import {dataFile} from '../data/data-file.js';
import {readSources} from '../data/tables.js';
import '../src/dataset/all.js';
import {findOccupation, occupations} from '../src/dataset/catalog.js';
import type {Occupation} from '../src/dataset/occupation.js';
import {addOccupation} from '../src/dataset/occupation-module.js';
import {programs} from '../src/dataset/programs.js';
import {reservedSpace} from '../src/reserved-space.js';
import {buildModules} from './build-modules.js';
import {occupationModules} from './occupation-modules.js';

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const folder = new URL(`${process.env.CAREER_WIDGETS_OUT ?? 'dist'}/`, `file://${process.cwd()}/`);
const write = (name: string, content: string) => writeFileSync(new URL(name, folder), content);

/**
 * The licence's wording stands once, in `sources`; repeated in every section it would be half of
 * the file.
 */
function withoutAttribution(occupation: Occupation): unknown {
  return JSON.parse(
    JSON.stringify(occupation, (key, value: unknown) =>
      key === 'attribution' ? undefined : value,
    ),
  );
}

/** Each program once, with the occupations it leads to: most lead to several. */
function allPrograms(): unknown[] {
  const found = new Map<string, {cip: string; title: string; occupations: string[]}>();
  for (const {code} of occupations()) {
    for (const {cip, title} of programs({code})) {
      if (!found.has(cip)) found.set(cip, {cip, title, occupations: []});
      found.get(cip)!.occupations.push(code);
    }
  }
  return [...found.values()].sort((a, b) => (a.cip < b.cip ? -1 : 1));
}

for (const module of occupationModules()) addOccupation(module);

const lines = (all: unknown[]) => all.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
write(
  'occupations.json',
  `{
  "$schema": "occupations.schema.json",
  "sources": ${JSON.stringify(readSources(), null, 2).replaceAll('\n', '\n  ')},
  "occupations": [
${lines([findOccupation('00-0000')!, ...occupations()].map(withoutAttribution))}
  ],
  "programs": [
${lines(allPrograms())}
  ]
}
`,
);
// As a file holds it: what a reader of JSON gets, before anything is turned into other values.
write(
  'occupations.schema.json',
  `${JSON.stringify(z.toJSONSchema(dataFile, {io: 'input'}), null, 2)}\n`,
);
write('career-widgets.css', reservedSpace());

const served = `career-widgets-${version}/`;
buildModules(new URL(served, folder));

write(
  'occupation-module.d.ts',
  `import type {OccupationModule} from './src/dataset/occupation-module.js';

/** What is known of one occupation beyond the figures of its group. */
declare const occupation: OccupationModule;
export default occupation;
`,
);

const loadable = [
  'career-widgets.css',
  'career-widgets.js',
  'career-widgets.lite.js',
  'career-widgets.lite.min.js',
  'career-widgets.min.js',
  ...readdirSync(new URL(served, folder), {recursive: true, encoding: 'utf8'})
    .map((file) => `${served}${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.js'))
    .sort(),
];
const hashes = loadable.map((file) => [
  file,
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, folder)))
    .digest('base64')}`,
]);
write('sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
