/**
 * Bits to numbers and back. One description of a row (`layout.ts`) serves both directions: while reading, every method
 * returns the value it finds; while packing, it takes the value, from its last argument or else from the list the writer
 * was given, writes it and returns it. What is written is therefore what will be read.
 */
export interface Coder {
  /** A number of `count` bits (0 to 24), as it is. */
  bits(count: number, value?: number): number;
  /** How many steps, 0 or more, in Rice code: the low `width` bits plainly, the rest in ones before a zero. */
  steps(width: number, value?: number): number;
  /**
   * An integer that is probably within about `spread` of `prediction`: the deviation in steps, which costs within a few
   * hundredths of a bit of the entropy of such figures and needs no table.
   */
  near(prediction: number, spread: number, value?: number): number;
  /** One of a closed list: its place in the list, where what was found last stands first. */
  choice<Choice>(recent: Choice[], value?: Choice): Choice;
}

/** Reads what `tools/pack-data.ts` wrote: base64 text, eight bits a byte, the highest first. */
export class BitReader implements Coder {
  #bytes: DataView;
  #at = 0;

  constructor(base64: string) {
    this.#bytes = new DataView(Uint8Array.from(`${atob(base64)}\0\0\0\0`, (byte) => byte.charCodeAt(0)).buffer);
  }

  /** The next bits, 25 of them or more, the first one highest: on a page's first card this runs cold, where steps are what costs. */
  #ahead(): number {
    return this.#bytes.getUint32(this.#at >> 3) << (this.#at & 7);
  }

  bits(count: number): number {
    const value = (this.#ahead() >>> 1) >>> (31 - count);
    this.#at += count;
    return value;
  }

  steps(width: number): number {
    const ones = Math.clz32(~this.#ahead());
    this.#at += ones + 1;
    let value = 0;
    for (let one = 0; one < ones; one++) {
      value += 1 << width;
      if (one > patience) width++;
    }
    return value + this.bits(width);
  }

  near(prediction: number, spread: number): number {
    const folded = this.steps(riceBits(spread));
    return Math.round(prediction) + ((folded >> 1) ^ -(folded & 1));
  }

  choice<Choice>(recent: Choice[]): Choice {
    recent.unshift(...recent.splice(this.steps(0), 1));
    return recent[0]!;
  }
}

/** After how many ones each further one stands for twice as much, so that an outlier stays short. */
export const patience = 2;

/** How many low bits of a deviation are written plainly when deviations are about `spread`. */
export function riceBits(spread: number): number {
  return 31 - Math.clz32(Math.max(1, spread));
}
