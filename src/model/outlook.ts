/** How the number of jobs is expected to change. No DOM, no text: numbers in, a label out. */
import type {Outlook} from '../dataset/occupation.js';

/** The words of BLS for growth against the average of all occupations. */
export type GrowthLabel =
  | 'Decline'
  | 'Little or no change'
  | 'Slower than average'
  | 'As fast as average'
  | 'Faster than average'
  | 'Much faster than average';

const labels: GrowthLabel[] = [
  'Little or no change',
  'Slower than average',
  'As fast as average',
  'Faster than average',
  'Much faster than average',
];

/**
 * What BLS calls this growth: it rounds the percentage to a whole one and looks where that lies
 * among the lines of the edition. The same percentage has other names in other decades, so it is
 * shown beside the label.
 *
 * @returns `undefined` where the lines of the edition are not known: a label of ours would be mistaken for theirs.
 */
export function growthLabel(
  outlook: Pick<Outlook, 'percent' | 'change' | 'employment' | 'growthBins'>,
): GrowthLabel | undefined {
  const {percent, change, employment, growthBins} = outlook;
  if (!growthBins) return undefined;
  // BLS rounds what it has not rounded before. Of a published 4.5 the number of jobs says whether
  // it was less.
  const exact = (100 * change) / employment;
  const nearest = Math.abs(exact - percent) <= 0.05 ? exact : percent;
  const whole = Math.sign(nearest) * Math.round(Math.abs(nearest));
  return whole < 0 ? 'Decline' : labels[growthBins.filter((lowest) => whole >= lowest).length];
}
