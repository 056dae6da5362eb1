import assert from 'node:assert/strict';
import {it} from 'node:test';
import {slugOf} from '../../src/dataset/slug.js';

const examples = [
  ['Medical Records Specialists', 'medical-records-specialists'],
  ['Lawyers', 'lawyers'],
  ["Police and Sheriff's Patrol Officers", 'police-and-sheriffs-patrol-officers'],
  ['Police and Sheriff’s Patrol Officers', 'police-and-sheriffs-patrol-officers'],
  ['Helpers--Production Workers', 'helpers-production-workers'],
  ['Education Administrators, All Other', 'education-administrators-all-other'],
  ['Fishing/Hunting (Guides)', 'fishing-hunting-guides'],
  ['First-Line Supervisors of 24-Hour Shops', 'first-line-supervisors-of-24-hour-shops'],
] as const;

for (const [title, slug] of examples) {
  it(`makes "${slug}" of "${title}"`, () => assert.equal(slugOf(title), slug));
}

it('leaves a slug as it is', () => {
  for (const [, slug] of examples) assert.equal(slugOf(slug), slug);
});
