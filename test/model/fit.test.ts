/**
 * How well interests fit: the numbers of the reference, to 1e-6, and the ranking of all
 * occupations.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {
  cutLines,
  entryEducations,
  findOccupation,
  fit,
  interestAreas,
  occupations,
  rankOccupations,
} from '../../src/index.js';
import type {Fit, InterestScores} from '../../src/index.js';
import {readInterests} from '../../src/model/fit.js';

const scores = (...values: number[]) =>
  Object.fromEntries(interestAreas.map((area, index) => [area, values[index]])) as InterestScores;

/**
 * All 923 profiles that O*NET publishes, by O*NET-SOC code; the dataset keeps one for each of 748
 * occupations.
 */
const published = new Map(
  parse<Record<string, string>>(
    readFileSync(new URL('../../data/tables/interests.csv', import.meta.url), 'utf8'),
    {columns: true},
  ).map((row) => [row.onetCode!, scores(...interestAreas.map((area) => Number(row[area])))]),
);
const work = (onetCode: string) => {
  const profile = published.get(onetCode);
  assert.ok(profile, onetCode);
  return profile;
};
const records = work('29-2072.00');

const p1 = scores(10, 24, 4, 18, 8, 38);
const p3 = scores(6, 14, 38, 24, 18, 4);
const p4 = scores(8, 12, 10, 30, 16, 32);
const p5 = scores(14, 36, 12, 16, 10, 26);
const p6 = scores(5, 12, 2, 9, 4, 19);
const p8 = records;
const p7 = scores(...interestAreas.map((area) => 8 - records[area]));
const p9 = scores(10, 8, 14, 24, 40, 20);

function near(actual: number | undefined, expected: number, tolerance = 1e-6): void {
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= tolerance,
    `${actual}, expected ${expected}`,
  );
}
function fitOf(reader: InterestScores, occupation: InterestScores): Fit {
  const found = fit(reader, occupation);
  assert.ok(found, 'no fit');
  return found;
}

describe('the correlation', () => {
  const codes = ['29-2072.00', '29-9021.00', '43-6013.00', '15-1211.01', '11-9111.00'];
  for (const [name, reader, expected] of [
    [
      'P1',
      p1,
      ['0.987885 best', '0.969678 best', '0.893644 best', '0.770639 best', '0.474984 some'],
    ],
    [
      'P3',
      p3,
      [
        '-0.722657 little',
        '-0.645915 little',
        '-0.619129 little',
        '-0.402312 little',
        '-0.374931 little',
      ],
    ],
    [
      'P4',
      p4,
      ['0.659611 great', '0.612653 great', '0.875076 best', '0.380020 some', '0.640136 great'],
    ],
    [
      'P5',
      p5,
      ['0.705087 great', '0.839001 best', '0.402115 some', '0.925975 best', '0.145245 some'],
    ],
    [
      'P6',
      p6,
      ['0.987885 best', '0.969678 best', '0.893644 best', '0.770639 best', '0.474984 some'],
    ],
    [
      'P8',
      p8,
      ['1.000000 best', '0.954842 best', '0.896429 best', '0.727999 great', '0.443296 some'],
    ],
    [
      'P7',
      p7,
      [
        '-1.000000 little',
        '-0.954842 little',
        '-0.896429 little',
        '-0.727999 little',
        '-0.443296 little',
      ],
    ],
    [
      'P9',
      p9,
      [
        '-0.176388 little',
        '-0.200587 little',
        '0.250470 some',
        '-0.408248 little',
        '0.749653 best',
      ],
    ],
  ] as const) {
    it(`of ${name} with the five occupations of the reference is theirs to 1e-6, and so is its band`, () => {
      codes.forEach((code, index) => {
        const [r, band] = expected[index]!.split(' ');
        const found = fitOf(reader, work(code));
        near(found.r, Number(r));
        assert.equal(found.band, band, code);
        assert.equal(found.score, Math.round(100 * Math.max(0, found.r)));
      });
    });
  }

  it('of a profile with itself is exactly 1, and with its opposite −1', () => {
    for (const {interests} of occupations()) {
      if (!interests) continue;
      const opposite = Object.fromEntries(
        interestAreas.map((area) => [area, -interests[area]]),
      ) as InterestScores;
      assert.deepEqual([fit(interests, interests)!.r, fit(opposite, interests)!.r], [1, -1]);
    }
  });

  it('is the same on any scale: P1 halved, doubled, shifted, below zero', () => {
    for (const change of [
      (x: number) => x / 2,
      (x: number) => x * 2 + 7,
      (x: number) => x - 100,
      (x: number) => x * 1e6,
    ]) {
      near(fitOf(scores(...interestAreas.map((area) => change(p1[area]))), records).r, 0.987885);
    }
  });

  it('is undefined for a flat profile, the reader’s as the work’s, whatever the rounding', () => {
    for (const value of [20, 0, 0.1, 1 / 3, -7]) {
      const flat = scores(value, value, value, value, value, value);
      assert.equal(fit(flat, records), undefined);
      assert.equal(fit(records, flat), undefined);
    }
  });

  it('is undefined where a score is missing or no number, not taken for 0', () => {
    for (const wrong of [undefined, null, NaN, Infinity, '4'] as unknown as number[]) {
      assert.equal(fit({...p1, social: wrong}, records), undefined);
      assert.equal(fit(p1, {...records, social: wrong}), undefined);
    }
  });

  it('never passes 1 or −1 by rounding', () => {
    for (const profile of published.values()) {
      const own = fitOf(profile, profile);
      assert.ok(own.r <= 1 && own.score === 100 && own.band === 'best');
      assert.ok(fitOf(profile, scores(...interestAreas.map((area) => 8 - profile[area]))).r >= -1);
    }
  });
});

describe('the bands', () => {
  it('are cut on the unrounded correlation: 0.727999 is 73 and not best', () => {
    const found = fitOf(p8, work('15-1211.01'));
    assert.deepEqual([found.score, found.band], [73, 'great']);
    assert.deepEqual(cutLines, {best: 0.729, great: 0.608});
  });

  /**
   * A reader whose correlation with the work is what it is told to be, along one direction at right
   * angles to it.
   */
  const readerAt = (r: number) => {
    const [u, v] = [
      [1, -1, 0, 0, 0, 0],
      [0, 0, 1, -1, 0, 0],
    ];
    return [
      scores(...u),
      scores(...u.map((value, index) => r * value + Math.sqrt(1 - r * r) * v[index]!)),
    ] as const;
  };
  for (const [r, band] of [
    [0.7290001, 'best'],
    [0.7289999, 'great'],
    [0.6080001, 'great'],
    [0.6079999, 'some'],
    [0.0000001, 'some'],
    [-0.0000001, 'little'],
  ] as const) {
    it(`make ${r} “${band}”`, () => {
      const found = fitOf(...readerAt(r));
      near(found.r, r, 1e-9);
      assert.equal(found.band, band);
    });
  }

  it('make exactly 0 “little”', () => assert.equal(fitOf(...readerAt(0)).band, 'little'));

  it('are passed by chance about once in 20 and once in 10: 200,000 random profiles', () => {
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const total = 200_000;
    let [best, great] = [0, 0];
    for (let index = 0; index < total; index++) {
      const found = fit(scores(...interestAreas.map(() => Math.floor(random() * 41))), records);
      best += +(found?.band === 'best');
      great += +(found?.band === 'best' || found?.band === 'great');
    }
    near(best / total, 0.0491, 0.002);
    near(great / total, 0.1002, 0.003);
  });

  for (const [area, low, high] of [
    ['realistic', 0.6279, 0.6828],
    ['investigative', 0.5931, 0.7168],
    ['artistic', 0.6998, 0.6],
    ['social', 0.7161, 0.6021],
    ['enterprising', 0.697, 0.6051],
    ['conventional', 0.5852, 0.712],
  ] as const) {
    it(`are soft: four points less or more of ${area} make of P4 ${low} or ${high}`, () => {
      near(fitOf({...p4, [area]: p4[area] - 4}, records).r, low, 5e-5);
      near(fitOf({...p4, [area]: p4[area] + 4}, records).r, high, 5e-5);
    });
  }
});

describe('what the six areas say', () => {
  for (const [name, reader, contributions] of [
    ['P1', p1, [0.029051, 0.049307, 0.238081, 0.000038, 0.104515, 0.566894]],
    ['P3', p3, [0.047055, -0.023489, -0.378647, 0.000254, -0.007745, -0.360084]],
    ['P4', p4, [0.050012, -0.05093, 0.176557, 0.000551, 0.027989, 0.455433]],
    ['P5', p5, [0.026031, 0.150217, 0.16082, -0.000143, 0.131111, 0.237051]],
  ] as const) {
    it(`of ${name}: what each adds to the correlation`, () => {
      const {areas, r} = fitOf(reader, records);
      areas.forEach(({contribution}, index) => near(contribution, contributions[index]!));
      near(
        areas.reduce((sum, {contribution}) => sum + contribution, 0),
        r,
        1e-12,
      );
    });
  }

  const ofWork = [-0.286, 0.485, -1.261, 0.003, -0.8, 1.859];
  for (const [name, reader, standard, gaps, kinds] of [
    [
      'P1',
      p1,
      [-0.61, 0.61, -1.133, 0.087, -0.784, 1.83],
      [-0.324, 0.125, 0.128, 0.085, 0.015, -0.028],
      'fit fit fit fit fit fit',
    ],
    [
      'P6',
      p6,
      [-0.61, 0.61, -1.133, 0.087, -0.784, 1.83],
      [-0.324, 0.125, 0.128, 0.085, 0.015, -0.028],
      'fit fit fit fit fit fit',
    ],
    [
      'P3',
      p3,
      [-0.988, -0.291, 1.802, 0.581, 0.058, -1.162],
      [-0.702, -0.776, 3.063, 0.579, 0.858, -3.021],
      'neutral neutral misfit neutral neutral misfit',
    ],
    [
      'P4',
      p4,
      [-1.05, -0.63, -0.84, 1.26, -0.21, 1.47],
      [-0.764, -1.115, 0.421, 1.258, 0.589, -0.388],
      'neutral misfit fit misfit neutral fit',
    ],
    [
      'P5',
      p5,
      [-0.547, 1.859, -0.765, -0.328, -0.984, 0.765],
      [-0.261, 1.374, 0.496, -0.331, -0.184, -1.093],
      'fit misfit fit fit fit misfit',
    ],
  ] as const) {
    it(`of ${name}: standard scores, signed gaps and what they are called`, () => {
      const {areas} = fitOf(reader, records);
      assert.deepEqual(
        areas.map(({area}) => area),
        [...interestAreas],
      );
      areas.forEach((one, index) => {
        near(one.reader, standard[index]!, 5.1e-4);
        near(one.work, ofWork[index]!, 5.1e-4);
        near(one.gap, gaps[index]!, 5.1e-4);
        near(one.gap, one.reader - one.work, 1e-12);
      });
      assert.equal(areas.map(({kind}) => kind).join(' '), kinds);
    });
  }

  it('stay within √5, which is why a picture can have fixed ends', () => {
    const spike = scores(100, 0, 0, 0, 0, 0);
    near(fitOf(spike, records).areas[0]!.reader, Math.sqrt(5), 1e-9);
  });
});

describe('the documented example of O*NET', () => {
  const answers = '553421321134342523523523254115342111351145453111231155343444';
  const totals = [0, 0, 0, 0, 0, 0];
  [...answers].forEach((answer, index) => {
    totals[Math.floor((index % 12) / 2)]! += Number(answer) - 1;
  });
  const reader = scores(...totals);

  it('adds up to R 27, I 13, A 23, S 25, E 14, C 14', () =>
    assert.deepEqual(totals, [27, 13, 23, 25, 14, 14]));

  it('makes exactly two of all 923 published occupations “best”, the two that O*NET names, and seven “great”', () => {
    const found = [...published].map(([code, profile]) => ({code, ...fitOf(reader, profile)}));
    assert.equal(found.length, 923);
    assert.deepEqual(
      found
        .filter(({band}) => band === 'best')
        .map(({code}) => code)
        .sort(),
      ['27-2031.00', '39-5094.00'],
    );
    assert.equal(found.filter(({band}) => band === 'great').length, 7);
    for (const [code, r] of [
      ['39-5094.00', 0.773429],
      ['27-2031.00', 0.770922],
      ['35-2013.00', 0.698668],
      ['29-2072.00', -0.446492],
    ] as const) {
      near(found.find((one) => one.code === code)!.r, r);
    }
  });

  it('makes the same two “best” among the 748 occupations of the dataset', () => {
    const ranked = rankOccupations(reader);
    assert.equal(ranked.length, 748);
    assert.ok(ranked.every(({occupation}) => !/All Other/.test(occupation.title)));
    assert.deepEqual(
      ranked.filter(({band}) => band === 'best').map(({occupation}) => occupation.code),
      ['39-5094', '27-2031'],
    );
  });
});

describe('the ranking', () => {
  it('has all 748 occupations with a profile, the nearest first, each with the numbers of its fit', () => {
    const ranked = rankOccupations(p1);
    assert.equal(ranked.length, occupations().filter(({interests}) => interests).length);
    ranked.forEach(({occupation, r, score, band}, index) => {
      const alone = fitOf(p1, occupation.interests!);
      near(r, alone.r, 1e-12);
      assert.deepEqual([score, band], [alone.score, alone.band]);
      assert.ok(!index || ranked[index - 1]!.r >= r);
    });
  });

  it('begins for P1 with medical records specialists', () => {
    const [first] = rankOccupations(p1, {limit: 1});
    assert.equal(first!.occupation, findOccupation('29-2072'));
  });

  it('stops at the limit', () => {
    assert.equal(rankOccupations(p1, {limit: 10}).length, 10);
    assert.deepEqual(rankOccupations(p1, {limit: 10}), rankOccupations(p1).slice(0, 10));
  });

  it('can leave out what takes more education to enter, and what it is not known of', () => {
    const allowed = entryEducations.slice(0, 2);
    const ranked = rankOccupations(p1, {entryEducation: 'High school diploma or equivalent'});
    const expected = rankOccupations(p1).filter(
      ({occupation: {preparation}}) =>
        preparation && allowed.includes(preparation.entryEducation as never),
    );
    assert.deepEqual(ranked, expected);
    assert.ok(ranked.length > 100 && ranked.length < 748);
  });

  it('knows every entry education of the dataset, from the least to the most', () => {
    const used = new Set(
      occupations().flatMap(({preparation}) => preparation?.entryEducation ?? []),
    );
    assert.deepEqual(
      [...used].filter((one) => !entryEducations.includes(one)),
      [],
    );
    assert.equal(used.size, entryEducations.length);
  });

  it('is empty for a flat profile', () =>
    assert.deepEqual(rankOccupations(scores(3, 3, 3, 3, 3, 3)), []));
});

describe('interests as a page writes them', () => {
  for (const given of [
    '10,24,4,18,8,38',
    ' 10, 24 ,4,18,8,38',
    [10, 24, 4, 18, 8, 38],
    p1,
    {...p1, source: 'x'},
  ]) {
    it(`are read from ${JSON.stringify(given)}`, () => assert.deepEqual(readInterests(given), p1));
  }

  for (const [given, fault] of [
    ['10,24,x,18,8,38', 'x for artistic'],
    ['10,24,,18,8,38', ' for artistic'],
    ['10,24,4,18,8', '5 values'],
    ['10,24,4,18,8,38,1', '7 values'],
    ['10;24', '1 values'],
    ['10,24,4,18,8,Infinity', 'Infinity for conventional'],
    [[1, 2, 3], '3 values'],
    [[1, 2, 3, 4, 5, null], 'null for conventional'],
    [{realistic: 1}, 'undefined for investigative'],
    [7, 'undefined for realistic'],
    [null, 'undefined for realistic'],
  ] as const) {
    it(`are refused by name: ${JSON.stringify(given)}`, () =>
      assert.equal(readInterests(given), fault));
  }
});
