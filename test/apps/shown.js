/** What every app shows: copied into each, so that all are asked the same questions. */
import {addOccupation, fallbackText, rankOccupations, searchOccupations} from 'career-widgets/data';
import medicalRecords from 'career-widgets/occupations/29-2072';

// Handed in, so that neither a server nor a browser looks for it.
addOccupation(medicalRecords);

/** What a tag about medical records specialists says where there is no JavaScript. */
export function words(tag, options) {
  return fallbackText('29-2072', tag, options);
}

/** A record of the page's own. */
export const own = {title: 'Campus barista', wages: {annual: {p50: 31000}}};

export const interests = [10, 24, 4, 18, 8, 38];

/** Where an occupation's page is, as a tag takes it. */
export const address = '/careers/{slug}';

/** Two of them are shown at first, and all of them on request. */
export const nurses = searchOccupations('nurse', 4).map(({code, title}) => ({code, title}));

/** The pages that links lead to, for a site that is built ahead. */
export const linked = [
  'medical-records-specialists',
  'registered-nurses',
  ...rankOccupations(interests)
    .slice(0, 5)
    .map(({occupation}) => occupation.slug),
];
