/**
 * Modules that are not in memory yet, and where they are fetched from. Each is one file of the
 * served folder and is named by its path there without `.js`: the figures of a SOC major group (`29`),
 * all titles and the search over them (`names`), and what is known of one occupation beyond its
 * figures (`occupations/29-2072`).
 */
import * as problems from '../messages/problems.js';
import {
  areNamesHere,
  codeOf,
  groupOf,
  installNames,
  installOccupations,
  isGroupHere,
  listedOccupations,
  publishedCode,
  type PackedGroup,
} from './catalog.js';
import type * as names from './names.js';
import {isStored} from './module-store.js';
import {addOccupation, type OccupationModule} from './occupation-module.js';

export {addOccupation, type OccupationModule};

/** A module that could not be had. Its message says what to do. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError';
  /** The module: `occupations/29-2072`. */
  readonly module: string;
  /** Where it was looked for. Absent where nobody said where the modules are. */
  readonly address: string | undefined;

  constructor(module: string, address?: string, cause?: unknown) {
    const message =
      address === undefined
        ? problems.moduleNotAdded(module)
        : problems.moduleNotFetched(address, String(cause));
    super(message, {cause});
    this.module = module;
    this.address = address;
  }
}

/** The address of the served folder, with a slash at its end. */
let folder: string | undefined;

/** Those on their way. */
const coming = new Map<string, Promise<void>>();

/** Later tries, so far. */
let again = 0;

/**
 * Says where the modules are: the address of a copy of the folder that is called `career-widgets-`
 * and the version. An address that is not whole is relative to the page. On a server, where there
 * is no page, it says nothing, so that the same code can run in both.
 */
export function setDataBase(url: string | URL): void {
  const page = pageAround()?.baseURI;
  if (page === undefined && !URL.canParse(url)) return;
  const address = new URL(url, page).href;
  folder = address.endsWith('/') ? address : `${address}/`;
}

/** Whether it is known where the modules are. */
export function hasDataBase(): boolean {
  return folder !== undefined;
}

/**
 * Brings what is known of an occupation beyond its figures: what workers hold, related
 * occupations, programs of study, and what is written about it. Nothing where there is no such
 * occupation.
 *
 * @param occupation An occupation, or what finds one: a code, slug or title.
 * @throws {ModuleError} Where the module could not be had.
 */
export async function load(occupation: string | {readonly code?: string}): Promise<void> {
  const key = typeof occupation === 'string' ? occupation : occupation.code;
  const code = codeOf(key ?? '');
  if (code) await bring([`occupations/${code}`]);
}

/**
 * Brings modules, each once for the whole page. One that could not be had is asked for anew by
 * whoever comes later.
 *
 * @returns `undefined` where nothing has to be waited for. Rejected, with a `ModuleError`, where a
 *   module could not be had.
 */
export function bring(names: readonly string[]): Promise<unknown> | undefined {
  const missing = names.filter((name) => !isHere(name)).map(bringOne);
  // Also where one fails, whoever can do without it waits for the others.
  return missing.length ? Promise.allSettled(missing).then(() => Promise.all(missing)) : undefined;
}

/** Whether modules are in memory, as far as there are any. */
export function areHere(names: readonly string[]): boolean {
  return names.every(isHere);
}

function isHere(name: string): boolean {
  if (name === 'names') return areNamesHere();
  const occupation = occupationIn(name);
  if (occupation === undefined) return isGroupHere(name);
  const code = publishedCode(occupation);
  return code === undefined || isStored(code);
}

/** The code in the name of an occupation's module. */
function occupationIn(name: string): string | undefined {
  return /^occupations\/(.*)/.exec(name)?.[1];
}

function bringOne(name: string): Promise<void> {
  const occupation = occupationIn(name);
  // A part of an occupation that OEWS combines is in the module of the whole.
  const module = occupation === undefined ? name : `occupations/${publishedCode(occupation)}`;
  let journey = coming.get(module);
  if (!journey) {
    journey = fetchAndInstall(module).finally(() => coming.delete(module));
    coming.set(module, journey);
  }
  return journey;
}

async function fetchAndInstall(name: string): Promise<void> {
  const occupation = occupationIn(name);
  if (occupation !== undefined) {
    await bringOccupation(occupation, name);
  } else if (name === 'names') {
    const {titles, searcher, retired} = (await fetchModule(name)) as typeof names;
    installNames(titles, searcher(listedOccupations), retired);
  } else {
    const {default: group} = (await fetchModule(name)) as {default: PackedGroup};
    installOccupations({[name]: group});
  }
}

async function bringOccupation(code: string, name: string): Promise<void> {
  let module: unknown;
  try {
    module = await fetchModule(name);
  } catch (error) {
    if (await isElsewhere(code)) return;
    throw error;
  }
  addOccupation(module as {default: OccupationModule});
}

/**
 * Whether the module of an occupation could not be had because there is none under its code: there
 * is no such occupation, or OEWS combines it with others, whose module is then brought. Only the
 * group knows, and it may be on its way.
 */
async function isElsewhere(code: string): Promise<boolean> {
  try {
    await bring([groupOf(code)!]);
  } catch {
    return false;
  }
  const published = publishedCode(code);
  if (published === code) return false;
  if (published !== undefined) await bring([`occupations/${published}`]);
  return true;
}

async function fetchModule(name: string): Promise<unknown> {
  if (folder === undefined) throw new ModuleError(name);
  const address = `${folder}${name}.js`;
  if (pageAround() && address.startsWith('file:')) {
    throw new ModuleError(name, address, problems.fromDisk);
  }
  try {
    return await importTwice(address);
  } catch (error) {
    throw new ModuleError(name, address, error);
  }
}

/**
 * A page's network fails now and then. A browser may remember that an address failed, so another
 * try has another; but not where a page has an import map, which may hold hashes: what it does not
 * list would not be checked.
 */
function importTwice(address: string): Promise<unknown> {
  return importModule(address).catch(() => {
    const isMapped = pageAround()?.querySelector('[type=importmap]');
    again++;
    return importModule(isMapped ? address : `${address}?again=${again}`);
  });
}

/** The page; on a server there is none. */
function pageAround(): Document | undefined {
  return typeof document === 'undefined' ? undefined : document;
}

/** A bundler cannot know what is fetched, and leaves it alone. */
function importModule(address: string): Promise<unknown> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ address);
}
