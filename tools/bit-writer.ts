import {patience, riceBits, type Coder} from '../src/dataset/coder.js';

/** The writing half of `src/dataset/coder.ts`: every method needs its value, and throws where it cannot hold it. */
export class BitWriter implements Coder {
  #bits: number[] = [];

  bits(count: number, value?: number): number {
    if (value === undefined || !Number.isInteger(value) || value < 0 || value >= 2 ** count) {
      throw new RangeError(`${value} does not fit into ${count} bits`);
    }
    for (let place = count - 1; place >= 0; place--) this.#bits.push(Math.floor(value / 2 ** place) % 2);
    return value;
  }

  steps(width: number, value?: number): number {
    if (value === undefined || !Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a count`);
    let left = value;
    for (let ones = 0; left >= 2 ** width; ones++) {
      this.#bits.push(1);
      left -= 2 ** width;
      if (ones > patience) width++;
    }
    this.#bits.push(0);
    this.bits(width, left);
    return value;
  }

  near(prediction: number, spread: number, value?: number): number {
    if (value === undefined || !Number.isSafeInteger(value)) throw new RangeError(`${value} is not an integer`);
    const deviation = value - Math.round(prediction);
    this.steps(riceBits(spread), deviation < 0 ? -2 * deviation - 1 : 2 * deviation);
    return value;
  }

  /** What was written so far, filled up to whole bytes. */
  toBase64(): string {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, place) => (bytes[place >> 3]! |= bit << (7 - (place & 7))));
    return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
  }
}
