/**
 * What a site downloads, in bytes. Everything is built in memory by the project's own build, so
 * that the settings cannot drift from those of what ships. Only what whole pages fetch is read from
 * dist/, where a test holds it to the sources.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {
  rollup,
  type OutputChunk,
  type OutputOptions,
  type Plugin,
  type RollupOptions,
} from 'rollup';
import {bundledSize, packageEntries} from './bundled-size.js';
import {bytesOf, sum, type Bytes} from './bytes.js';
import {pageSizes, type PageSizes} from './page-sizes.js';

export type {Bytes};

/** What `bench/size.json` holds. */
export interface Sizes {
  /**
   * Each built entry, by its path in dist/, with the modules it imports; packages outside, such as
   * lit, are not counted.
   */
  artefacts: Record<string, Bytes>;
  /** Each drop-in built without anything of data/packed: what is left is code. */
  code: Record<string, Bytes>;
  /** What whole pages fetch. */
  pages: PageSizes;
  /**
   * Entries of the package as a site's own bundler takes them in, with lit and with nothing that
   * the entry does not need.
   */
  bundled: Record<string, Bytes>;
  /**
   * What the packed data consists of, each kind of all groups compressed alone. In the drop-in,
   * where they take turns, they cost a little more.
   */
  fields: Record<string, Bytes>;
  /** Packed occupations, the total of all of them not counted. */
  occupations: number;
}

/** The drop-in without data. */
export const lite = 'career-widgets.lite.js';

/** The one file with everything in it. */
export const dropIn = 'career-widgets.js';

const packedFolder = new URL('../data/packed/', import.meta.url);

/** All occupations together: packed like a group, and no occupation of its own. */
const national = '00';

/** The entries of the package that are bundled, as far as it has them. */
const bundledEntries = ['./salary', './define'];

export async function measureSizes(): Promise<Sizes> {
  const artefacts = new Map<string, Bytes>();
  const files = new Map<string, string>();
  for (const options of await builds()) {
    const chunks = await built(options);
    for (const [path, chunk] of chunks) files.set(path, chunk.code);
    for (const [path, bytes] of entriesOf(chunks)) artefacts.set(path, bytes);
  }

  const code = new Map<string, Bytes>();
  for (const options of await builds()) {
    if ((options.output as OutputOptions).format !== 'iife') continue;
    const bare = await built({...options, plugins: [withoutData(), options.plugins]});
    for (const [path, bytes] of entriesOf(bare)) code.set(path, bytes);
  }
  if (!code.has(dropIn))
    throw new Error(`The build makes no ${dropIn}, only ${[...artefacts.keys()].join(', ')}.`);

  const bundled = new Map<string, Bytes>();
  const entries = packageEntries();
  for (const name of bundledEntries) {
    const path = entries.get(name);
    if (path) bundled.set(name, await bundledSize(files, path));
  }

  return {
    artefacts: inOrder(artefacts),
    code: inOrder(code),
    pages: await pageSizes(),
    bundled: inOrder(bundled),
    ...(await packedFields()),
  };
}

function inOrder(sizes: Map<string, Bytes>): Record<string, Bytes> {
  return Object.fromEntries([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the packed data adds to the code of a drop-in. */
export function dataOf({artefacts, code}: Sizes, path = dropIn): Bytes {
  const [whole, bare] = [artefacts[path]!, code[path]!];
  return {
    raw: whole.raw - bare.raw,
    gzip: whole.gzip - bare.gzip,
    brotli: whole.brotli - bare.brotli,
  };
}

/** Where two measurements differ, one readable line each; none where they agree. */
export function differences(kept: Partial<Sizes>, measured: Sizes): string[] {
  const before = exactNumbers(kept);
  const now = exactNumbers(measured);
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((name) => before.get(name) !== now.get(name))
    .map((name) => {
      const [from, to] = [before.get(name), now.get(name)];
      const change =
        from !== undefined && to !== undefined
          ? ` (${to > from ? '+' : '−'}${Math.abs(to - from)})`
          : '';
      return `${name}: ${from ?? 'not there'} → ${to ?? 'not there'}${change}`;
    });
}

/**
 * Every number that must be the same on every machine, by its path. Gzip is left out: the zlib of
 * Node chooses other matches on another processor. No change escapes by that, because raw and
 * brotli bytes see it as well.
 */
function exactNumbers(value: unknown, path = ''): Map<string, number> {
  if (typeof value === 'number') return new Map([[path, value]]);
  // The names of files: what they weigh is counted.
  if (Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value as object)
      .filter(([key]) => key !== 'gzip')
      .flatMap(([key, inner]) => [...exactNumbers(inner, path ? `${path}, ${key}` : key)]),
  );
}

let copies = 0;

/**
 * The build's own settings. Each call reads them anew, because plugins keep what they have
 * compiled.
 */
async function builds(): Promise<RollupOptions[]> {
  const config = new URL(`../rollup.config.mjs?copy=${copies++}`, import.meta.url);
  const all = ((await import(config.href)) as {default: RollupOptions[]}).default;
  // What only a page of the demo loads is not what anybody embeds.
  return all.filter(({output}) => !(output as OutputOptions).file?.includes('/demo/'));
}

/** The modules of a build by their path in dist/. */
async function built(options: RollupOptions): Promise<Map<string, OutputChunk>> {
  const to = options.output as OutputOptions;
  const bundle = await rollup({...options, onLog: () => {}});
  const {output} = await bundle.generate(to);
  await bundle.close();
  const folder = posix.relative(
    process.env.CAREER_WIDGETS_OUT ?? 'dist',
    to.dir ?? posix.dirname(to.file!),
  );
  return new Map(
    output
      .filter((file) => file.type === 'chunk')
      .map((chunk) => [posix.join(folder, chunk.fileName), chunk]),
  );
}

/** The entries of a build, each measured with all it imports from the same build. */
function entriesOf(chunks: Map<string, OutputChunk>): [path: string, bytes: Bytes][] {
  const byName = new Map([...chunks.values()].map((chunk) => [chunk.fileName, chunk]));
  const withImports = (chunk: OutputChunk, found = new Set<OutputChunk>()): Set<OutputChunk> => {
    if (found.has(chunk)) return found;
    found.add(chunk);
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) withImports(imported, found);
    }
    return found;
  };
  return [...chunks]
    .filter(([, chunk]) => chunk.isEntry)
    .map(([path, chunk]) => [path, sum([...withImports(chunk)].map(({code}) => bytesOf(code)))]);
}

/**
 * Puts an object that no minifier can see into in the place of everything that data/packed exports.
 * An empty object would do for the data and too much for the code: what is known to be empty is
 * folded away with all that reads it.
 */
function withoutData(): Plugin {
  return {
    name: 'without-data',
    load(id) {
      if (!id.includes('/data/packed/')) return null;
      const names = [
        ...readFileSync(id, 'utf8').matchAll(/^export (?:const (\w+)|(default)) /gm),
      ].map(([, name, whole]) => name ?? whole!);
      return names
        .map((name) =>
          name === 'default' ? 'export default globalThis;' : `export const ${name} = globalThis;`,
        )
        .join('\n');
    },
  };
}

/** The packed modules taken apart: what a drop-in holds of each kind. */
async function packedFields(): Promise<Pick<Sizes, 'fields' | 'occupations'>> {
  const texts = new Map<string, string[]>();
  const add = (field: string, part: unknown) => {
    if (part !== undefined)
      texts.set(field, [
        ...(texts.get(field) ?? []),
        typeof part === 'string' ? part : JSON.stringify(part),
      ]);
  };
  let occupations = 0;
  for (const file of readdirSync(packedFolder).sort()) {
    const [, group, kind] = /^(?:(\d\d(?:-\d{4})?)\.)?(?:([\w-]+)\.)?gen\.ts$/.exec(file) ?? [];
    if (kind === 'keys') continue;
    const module = (await import(new URL(file, packedFolder).href)) as Record<string, unknown>;
    if (group && !kind) {
      const [titles, title, figures, exceptions] = module.default as string[];
      add('titles and codes', titles);
      add('group titles', title);
      add('pay, outlook, preparation and interests', figures);
      add('irregular pay and combined codes', exceptions);
      if (group !== national) occupations += titles!.split('|').length;
    } else if (group && kind === 'programs') add('programs of study', module.default);
    else if (group && kind === 'profile')
      add('written profiles', (module.default as () => unknown)());
    else if (group)
      add('details: attainment, job zones, relations', (module.default as unknown[])[1]);
    else if (kind!.endsWith('edition'))
      add('sources and what else all groups share', module.default);
    else if (kind === 'pathways')
      add('credentials and pathways', [
        (module.credentials as () => unknown)(),
        (module.pathways as () => unknown)(),
      ]);
  }
  return {
    fields: Object.fromEntries(
      [...texts].map(([field, parts]) => [field, bytesOf(parts.join('\n'))]),
    ),
    occupations,
  };
}

const keptAt = new URL('size.json', import.meta.url);

/** The sizes last acknowledged. */
export function keptSizes(): Sizes {
  return JSON.parse(readFileSync(keptAt, 'utf8')) as Sizes;
}

export const keptPath = fileURLToPath(keptAt);
