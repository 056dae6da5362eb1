/** Every sentence a reader of `<career-fit>` gets. Formatted values come in, sentences go out. */
import type {FitBand, GapKind} from '../model/fit.js';

/** What each area is about in everyday words, in the order R, I, A, S, E, C. */
export const about = ['hands and tools', 'finding things out', 'making and creating', 'helping people', 'leading and selling', 'order and detail'];

export const bands: Record<FitBand, string> = {best: 'Best fit', great: 'Great fit', some: 'Some overlap', little: 'Little overlap'};

/** How the reader and the work compare in one area; `more`: there is more in the reader than in the work. */
export const compared = (kind: GapKind, more: boolean): string =>
  kind === 'fit' ? 'fit' : `${kind === 'neutral' ? 'a bit ' : ''}more ${more ? 'in you' : 'in the work'}`;

/** The same as a sentence, for what fits and what does not. `part` says how large a part it is of both, where they fit: 1, 0 or −1. */
export const reason = (kind: GapKind, more: boolean, part = 0): string =>
  kind !== 'fit' ? (more ? 'you like this more than the work offers.' : 'the work asks for more of this.')
    : part ? `a ${part > 0 ? 'big' : 'small'} part of you and of the work.` : 'about as much in you as in the work.';

const ability = 'Interests are not ability: the score does not say how well you would do the work.';
const ownUse = 'For your own exploring, from age 14. Not for hiring, admission or any other choice about people.';
const method = 'The score is the profile correlation × 100: how alike the pattern of your six interests and of the work are.';

export const text = {
  invitation: 'Say what you like to do, and see here what fits.',
  unreadable: 'The six interest numbers cannot be read.',
  flat: 'No score: not enough difference between your answers.',
  noProfile: 'No score: the interests of this work are not published.',

  score: 'Fit score',
  of: 'of 100',
  counted: (all: number, fit: number, neutral: number, misfit: number) =>
    `${fit} of ${all} fit${neutral ? `, ${neutral} in between` : ''}${misfit ? `, ${misfit} do${misfit > 1 ? '' : 'es'} not` : ''}`,
  interests: 'Interests',
  why: 'Why this score?',

  method,
  scale: (r: string) => `r = ${r}, from −1 (opposite) to 1 (alike). Great starts at 0.608, best at 0.729. Below 0 the score is 0.`,
  headings: {fit: 'Where you fit', misfit: 'Where you do not', table: 'Side by side', cautions: 'Keep in mind'},
  none: 'In no area.',
  columns: ['Area', 'You', 'Work', 'Compared'],
  scales: 'You: as given. Work: 1 to 7. The scales differ, so the picture shows each score beside the other five.',
  partly: (code: string) => `The scores are of O*NET-SOC occupation ${code}, one part of this occupation.`,
  cautions: [
    ability,
    'Only the pattern counts, not how strong your interests are.',
    'About one random profile in twenty would read “best”, and a small change in your answers can change the word.',
    'A gap up to 0.5 counts as fit, above 1 as misfit. That is our own choice, like the words below “great”.',
    ownUse,
  ],
  matches: `Nearest first. ${method} ${ability} ${ownUse}`,

  host: 'This site’s own score',
  hostMethod: 'This site makes the score in its own way. Ask the site what goes into it.',
  hostFit: 'what you want and what the work offers agree.',
  hostCaution: 'A score is a start for your own exploring, not an answer.',
};
