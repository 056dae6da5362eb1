/** `<career-profile>` and `<career-topic>` with the drop-in without data: what they fetch, and what is left when that fails. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {open, type Visit} from './page.js';
import {page} from './widgets.js';

const lite = '<script src="/dist/career-widgets.lite.js"></script>';
const hear =
  '<script>globalThis.told = []; document.addEventListener("career-error", ({message}) => told.push(message));</script>';
const card = (occupation: string, more = '') =>
  `<career-profile occupation="${occupation}" ${more}><p>The author’s words</p></career-profile>`;

const fetched = async (visit: Visit) =>
  (await visit.report()).requests
    .map((request) => /(?:\d\d|names|occupations\/[\d-]+)\.js/.exec(request)?.[0])
    .filter((name) => name !== undefined)
    .sort();

/** Waits until every card and topic of the page has drawn what it has. */
const settled = async (visit: Visit) => {
  await visit.page.waitForFunction(() =>
    [...document.querySelectorAll('career-profile, career-topic')].every(({shadowRoot}) =>
      shadowRoot?.querySelector('[part]'),
    ),
  );
  await visit.page.evaluate(async () => {
    for (const one of document.querySelectorAll<HTMLElementTagNameMap['career-profile']>(
      'career-profile, career-topic',
    ))
      await one.updateComplete;
  });
};

const sections = (visit: Visit) =>
  visit.page.evaluate(() =>
    [
      ...document.querySelector('career-profile')!.shadowRoot!.querySelectorAll('[part=section]'),
    ].map(({className}) => className),
  );
const told = (visit: Visit) =>
  visit.page.evaluate(() => (globalThis as unknown as {told: string[]}).told);

const whole = ['29.js', 'names.js', 'occupations/29-2072.js'];

describe('with the lite drop-in, <career-profile> fetches', () => {
  it('for one card what it shows', async () => {
    const visit = await open(page(card('29-2072') + lite));
    await settled(visit);
    assert.deepEqual(await fetched(visit), whole);
    const {errors, warnings} = await visit.report();
    assert.deepEqual({errors, warnings}, {errors: [], warnings: []});
    assert.ok((await sections(visit)).length > 15);
  });

  it('for two hundred cards of it each module once', async () => {
    const visit = await open(page(card('29-2072').repeat(200) + lite));
    await settled(visit);
    assert.deepEqual(await fetched(visit), whole);
  });

  it('nothing for a section that is not asked for', async () => {
    for (const [asked, names] of [
      ['salary facts', ['29.js']],
      ['programs', ['29.js', 'occupations/29-2072.js']],
      ['related', ['29.js', 'names.js', 'occupations/29-2072.js']],
      ['certification', ['29.js', 'occupations/29-2072.js']],
    ] as const) {
      const visit = await open(page(card('29-2072', `sections="${asked}"`) + lite));
      await settled(visit);
      assert.deepEqual(await fetched(visit), names, asked);
    }
  });
});

describe('with the lite drop-in, <career-topic> fetches', () => {
  for (const [topic, names] of [
    ['duties', ['29.js', 'occupations/29-2072.js']],
    ['interests', ['29.js']],
    ['programs', ['29.js', 'occupations/29-2072.js']],
  ] as const) {
    it(`for ${topic} ${names.join(' and ')}`, async () => {
      const visit = await open(
        page(`<career-topic occupation="29-2072" topic="${topic}"></career-topic>${lite}`),
      );
      await settled(visit);
      assert.deepEqual(await fetched(visit), names);
    });
  }
});

describe('when a module does not arrive, a card', () => {
  for (const [drop, script] of [
    ['lite', lite],
    ['all-in-one', '<script src="/dist/career-widgets.js"></script>'],
  ] as const) {
    it(`(${drop}) keeps the sections that need none, and the console says once what to do`, async () => {
      const before = async (visited: Visit['page']) =>
        void (await visited.route('**/occupations/*.js*', (route) => route.abort()));
      const cards = card('29-2072') + card('29-1141');
      const visit = await open(page(hear + cards + script), {before});
      await settled(visit);
      const shown = await sections(visit);
      for (const name of ['facts', 'salary', 'outlook', 'interests'])
        assert.ok(shown.includes(name), shown.join(' '));
      for (const name of ['programs', 'duties', 'questions'])
        assert.ok(!shown.includes(name), shown.join(' '));
      assert.equal(shown.includes('certification'), drop === 'all-in-one');
      const {warnings} = await visit.report();
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(
        warnings[0]!,
        /^career-widgets: programs of study and what is written about occupations are not shown\. .*Put the folder career-widgets-\S+ beside the script/,
      );
      // What a card is made of may lack the same, and tells the page as well.
      assert.ok((await told(visit)).length >= 2, 'each card tells the page');
      // What can be had later is there when it is asked for.
      await visit.page.unroute('**/occupations/*.js*');
      await visit.page.evaluate(() =>
        document.querySelector('career-profile')!.setAttribute('occupation', '15-1252'),
      );
      await visit.page.waitForFunction(
        () =>
          document
            .querySelector('career-profile')!
            .shadowRoot!.querySelector('[part=title]')
            ?.textContent.trim() === 'Software Developers',
      );
      await settled(visit);
      assert.ok((await sections(visit)).includes('programs'));
    });
  }

  it('without its group keeps the author’s words', async () => {
    const before = async (visited: Visit['page']) =>
      void (await visited.route('**/29.js*', (route) => route.abort()));
    const visit = await open(page(hear + card('29-2072') + lite), {before});
    await visit.page.waitForFunction(
      () => (globalThis as unknown as {told: string[]}).told.length > 0,
    );
    await visit.page.waitForTimeout(300);
    assert.equal((await told(visit)).length, 1);
    assert.equal(await visit.page.locator('career-profile p').isVisible(), true);
  });
});
