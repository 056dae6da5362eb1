/**
 * An occupation in the terms of schema.org: only terms that exist, of the types they take, and only
 * what the dataset holds.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Profile} from '../../src/dataset/profiles.js';
import {findOccupation, occupations, structuredData, structuredDataText} from '../../src/index.js';
import * as records from '../fixtures/records.js';

type Check = (value: unknown) => boolean;
const text: Check = (value) =>
  typeof value === 'string' && value.trim() === value && value.length > 0;
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const duration: Check = (value) => /^P(\d+Y|T\d+H)$/.test(String(value));

/**
 * The types we may write and the properties each takes, with what may stand in them: types by name,
 * or plain values. From the definitions at https://schema.org/Occupation and the pages of the other
 * types.
 */
const thing = {name: [text], description: [text]};
const place = {...thing};
const vocabulary: Record<string, Record<string, (string | Check)[]>> = {
  Occupation: {
    ...thing,
    occupationalCategory: ['CategoryCode', text],
    occupationLocation: ['AdministrativeArea', 'Country'],
    estimatedSalary: ['MonetaryAmountDistribution', number],
    educationRequirements: ['EducationalOccupationalCredential', text],
    experienceRequirements: ['OccupationalExperienceRequirements', text],
    qualifications: ['EducationalOccupationalCredential', text],
    responsibilities: [text],
    skills: [text],
  },
  MonetaryAmountDistribution: {
    ...thing,
    currency: [text],
    duration: [duration],
    percentile10: [number],
    percentile25: [number],
    median: [number],
    percentile75: [number],
    percentile90: [number],
  },
  CategoryCode: {...thing, codeValue: [text], inCodeSet: ['CategoryCodeSet']},
  CategoryCodeSet: thing,
  AdministrativeArea: place,
  Country: place,
  EducationalOccupationalCredential: {
    ...thing,
    credentialCategory: [text],
    recognizedBy: ['Organization'],
    validFor: [duration],
  },
  OccupationalExperienceRequirements: {...thing, monthsOfExperience: [number]},
  Organization: thing,
};

/** Everything in a value that is not as the vocabulary has it. */
function faults(node: object, path: string): string[] {
  const {
    '@type': type,
    '@id': id,
    '@context': context,
    ...fields
  } = node as Record<string, unknown>;
  const properties = vocabulary[String(type)];
  if (!properties) return [`${path}: there is no type ${String(type)}`];
  const marks = [
    ...(id === undefined || /^#[\w.-]+$/.test(id as string)
      ? []
      : [`${path}: ${JSON.stringify(id)} is no id`]),
    ...((context === 'https://schema.org') === (path === '') ? [] : [`${path}: @context`]),
  ];
  return marks.concat(
    Object.entries(fields).flatMap(([property, given]) =>
      [given].flat().flatMap((value) => {
        const where = `${path}/${property}`;
        const allowed = properties[property];
        if (!allowed) return [`${where}: ${String(type)} has no such property`];
        if (typeof value !== 'object' || value === null)
          return allowed.some((one) => typeof one !== 'string' && one(value))
            ? []
            : [`${where}: ${JSON.stringify(value)}`];
        const own = (value as {'@type'?: string})['@type'];
        return allowed.includes(own!) ? faults(value, where) : [`${where}: may not be ${own}`];
      }),
    ),
  );
}

const profile: Profile = {
  summary: 'They keep the files of a clinic in order.',
  sources: [],
  topics: [
    {
      topic: 'duties',
      heading: 'What they do',
      sources: [],
      groups: [
        {
          head: 'Files',
          items: [
            {text: 'Check that a file is complete.'},
            {term: 'Coding', text: 'Give each diagnosis its code.'},
          ],
        },
      ],
    },
    {topic: 'skills', heading: 'Skills', sources: [], groups: [{items: [{term: 'Medical terms'}]}]},
  ],
};

describe('structured data', () => {
  it('says what people do in our words where there is no written profile', () => {
    const {description, responsibilities} = structuredData({
      title: 'Ring Makers',
      about: 'Ring makers bend gold into rings.',
      duties: ['Melt gold'],
    })!;
    assert.equal(description, 'Ring makers bend gold into rings.');
    assert.deepEqual(responsibilities, ['Melt gold']);
  });

  it('of medical records specialists is this object', () => {
    assert.deepEqual(structuredData({...findOccupation('29-2072')!, profile}), {
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      '@id': '#onet-29-2072.00',
      name: 'Medical Records Specialists',
      description: 'They keep the files of a clinic in order.',
      occupationalCategory: {
        '@type': 'CategoryCode',
        inCodeSet: {'@type': 'CategoryCodeSet', name: 'O*NET-SOC'},
        codeValue: '29-2072.00',
      },
      occupationLocation: [{'@type': 'Country', name: 'US'}],
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          percentile10: 37000,
          percentile25: 43490,
          median: 51140,
          percentile75: 64820,
          percentile90: 81150,
        },
      ],
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'postsecondary nondegree award',
      },
      responsibilities: ['Check that a file is complete.', 'Coding: Give each diagnosis its code.'],
      skills: ['Medical terms'],
    });
  });

  it('of all 830 occupations has only terms of schema.org, with values of the types they take', () => {
    const all = occupations();
    assert.equal(all.length, 830);
    assert.deepEqual(
      all.flatMap((one) =>
        faults(structuredData(one) ?? {}, '').map((fault) => `${one.code} ${fault}`),
      ),
      [],
    );
    assert.deepEqual(faults(structuredData({...all[0]!, profile})!, ''), []);
  });

  it('has an id that no two occupations share', () => {
    const ids = new Set(occupations().map((one) => structuredData(one)!['@id']));
    assert.equal(ids.size, 830);
  });

  it('states every percentile that is published as a number, and no other amount', () => {
    for (const one of occupations()) {
      const {annual, hourly} = one.wages ?? {};
      const figures = annual ?? hourly ?? {};
      const [salary, ...more] = structuredData(one)!.estimatedSalary ?? [];
      assert.deepEqual(more, []);
      if (salary) assert.equal(salary.duration, annual ? 'P1Y' : 'PT1H', one.code);
      const {
        percentile10: p10,
        percentile25: p25,
        median: p50,
        percentile75: p75,
        percentile90: p90,
      } = salary ?? {};
      for (const [percentile, stated] of Object.entries({p10, p25, p50, p75, p90})) {
        const published = figures[percentile as 'p10'];
        assert.equal(
          stated,
          typeof published === 'number' ? published : undefined,
          `${one.code} ${percentile}`,
        );
      }
    }
    assert.deepEqual(structuredData(records.topCodedMedian)!.estimatedSalary![0], {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 94820,
      percentile25: 171410,
    });
  });

  it('of actors, who are paid by the hour, is for an hour', () => {
    assert.equal(structuredData(findOccupation('27-2011')!)!.estimatedSalary![0]!.duration, 'PT1H');
  });

  it('of an occupation that O*NET describes only in part has the code of BLS', () => {
    const {'@id': id, occupationalCategory} = structuredData(findOccupation('15-1299')!)!;
    assert.equal(id, '#oews-15-1299');
    assert.deepEqual(occupationalCategory, {
      '@type': 'CategoryCode',
      inCodeSet: {'@type': 'CategoryCodeSet', name: 'OEWS'},
      codeValue: '15-1299',
    });
    // A combination by BLS that no edition of the SOC has.
    assert.equal(
      structuredData(findOccupation('21-1018')!)!.occupationalCategory!.inCodeSet.name,
      'OEWS',
    );
  });

  it('names the education and the experience that entry takes, and none where it takes none', () => {
    const of = (preparation: Record<string, string>) =>
      structuredData({
        ...findOccupation('29-2072')!,
        preparation: {training: 'None', ...preparation} as never,
      })!;
    const nothing = of({entryEducation: 'No formal educational credential', experience: 'None'});
    assert.equal(nothing.educationRequirements, 'No formal educational credential');
    assert.equal(nothing.experienceRequirements, undefined);
    assert.equal(
      of({entryEducation: 'Some college, no degree', experience: 'None'}).educationRequirements,
      'Some college, no degree',
    );
    assert.deepEqual(
      of({entryEducation: "Bachelor's degree", experience: '5 years or more'})
        .experienceRequirements,
      {
        '@type': 'OccupationalExperienceRequirements',
        description: '5 years or more in a related occupation',
        monthsOfExperience: 60,
      },
    );
    // How many months “less than 5 years” is, nobody says.
    assert.deepEqual(
      of({entryEducation: "Master's degree", experience: 'Less than 5 years'})
        .experienceRequirements,
      {
        '@type': 'OccupationalExperienceRequirements',
        description: 'Less than 5 years in a related occupation',
      },
    );
  });

  it('calls no credential required: of none is it known', () => {
    for (const one of occupations())
      assert.ok(!('qualifications' in structuredData(one)!), one.code);
  });

  it('of a record of another place names that place, and of a bare title is nothing', () => {
    const wages = {annual: {p50: 48000}, area: 'Texas'};
    assert.deepEqual(structuredData({title: 'Nurses', wages}), {
      '@context': 'https://schema.org',
      '@type': 'Occupation',
      name: 'Nurses',
      occupationLocation: [{'@type': 'AdministrativeArea', name: 'Texas'}],
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          median: 48000,
        },
      ],
    });
    assert.equal(structuredData({title: 'Nurses'}), undefined);
    assert.equal(
      structuredData({title: 'Nurses', wages: {annual: {p50: '*'}, area: 'Texas'}}),
      undefined,
    );
  });

  it('as text cannot end the script it stands in, and reads back the same', () => {
    const data = structuredData({
      title: 'Writers of </script><script>alert(1)</script>',
      wages: {annual: {p50: 1}},
    })!;
    const written = structuredDataText(data);
    assert.doesNotMatch(written, /</);
    assert.deepEqual(JSON.parse(written), data);
  });

  it('is checked by something that finds what is wrong', () => {
    const right = structuredData(findOccupation('29-2072')!)!;
    assert.match(
      faults({...right, baseSalary: 1}, '')[0]!,
      /baseSalary: Occupation has no such property/,
    );
    assert.match(faults({...right, '@type': 'JobPosting'}, '')[0]!, /no type JobPosting/);
    assert.match(
      faults({...right, estimatedSalary: [{...right.estimatedSalary![0], median: '#'}]}, '')[0]!,
      /median: "#"/,
    );
    assert.match(
      faults({...right, occupationLocation: [{'@type': 'Organization', name: 'US'}]}, '')[0]!,
      /may not be Organization/,
    );
    assert.match(faults({...right, name: undefined}, '')[0]!, /name/);
  });
});
