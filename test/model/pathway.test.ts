/**
 * Ways into an occupation: which there are, how long they take, and who may take which exam when.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  becomesPossible,
  closedDoors,
  derivedPathway,
  edges,
  findCredential,
  findOccupation,
  findPathway,
  findTimeline,
  isStale,
  meets,
  occupations,
  plan,
  routes,
  sideBySide,
  timeline,
  totalMonths,
  type Pathway,
  type Preparation,
  type Stage,
} from '../../src/index.js';
import {duration, totalInWords} from '../../src/messages/pathway.js';

const records = findPathway('29-2072')!;
const ids = (stages: readonly Stage[]) => stages.map(({id}) => id).join(' → ');
const opened = (id: string) =>
  becomesPossible(records, findCredential(id)!).map((stage) => stage.id);

describe('the routes to a first job', () => {
  it('as a medical records specialist are seven, each with its time', () => {
    assert.deepEqual(
      routes(records).map((route) => `${ids(route)}: ${totalInWords(totalMonths(route))}`),
      [
        'high-school → health-care-work → first-job: time varies',
        'high-school → certificate → coding-exam → first-job: 6 to 12 months',
        'high-school → certificate → first-job: 6 to 12 months',
        'high-school → associate → rhit-preparation → rhit-exam → first-job: 26 to 30 months',
        'high-school → associate → first-job: 2 years',
        'high-school → bachelor → rhia-exam → first-job: 4 years',
        'high-school → bachelor → first-job: 4 years',
      ],
    );
  });

  it('are made of the edges of the graph and of nothing else', () => {
    const known = new Set(edges(records).map((edge) => edge.join()));
    for (const route of routes(records)) {
      route
        .slice(1)
        .forEach(({id}, at) =>
          assert.ok(known.has(`${route[at]!.id},${id}`), `${route[at]!.id} to ${id}`),
        );
    }
  });

  it('count what can be done side by side once, as long as the longer', () => {
    const graph = (alongside: string[]): Pathway => ({
      stages: [
        {id: 'study', kind: 'degree', months: {min: 6, max: 12}},
        {id: 'work', kind: 'experience', months: {min: 10, max: 10}, after: ['study'], alongside},
        {id: 'job', kind: 'job', after: ['work']},
      ],
    });
    assert.deepEqual(totalMonths(routes(graph([]))[0]!), {min: 16, max: 22, partial: false});
    assert.deepEqual(totalMonths(routes(graph(['study']))[0]!), {min: 6, max: 12, partial: false});
    assert.deepEqual(
      sideBySide(graph(['study'])).map((pair) => ids(pair)),
      ['work → study'],
    );
    assert.deepEqual(
      timeline(graph(['study'])).ways[0]!.placed.map(({start}) => start),
      [0, 0],
    );
  });

  it('are open at the end where a stage is', () => {
    const graph: Pathway = {
      stages: [
        {id: 'a', kind: 'degree', months: {min: 24}},
        {id: 'job', kind: 'job', after: ['a']},
      ],
    };
    assert.deepEqual(totalMonths(routes(graph)[0]!), {min: 24, max: undefined, partial: false});
  });

  it('of unknown length shorten no way: nobody is through before the shortest that is stated', () => {
    const stages = (...lengths: ({min: number; max: number} | undefined)[]): Stage[] => [
      {id: 'first', kind: 'certificate', months: {min: 6, max: 6}},
      ...lengths.map((months, place): Stage => ({
        id: `choice ${place}`,
        kind: 'degree',
        months,
        after: ['first'],
      })),
      {id: 'job', kind: 'job', after: lengths.map((_, place) => `choice ${place}`)},
    ];
    const total = (...lengths: Parameters<typeof stages>) =>
      timeline({stages: stages(...lengths)}).ways[0]!.total;
    assert.deepEqual(total({min: 12, max: 12}, undefined), {min: 18, max: 18, partial: false});
    assert.deepEqual(total(undefined), {min: 6, max: 6, partial: true});
  });
});

describe('a credential becomes possible', () => {
  it('with the stage that meets its conditions, on each route of its own', () => {
    assert.deepEqual(opened('rhit'), ['associate']);
    assert.deepEqual(opened('rhia'), ['bachelor']);
    assert.deepEqual(opened('cca'), ['high-school']);
    assert.deepEqual(opened('cbcs'), ['certificate']);
    assert.deepEqual(opened('cpc'), ['high-school']);
  });

  it('never where nobody has established who may take its exam', () => {
    assert.deepEqual(opened('cpma'), []);
  });

  it('by the level and the accreditation of one and the same program', () => {
    const rhit = {education: 'associate', accreditedBy: 'CAHIIM'} as const;
    assert.equal(meets(rhit, [{education: 'associate', accreditedBy: 'CAHIIM'}]), true);
    assert.equal(
      meets(rhit, [{education: 'associate'}, {education: 'certificate', accreditedBy: 'CAHIIM'}]),
      false,
    );
    assert.equal(meets(rhit, [{education: 'bachelor'}]), false);
  });

  it('by education at least as high, months of work together, and credentials held', () => {
    assert.equal(meets({education: 'high-school'}, [{education: 'associate'}]), true);
    assert.equal(
      meets({experience: {months: 12, in: 'x'}}, [
        {experience: {months: 6}},
        {experience: {months: 6}},
      ]),
      true,
    );
    assert.equal(meets({experience: {months: 12, in: 'x'}}, [{experience: {}}]), false);
    assert.equal(meets({experience: {in: 'x'}}, [{experience: {}}]), true);
    assert.equal(meets({experience: {hours: 1950, in: 'x'}}, [{experience: {months: 11}}]), false);
    assert.equal(meets({experience: {hours: 1950, in: 'x'}}, [{experience: {months: 12}}]), true);
    assert.equal(meets({education: 'bachelor'}, [{education: 'master'}]), true);
    assert.equal(meets({education: 'post-baccalaureate'}, [{education: 'associate'}]), false);
    assert.equal(meets({courses: 'x'}, [{education: 'associate'}]), false);
    assert.equal(meets({practicum: true}, []), false);
    assert.equal(meets({credential: ['rhit']}, [], ['rhit']), true);
    assert.equal(meets({credential: ['rhit']}, [], ['cca']), false);
    assert.equal(meets({reciprocity: true}, [{education: 'doctoral'}]), false);
    assert.equal(meets({}, []), true);
  });

  it('on every route, or the stage that promises it is a closed door', () => {
    const promise: Pathway = {
      stages: records.stages.map((stage) =>
        stage.id === 'rhit-exam' ? {...stage, after: ['rhit-preparation', 'certificate']} : stage,
      ),
    };
    assert.deepEqual(
      closedDoors(promise, findCredential).map(
        ({stage, before}) => `${stage.id} after ${ids(before)}`,
      ),
      ['rhit-exam after high-school → certificate'],
    );
    assert.deepEqual(closedDoors(records, findCredential), []);
  });
});

describe('the timeline of medical records specialists', () => {
  const {before, ways, after, length, tick} = timeline(records);

  it('has four ways on one axis of four years', () => {
    assert.deepEqual(
      ways.map(({placed}) => placed.map(({stage, start}) => `${stage.id} ${start}`).join(', ')),
      [
        'health-care-work 0',
        'certificate 0, coding-exam 12',
        'associate 0, rhit-preparation 24, rhit-exam 30',
        'bachelor 0, rhia-exam 48',
      ],
    );
    assert.deepEqual([length, tick], [48, 12]);
    assert.deepEqual(
      before.map(({stage}) => stage.id),
      ['high-school'],
    );
    assert.equal(after[0]!.stage.id, 'first-job');
  });

  it('has a plan of nine steps, each once', () => {
    assert.equal(plan(records).length, 9);
    assert.equal(new Set(plan(records).map(({title}) => title)).size, 9);
  });
});

describe('a derived pathway', () => {
  const derive = (
    entryEducation: Preparation['entryEducation'],
    experience: Preparation['experience'] = 'None',
    training: Preparation['training'] = 'None',
  ) =>
    derivedPathway({entryEducation, experience, training}).stages.map(
      ({kind, title, months}) => `${title ?? kind}${months ? ` ${duration(months)}` : ''}`,
    );

  it('says the three values and the lengths that BLS states with them, and nothing else', () => {
    assert.deepEqual(
      derive('No formal educational credential', 'None', 'Short-term on-the-job training'),
      ['job', 'Short-term on-the-job training up to 1 month'],
    );
    assert.deepEqual(derive('High school diploma or equivalent', 'None', 'Apprenticeship'), [
      'high-school',
      'job',
      'Apprenticeship',
    ]);
    assert.deepEqual(derive('Some college, no degree'), ['Some college, no degree', 'job']);
    assert.deepEqual(
      derive('Postsecondary nondegree award', 'None', 'Moderate-term on-the-job training'),
      [
        'Certificate or other award below a degree',
        'job',
        'Moderate-term on-the-job training 1 to 12 months',
      ],
    );
    assert.deepEqual(derive("Bachelor's degree", '5 years or more'), [
      'Bachelor’s degree 4 to 5 years',
      'experience 5 years or more',
      'job',
    ]);
    assert.deepEqual(
      derive("Master's degree", 'Less than 5 years', 'Long-term on-the-job training'),
      [
        'Bachelor’s degree 4 to 5 years',
        'Master’s degree 1 to 2 years',
        'experience less than 5 years',
        'job',
        'Long-term on-the-job training more than 1 year',
      ],
    );
    assert.deepEqual(derive('Doctoral or professional degree', 'None', 'Internship/residency'), [
      'Bachelor’s degree 4 to 5 years',
      'Doctoral or professional degree 3 years or more',
      'job',
      'Internship/residency',
    ]);
  });

  it('is there for every occupation of which the three values are published, and for no other', () => {
    const all = occupations();
    assert.equal(all.length, 830);
    for (const {code, preparation} of all) {
      const shown = findTimeline(code, preparation);
      assert.equal(!!shown, !!preparation, code);
      if (shown)
        assert.ok(
          [...shown.before, ...shown.ways.flatMap(({placed}) => placed), ...shown.after].every(
            ({stage}) => stage.title,
          ),
          code,
        );
    }
    assert.ok(all.filter(({preparation}) => preparation).length > 820);
  });

  it('names the page of BLS beside each length, and no page where there is none', () => {
    const {stages} = derivedPathway({
      entryEducation: "Associate's degree",
      experience: 'Less than 5 years',
      training: 'Apprenticeship',
    });
    assert.deepEqual(
      stages.map(({kind, sources}) => [kind, sources?.map(({url}) => url)]),
      [
        ['degree', ['https://www.bls.gov/emp/documentation/definitions.htm']],
        ['experience', ['https://www.bls.gov/emp/documentation/definitions.htm']],
        ['job', undefined],
        ['training', undefined],
      ],
    );
  });
});

describe('the timeline of an occupation in words', () => {
  /** What a reader is told of the way, the axis, what follows the first job, and the plan. */
  const told = (code: string) => {
    const {
      before,
      ways,
      after,
      marks,
      plan: steps,
    } = findTimeline(code, findOccupation(code)!.preparation)!;
    const words = (placed: typeof after) =>
      placed.map(({stage, said}) => [stage.title, said].filter(Boolean).join(': '));
    return {
      before: words(before),
      ways: ways.map(({placed, said}) => [...words(placed), said]),
      after: words(after),
      marks,
      steps: steps!.map(({title}) => title),
    };
  };

  it('of registered nurses is derived from the three values of BLS', () => {
    assert.deepEqual(told('29-1141'), {
      before: [],
      ways: [['Bachelor’s degree: 4 to 5 years of full-time study', '4 to 5 years']],
      after: ['First job'],
      marks: ['1 year', '2 years', '3 years', '4 years', '5 years'],
      steps: ['Bachelor’s degree', 'First job'],
    });
  });

  it('of electricians has a training of no stated length, so there is nothing to draw to scale', () => {
    assert.deepEqual(told('47-2111'), {
      before: ['High school diploma or equivalent'],
      ways: [],
      after: ['First job', 'Apprenticeship'],
      marks: [],
      steps: ['High school diploma or equivalent', 'First job', 'Apprenticeship'],
    });
  });

  it('of medical records specialists is the written one, with its plan and what employers ask for', () => {
    const {ways, after, marks, steps} = told('29-2072');
    assert.deepEqual(
      ways.map((way) => way.at(-1)),
      ['time varies', '6 to 12 months', '2 to 2½ years', '4 years'],
    );
    assert.deepEqual(ways[1], [
      'Certificate program: 6 to 12 months of full-time study',
      'Coding exam: optional',
      '6 to 12 months',
    ]);
    assert.equal(after[0], 'First job');
    assert.deepEqual(marks, ['1 year', '2 years', '3 years', '4 years']);
    assert.equal(steps.length, 9);
    const {demand} = findTimeline('29-2072')!;
    assert.ok(demand!.about && demand!.sources.every(({url}) => url!.startsWith('https://')));
  });

  it('is there for a page’s own record with the values of BLS, and laid out once', () => {
    const {preparation} = findOccupation('29-1141')!;
    const own = {...preparation!, source: {name: 'A page of our own'}};
    assert.ok(findTimeline(undefined, own));
    assert.equal(findTimeline(undefined, own), findTimeline('29-1141', preparation));
    assert.equal(findTimeline('29-2072'), findTimeline('29-2072'));
  });

  it('is not made up from values that BLS does not have, or from a part of them', () => {
    const {preparation} = findOccupation('29-1141')!;
    for (const wrong of [
      {entryEducation: 'A long time at school'},
      {experience: 'Some'},
      {training: 'toString'},
      {training: undefined},
    ])
      assert.equal(
        findTimeline(undefined, {...preparation!, ...wrong} as Preparation),
        undefined,
        JSON.stringify(wrong),
      );
    assert.equal(findTimeline('29-1141'), undefined);
    assert.equal(findTimeline(), undefined);
  });
});

describe('the age of a value', () => {
  it('is counted up to the month of the comparison, a year alone from its beginning', () => {
    assert.equal(isStale({asOf: '2025-11'}, '2026-11'), false);
    assert.equal(isStale({asOf: '2025-10'}, '2026-11'), true);
    assert.equal(isStale({asOf: '2026'}, '2026-11'), false);
    assert.equal(isStale({asOf: '2025'}, '2026-11'), true);
    assert.equal(isStale({}, '2026-11'), true);
    assert.equal(isStale({asOf: 'last spring'}, '2026-11'), true);
    assert.equal(isStale({asOf: '2019'}), false);
  });
});
