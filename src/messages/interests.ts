/** Every sentence a reader of `<career-interests>` gets. The statements are our own; they are no questionnaire of anybody's. */

/** One self-description for each interest area, in the order R, I, A, S, E, C, with everyday examples. */
export const statements = [
  ['I like to work with my hands.', 'Fix a bike, put up a shelf, grow vegetables'],
  ['I like to find out how things work.', 'Solve a puzzle, look into a question, try an idea'],
  ['I like to make something of my own.', 'Draw, write a story, play music'],
  ['I like to help people and to teach.', 'Explain homework, look after a child, listen to a friend'],
  ['I like to lead and to win people over.', 'Run a team, sell at a fair, start something new'],
  ['I like things correct and in order.', 'Sort papers, keep a budget, check a list twice'],
];

/** The five answers, from 1 to 5. */
export const answers = ['not at all', 'a little', 'partly', 'mostly', 'fully'];

export const text = {
  title: 'What do you like to do?',
  intro: 'How well does each line describe you? It takes less than a minute.',
  progress: (answered: number) => `${answered} of 6 answered`,
  done: 'Done. This is your own estimate, not a test.',
  flat: 'All answers are the same: there is nothing to compare.',
  kept: 'Your answers are neither saved nor sent.',
  shared: 'This page reads your answers.',
  submitted: 'Your answers go with this page’s form when you send it.',
  reset: 'Start over',
};
