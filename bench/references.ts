/**
 * The elements written by hand that ours are compared with, each as a script of its own. The
 * figures come from the library, so that they cannot come to differ.
 */
import {fileURLToPath} from 'node:url';
import type * as Library from '../src/index.js';
import {scriptOf} from './bundle.js';
import {occupationCodes} from './occupation-codes.js';

export interface References {
  /** As lean as a good engineer writes it. */
  lean: string;
  /** The same with lit and `content-visibility`. */
  leanLit: string;
  /** As most are written: all of it made anew with innerHTML whenever it changes. */
  heavier: string;
}

export async function references(library: typeof Library): Promise<References> {
  const {CareerSalary, findOccupation} = library;
  const found = occupationCodes.map((code) => findOccupation(code)!);
  const {allOccupations, area, period, source} = found[0]!.wages!;
  const values = {
    OCCUPATIONS: Object.fromEntries(
      found.map(({code, title, wages}) => {
        const {p10, p25, p50, p75, p90, mean} = wages!.annual!;
        return [code, [title, mean, p10, p25, p50, p75, p90]];
      }),
    ),
    BENCHMARK: allOccupations!.annual,
    SOURCE: {scope: `${area}, ${period}`, name: source!.name, url: source!.url},
    RULES: rulesOf(CareerSalary),
  };
  const script = (name: string) =>
    scriptOf(fileURLToPath(new URL(`${name}.js`, import.meta.url)), values);
  return {
    lean: await script('lean-salary'),
    leanLit: await script('lean-salary-lit'),
    heavier: await script('hand-written-salary'),
  };
}

/** The style rules of our element, without those that spare the browser layout. */
function rulesOf({styles}: {styles?: unknown}): string {
  return [styles]
    .flat(Infinity)
    .map(String)
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/content-visibility:.*?;|contain-intrinsic-[\w-]+:.*?;/g, '')
    .replace(/\s+/g, ' ');
}
