/** What a reader of `<career-matches>` gets beside the sentences of `<career-fit>`. */

export const text = {
  title: 'Work near your interests',
  education: 'Usual way in',
  any: 'Any education',
  upTo: (education: string) => `Up to: ${education}`,
  none: 'None with this way in.',
};
