import {characterOf, patience, riceBits, type Coder} from '../src/dataset/coder.js';

/**
 * The writing half of `src/dataset/coder.ts`: every method needs its value, and throws where it
 * cannot hold it.
 */
export class BitWriter implements Coder {
  #bits: number[] = [];
  #values: unknown[] = [];

  /** What is to be written next, in the order in which it will be asked for. */
  give(...values: unknown[]): void {
    this.#values.push(...values);
  }

  /** How many of the given values nobody has asked for. */
  get left(): number {
    return this.#values.length;
  }

  bits(count: number, value = this.#next()): number {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** count)
      throw new RangeError(`${value} does not fit into ${count} bits`);
    for (let place = count - 1; place >= 0; place--)
      this.#bits.push(Math.floor(value / 2 ** place) % 2);
    return value;
  }

  steps(width: number, value = this.#next()): number {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a count`);
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

  near(prediction: number, spread: number, value = this.#next()): number {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not an integer`);
    const deviation = value - Math.round(prediction);
    this.steps(riceBits(spread), deviation < 0 ? -2 * deviation - 1 : 2 * deviation);
    return value;
  }

  choice<Choice>(recent: Choice[], value = this.#values.shift() as Choice): Choice {
    const place = recent.indexOf(value);
    if (place < 0) throw new RangeError(`${String(value)} is not one of ${recent.join(', ')}`);
    this.steps(0, place);
    recent.unshift(...recent.splice(place, 1));
    return value;
  }

  /** What was written so far, filled up to a whole character. */
  toText(): string {
    const characters = new Array<number>(Math.ceil(this.#bits.length / 6)).fill(0);
    this.#bits.forEach(
      (bit, place) => (characters[Math.floor(place / 6)]! |= bit << (5 - (place % 6))),
    );
    return characters.map(characterOf).join('');
  }

  #next(): number {
    return this.#values.shift() as number;
  }
}
