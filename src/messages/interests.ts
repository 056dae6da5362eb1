/**
 * Every sentence a reader of `<career-interests>` gets, but for the six statements: they are what
 * each area is about, in the words of `fit.ts`. All are our own; they are no questionnaire of
 * anybody's.
 */

/** Everyday examples of what each area is about, in the order R, I, A, S, E, C. */
export const examples = [
  'Fix a bike, build a shelf',
  'Solve a puzzle, try an idea',
  'Draw, write, play music',
  'Explain homework, look after a child',
  'Run a team, sell at a fair',
  'Keep a budget, check a list',
];

/** The five answers, from 1 to 5. */
export const answers = ['not at all', 'a little', 'partly', 'mostly', 'fully'];

export const text = {
  /** @param about What an area is about: `hands-on work`. */
  statement: (about: string) => `I like ${about}.`,
  title: 'What do you like to do?',
  intro: 'How well does each line describe you?',
  progress: (answered: number) => `${answered} of 6 answered`,
  done: 'Done. This is your own estimate, not a test.',
  kept: 'Your answers are neither saved nor sent.',
  shared: 'This page reads your answers.',
  submitted: 'Your answers are sent with the form.',
  reset: 'Start over',
};
