/** Every sentence a reader of `<career-topic>` gets that is not written in a profile. */
export const text = {
  duties: 'What they do',
  interests: 'Interests this work meets',
  interestsOf: 'How much the work offers of each, from 1 to 7',
  related: 'Related occupations',
  programs: 'Programs of study that lead here',
  programsNote:
    'Experts judged that these programs lead directly to this work. That does not say what became of students: ask a school.',
  more: (count: number) => `${count} more`,
  unknown: (known: string) => `is not known for this occupation. Known: ${known || 'none'}.`,
};

/** The length of a bar in words: a share, or a place on a scale that has an end. */
export const barWords = (value: number, end?: number): string =>
  end ? value.toFixed(2) : `${Math.round(value * 100) / 100}%`;

/** What shares do not add up to, in a sentence. */
export function shareNotShown(shares: readonly {percent: number}[], end?: number): string[] {
  let shown = 0;
  for (const {percent} of shares) shown += percent;
  // Sums of fractions miss the whole by a hair.
  const rest = Math.round(1e4 - 100 * shown) / 100;
  return end || rest <= 0 ? [] : [`Not shown: the other ${barWords(rest)}.`];
}
