/** Packed modules that are not in memory yet. Only an entry without data has any; elsewhere there is nothing to bring. */

/**
 * Fetches one packed module and installs it: a group (`29`), its details (`29.details`) or programs (`29.programs`), the
 * written profile of an occupation (`29-2072.profile`; nothing where it has none), all `titles`, or the written `pathways`.
 */
export type Loader = (name: string) => Promise<void>;

let load: Loader | undefined;

/** Those on their way, and `true` for those that are here. */
const modules: Record<string, Promise<void> | true> = {};

/** Says how packed modules are fetched. */
export function installLoader(loader: Loader): void {
  load = loader;
}

/**
 * Brings packed modules, each once for the whole page. One that could not be fetched is asked for anew by whoever comes
 * later.
 *
 * @returns `undefined` where nothing has to be waited for. Rejected where a module could not be fetched.
 */
export function bring(names: readonly string[]): Promise<unknown> | undefined {
  const missing = load ? names.filter((name) => modules[name] !== true) : [];
  const all = missing.map(async (name) => (modules[name] ??= bringOne(name)));
  // Also where one fails, whoever can do without it waits for the others.
  return missing.length ? Promise.allSettled(all).then(() => Promise.all(all)) : undefined;
}

/** Whether packed modules are in memory. */
export function areHere(names: readonly string[]): boolean {
  return !load || names.every((name) => modules[name] === true);
}

async function bringOne(name: string): Promise<void> {
  try {
    await load!(name);
    modules[name] = true;
  } catch (error) {
    delete modules[name];
    throw error;
  }
}
