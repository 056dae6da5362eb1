/** What an author finds in the console and in `career-error`: what is wrong, and how to put it right. */
const example = 'Use a SOC code such as 29-2072, or a title.';

export const problem = {
  unknown: (nearest: string) => `not found. ${nearest ? `Nearest: ${nearest}.` : example}`,
  missing: `is missing. ${example}`,
  oneOf: (choices: string, used: string) => `is not one of ${choices}. Using ${used}.`,
  amount: 'is not an amount. Write digits only, such as 48000.',
  offerOrder: 'is above offer-max. Swap the two.',
  record: (expected: string) => `is not ${expected}. The record is left out.`,
  broken: 'cannot be drawn.',
};
