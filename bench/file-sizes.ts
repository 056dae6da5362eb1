/** What the files weigh that a page loads by address. */
import {readdirSync} from 'node:fs';
import {bytesOf, type Bytes} from './bytes.js';
import {builtText, distFolder, servedFolder} from './dist-folder.js';

export interface FileSizes {
  /** What a page names itself, by its path in dist/. */
  artefacts: Record<string, Bytes>;
  /** What the autoloader fetches besides data, by its name in the served folder. */
  chunks: Record<string, Bytes>;
  /** The figures of one group of occupations each. */
  groups: ManyFiles;
  /** What is known of one occupation each, beyond its figures. */
  occupationModules: ManyFiles;
}

/** Files of one kind, of which a page fetches those that it shows. */
export interface ManyFiles {
  count: number;
  /** By their brotli bytes. */
  median: Bytes;
  largest: NamedBytes;
}

interface NamedBytes extends Bytes {
  /** Of the file. */
  name: string;
}

export function fileSizes(): FileSizes {
  const served = scriptsIn(servedFolder);
  const artefacts = ['career-widgets.css', 'career-widgets.lite.min.js', 'career-widgets.min.js'];
  return {
    artefacts: Object.fromEntries(artefacts.map((path) => [path, bytesOf(builtText(path))])),
    chunks: Object.fromEntries(
      served
        .filter((name) => !isGroup(name))
        .map((name) => [name, bytesOf(builtText(`${servedFolder}/${name}`))]),
    ),
    groups: manyFiles(servedFolder, served.filter(isGroup)),
    occupationModules: manyFiles(
      `${servedFolder}/occupations`,
      scriptsIn(`${servedFolder}/occupations`),
    ),
  };
}

function scriptsIn(folder: string): string[] {
  return readdirSync(distFolder + folder)
    .filter((name) => name.endsWith('.js'))
    .sort();
}

function isGroup(name: string): boolean {
  return /^\d\d\.js$/.test(name);
}

function manyFiles(folder: string, names: string[]): ManyFiles {
  const files: NamedBytes[] = names.map((name) => ({
    name,
    ...bytesOf(builtText(`${folder}/${name}`)),
  }));
  files.sort((a, b) => a.brotli - b.brotli);
  const {raw, gzip, brotli} = files[Math.floor(files.length / 2)]!;
  return {count: files.length, median: {raw, gzip, brotli}, largest: files.at(-1)!};
}
