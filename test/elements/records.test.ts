/**
 * What a page hands in, in every place of every element: objects, nodes and functions where text
 * belongs, JSON in attributes, and properties that come late.
 */
import {expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/define/all.js';
import type {CareerFit, OccupationRecord} from '../../src/index.js';
import {authorsWords, listen, part, partText, reading, show, told} from './showing.js';

listen();

const words = '<p>The author’s words</p>';
const record = {title: 'Our graduates', wages: {annual: {p50: 48_000}}};

/** A tag as a server has written it. */
async function written(tag: string): Promise<HTMLElement> {
  const [name] = /[\w-]+/.exec(tag)!;
  const holder = await fixture(`<div>${tag}${words}</${name}></div>`);
  const element = holder.firstElementChild as HTMLElement & {updateComplete: Promise<unknown>};
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
  return element;
}

const escaped = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;');

describe('JSON in an attribute', () => {
  it('is the record, the interests and the factors', async () => {
    const salary = await written(`<career-salary record="${escaped(record)}">`);
    expect(partText(salary, 'title')).to.equal('Our graduates');
    expect(partText(salary, 'median')).to.contain('$48,000');
    const factors = [{name: 'Team size', reader: 12, occupation: 5, direction: 'more'}];
    const fit = await written(
      `<career-fit occupation="29-2072" score="80" factors="${escaped(factors)}">`,
    );
    expect(part(fit, 'areas')!.textContent).to.contain('Team size');
    const list = await written('<career-fit occupation="29-2072" interests="[10,24,4,18,8,38]">');
    const text = await written('<career-fit occupation="29-2072" interests="10,24,4,18,8,38">');
    expect(partText(list, 'score')).to.equal(partText(text, 'score'));
    const own = await written(
      `<career-certification record="${escaped({short: 'LRC', name: 'Local Records Clerk'})}">`,
    );
    expect(partText(own, 'title')).to.equal('LRC: Local Records Clerk');
    expect(told.warnings).to.deep.equal([]);
  });

  it('is read where a framework sets it as a property', async () => {
    const element = await show('career-salary', {record: JSON.stringify(record)});
    expect(partText(element, 'title')).to.equal('Our graduates');
  });

  it('that is none is told once, by the name of the attribute, and the occupation is shown', async () => {
    const element = await written('<career-salary occupation="29-2072" record="{title:">');
    expect(partText(element, 'title')).to.equal('Medical Records Specialists');
    expect(told.errors.map(({attribute}) => attribute)).to.deep.equal(['record']);
    expect(told.errors[0]!.message).to.match(/record is not JSON\. Write what .*json_encode/);
  });

  it('is never written by the element', async () => {
    const element = await show('career-fit', {record, interests: [1, 2, 3, 4, 5, 6]});
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});

describe('a property that comes late', () => {
  for (const tag of [
    '<career-salary record="[object Object]">',
    '<career-salary>',
    '<career-certification record="[object Object]">',
    '<career-certification>',
    '<career-fit occupation="29-2072" interests="[object Object]">',
  ]) {
    it(`after ${tag} is in the page is not missing before`, async () => {
      const [name] = /[\w-]+/.exec(tag)!;
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.innerHTML = `${tag}${words}</${name}>`;
      const element = holder.firstElementChild as CareerFit;
      await element.updateComplete;
      if (name === 'career-fit') element.interests = [10, 24, 4, 18, 8, 38];
      else element.record = {...record, short: 'A', name: 'B'} as OccupationRecord;
      await nextFrame();
      await nextFrame();
      await element.updateComplete;
      expect(told.warnings).to.deep.equal([]);
      expect(told.errors).to.deep.equal([]);
      expect(part(element, 'title')).not.to.equal(undefined);
      holder.remove();
    });
  }

  it('that never comes is told once', async () => {
    for (const tag of [
      '<career-salary>',
      '<career-certification>',
      '<career-topic occupation="29-2072">',
    ]) {
      told.errors = [];
      const element = await written(tag);
      expect(authorsWords(element), tag).to.equal(true);
      expect(told.errors.length, tag).to.equal(1);
    }
    told.errors = [];
    await written('<career-salary record="[object Object]">');
    expect(told.errors.map(({message}) => message).join()).to.match(/record is not JSON/);
  });
});

describe('what a page hands in', () => {
  it('is refused with its place where it is an object, and the occupation is shown', async () => {
    const strange = {title: {rendered: 'Nurse'}, wages: {annual: {p50: 50_000}}};
    const element = await show('career-salary', {
      record: strange as unknown as OccupationRecord,
      occupation: '29-2072',
    });
    expect(partText(element, 'title')).to.equal('Medical Records Specialists');
    expect(told.errors.map(({attribute}) => attribute)).to.deep.equal(['record.title']);
    expect(told.errors[0]!.message).to.contain('record.title is not text. The record is left out.');
  });

  it('never loses a node of the page', async () => {
    const mine = document.createElement('b');
    document.body.append(mine);
    await show('career-certification', {
      record: {short: 'A', name: 'B', shows: mine, level: 'toString'} as never,
    });
    await show('career-fit', {occupation: '29-2072', score: 5, label: mine as never});
    const level = await show('career-certification', {
      record: {short: 'A', name: 'B', level: 'toString'} as never,
    });
    expect(mine.isConnected && mine.getRootNode() === document).to.equal(true);
    expect(reading(level)).not.to.contain('function');
    mine.remove();
  });

  it('may be a symbol, or throw what cannot be told', async () => {
    const thrower = {
      get title(): string {
        throw Object.create(null);
      },
    };
    for (const one of [Symbol('s'), thrower, () => 1, 5, []]) {
      told.errors = [];
      const element = await show('career-salary', {record: one as never});
      expect(authorsWords(element)).to.equal(true);
      expect(told.errors.length).to.equal(1);
    }
  });

  it('is left out where it has nothing to show, and the occupation is shown', async () => {
    const element = await show('career-outlook', {record: {title: 'X'}, occupation: '29-2072'});
    expect(partText(element, 'title')).to.equal('Medical Records Specialists');
    expect(told.errors.map(({attribute}) => attribute)).to.deep.equal(['record']);
  });

  it('takes no harm from names that a script of the page has given all objects', async () => {
    const names = {url: {}, href: () => 1, text: {}, level: 'x', page: 5, intro: {}, term: 'T'};
    Object.assign(Object.prototype, names);
    try {
      for (const tag of ['salary', 'facts', 'education', 'certification', 'fit'] as const) {
        const element = await show(`career-${tag}`, {occupation: '29-2072'});
        expect(part(element, 'title'), tag).not.to.equal(undefined);
        expect(reading(element), tag).not.to.match(/\[object|=>/);
      }
      const topic = await show('career-topic', {occupation: '29-2072', topic: 'interests'});
      expect(reading(topic)).not.to.match(/\[object|=>/);
    } finally {
      for (const name of Object.keys(names)) {
        delete (Object.prototype as Record<string, unknown>)[name];
      }
    }
    expect(told.errors).to.deep.equal([]);
  });
});

describe('hundreds of values, anywhere', () => {
  /** The same numbers in each run, from 0 to 1. */
  function numbersFrom(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  }
  const values = [
    {rendered: 'Nurse'},
    Object.create(null),
    () => 'Nurse',
    Symbol('Nurse'),
    NaN,
    Infinity,
    1e23,
    -1,
    [],
    [[{}]],
    {
      toString(): never {
        throw new Error('of the page');
      },
    },
    document.createElement('b'),
    new Date(0),
    10n,
  ];
  const fields = {
    'career-salary': ['record', 'occupation', 'period', 'offerMin', 'offerMax', 'headingLevel'],
    'career-outlook': ['record', 'occupation'],
    'career-facts': ['record', 'occupation'],
    'career-education': ['record', 'occupation', 'view'],
    'career-certification': ['record', 'occupation', 'certification'],
    'career-fit': ['record', 'interests', 'score', 'label', 'factors'],
    'career-matches': ['interests', 'limit', 'education', 'href'],
    'career-topic': ['record', 'topic', 'href'],
    'career-profile': ['record', 'interests', 'sections', 'href', 'offerMin'],
    'career-interests': ['for', 'name', 'share'],
  } as const;

  for (const [tag, names] of Object.entries(fields)) {
    it(`are never shown by ${tag}, and never stop it`, async () => {
      const next = numbersFrom(7);
      const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
      for (let round = 0; round < 25; round++) {
        const name = one(names);
        const value = one(values);
        const inner = {
          title: one(['Nurses', value]),
          short: 'A',
          name: one(['B', value]),
          wages: {annual: {p50: one([5, value])}, source: one([value, {name: value}])},
          interests: one([undefined, value]),
          profile: {summary: one(['x', value]), topics: one([[], value]), sources: []},
        };
        const given = name === 'record' ? one([value, inner]) : value;
        const element = await show(tag as 'career-fit', {
          ...(tag !== 'career-matches' && tag !== 'career-interests' && {occupation: '29-2072'}),
          ...(tag === 'career-topic' && {topic: 'interests'}),
          [name]: given,
        });
        expect(reading(element), `${name} of round ${round}`).not.to.match(
          /\[object|=>|Infinity|e\+\d|NaN|Symbol/,
        );
        expect(told.errors.filter(({message}) => message.includes('cannot be drawn'))).to.eql([]);
        element.parentElement!.remove();
      }
    });
  }
});

describe('an occupation', () => {
  it('that is many in one has no score, and says so', async () => {
    const interests = '10,24,4,18,8,38';
    const element = await show('career-fit', {occupation: '29-1229', interests});
    expect(part(element, 'ring')).to.equal(undefined);
    expect(partText(element, 'note')).to.equal(
      'No score: this is a group of different jobs, and no one set of interests fits all of them.',
    );
    const card = await show('career-profile', {
      occupation: '29-1229',
      sections: 'fit',
      interests,
    });
    const inside = card.shadowRoot!.querySelector('career-fit')!;
    expect(partText(inside, 'note')).to.match(/^No score: this is a group/);
  });

  it('of the 2010 list is told with its successors, and none is taken', async () => {
    for (const [code, today] of [
      ['29-2071', 'Today: 29-2072 Medical Records Specialists, 29-9021 Health Information'],
      ['31-1014', 'Today: 31-1131 Nursing Assistants. Use one of them.'],
    ]) {
      told.errors = [];
      const element = await show('career-salary', {occupation: code as never});
      expect(authorsWords(element)).to.equal(true);
      expect(told.errors[0]!.message).to.contain(`occupation is of the 2010 list. ${today}`);
    }
  });
});
