/** What an author finds in the console and in `career-error`: what is wrong, and how to put it right. */
const example = 'Use a SOC code such as 29-2072, or a title.';

export const problem = {
  unknown: (nearest: string) => `not found. ${nearest ? `Nearest: ${nearest}.` : example}`,
  nothing: 'has nothing that this element shows. Give the record such figures, or use another element.',
  missing: `is missing. ${example}`,
  notLoaded: (error: string) => `could not be fetched, twice (${error}). Put the lite folder beside the script, or name it in data-base.`,
  oneOf: (choices: string, used: string) => `is not one of ${choices}. Using ${used}.`,
  amount: 'is not an amount. Write digits only, such as 48000.',
  offerOrder: 'is above offer-max. Swap the two.',
  record: (expected: string) => `is not ${expected}. The record is left out.`,
  interests: 'is not six numbers. Write them in the order R,I,A,S,E,C, such as 10,24,4,18,8,38.',
  range: (low: number, high: number) => `is not a number from ${low} to ${high}.`,
  target: 'is not the id of an element that takes interests, such as career-fit or career-matches.',
  address: 'is not an https address or one of this site. No links are made.',
  broken: 'cannot be drawn.',
};
