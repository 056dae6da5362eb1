/** How the programs of occupations lie in the packed bits; reader and packer run the same function (see `coder.ts`). */
import type {Coder} from './coder.js';

/** For each occupation the places of its programs in the list, rising; often they follow those of the one before. */
export function codePrograms(coder: Coder, count: number, rows?: number[][]): number[][] {
  let first = 0;
  return Array.from({length: count}, (_, index) => {
    const row = rows?.[index];
    const found: number[] = [];
    const length = coder.steps(2, row?.length);
    for (let one = 0; one < length; one++) {
      if (!one) found.push((first = coder.near(first, 60, row?.[0])));
      else found.push(found[one - 1]! + 1 + coder.steps(1, row && row[one]! - row[one - 1]! - 1));
    }
    return found;
  });
}
