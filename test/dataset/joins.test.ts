/**
 * How the tables are joined to occupations: the rules written in data/README.md, worked out here a
 * second time.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readTables} from '../../data/tables.js';
import {findOccupation, occupations, related, type Occupation} from '../../src/index.js';

const tables = readTables();
const all = occupations();
const combinedCodes = [...new Set(tables.combined.map(({code}) => code))];
const levels = [
  'lessThanHighSchool',
  'highSchool',
  'someCollege',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const;
const areas = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;

const found = (key: string): Occupation => findOccupation(key) ?? assert.fail(`there is no ${key}`);
const sum = (numbers: number[], decimals = 0) =>
  Number(numbers.reduce((total, one) => total + one, 0).toFixed(decimals));
const tally = (values: unknown[]) =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [
      String(value),
      values.filter((one) => one === value).length,
    ]),
  );
const scoresOf = (occupation: Occupation) => areas.map((area) => occupation.interests?.[area]);

describe('the 12 codes that combine several occupations', () => {
  it('are 12, of two to four members each', () => {
    assert.equal(combinedCodes.length, 12);
    assert.deepEqual(
      tally(combinedCodes.map((code) => tables.combined.filter((row) => row.code === code).length)),
      {2: 9, 3: 2, 4: 1},
    );
  });

  it('are found by the SOC code and by each O*NET code of every member', () => {
    let onetCodes = 0;
    for (const {code, member} of tables.combined) {
      const parts = tables.onet.filter(({onetCode}) => onetCode.startsWith(member));
      onetCodes += parts.length;
      for (const key of [member, `${member}.00`, ...parts.map(({onetCode}) => onetCode)])
        assert.equal(found(key).code, code, key);
    }
    assert.ok(onetCodes >= tables.combined.length, `only ${onetCodes} O*NET codes were tried`);
  });

  it('have no interests and no job zone, for none of their members speaks for the whole', () => {
    for (const code of combinedCodes) {
      const {interests, jobZone, related: near} = found(code);
      assert.deepEqual([interests, jobZone, near], [undefined, undefined, undefined], code);
    }
    // Though O*NET scores members of them: medical technologists and technicians, for one.
    assert.ok(tables.interests.some(({onetCode}) => onetCode === '29-2011.00'));
  });

  it('have pay, outlook, entry education and what workers hold, like every other', () => {
    for (const code of combinedCodes) {
      const {wages, outlook, preparation, attainment} = found(code);
      assert.ok(wages && outlook && preparation && attainment, code);
    }
  });
});

describe('the two numbers of jobs', () => {
  it('are both there, and are not one number: the outlook counts the self-employed', () => {
    const {wages, outlook} = found('29-2072');
    assert.deepEqual([wages?.employment, outlook?.employment], [194_720, 194_800]);
    for (const code of combinedCodes)
      assert.notEqual(found(code).wages?.employment, found(code).outlook?.employment, code);
  });

  it('differ by as much as the self-employed are where nearly all are', () => {
    const {wages, outlook} = found('27-1013');
    assert.equal(
      found('27-1013').title,
      'Fine Artists, Including Painters, Sculptors, and Illustrators',
    );
    assert.ok(
      outlook!.employment > 2 * wages!.employment!,
      `${outlook!.employment} and ${wages!.employment}`,
    );
  });
});

describe('interests', () => {
  const having = all.filter(({interests}) => interests);
  const onetCodes = new Set(tables.interests.map(({onetCode}) => onetCode));

  it('are known of 748 of the 830, each scored as a whole', () => {
    assert.equal(having.length, 748);
    for (const {code, interests} of having) assert.equal(interests?.onetCode, `${code}.00`);
  });

  it('are none of an occupation of which O*NET scores parts alone, nor is its job zone', () => {
    const parts = new Set(tables.interests.map(({onetCode}) => onetCode.slice(0, 7)));
    const partsAlone = all.filter(({code, interests}) => parts.has(code) && !interests);
    assert.equal(partsAlone.length, 23);
    for (const {code, title, jobZone, related: near} of partsAlone) {
      assert.match(title, /All Other/);
      assert.deepEqual([jobZone, near], [undefined, undefined], code);
    }
  });

  it('are the six scores O*NET gives that code, and a mean of several nowhere', () => {
    for (const occupation of having) {
      const row = tables.interests.find(
        ({onetCode}) => onetCode === occupation.interests?.onetCode,
      );
      assert.deepEqual(
        scoresOf(occupation),
        areas.map((area) => row?.[area]),
        occupation.code,
      );
    }
  });

  it('are missing too where O*NET describes neither the occupation nor a part of it: 12 combined codes and 47 others', () => {
    const without = all.filter(({interests}) => !interests);
    assert.equal(without.filter(({code}) => combinedCodes.includes(code)).length, 12);
    const rest = without.filter(({code}) => !combinedCodes.includes(code));
    for (const {title} of rest) assert.match(title, /All Other/);
    const notDescribed = rest.filter(
      ({code}) => ![...onetCodes].some((onetCode) => onetCode.startsWith(code)),
    );
    assert.equal(notDescribed.length, 47);
  });

  it('add up to the totals that were checked', () => {
    assert.deepEqual(
      areas.map((area) =>
        sum(
          having.map(({interests}) => interests![area]),
          2,
        ),
      ),
      [3499.14, 2350.52, 1452.19, 2204.64, 2043.8, 3356.95],
    );
  });

  it('name O*NET, its release and its licence', () => {
    const {source} = found('29-2072').interests!;
    assert.match(source!.attribution!, /O\*NET 30\.2 Database.*CC BY 4\.0/);
  });
});

describe('job zones', () => {
  it('are those of the O*NET code that speaks for the occupation, in all 748', () => {
    for (const {code, interests, jobZone} of all) {
      const row = tables.zones.find(({onetCode}) => onetCode === interests?.onetCode);
      assert.equal(jobZone?.zone, row?.zone, code);
    }
    assert.deepEqual(tally(all.map(({jobZone}) => jobZone?.zone)), {
      1: 31,
      2: 276,
      3: 175,
      4: 148,
      5: 118,
      undefined: 82,
    });
  });
});

describe('related occupations', () => {
  const having = all.filter((one) => one.related);

  it('are known where interests are, five each; two occupations have but four others among the ten that O*NET ranks', () => {
    assert.deepEqual(
      having.map(({code}) => code),
      all.filter(({interests}) => interests).map(({code}) => code),
    );
    assert.deepEqual(
      having
        .filter((one) => one.related!.length !== 5)
        .map((one) => [one.code, one.related!.length]),
      [
        ['11-3051', 4],
        ['13-1041', 4],
      ],
    );
  });

  it('are occupations of the dataset, in the order of their codes, each once and never the occupation itself', () => {
    for (const one of having) {
      const codes = one.related!;
      assert.deepEqual(
        related(one).map(({code}) => code),
        codes,
        one.code,
      );
      assert.deepEqual(codes, [...new Set(codes)].sort(), one.code);
      assert.ok(!codes.includes(one.code), one.code);
    }
  });

  it('are the first ones that O*NET ranks and that are here, a member of a combined code standing for the whole', () => {
    const whole = new Map(tables.combined.map(({member, code}) => [member, code]));
    const here = new Set<string>(all.map(({code}) => code));
    for (const one of having) {
      const nearest: string[] = [];
      const ranked = tables.relations
        .filter(({onetCode}) => onetCode === one.interests!.onetCode)
        .toSorted((a, b) => a.index - b.index);
      for (const {relatedCode} of ranked) {
        const soc = relatedCode.slice(0, 7);
        const code = whole.get(soc) ?? soc;
        if (nearest.length < 5 && code !== one.code && here.has(code) && !nearest.includes(code))
          nearest.push(code);
      }
      assert.deepEqual(one.related, nearest.sort(), one.code);
    }
  });

  it('of medical records specialists are those O*NET ranks first', () => {
    assert.deepEqual(
      related(found('29-2072')).map(({title}) => title),
      [
        'Health Information Technologists and Medical Registrars',
        'Medical Assistants',
        'Medical Transcriptionists',
        'File Clerks',
        'Medical Secretaries and Administrative Assistants',
      ],
    );
  });
});

describe('projections', () => {
  const shown = tables.projections.filter(({code}) => findOccupation(code));

  it('have a row for all 830 and the total, and two more that OEWS does not publish and we do not show', () => {
    assert.equal(shown.length, 831);
    assert.deepEqual(
      tables.projections.filter((row) => !shown.includes(row)).map(({code}) => code),
      ['11-1031', '45-3031'],
    );
  });

  it('come back figure by figure, in jobs where the table has thousands', () => {
    const jobs = (thousands: number) => Math.round(thousands * 1000);
    for (const row of shown) {
      const {employment, projected, change, percent, openings} = found(row.code).outlook!;
      assert.deepEqual(
        [employment, projected, change, percent, openings],
        [
          ...[row.employment, row.projected, row.change].map(jobs),
          row.percent,
          jobs(row.openings!),
        ],
        row.code,
      );
    }
  });

  it('give entry education, experience and training in the words of BLS to all 830, and none to the total', () => {
    for (const row of shown) {
      const {entryEducation, experience, training} = found(row.code).preparation ?? {};
      assert.deepEqual(
        [entryEducation, experience, training],
        [row.entryEducation, row.experience, row.training],
        row.code,
      );
    }
    assert.equal(found('00-0000').preparation, undefined);
  });

  it('all carry the years, the source, the lines of the growth labels and the growth of all occupations', () => {
    for (const {code} of shown) {
      const {from, to, area, period, growthBins, allOccupations, source} = found(code).outlook!;
      assert.deepEqual(
        [from, to, area, period, source?.id],
        [2024, 2034, 'U.S.', '2024–34', 'bls-ep-2024-34'],
        code,
      );
      assert.deepEqual(
        [growthBins, allOccupations],
        [[1, 3, 5, 7], code === '00-0000' ? undefined : {percent: 3.1}],
        code,
      );
    }
  });

  it('add up to the totals that were checked', () => {
    assert.deepEqual(
      (['employment', 'projected', 'change', 'openings'] as const).map((figure) =>
        sum(all.map(({outlook}) => outlook![figure])),
      ),
      [169_906_800, 175_120_400, 5_210_800, 18_856_600],
    );
    assert.equal(
      sum(
        all.map(({outlook}) => outlook!.percent),
        1,
      ),
      1452.8,
    );
    assert.deepEqual(tally(all.map(({preparation}) => preparation?.entryEducation)), {
      "Bachelor's degree": 177,
      'High school diploma or equivalent': 326,
      "Master's degree": 40,
      "Associate's degree": 48,
      'Postsecondary nondegree award': 51,
      'No formal educational credential': 108,
      'Some college, no degree': 7,
      'Doctoral or professional degree': 73,
    });
    assert.deepEqual(tally(all.map(({preparation}) => preparation?.experience)), {
      '5 years or more': 28,
      'Less than 5 years': 87,
      None: 715,
    });
    assert.deepEqual(tally(all.map(({preparation}) => preparation?.training)), {
      None: 321,
      'Moderate-term on-the-job training': 228,
      'Short-term on-the-job training': 174,
      'Long-term on-the-job training': 56,
      'Internship/residency': 36,
      Apprenticeship: 15,
    });
  });
});

describe('what workers hold', () => {
  it('comes back figure by figure for all 830 and the total, with its footnote', () => {
    const shown = tables.attainment.filter(({code}) => findOccupation(code));
    assert.equal(shown.length, 831);
    for (const row of shown) {
      const {attainment} = found(row.code);
      assert.deepEqual(
        [...levels.map((level) => attainment?.[level]), !!attainment?.inexactMatch],
        [...levels.map((level) => row[level]), !!row.inexactMatch],
        row.code,
      );
    }
  });

  it('is another thing than what entry requires', () => {
    const {preparation, attainment} = found('29-2072');
    assert.equal(preparation?.entryEducation, 'Postsecondary nondegree award');
    assert.deepEqual(
      [attainment?.someCollege, attainment?.associate, attainment?.bachelor, attainment?.period],
      [30.6, 25.6, 17.4, '2022–23'],
    );
  });

  it('adds up to the totals that were checked', () => {
    assert.deepEqual(
      levels.map((level) =>
        sum(
          all.map(({attainment}) => attainment![level]),
          1,
        ),
      ),
      [6405.5, 19150.8, 14802.9, 7592.5, 18392.8, 9392.4, 7263],
    );
    assert.equal(all.filter(({attainment}) => attainment?.inexactMatch).length, 458);
  });
});
