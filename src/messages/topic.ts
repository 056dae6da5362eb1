/** Every sentence a reader of `<career-topic>` gets that is not written in a profile. */
export const text = {
  interests: 'Interests this work meets',
  interestsOf: 'How much the work offers of each, from 1 to 7',
  related: 'Related occupations',
  programs: 'Programs of study that lead here',
  programsNote: 'Experts judged that these programs lead directly to this work. That does not say what became of students: ask a school.',
  more: (count: number) => `${count} more`,
  rest: (share: string) => `The other ${share} work elsewhere.`,
  unknown: (known: string) => `is not known for this occupation. Known: ${known || 'none'}.`,
};
