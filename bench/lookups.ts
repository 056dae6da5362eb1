/** The first lookups of a process, which have to unpack what they find. */
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('first-lookup.js', import.meta.url));

/** Some of many, at even distances, so that each group of the dataset has some. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from(
    {length: count},
    (_, index) => items[Math.floor((index * items.length) / count)]!,
  );
}

/**
 * Milliseconds to find the codes, in a new process.
 *
 * @param library Path of the library as one module.
 */
export function measureLookups(library: string, codes: readonly string[]): number {
  const printed = execFileSync(process.execPath, [script, library, ...codes], {encoding: 'utf8'});
  return Number(printed);
}
