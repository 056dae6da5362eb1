/**
 * Every sentence a reader of `<career-education>` gets. Formatted values come in, sentences go out.
 */
export const text = {
  requires: 'What entry requires',
  education: 'Education',
  experience: 'Experience in a related occupation',
  training: 'Training on the job',
  usual: 'One value for the whole occupation: what most people who enter it need.',
  timeline: 'The way in',
  plan: 'The way in, step by step',
  legend: 'To scale. Solid: the least time. Light: the most.',
  before: 'To begin with',
  ways: (count: number, before: number) =>
    count > 1 ? `${before ? 'Then one' : 'One'} of ${count} ways` : before ? 'Then' : '',
  way: (place: number, total?: string) => `Way ${place} · ${total}`,
  after: 'With the first job and after it',
  opens: 'Opens',
  courses: 'Courses that help',
  activities: 'Outside class',
  steps: 'Steps',
  cost: (min: string, max: string, year: number) => `Costs ${min} to ${max} (${year})`,
  holds: 'What workers hold',
  holdsNote: 'The highest level reached by workers of 25 and older. Not what an employer asks for.',
  inexact:
    'The survey does not count this occupation by itself. The shares are for a broader or similar one.',
  levels: {
    lessThanHighSchool: 'Less than high school',
    highSchool: 'High school',
    someCollege: 'Some college',
    associate: 'Associate’s degree',
    bachelor: 'Bachelor’s degree',
    master: 'Master’s degree',
    doctoral: 'Doctoral or professional degree',
  },
};
