/**
 * Bits to numbers and back. One description of a row (`layout.ts`) serves both directions: while
 * reading, every method returns the value it finds; while packing, it takes the value, from its
 * last argument or else from the list the writer was given, writes it and returns it. What is
 * written is therefore what will be read.
 */
export interface Coder {
  /** A number of `count` bits (0 to 24), as it is. */
  bits(count: number, value?: number): number;
  /**
   * How many steps, 0 or more, in Rice code: the low `width` bits plainly, the rest in ones before
   * a zero.
   */
  steps(width: number, value?: number): number;
  /**
   * An integer that is probably within about `spread` of `prediction`: the deviation in steps,
   * which costs within a few hundredths of a bit of the entropy of such figures and needs no table.
   */
  near(prediction: number, spread: number, value?: number): number;
  /** One of a closed list: its place in the list, where what was found last stands first. */
  choice<Choice>(recent: Choice[], value?: Choice): Choice;
}

/**
 * The character that stands for six bits: those of ASCII from `#` on that need no escape between
 * double quotes.
 */
export function characterOf(bits: number): string {
  return String.fromCharCode(bits + (bits < 57 ? 35 : 36));
}

/**
 * Reads what `tools/pack-data.ts` wrote: six bits a character, the highest first. On a page's first
 * card this runs cold, where every step costs: `atob` and its bytes a tenth of the lookup, a
 * property more than a variable.
 */
export function bitReader(text: string): Coder {
  /** Of the next character to look at. */
  let at = 0;
  /** The next bits, the first one highest, and how many of them are known. */
  let next = 0;
  let known = 0;

  /** Looks at 25 bits or more; after the last, none are set. */
  const look = () => {
    for (; known < 25; known += 6) {
      const code = text.charCodeAt(at++);
      next |= (code - (code < 92 ? 35 : 36)) << (26 - known);
    }
  };

  const bits = (count: number) => {
    look();
    const value = (next >>> 1) >>> (31 - count);
    next <<= count;
    known -= count;
    return value;
  };

  const steps = (width: number) => {
    look();
    const ones = Math.clz32(~next);
    next <<= ones + 1;
    known -= ones + 1;
    let value = 0;
    for (let one = 0; one < ones; one++) {
      value += 1 << width;
      if (one > patience) width++;
    }
    return value + bits(width);
  };

  return {
    bits,
    steps,
    near(prediction, spread) {
      const folded = steps(riceBits(spread));
      return Math.round(prediction) + ((folded >> 1) ^ -(folded & 1));
    },
    choice(recent) {
      recent.unshift(...recent.splice(steps(0), 1));
      return recent[0]!;
    },
  };
}

/**
 * Place, from 0, of the last one that leaves the width as it is. After each later one the next
 * stands for twice as much, so that an outlier stays short.
 */
export const patience = 2;

/** How many low bits of a deviation are written plainly when deviations are about `spread`. */
export function riceBits(spread: number): number {
  return 31 - Math.clz32(Math.max(1, spread));
}
