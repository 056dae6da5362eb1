/**
 * Bits to numbers and back. One description of a row (`layout.ts`) serves both directions: while reading, every method
 * returns the value it finds; while packing, it is given the value, writes it and returns it. What is written is
 * therefore what will be read.
 */
export interface Coder {
  /** A number of `count` bits (0 to 24), as it is. */
  bits(count: number, value?: number): number;
  /**
   * An integer that is probably within about `spread` of `prediction`: the deviation in Rice code, which costs within a
   * few hundredths of a bit of the entropy of such figures and needs no table.
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

  near(prediction: number, spread: number): number {
    let folded = 0;
    let width = riceBits(spread);
    for (let steps = 0; this.bits(1); steps++) {
      folded += 2 ** width;
      if (steps > patience) width++;
    }
    folded += this.bits(width);
    return Math.round(prediction) + (folded & 1 ? -(folded + 1) / 2 : folded / 2);
  }
}

/** After how many steps, each as wide as the spread, the steps begin to double, so that an outlier stays short. */
export const patience = 2;

/** How many low bits of a deviation are written plainly when deviations are about `spread`. */
export function riceBits(spread: number): number {
  return Math.max(0, 31 - Math.clz32(spread));
}
