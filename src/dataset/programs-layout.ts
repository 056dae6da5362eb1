/** How the programs of a group lie in its packed bits; reader and packer run the same functions (see `coder.ts`). */
import type {Coder} from './coder.js';

/** CIP codes, rising: each of their three pairs of digits as the step from the code before, as far as those before it are the same. */
export function codeCips(coder: Coder, count: number, cips?: readonly string[]): string[] {
  let before = [0, 0, 0];
  return Array.from({length: count}, (_, index) => {
    const digits = cips?.[index]!.match(/\d\d/g)!.map(Number);
    let same = true;
    before = before.map((last, pair) => {
      const from = same ? last : 0;
      const found = from + coder.steps(pair === 2 ? 1 : 0, digits && digits[pair]! - from);
      same &&= found === last;
      return found;
    });
    const [family, ...rest] = before.map((pair) => String(pair).padStart(2, '0'));
    return `${family}.${rest.join('')}`;
  });
}

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
