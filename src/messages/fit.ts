/** Every sentence a reader of `<career-fit>` gets. Formatted values come in, sentences go out. */
import type {FitBand, GapKind, InterestArea} from '../model/fit.js';

/** What an area is called in the field, and what it is about in everyday words. */
export const areas: Record<InterestArea, [name: string, about: string]> = {
  realistic: ['Realistic', 'hands and tools'],
  investigative: ['Investigative', 'finding things out'],
  artistic: ['Artistic', 'making and creating'],
  social: ['Social', 'helping people'],
  enterprising: ['Enterprising', 'leading and selling'],
  conventional: ['Conventional', 'order and detail'],
};

export const bands: Record<FitBand, string> = {best: 'Best fit', great: 'Great fit', some: 'Some overlap', little: 'Little overlap'};

/** How the reader and the work compare in one area; `more`: there is more in the reader than in the work. */
export const compared = (kind: GapKind, more: boolean): string =>
  kind === 'fit' ? 'fit' : `${kind === 'neutral' ? 'a bit ' : ''}more ${more ? 'in you' : 'in the work'}`;

/** The same as a sentence. `level` says how large a part it is of both, where they fit: 1, 0 or −1. */
export const reason = (kind: GapKind, more: boolean, level = 0): string =>
  kind === 'misfit' ? (more ? 'you like this more than the work offers.' : 'the work asks for more of this.')
    : kind === 'neutral' ? (more ? 'you like this a bit more than the work offers.' : 'the work asks for a bit more of this.')
      : level > 0 ? 'a big part of you and of the work.'
        : level < 0 ? 'a small part of you and of the work.'
          : 'about as much in you as in the work.';

export const text = {
  invitation: 'Say what you like to do, and see here how this work fits your interests.',
  unreadable: 'There is no score: the six interest numbers cannot be read.',
  flat: 'There is no score: not enough difference between your answers.',
  noProfile: 'There is no score: the interests this work calls for are not published.',

  score: 'Fit score',
  of: 'of 100',
  counted: (all: number, fit: number, neutral: number, misfit: number) =>
    `${fit} of ${all} fit${neutral ? `, ${neutral} in between` : ''}${misfit ? `, ${misfit} do${misfit > 1 ? '' : 'es'} not` : ''}`,
  interests: 'Interests: ',
  why: 'Why this score?',

  method: (score: number) => `The score, ${score}, is the profile correlation × 100: how alike the pattern of your six interests and the pattern of this work are.`,
  scale: (r: string) => `The correlation r is ${r}. It runs from −1 (opposite) to 1 (alike). Best starts at 0.729, great at 0.608. Below 0 the score is 0.`,
  ends: ['−1', '0', '1'],
  cuts: ['great', 'best'],
  headings: {fit: 'Where you fit', misfit: 'Where you do not', neutral: 'In between', table: 'Side by side', cautions: 'Keep in mind'},
  none: 'In no area.',
  columns: ['You', 'Work', 'Compared'],
  firstColumn: (ours: boolean) => (ours ? 'Area' : 'What'),
  scales: 'You: your scores as given. The work: 1 to 7. The picture shows each score beside the other five, because the two scales differ.',
  partly: (code: string) => `The scores of this work are those of O*NET-SOC occupation ${code}, which is one part of this occupation.`,
  cautions: [
    'Interests are not ability. The score does not tell how well you would do the work.',
    'Only the pattern counts: strong and weak interest with the same pattern get the same score.',
    'About one random profile in twenty would read “best”, and a small change in your answers can change the word.',
    'A gap up to 0.5 counts as fit, one above 1 as misfit. These limits, and the words below “great”, are our own choice.',
    'This is for your own exploring, from age 14. It is not for hiring, admission or any other choice about people.',
  ],

  host: 'This site’s own score',
  hostReason: {fit: 'what you want and what the work offers agree.', more: 'you want more of this than the work offers.', less: 'the work asks for more of this.'},
  hostMethod: (score: number) => `The score, ${score} of 100, is made by this site in its own way. Ask the site what goes into it.`,
  hostCautions: ['A score is a start for your own exploring, not an answer.'],
};
