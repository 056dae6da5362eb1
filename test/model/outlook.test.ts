/**
 * What growth is called: the words of the Occupational Outlook Handbook of BLS, for its own edition
 * only.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {count} from '../../src/format.js';
import {findOccupation, growthLabel, type GrowthLabel} from '../../src/index.js';

/**
 * The lowest whole per cent of “slower”, “as fast”, “faster” and “much faster” in the edition of
 * 2024–34.
 */
const growthBins = [1, 3, 5, 7] as const;

/** A change in per cent as published, of so many jobs that they say nothing more exact. */
const labelOf = (percent: number) =>
  growthLabel({percent, change: percent * 1000, employment: 100_000, growthBins});

describe('growth is called', () => {
  for (const [percent, label] of [
    [-36.1, 'Decline'],
    [-1.4, 'Decline'],
    [-1, 'Decline'],
    [-0.6, 'Decline'],
    [-0.5, 'Decline'],
    [-0.4, 'Little or no change'],
    [-0.1, 'Little or no change'],
    [0, 'Little or no change'],
    [0.4, 'Little or no change'],
    [0.5, 'Slower than average'],
    [1, 'Slower than average'],
    [1.5, 'Slower than average'],
    [2.4, 'Slower than average'],
    [2.5, 'As fast as average'],
    [3.1, 'As fast as average'],
    [4.4, 'As fast as average'],
    [4.5, 'Faster than average'],
    [5, 'Faster than average'],
    [6.4, 'Faster than average'],
    [6.5, 'Much faster than average'],
    [7.1, 'Much faster than average'],
    [50, 'Much faster than average'],
  ] as [number, GrowthLabel][]) {
    it(`“${label}” at ${percent} per cent`, () => assert.equal(labelOf(percent), label));
  }

  it('by the unrounded change where the published half could be rounded either way', () => {
    // Published as 4.5, 2.5 and −0.5 per cent, and really a little less; the handbook calls them
    // so.
    const label = (change: number, employment: number, percent: number) =>
      growthLabel({percent, change, employment, growthBins});
    assert.equal(label(22_700, 504_500, 4.5), 'As fast as average');
    assert.equal(label(4100, 90_600, 4.5), 'Faster than average');
    assert.equal(label(6700, 269_800, 2.5), 'Slower than average');
    assert.equal(label(-19_600, 3_936_700, -0.5), 'Little or no change');
    assert.equal(label(-700, 131_000, -0.5), 'Decline');
  });

  it('by the published per cent where the jobs are too few to say more', () => {
    assert.equal(growthLabel({percent: -4.5, change: 0, employment: 900, growthBins}), 'Decline');
    assert.equal(
      growthLabel({percent: 4.5, change: 0, employment: 900, growthBins}),
      'Faster than average',
    );
    assert.equal(
      growthLabel({percent: 3, change: 0, employment: 0, growthBins}),
      'As fast as average',
    );
  });

  it('by the lines of its own edition: the same growth has another name in another decade', () => {
    const wider = [2, 4, 8, 12] as const;
    assert.equal(
      growthLabel({percent: 7.1, change: 7100, employment: 100_000, growthBins: wider}),
      'As fast as average',
    );
    assert.equal(
      growthLabel({percent: 12, change: 12_000, employment: 100_000, growthBins: wider}),
      'Much faster than average',
    );
  });

  it('nothing where the lines of the edition are not known', () => {
    assert.equal(growthLabel({percent: 7.1, change: 7100, employment: 100_000}), undefined);
  });
});

/** Profiles of the handbook of 2025–26, as it prints them. */
type Printed = [title: string, code: string, jobs: string, change: string, outlook: string];
const checkedIn: Printed[] = [
  ['Medical Records Specialists', '29-2072', '194,800', '13,800', '7% (Much faster than average)'],
  ['Registered Nurses', '29-1141', '3,391,000', '166,100', '5% (Faster than average)'],
  [
    'Heavy and Tractor-trailer Truck Drivers',
    '53-3032',
    '2,235,100',
    '89,300',
    '4% (As fast as average)',
  ],
  [
    'Plumbers, Pipefitters, and Steamfitters',
    '47-2152',
    '504,500',
    '22,700',
    '4% (As fast as average)',
  ],
  ['Surveying and Mapping Technicians', '17-3031', '59,400', '2,700', '5% (Faster than average)'],
  [
    'Clinical Laboratory Technologists and Technicians',
    '29-2010',
    '351,200',
    '6,000',
    '2% (Slower than average)',
  ],
  ['Air Traffic Controllers', '53-2021', '24,100', '300', '1% (Slower than average)'],
  ['Actors', '27-2011', '57,000', '200', '0% (Little or no change)'],
  ['Models', '41-9012', '6,700', '0', '-1% (Decline)'],
  ['Teacher Assistants', '25-9045', '1,422,800', '-21,100', '-1% (Decline)'],
  ['Forest and Conservation Workers', '45-4011', '10,800', '-500', '-5% (Decline)'],
];

/**
 * Every profile that is about one occupation of ours, where a copy of the handbook lies beside the
 * project.
 */
function profiles(): Printed[] {
  const handbook = new URL('../../../shared/facts/ooh-2025-26.json', import.meta.url);
  if (!existsSync(handbook)) return checkedIn;
  const {occupations} = JSON.parse(readFileSync(handbook, 'utf8')) as {
    occupations: {title: string; soc: {soc: string}[]; quickFacts: Record<string, string>}[];
  };
  const found = occupations
    .filter(({soc: [first, second]}) => first && !second && findOccupation(first.soc))
    .map(({title, soc: [first], quickFacts: facts}): Printed => [
      title,
      first!.soc,
      facts['Number of Jobs, 2024']!,
      facts['Employment Change, 2024–34']!,
      facts['Job Outlook, 2024–34']!,
    ]);
  assert.equal(found.length, 243, 'the handbook has 243 profiles about one occupation of ours');
  for (const profile of checkedIn)
    assert.deepEqual(
      found.find(([, code]) => code === profile[1]),
      profile,
      'a checked-in profile is not as printed',
    );
  return found;
}

describe('the outlook is what the handbook prints', () => {
  const outlookOf = (code: string) => findOccupation(code)!.outlook!;

  it('as the number of jobs and the change', () => {
    for (const [title, code, jobs, change] of profiles()) {
      assert.deepEqual(
        [count(outlookOf(code).employment, 'en-US'), count(outlookOf(code).change, 'en-US')],
        [jobs, change],
        title,
      );
    }
  });

  it('as the label behind the per cent', () => {
    for (const [title, code, , , outlook] of profiles())
      assert.equal(growthLabel(outlookOf(code)), /\((.*)\)/.exec(outlook)?.[1], title);
  });
});
