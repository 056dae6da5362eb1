/** The site of the bench: the scripts that are compared, and pages that use them. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type * as Library from '../src/index.js';
import {serve} from '../tools/serve.mjs';
import {barPage, firstPaintPage} from './bars.js';
import {fileBefore, hasCommitBefore, writeSourcesBefore} from './before.js';
import {boardPage} from './board.js';
import {libraryOf, scriptOf} from './bundle.js';
import {builtText, distFolder} from './dist-folder.js';
import {shiftPage} from './layout-shift.js';
import {moduleOf} from './page-sizes.js';
import {references} from './references.js';
import {requestsPage} from './requests.js';
import type {Contender} from './results.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export const barCounts = {oneBar: 1, few: 20, hundred: 100, thousand: 1000, fiveThousand: 5000};
export const cardCounts = {one: 1, many: 200};

export interface Site {
  /** The full address of one of its pages or scripts. */
  at: (path: string) => string;
  /** The address of the script of each contender. */
  scripts: Partial<Record<Contender, string>>;
  /** What is evaluated of each: of the lite drop-in the code of the salary tag. */
  texts: Partial<Record<Contender, string>>;
  library: typeof Library;
  /** Paths of the library as a module for Node, now and before. */
  libraries: Partial<Record<Contender, string>>;
  close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-bench-'));
  const libraries: Site['libraries'] = {allInOne: join(folder, 'library.mjs')};
  writeFileSync(libraries.allInOne!, await libraryOf(root));
  const library = (await import(pathToFileURL(libraries.allInOne!).href)) as typeof Library;

  const scripts: Site['scripts'] = {
    lean: '/lean.js',
    leanLit: '/lean-lit.js',
    heavier: '/heavier.js',
    allInOne: '/dist/career-widgets.js',
    lite: '/dist/career-widgets.lite.js',
  };
  const {lean, leanLit, heavier} = await references(library);
  const texts: Site['texts'] = {
    lean,
    leanLit,
    heavier,
    allInOne: builtText('career-widgets.js'),
    lite: await scriptOf(distFolder + moduleOf('career-salary')),
  };
  const files: Record<string, string> = {
    '/lean.js': lean,
    '/lean-lit.js': leanLit,
    '/heavier.js': heavier,
  };

  if (hasCommitBefore()) {
    scripts.before = '/before/career-widgets.js';
    texts.before = fileBefore('dist/career-widgets.js');
    files[scripts.before] = texts.before;
    writeSourcesBefore(join(folder, 'before'));
    libraries.before = join(folder, 'library-before.mjs');
    writeFileSync(libraries.before, await libraryOf(join(folder, 'before')));
  }

  for (const count of Object.values(barCounts)) files[`/bars/${count}`] = barPage(count);
  for (const count of Object.values(cardCounts)) files[`/cards/${count}`] = boardPage(count);
  for (const [contender, script] of Object.entries(scripts)) {
    files[`/first/${contender}`] = firstPaintPage(script);
    files[`/shift/${contender}`] = shiftPage(script);
    files[`/one-tag/${contender}`] = requestsPage(script, ['career-salary']);
    files[`/three-tags/${contender}`] = requestsPage(script, [
      'career-salary',
      'career-outlook',
      'career-facts',
    ]);
  }
  const server = await serve({pages: files});
  return {
    at: (path) => server.origin + path,
    scripts,
    texts,
    library,
    libraries,
    close: async () => {
      await server.close();
      rmSync(folder, {recursive: true});
    },
  };
}
