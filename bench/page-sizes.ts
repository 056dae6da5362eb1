/**
 * What whole pages fetch from dist/: the script, and from its folder what the tags on the page
 * need. Found by following what the modules import, without a browser, so that every machine counts
 * the same; `npm run bench` compares it with what a browser asks for.
 */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {build} from 'esbuild';
import {withoutLaterImports} from './bundle.js';
import {bytesOf, sum, type Bytes} from './bytes.js';
import {builtText, distFolder, servedFolder} from './dist-folder.js';

/** What is fetched, by its path in dist/, and how much it is. */
export interface PageSize extends Bytes {
  files: string[];
}

export interface PageSizes {
  /** One salary tag by code, with the lite drop-in. */
  oneTag: PageSize;
  /** Salary, outlook and facts of the same occupation. */
  threeTags: PageSize;
  /** Every tag there is, without any data. */
  codeOfAllTags: PageSize;
  /** Any tags, with the drop-in that holds everything. */
  allInOne: PageSize;
}

const lite = 'career-widgets.lite.min.js';
const allInOne = 'career-widgets.min.js';

const threeTags = ['career-salary', 'career-outlook', 'career-facts'];

/** The group of the occupation that the tags on these pages show. */
const group = '29';

export async function pageSizes(): Promise<PageSizes> {
  const data = await withImports(`${servedFolder}/${group}.js`);
  return {
    oneTag: sizeOf([lite, ...(await codeOf(['career-salary'])), ...data]),
    threeTags: sizeOf([lite, ...(await codeOf(threeTags)), ...data]),
    codeOfAllTags: sizeOf([lite, ...(await codeOf(allTags()))]),
    allInOne: sizeOf([allInOne]),
  };
}

/** The module that defines a tag, by its path in dist/. */
export function moduleOf(tag: string): string {
  return `${servedFolder}/${tag}.js`;
}

/** The modules of some tags with all that they import, each once. */
async function codeOf(tags: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const tag of tags) {
    for (const file of await withImports(moduleOf(tag))) found.add(file);
  }
  return [...found].sort();
}

/**
 * A module and all that it imports from the start; what it only imports later, when it is asked, is
 * not followed.
 */
async function withImports(path: string): Promise<string[]> {
  const {metafile} = await build({
    absWorkingDir: distFolder,
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    ignoreAnnotations: true,
    plugins: [withoutLaterImports()],
  });
  return Object.keys(metafile.inputs).map((file) => posix.normalize(file));
}

function allTags(): string[] {
  const manifest = new URL('../custom-elements.json', import.meta.url);
  const {modules} = JSON.parse(readFileSync(manifest, 'utf8')) as {
    modules: {declarations?: {tagName?: string}[]}[];
  };
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName}) => tagName ?? []);
}

/** @param paths Some of them perhaps more than once; a browser fetches each once. */
function sizeOf(paths: string[]): PageSize {
  const files = [...new Set(paths)];
  return {files, ...sum(files.map((path) => bytesOf(builtText(path))))};
}
