/**
 * The part of the served folder that is data: a module for each SOC major group, `29.js`, and one
 * for each occupation, `occupations/29-2072.js`. Part of `npm run build`.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import groups from '../data/packed/groups.gen.js';
import {readTables, type Tables} from '../data/tables.js';
import {occupationModules} from './occupation-modules.js';

/** The modules by their names, `29` or `occupations/29-2072`, as text. */
export function dataModules(tables: Tables = readTables()): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [group, figures] of Object.entries(groups)) {
    texts.set(group, moduleText(`${group}-0000 ${figures.title}`, figures));
  }
  const titles = new Map(tables.occupations.map(({code, title}) => [code, title]));
  for (const module of occupationModules(tables))
    texts.set(
      `occupations/${module.code}`,
      moduleText(`${module.code} ${titles.get(module.code)}`, module),
    );
  return texts;
}

/** Writes them into the served folder, in the place of those that are there. */
export function buildModules(folder: URL, modules = dataModules()): void {
  const occupations = new URL('occupations/', folder);
  rmSync(occupations, {recursive: true, force: true});
  mkdirSync(occupations, {recursive: true});
  for (const [name, text] of modules) writeFileSync(new URL(`${name}.js`, folder), text);
}

function moduleText(about: string, content: object): string {
  return `// ${about}\nexport default ${JSON.stringify(content, null, 2)};\n`;
}
