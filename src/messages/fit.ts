/** Every sentence a reader of `<career-fit>` gets. Formatted values come in, sentences go out. */
import type {FitBand, GapKind} from '../model/fit.js';

/**
 * What each area is about in everyday words, in the order R, I, A, S, E, C. The questions use the
 * same words.
 */
export const about = [
  'hands-on work',
  'finding things out',
  'making and creating',
  'helping and teaching',
  'leading and selling',
  'order and detail',
];

export const bands: Record<FitBand, string> = {
  best: 'Best fit',
  great: 'Great fit',
  some: 'Some overlap',
  little: 'Little overlap',
};

/**
 * Where the reader and the work do not agree in an area, which way; `more`: there is more in the
 * reader than in the work.
 */
export function reason(kind: GapKind, more: boolean): string {
  if (kind === 'fit') return '';
  return more ? ': you like this more than the work offers.' : ': the work asks for more of this.';
}

const method =
  'The score is the profile correlation × 100: how alike your interests and those of the work are.';
const ability = 'Interests are not ability.';
const ownUse = 'For your own exploring, from age 14, not for hiring or admission.';

export const text = {
  invitation: 'Say what you like to do to see what fits.',
  unreadable: 'No score: the six interests cannot be read.',
  flat: 'No score: your answers are too much alike.',
  noProfile: 'No score: the interests of this work are not published.',
  manyInOne:
    'No score: this is a group of different jobs, and no one set of interests fits all of them.',

  score: 'Fit score',
  of: 'of 100',
  counted: (whose: string, fit: number, all: number) =>
    all ? `${whose}: ${fit} of ${all} close to yours` : whose,
  interests: 'Interests',
  why: 'Why this score?',

  method,
  scale: (r: string) =>
    `r = ${r}, from −1 (opposite) to 1 (alike). Great from 0.608, best from 0.729. Below 0 the score is\u00a00.`,
  headings: {fit: 'Where you fit', neutral: 'In between', misfit: 'Where you don’t fit'},
  columns: ['Area', 'You', 'Work', 'Compared'],
  mind: 'Keep in mind',
  /**
   * @param onetCode Occupation that the scores are of: with a decimal other than .00 it is one of
   * several in the SOC code.
   */
  cautions: (onetCode = '') => [
    ability,
    'Only the pattern counts: each score is compared with the other five of its set. Those of the work go from 1 to 7.',
    'About one random profile in twenty reaches Best fit.',
    'We chose these limits: a gap up to 0.5 fits, above 1 it does not. The words below Great fit are ours too.',
    ownUse,
    ...(/\.(?!00$)/.test(onetCode)
      ? [`Scores of O*NET-SOC occupation ${onetCode}, one part of this occupation.`]
      : []),
  ],
  matches: `${method} ${ability} ${ownUse}`,

  host: 'This site’s own score',
  ownUse,
};
