/**
 * Bits to numbers and back. One description of a row (`layout.ts`) serves both directions: while reading, every method
 * returns the value it finds; while packing, it is given the value, writes it and returns it. What is written is
 * therefore what will be read.
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
}

/** Reads what `tools/pack-data.ts` wrote: base64 text, eight bits a byte, the highest first. */
export class BitReader implements Coder {
  #bytes: string;
  #position = 0;

  constructor(base64: string) {
    this.#bytes = atob(base64);
  }

  bits(count: number): number {
    let value = 0;
    while (count--) {
      value = value * 2 + ((this.#bytes.charCodeAt(this.#position >> 3) >> (~this.#position & 7)) & 1);
      this.#position++;
    }
    return value;
  }

  steps(width: number): number {
    let value = 0;
    for (let ones = 0; this.bits(1); ones++) {
      value += 2 ** width;
      if (ones > patience) width++;
    }
    return value + this.bits(width);
  }

  near(prediction: number, spread: number): number {
    const folded = this.steps(riceBits(spread));
    return Math.round(prediction) + (folded & 1 ? -(folded + 1) / 2 : folded / 2);
  }
}

/** After how many ones each further one stands for twice as much, so that an outlier stays short. */
export const patience = 2;

/** How many low bits of a deviation are written plainly when deviations are about `spread`. */
export function riceBits(spread: number): number {
  return Math.max(0, 31 - Math.clz32(spread));
}
