/** Collects what is measured in each round, and tells the middle of it. */
import {contenders, measures, type Contender, type Measure, type Results} from './results.js';

export class Samples {
  #samples = new Map<string, number[]>();

  add(measure: Measure, contender: Contender, value: number | undefined): void {
    if (value === undefined) return;
    const key = `${measure} ${contender}`;
    const values = this.#samples.get(key) ?? [];
    values.push(value);
    this.#samples.set(key, values);
  }

  medians(): Results['medians'] {
    const result: Results['medians'] = {};
    for (const measure of measures) {
      for (const contender of contenders) {
        const values = this.#samples.get(`${measure} ${contender}`);
        if (!values) continue;
        result[measure] ??= {};
        result[measure][contender] = median(values);
      }
    }
    return result;
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
