/** Written profiles, as the modules of their occupations hold them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readWritten} from '../../data/pathway-files.js';
import {topicNames} from '../../src/dataset/profiles.js';
import {findOccupation, findProfile, occupations, type Topic} from '../../src/index.js';
import {topicHeadings} from '../../src/messages/topics.js';
import {profileOf} from '../../tools/occupation/profile.js';
import {addAllOccupations, allModules} from '../fixtures/occupation-modules.js';

const written = readWritten();
const files = [...written.profiles.values()];
addAllOccupations();
const [unwritten] = occupations()
  .map(({code}) => code)
  .filter((code) => !files.some((file) => file.code === code));

describe('a written profile', () => {
  it('holds every word of its file, in the order in which topics are shown, under our headings', () => {
    for (const file of files) {
      const {summary, topics} = findProfile(file.code)!;
      assert.equal(summary, file.summary.text);
      const names = topics.map(({topic}) => topic);
      assert.deepEqual(
        names,
        topicNames.filter((name) => file.topics[name]),
        file.code,
      );
      for (const {topic, heading, sources, ...content} of topics) {
        const {sources: ids, ...expected} = file.topics[topic]!;
        assert.deepEqual(content, expected, `${file.code} ${topic}`);
        assert.equal(heading, topicHeadings[topic]);
        assert.equal(sources.length, ids.length);
      }
    }
  });

  it('names the pages it was read from, with an address of https', () => {
    const names = new Map(written.pages.pages.map(({id, name}) => [id, name]));
    for (const {code, summary} of files) {
      const {sources, topics} = findProfile(code)!;
      const paged = summary.sources.filter((id) => names.has(id));
      assert.deepEqual(
        sources.slice(0, paged.length).map(({name}) => name),
        paged.map((id) => names.get(id)),
      );
      for (const one of [...sources, ...topics.flatMap((topic) => topic.sources)])
        assert.ok(one.name && one.url!.startsWith('https://'), code);
    }
  });

  it('is known of exactly the occupations that have a file', () => {
    assert.deepEqual(
      allModules.filter(({profile}) => profile).map(({code}) => code),
      files.map(({code}) => code).sort(),
    );
    assert.equal(findProfile(unwritten!), undefined);
    assert.equal(findProfile('toString'), undefined);
  });

  it('is part of its occupation, also where a page writes it as JSON', () => {
    const occupation = findOccupation('29-2072')!;
    assert.equal(occupation.profile, findProfile('29-2072'));
    const json = JSON.parse(JSON.stringify(occupation)) as {profile: {topics: Topic[]}};
    assert.equal(json.profile.topics.length, occupation.profile!.topics.length);
    assert.equal(findOccupation(unwritten!)!.profile, undefined);
  });
});

describe('making a profile of its file', () => {
  it('is refused where a source is nowhere listed', () => {
    const changed = structuredClone(written);
    changed.profiles.get('medical-records-specialists')!.summary.sources = ['nowhere'];
    assert.throws(
      () => profileOf(changed)('29-2072'),
      /nowhere is named as a source and is in neither data\/pages\.json nor data\/sources\.json\. Add it/,
    );
  });
});
