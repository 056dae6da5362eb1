/**
 * What a site downloads, in bytes. All of it is read from dist/, where a test holds it to the
 * sources, so what is counted is what ships.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bundledSize} from './bundled-size.js';
import type {Bytes} from './bytes.js';
import {codeSize} from './code-size.js';
import {fieldSizes} from './field-sizes.js';
import {fileSizes, type FileSizes} from './file-sizes.js';
import {pageSizes, type PageSizes} from './page-sizes.js';

export type {Bytes};

/** What `bench/size.json` holds. */
export interface Sizes extends FileSizes {
  /** The all-in-one built without anything of data/packed: what is left is code. */
  code: Bytes;
  /** What whole pages fetch. */
  pages: PageSizes;
  /** Entries of the package as a site's own bundler takes them in, with lit. */
  bundled: Record<string, Bytes>;
  /**
   * What the packed data of the all-in-one consists of, each kind of all groups compressed alone.
   * In the script, where they take turns, they cost a little more.
   */
  fields: Record<string, Bytes>;
  /** Packed occupations, the total of all of them not counted. */
  occupations: number;
}

/** The one script with the code of all tags and the figures of all occupations. */
export const allInOne = 'career-widgets.min.js';

const bundledEntries = ['salary', 'define'];

export async function measureSizes(): Promise<Sizes> {
  const bundled: Record<string, Bytes> = {};
  for (const entry of bundledEntries) bundled[`./${entry}`] = await bundledSize(entry);
  return {
    ...fileSizes(),
    code: await codeSize(allInOne),
    pages: await pageSizes(),
    bundled,
    ...fieldSizes(),
  };
}

/** What the packed data adds to the code of the all-in-one. */
export function dataOf({artefacts, code}: Sizes): Bytes {
  const whole = artefacts[allInOne]!;
  return {
    raw: whole.raw - code.raw,
    gzip: whole.gzip - code.gzip,
    brotli: whole.brotli - code.brotli,
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
  if (typeof value === 'string' || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value as object)
      .filter(([key]) => key !== 'gzip')
      .flatMap(([key, inner]) => [...exactNumbers(inner, path ? `${path}, ${key}` : key)]),
  );
}

const keptAt = new URL('size.json', import.meta.url);

/** The sizes last acknowledged. */
export function keptSizes(): Sizes {
  return JSON.parse(readFileSync(keptAt, 'utf8')) as Sizes;
}

export const keptPath = fileURLToPath(keptAt);
