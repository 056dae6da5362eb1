/**
 * `npx tsx bench/fit.ts`: how long the ranking of all occupations takes, from the second time on and the first time, when
 * the occupations are unpacked and their profiles prepared. Medians; no time decides whether anything passes.
 */
import {
  fit,
  findOccupation,
  interestAreas,
  rankOccupations,
  type InterestScores,
} from '../src/index.js';

const rounds = 500;
let seed = 1;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const reader = () =>
  Object.fromEntries(
    interestAreas.map((area) => [area, Math.floor(random() * 41)]),
  ) as InterestScores;

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (run: () => unknown) =>
  Array.from({length: rounds}, () => milliseconds(run)).sort((a, b) => a - b)[rounds / 2]!;

const first = milliseconds(() => rankOccupations(reader()));
const interests = findOccupation('29-2072')!.interests!;
console.log(
  `rank all ${rankOccupations(reader()).length} occupations, median of ${rounds}: ${median(() => rankOccupations(reader())).toFixed(2)} ms`,
);
console.log(`the first time, with unpacking: ${first.toFixed(1)} ms`);
console.log(
  `one fit with its six areas, median: ${(1000 * median(() => fit(reader(), interests))).toFixed(1)} µs`,
);
