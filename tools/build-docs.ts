/**
 * `npm run docs` writes everything that is generated from the sources for those who use the
 * elements: the manifest, and from it the tables of docs/reference.md and docs/style.md, data for
 * editors, types for frameworks, a page for each element, and what package.json says twice. A test compares all of it with the
 * files.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {addOccupation} from '../src/index.js';
import {angularDirectives} from './docs/angular-directives.js';
import {vsCodeCss, vsCodeHtml, webTypes} from './docs/editor-data.js';
import {elementPages} from './docs/element-pages.js';
import {frameworkTypes} from './docs/framework-types.js';
import {block, withParts} from './docs/generated-parts.js';
import {makeManifest} from './docs/manifest.js';
import {withOldResolvers} from './docs/old-resolvers.js';
import {root} from './docs/program.js';
import {reactComponents} from './docs/react-components.js';
import {referenceTables, themeTable} from './docs/reference-tables.js';
import {occupationModules} from './occupation-modules.js';

/** Path → content of every generated file. */
export async function makeDocs(): Promise<Map<string, string>> {
  // The words inside a tag may tell of programs, pathways and what is written of an occupation.
  for (const module of occupationModules()) addOccupation(module);
  const manifest = makeManifest();
  const packageJson = readFileSync(`${root}package.json`, 'utf8');
  const {version} = JSON.parse(packageJson) as {version: string};
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['package.json', withOldResolvers(packageJson)],
    ['custom-elements.json', json(manifest)],
    ['editors/vscode.html-custom-data.json', json(vsCodeHtml(manifest))],
    ['editors/vscode.css-custom-data.json', json(vsCodeCss(manifest))],
    ['editors/web-types.json', json(webTypes(manifest, version))],
    ...frameworkTypes(manifest),
    ...reactComponents(manifest),
    ...angularDirectives(manifest),
    ...elementPages(manifest),
    [
      'docs/reference.md',
      await withParts('docs/reference.md', {reference: block(referenceTables(manifest))}),
    ],
    ['docs/style.md', await withParts('docs/style.md', {theme: block(themeTable(manifest))})],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of await makeDocs()) {
    mkdirSync(dirname(root + path), {recursive: true});
    writeFileSync(root + path, content);
  }
}
