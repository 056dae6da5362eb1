/** Where pay lies on an axis. Positions are per cent of the axis, from its low end. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  findOccupation,
  hoursAYear,
  occupations,
  percentiles,
  salaryScale,
} from '../../src/index.js';
import type {Offer, PayPeriod, SalaryScale, Wages} from '../../src/index.js';

function scaleOf(wages: Wages | undefined, period: PayPeriod = 'year', offer?: Offer): SalaryScale {
  assert.ok(wages);
  const scale = salaryScale(wages, period, offer);
  assert.ok(scale, 'nothing to show');
  return scale;
}

const occupation = (code: string) => findOccupation(code)?.wages;
const places = ({figures}: SalaryScale) => figures.map(({at}) => at);
const amounts = ({figures}: SalaryScale) => figures.map(({figure}) => figure);
const records = occupation('29-2072');
const may2024: Wages = {
  annual: {p10: 35780, p25: 41600, p50: 50250, p75: 64070, p90: 80950},
  allOccupations: {annual: 49500},
};

/** Asserts two places are one, up to the hundredth of a per cent a drawing can hold. */
function near(actual: number | undefined, expected: number, what?: string): void {
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= 0.011,
    `${what ?? 'place'}: ${actual}, expected ${expected}`,
  );
}

describe('the axis', () => {
  it('holds the five percentiles, lowest first', () => {
    assert.deepEqual(
      scaleOf(records).figures.map(({percentile}) => percentile),
      ['p10', 'p25', 'p50', 'p75', 'p90'],
    );
    assert.deepEqual([...percentiles], ['p10', 'p25', 'p50', 'p75', 'p90']);
    assert.deepEqual(amounts(scaleOf(records)), [37000, 43490, 51140, 64820, 81150]);
  });

  it('is to scale: equal dollars are equal distances', () => {
    const [p10, p25, p50, p75, p90] = places(scaleOf(records)) as number[];
    const perDollar = (p90! - p10!) / (81150 - 37000);
    near(p25, p10! + (43490 - 37000) * perDollar);
    near(p50, p10! + (51140 - 37000) * perDollar);
    near(p75, p10! + (64820 - 37000) * perDollar);
    near(scaleOf(records).benchmark?.at, p10! + (50980 - 37000) * perDollar);
  });

  it('leaves the same room at both ends', () => {
    const [low, , , , high] = places(scaleOf(records)) as number[];
    assert.ok(low! > 0 && low! < 10, `the lowest amount is at ${low}`);
    near(high, 100 - low!);
  });

  it('never places a higher amount lower, in any occupation, for a year or an hour', () => {
    for (const {code, wages} of occupations()) {
      for (const period of ['year', 'hour'] as const) {
        const scale = scaleOf(wages, period);
        const known = places(scale).filter((at) => at !== undefined);
        assert.deepEqual(
          known,
          known.toSorted((a, b) => a - b),
          code,
        );
        for (const at of [...known, scale.benchmark?.at ?? 0])
          assert.ok(at >= 0 && at <= 100, `${code}: ${at}`);
      }
    }
  });

  it('puts one single amount in the middle', () => {
    const scale = scaleOf({annual: {p50: 40000}});
    assert.deepEqual(places(scale), [undefined, undefined, 50, undefined, undefined]);
    assert.equal(scale.benchmark, undefined);
  });

  it('puts five equal amounts in the middle, with an equal benchmark', () => {
    const scale = scaleOf({
      annual: {p10: 4, p25: 4, p50: 4, p75: 4, p90: 4},
      allOccupations: {annual: 4},
    });
    assert.deepEqual(places(scale), [50, 50, 50, 50, 50]);
    assert.deepEqual(scale.benchmark, {figure: 4, at: 50, above: 0});
  });

  it('makes room for a benchmark outside the occupation’s pay', () => {
    const scale = scaleOf({annual: {p10: 100, p90: 200}, allOccupations: {annual: 400}});
    const [low, , , , high] = places(scale) as number[];
    assert.ok(scale.benchmark!.at! > high!);
    near(high, low! + (scale.benchmark!.at! - low!) / 3);
  });
});

describe('the period', () => {
  it('is the one asked for where it is published', () => {
    assert.equal(scaleOf(records, 'year').period, 'year');
    const hour = scaleOf(records, 'hour');
    assert.equal(hour.period, 'hour');
    assert.deepEqual(amounts(hour), [17.79, 20.91, 24.59, 31.17, 39.01]);
  });

  it('is the hour for actors and the year for health specialties teachers, whatever is asked', () => {
    for (const asked of ['year', 'hour'] as const) {
      assert.equal(scaleOf(occupation('27-2011'), asked).period, 'hour');
      assert.equal(scaleOf(occupation('25-1071'), asked).period, 'year');
    }
  });

  it('brings its own benchmark along', () => {
    assert.equal(scaleOf(occupation('27-2011'), 'year').benchmark?.figure, 24.51);
    assert.equal(scaleOf(occupation('25-1071'), 'hour').benchmark?.figure, 50980);
  });

  it('is none where no percentile is published: nothing is shown, and a mean is no percentile', () => {
    assert.equal(salaryScale({}, 'year'), undefined);
    assert.equal(salaryScale({annual: {}, hourly: {}}, 'year'), undefined);
    assert.equal(salaryScale({annual: {mean: 50000}}, 'year'), undefined);
  });
});

describe('the comparison with all occupations', () => {
  it('says medical records specialists earn $160 more a year', () => {
    const {benchmark} = scaleOf(records);
    assert.equal(benchmark?.figure, 50980);
    assert.equal(benchmark?.above, 160);
  });

  it('says they earn 8 cents more an hour, not 0.0799999', () => {
    assert.equal(scaleOf(records, 'hour').benchmark?.above, 0.08);
  });

  it('says $750 more with the figures of May 2024', () =>
    assert.equal(scaleOf(may2024).benchmark?.above, 750));

  it('is negative where the occupation earns less', () => {
    assert.equal(
      scaleOf({annual: {p50: 30000}, allOccupations: {annual: 50980}}).benchmark?.above,
      -20980,
    );
  });

  it('shows the benchmark without a difference where the median is not a number', () => {
    for (const p50 of ['*', '#', undefined] as const) {
      const {benchmark} = scaleOf({
        annual: {p10: 20000, p50, p90: 90000},
        allOccupations: {annual: 50980},
      });
      assert.equal(benchmark?.figure, 50980);
      assert.equal(benchmark?.above, undefined);
      assert.notEqual(benchmark?.at, undefined);
    }
  });

  it('is absent where the figures bring none', () => {
    assert.equal(scaleOf({annual: {p50: 40000}}).benchmark, undefined);
    assert.equal(
      scaleOf({annual: {p50: 40000}, allOccupations: {hourly: 24.51}}).benchmark,
      undefined,
    );
  });
});

describe('a figure that is not a number', () => {
  it('has no place, and moves nothing else', () => {
    const whole = scaleOf({annual: {p10: 10000, p25: 20000, p50: 30000, p75: 40000, p90: 50000}});
    for (const mark of ['*', '#', undefined] as const) {
      const scale = scaleOf({annual: {p10: 10000, p25: 20000, p50: 30000, p75: mark, p90: 50000}});
      assert.equal(scale.figures[3]?.figure, mark);
      assert.deepEqual(
        places(scale),
        places(whole).map((at, index) => (index === 3 ? undefined : at)),
      );
    }
  });

  it('leaves nothing to place where all five are marks, and nothing breaks', () => {
    const scale = scaleOf({annual: {p10: '#', p25: '#', p50: '#', p75: '#', p90: '#'}});
    assert.deepEqual(places(scale), [undefined, undefined, undefined, undefined, undefined]);
  });

  it('is no pay for a year where all are “not available”, as BLS prints them of those paid by the hour', () => {
    const annual = {p10: '*', p25: '*', p50: '*', p75: '*', p90: '*'} as const;
    assert.equal(salaryScale({annual}, 'year'), undefined);
    const {period, figures} = scaleOf({annual, hourly: {p50: 29.05}});
    assert.equal(period, 'hour');
    assert.equal(figures[2]?.figure, 29.05);
  });
});

describe('an employer’s offer', () => {
  const offered = (offer: Offer, period: PayPeriod = 'year', wages = records) => {
    const scale = scaleOf(wages, period, offer);
    assert.ok(scale.offer);
    return {...scale, offer: scale.offer};
  };

  it('stands on the same axis as the occupation’s pay', () => {
    const {figures, offer} = offered({min: 43490, max: 64820, period: 'year'});
    assert.equal(offer.converted, false);
    near(offer.from, figures[1]!.at!);
    near(offer.to, figures[3]!.at!);
  });

  it('stretches the axis where it lies outside', () => {
    const {figures, offer} = offered({min: 20000, max: 200000, period: 'year'});
    assert.ok(offer.from! < figures[0]!.at! && offer.to! > figures[4]!.at!);
    near(offer.to, 100 - offer.from!);
  });

  it('may have one end', () => {
    const from = offered({min: 48000, period: 'year'}).offer;
    assert.deepEqual([from.from !== undefined, from.to], [true, undefined]);
    const to = offered({max: 48000, period: 'year'}).offer;
    assert.deepEqual([to.from, to.to !== undefined], [undefined, true]);
  });

  it('for an hour is drawn on the axis of a year at 2,080 hours, and keeps its own amounts', () => {
    assert.equal(hoursAYear, 2080);
    const {offer, figures} = offered({min: 24.5, max: 30, period: 'hour'});
    const direct = offered({min: 24.5 * 2080, max: 30 * 2080, period: 'year'});
    assert.deepEqual(
      [offer.min, offer.max, offer.period, offer.converted],
      [24.5, 30, 'hour', true],
    );
    near(offer.from, direct.offer.from!);
    near(offer.to, direct.offer.to!);
    assert.deepEqual(
      figures.map(({at}) => at),
      direct.figures.map(({at}) => at),
    );
  });

  it('for a year is drawn on the axis of an hour in the same way', () => {
    const {offer} = offered({min: 52000, max: 62400, period: 'year'}, 'hour');
    const direct = offered({min: 25, max: 30, period: 'hour'}, 'hour');
    assert.equal(offer.converted, true);
    near(offer.from, direct.offer.from!);
    near(offer.to, direct.offer.to!);
  });

  it('is not drawn where its period is not published: such work is not 2,080 hours a year', () => {
    for (const [code, period] of [
      ['27-2011', 'year'],
      ['25-1071', 'hour'],
    ] as const) {
      const {offer, ...scale} = offered({min: 20, max: 30, period}, period, occupation(code));
      assert.deepEqual([offer.from, offer.to, offer.converted], [undefined, undefined, true], code);
      assert.deepEqual(places(scale as SalaryScale), places(scaleOf(occupation(code))), code);
    }
  });

  it('is drawn as it is where its period is the one published', () => {
    const {offer} = offered({min: 30, max: 60, period: 'hour'}, 'year', occupation('27-2011'));
    assert.equal(offer.converted, false);
    assert.ok(offer.from! < offer.to!);
  });

  it('is absent where there is none', () => assert.equal(scaleOf(records).offer, undefined));
});
