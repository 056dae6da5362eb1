/**
 * Makes `hand-written-salary.js` a script of its own: the figures and the style rules come from the library, so that the
 * two elements cannot come to differ in them.
 */
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type * as Library from '../src/index.js';
import {occupationCodes} from './occupation-codes.js';

/** @param library Path of the built library, `dist/index.js`. */
export async function handWrittenScript(library: string): Promise<string> {
  const {CareerSalary, findOccupation} = (await import(
    pathToFileURL(library).href
  )) as typeof Library;
  const found = occupationCodes.map((code) => findOccupation(code)!);
  const {allOccupations, area, period, source} = found[0]!.wages!;
  const rules = CareerSalary.styles
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/content-visibility:.*?;|contain-intrinsic-[\w-]+:.*?;/g, '')
    .replace(/\s+/g, ' ');
  const values: Record<string, unknown> = {
    OCCUPATIONS: Object.fromEntries(
      found.map(({code, title, wages}) => {
        const {p10, p25, p50, p75, p90, mean} = wages!.annual!;
        return [code, [title, mean, p10, p25, p50, p75, p90]];
      }),
    ),
    BENCHMARK: allOccupations!.annual,
    SOURCE: {scope: `${area}, ${period}`, name: source!.name, url: source!.url},
    RULES: rules,
  };
  const script = readFileSync(new URL('hand-written-salary.js', import.meta.url), 'utf8');
  return script.replace(/\b[A-Z]{5,}\b/g, (name) =>
    name in values ? JSON.stringify(values[name]) : name,
  );
}
