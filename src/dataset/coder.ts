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
  #byte = 0;
  /** Bits taken from the text and not yet asked for, in the low `#held` places. */
  #buffer = 0;
  #held = 0;

  constructor(base64: string) {
    this.#bytes = atob(base64);
  }

  bits(count: number): number {
    if (this.#held < count) this.#fill();
    this.#held -= count;
    return (this.#buffer >>> this.#held) & ((1 << count) - 1);
  }

  steps(width: number): number {
    let value = 0;
    let ones = 0;
    // A run of ones is counted at once: on a page's first card this code runs cold, where calls are what costs.
    for (let run = 0, all = true; all; ones += run) {
      this.#fill();
      run = Math.min(this.#held, Math.clz32(~(this.#buffer << (32 - this.#held))));
      all = run === this.#held;
      this.#held -= run;
    }
    this.#held--;
    for (let one = 0; one < ones; one++) {
      value += 1 << width;
      if (one > patience) width++;
    }
    return value + this.bits(width);
  }

  /** Brings at least 24 bits. Past the end there is nothing but zeros. */
  #fill(): void {
    for (; this.#held < 24; this.#held += 8) this.#buffer = (this.#buffer << 8) | (this.#bytes.charCodeAt(this.#byte++) & 255);
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
  return 31 - Math.clz32(Math.max(1, spread));
}
