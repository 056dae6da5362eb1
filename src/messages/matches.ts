/** Every sentence a reader of `<career-matches>` gets. Formatted values come in, sentences go out. */

export const text = {
  title: 'Work near your interests',
  invitation: 'Say what you like to do, and see here which work comes near it.',
  unreadable: 'There is no list: the six interest numbers cannot be read.',
  flat: 'There is no list: not enough difference between your answers.',
  education: 'Usual way in',
  any: 'Any education',
  orLess: (education: string) => `${education}${education.startsWith('No ') ? '' : ' or less'}`,
  none: 'No occupation with that way in.',
  pay: 'Median pay',
  year: 'a year',
  hour: 'an hour',
  method: 'Nearest first, by profile correlation × 100: how alike the pattern of your interests and that of the work are. Interests are not ability. This is for your own exploring, not for hiring, admission or any other choice about people.',
};
