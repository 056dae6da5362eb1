/**
 * An occupation in the terms of schema.org, for programs that read a page. Only what the dataset
 * holds: a figure that is withheld or top-coded is no number, so it is left out. Credentials are
 * left out too, because schema.org's `qualifications` are required ones, and of no credential do we
 * know that it is.
 */
import type {
  EntryEducation,
  OccupationRecord,
  Percentiles,
  Preparation,
} from '../dataset/occupation.js';
import type {Profile, TopicName} from '../dataset/profiles.js';

/** https://schema.org/CategoryCode */
export interface CategoryCode {
  '@type': 'CategoryCode';
  inCodeSet: {'@type': 'CategoryCodeSet'; name: string};
  codeValue: string;
}

/** https://schema.org/MonetaryAmountDistribution, in US dollars before tax. */
export interface MonetaryAmountDistribution {
  '@type': 'MonetaryAmountDistribution';
  name: 'base';
  currency: 'USD';
  /** A year or an hour, as ISO 8601 has it. */
  duration: 'P1Y' | 'PT1H';
  percentile10?: number;
  percentile25?: number;
  median?: number;
  percentile75?: number;
  percentile90?: number;
}

/** https://schema.org/EducationalOccupationalCredential */
export interface EducationalCredential {
  '@type': 'EducationalOccupationalCredential';
  credentialCategory: string;
}

/** https://schema.org/OccupationalExperienceRequirements */
export interface ExperienceRequirements {
  '@type': 'OccupationalExperienceRequirements';
  description: string;
  /** The least, in months. */
  monthsOfExperience?: number;
}

/** https://schema.org/Occupation */
export interface StructuredOccupation {
  '@context': 'https://schema.org';
  '@type': 'Occupation';
  /** The same for the same occupation on every page, so that one page holds it once. */
  '@id'?: string;
  name: string;
  description?: string;
  occupationalCategory?: CategoryCode;
  occupationLocation?: {'@type': 'Country' | 'AdministrativeArea'; name: string}[];
  estimatedSalary?: MonetaryAmountDistribution[];
  /** Where entry takes none or no credential, in words. */
  educationRequirements?: EducationalCredential | string;
  experienceRequirements?: ExperienceRequirements;
  responsibilities?: string[];
  skills?: string[];
}

/** @returns `undefined` where nothing but a title is known. */
export function structuredData({
  title,
  code,
  interests,
  wages,
  outlook,
  preparation,
  about,
  duties,
  profile,
}: OccupationRecord): StructuredOccupation | undefined {
  const area = wages?.area ?? outlook?.area;
  const known = withoutGaps({
    description: profile?.summary ?? about,
    ...(code && category(code, interests?.onetCode)),
    estimatedSalary: salary('P1Y', wages?.annual) ?? salary('PT1H', wages?.hourly),
    ...(preparation?.entryEducation && requirements(preparation)),
    responsibilities: listed(profile, 'duties') ?? (duties && [...duties]),
    skills: listed(profile, 'skills'),
  });
  if (!Object.keys(known).length) return undefined;
  const place = area && [
    area === 'U.S.'
      ? {'@type': 'Country' as const, name: 'US'}
      : {'@type': 'AdministrativeArea' as const, name: area},
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: title,
    ...(place && {occupationLocation: place}),
    ...known,
  };
}

/** As the text of a `script` element, which a `<` could end. */
export function structuredDataText(data: StructuredOccupation): string {
  return json(data).replaceAll('<', '\\u003c');
}

/** Of texts and numbers alone: an old library of the page may write lists its own way (`toJSON`). */
function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => json(one)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${json(field)}`).join(',')}}`;
}

/**
 * O*NET-SOC where O*NET describes the occupation as a whole. Where it describes a part of it or
 * nothing, the code is that of BLS, which is not always one of the SOC.
 */
function category(
  code: string,
  onetCode?: string,
): Pick<StructuredOccupation, '@id' | 'occupationalCategory'> {
  const whole = onetCode === `${code}.00`;
  return {
    '@id': whole ? `#onet-${onetCode}` : `#oews-${code}`,
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: {'@type': 'CategoryCodeSet', name: whole ? 'O*NET-SOC' : 'OEWS'},
      codeValue: whole ? onetCode : code,
    },
  };
}

function salary(
  duration: 'P1Y' | 'PT1H',
  pay?: Percentiles | null,
): MonetaryAmountDistribution[] | undefined {
  const {p10, p25, p50, p75, p90} = pay ?? {};
  const amounts = {
    percentile10: p10,
    percentile25: p25,
    median: p50,
    percentile75: p75,
    percentile90: p90,
  };
  const numbers = Object.entries(amounts).filter(([, amount]) => typeof amount === 'number');
  return numbers.length
    ? [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration,
          ...Object.fromEntries(numbers),
        },
      ]
    : undefined;
}

/** What entry takes without a credential: nothing, or courses that end in none. */
const withoutCredential: EntryEducation[] = [
  'No formal educational credential',
  'Some college, no degree',
];

function requirements({
  entryEducation,
  experience,
}: Preparation): Pick<StructuredOccupation, 'educationRequirements' | 'experienceRequirements'> {
  return {
    educationRequirements: withoutCredential.includes(entryEducation)
      ? entryEducation
      : {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: entryEducation.toLowerCase(),
        },
    experienceRequirements:
      !experience || experience === 'None'
        ? undefined
        : {
            '@type': 'OccupationalExperienceRequirements',
            description: `${experience} in a related occupation`,
            ...(experience === '5 years or more' && {monthsOfExperience: 60}),
          },
  };
}

/** The items of a topic, one value for each. */
function listed(profile: Profile | undefined, name: TopicName): string[] | undefined {
  const {groups} = profile?.topics.find(({topic}) => topic === name) ?? {};
  return groups?.flatMap(({items}) =>
    items.map(({term, text}) => [term, text].filter(Boolean).join(': ')),
  );
}

function withoutGaps<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Fields;
}
