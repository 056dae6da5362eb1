/**
 * What a credential says in the rows of its card. Said once, when it is packed: nothing of it
 * depends on the page.
 */
import type {Credential, EducationLevel, Requirement} from '../dataset/credentials.js';
import {money} from '../format.js';

const education: {[level in EducationLevel]: string} = {
  'high-school': 'a high school diploma',
  certificate: 'a certificate',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  'post-baccalaureate': 'a program after the bachelor’s degree',
  master: 'a master’s degree',
  doctoral: 'a doctoral or professional degree',
};

/** Whole years from one year on; `hours` of an exam keep their half. */
function time(months: number): string {
  return months % 12 ? `${months} months` : months === 12 ? '1 year' : `${months / 12} years`;
}

/** `Way A1: an associate degree (program accredited by NCRA) and a practicum`. */
function way({
  route,
  education: level,
  accreditedBy,
  orCredits,
  courses,
  training,
  practicum,
  experience,
  credential,
  reciprocity,
}: Requirement): string {
  const {months, hours, in: field} = experience ?? {};
  const parts =
    [
      level &&
        education[level] +
          (accreditedBy
            ? `${level === 'post-baccalaureate' ? '' : ' from a program'} that ${accreditedBy} accredits`
            : '') +
          (orCredits ? ` or ${orCredits} college credits` : '') +
          (courses ? `, including ${courses}` : ''),
      training,
      practicum && 'supervised practice',
      experience &&
        (months
          ? `${time(months)} of work in ${field}`
          : hours
            ? `${hours.toLocaleString('en-US')} hours of work in ${field}`
            : field),
      credential &&
        `${credential.length > 1 ? 'one of' : 'the'} ${credential.join(', ').toUpperCase()}`,
      reciprocity && 'a program abroad that the issuer recognizes',
    ]
      .filter(Boolean)
      .join(', plus ') || 'no proof of education or experience is asked for';
  return route ? `Route ${route}: ${parts}` : parts[0]!.toUpperCase() + parts.slice(1);
}

const minutes = (all: number) =>
  [Math.floor(all / 60) && `${Math.floor(all / 60)}\u00a0h`, all % 60 && `${all % 60}\u00a0min`]
    .filter(Boolean)
    .join('\u00a0');

const dollars = (amount: number) => money(amount, 'year', 'en-US');

/**
 * The rows of a card: what each is about and its lines. A group of values that is not established
 * has no row.
 */
export const rows = {
  eligibility: ({anyOf, recommended}: NonNullable<Credential['eligibility']>) => ({
    head: 'Who may take the exam',
    lines: anyOf.map(
      (one) =>
        way(one) +
        (recommended
          ? ` (recommended, not required: ${time(recommended.months)} of work in ${recommended.in}${recommended.or ? `, or ${recommended.or}` : ''})`
          : ''),
    ),
  }),
  provisional: ({short, months, counts}: NonNullable<Credential['provisional']>) => ({
    head: 'At first',
    lines: [`${short}, until you have ${time(months)} of experience${counts ? `; ${counts}` : ''}`],
  }),
  exam: ({
    items,
    itemsMax,
    scored,
    cases,
    minutes: all,
    windows,
    openBook,
    passing,
  }: NonNullable<Credential['exam']>) => {
    const {score, from, to, percent} = passing ?? {};
    const parts = [
      items
        ? `${itemsMax ? `${items} to ${itemsMax}` : items} questions${scored ? `, ${scored} of them scored` : ''}`
        : scored && `${scored} scored questions`,
      cases && `${cases} cases`,
      all && minutes(all),
      openBook && 'code books allowed',
      windows && `${windows} exam periods a year`,
      percent
        ? `pass with ${percent}%`
        : score &&
          `pass with ${score}${from ? ` on a scale of ${from} to ${to}` : to ? ` of ${to}` : ''}`,
    ];
    return {head: 'Exam', lines: [parts.filter(Boolean).join('; ')]};
  },
  fee: ({member, other, about}: NonNullable<Credential['fee']>) => ({
    head: 'Exam fee',
    lines: [
      `${about ? 'About ' : ''}${dollars(other)}${member ? `; ${dollars(member)} for members` : ''}`,
    ],
  }),
  renewal: ({years, hours, within, dues}: NonNullable<Credential['renewal']>) => ({
    head: 'Renewal',
    lines: [
      `Every ${years} years${hours ? `, with ${hours} hours of continuing education` : ''}${within ? `, ${within.hours} of them in ${within.of}` : ''}${dues ? '; only for members, who pay dues' : ''}`,
    ],
  }),
};
