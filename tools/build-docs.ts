/**
 * `npm run docs` writes everything that is generated from the sources for those who use the elements: the manifest, and
 * from it the tables of the README, data for editors, and types for frameworks. A test compares all of it with the files.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {makeManifest, root} from './docs/manifest.js';

/** Path → content of every generated file. */
export function makeDocs(): Map<string, string> {
  const manifest = makeManifest();
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['custom-elements.json', json(manifest)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of makeDocs()) writeFileSync(root + path, content);
}
