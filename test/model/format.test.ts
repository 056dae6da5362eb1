/** Numbers as a reader sees them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {count, money, percent, percentChange} from '../../src/format.js';
import {occupations} from '../../src/index.js';

describe('numbers written by hand are those that Intl writes', () => {
  const whole = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  const cents = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'});
  const short = (digits: number) =>
    new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: 0,
      maximumFractionDigits: digits,
      notation: 'compact',
    });
  const [thousands, millions] = [short(0), short(1)];
  const published = occupations()
    .flatMap(({wages}) => [
      ...Object.values(wages?.annual ?? {}),
      ...Object.values(wages?.hourly ?? {}),
    ])
    .filter((one) => typeof one === 'number');
  const others = [
    0.01, 0.5, 7.25, 9.995, 99.5, 999, 999.4, 999.5, 999.99, 1000, 1499, 1500, 1500.5, 99_499,
    99_500, 999_499, 999_500, 1_000_000, 1_234_567.89, 12_345_678,
  ];

  it(`for all ${published.length} published amounts and at every edge`, () => {
    assert.ok(published.length > 9_000);
    for (const amount of [...published, ...others]) {
      assert.equal(money(amount, 'year', 'en-US'), whole.format(amount));
      assert.equal(money(amount, 'hour', 'en-US'), cents.format(amount));
      assert.equal(
        money(amount, 'year', 'en-US', true),
        (amount < 999_500 ? thousands : millions).format(amount),
      );
    }
  });
});

describe('so are jobs and shares', () => {
  const whole = new Intl.NumberFormat('en-US', {maximumFractionDigits: 0});
  const tenths = {style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1} as const;
  const share = new Intl.NumberFormat('en-US', tenths);
  const change = new Intl.NumberFormat('en-US', {...tenths, signDisplay: 'exceptZero'});

  it('for all that is published', () => {
    for (const {wages, outlook, attainment} of occupations()) {
      for (const one of [
        wages?.employment,
        outlook?.employment,
        outlook?.projected,
        outlook?.openings,
        Math.abs(outlook?.change ?? 0),
      ]) {
        if (typeof one === 'number') assert.equal(count(one, 'en-US'), whole.format(one));
      }
      for (const one of Object.values(attainment ?? {}))
        if (typeof one === 'number') assert.equal(percent(one, 'en-US'), share.format(one / 100));
      for (const one of [outlook?.percent ?? 0, 0, 0.1, -0.1, 1234.5])
        assert.equal(percentChange(one, 'en-US'), change.format(one / 100).replace('-', '−'));
    }
  });
});

describe('numbers', () => {
  it('are told apart where room is short, millions too', () => {
    assert.deepEqual(
      [1_000_000, 1_234_567.89, 1_500_000].map((amount) => money(amount, 'year', 'en-US', true)),
      ['$1M', '$1.2M', '$1.5M'],
    );
    assert.match(money(51140, 'year', 'en-GB', true), /^US\$51k$/i);
  });

  it('are written the way of the page where it is English', () => {
    assert.equal(money(51140, 'year', 'en-GB'), 'US$51,140');
    assert.equal(count(194800, 'en-US'), '194,800');
    assert.equal(percent(19.2, 'en-US'), '19.2%');
  });

  it('of change carry their sign, and none has none', () => {
    assert.deepEqual(
      [7.1, -36.1, 0].map((one) => percentChange(one, 'en-US')),
      ['+7.1%', '−36.1%', '0.0%'],
    );
  });
});
