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
    .filter((request) => request.includes('/lite/'))
    .map((request) => request.replace('/dist/lite/', ''))
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

const whole = [
  '29-2072.profile.js',
  '29.details.js',
  '29.js',
  '29.programs.js',
  'pathways.js',
  'titles.js',
];

describe('with the lite drop-in, <career-profile> fetches', () => {
  it('for one card what it shows', async () => {
    const visit = await open(page(card('29-2072') + lite));
    await settled(visit);
    assert.deepEqual(
      (await fetched(visit)).filter((name) => !name.startsWith('details-of')),
      whole,
    );
    const {errors, warnings} = await visit.report();
    assert.deepEqual({errors, warnings}, {errors: [], warnings: []});
    assert.ok((await sections(visit)).length > 15);
  });

  it('for two hundred cards of it each module once', async () => {
    const visit = await open(page(card('29-2072').repeat(200) + lite));
    await settled(visit);
    assert.deepEqual(
      (await fetched(visit)).filter((name) => !name.startsWith('details-of')),
      whole,
    );
  });

  it('no profile where none is written', async () => {
    const visit = await open(page(card('29-1141') + lite));
    await settled(visit);
    assert.deepEqual(
      (await fetched(visit)).filter((name) => name.includes('profile')),
      [],
    );
  });

  it('nothing for a section that is not asked for', async () => {
    for (const [asked, names] of [
      ['salary facts', ['29.js']],
      ['programs', ['29.js', '29.programs.js']],
      ['duties', ['29-2072.profile.js', '29.js']],
      ['certification', ['29.js', 'pathways.js']],
    ] as const) {
      const visit = await open(page(card('29-2072', `sections="${asked}"`) + lite));
      await settled(visit);
      assert.deepEqual(await fetched(visit), names, asked);
    }
  });
});

describe('with the lite drop-in, <career-topic> fetches', () => {
  for (const [topic, names] of [
    ['duties', ['29-2072.profile.js', '29.js']],
    ['interests', ['29.js']],
    ['programs', ['29.js', '29.programs.js']],
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
  for (const [module, lost] of [
    ['29.programs', ['programs']],
    ['29-2072.profile', ['duties', 'questions']],
    ['pathways', ['education', 'certification']],
  ] as const) {
    it(`without ${module}.js keeps its other sections, and the page is told once`, async () => {
      const before = async (visited: Visit['page']) =>
        void (await visited.route(`**/lite/${module}.js*`, (route) => route.abort()));
      const visit = await open(page(hear + card('29-2072') + lite), {before});
      await settled(visit);
      const shown = await sections(visit);
      for (const name of ['facts', 'salary', 'outlook', 'interests', 'related'])
        assert.ok(shown.includes(name), shown.join(' '));
      for (const name of lost) assert.ok(!shown.includes(name), shown.join(' '));
      if (module !== 'pathways') assert.ok(shown.includes('education'));
      const {warnings} = await visit.report();
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(
        warnings[0]!,
        /^<career-profile occupation="29-2072">: occupation could not be fetched, twice/,
      );
      assert.deepEqual(await told(visit), warnings);
      // Another occupation is whole again.
      await visit.page.evaluate(() =>
        document.querySelector('career-profile')!.setAttribute('occupation', '15-1252'),
      );
      await visit.page.waitForFunction(
        () =>
          document.querySelector('career-profile')!.shadowRoot!.querySelector('[part=title]')
            ?.textContent === 'Software Developers',
      );
      await settled(visit);
      assert.ok((await sections(visit)).includes('programs'));
    });
  }

  it('without its group keeps the author’s words', async () => {
    const before = async (visited: Visit['page']) =>
      void (await visited.route('**/lite/29.js*', (route) => route.abort()));
    const visit = await open(page(hear + card('29-2072') + lite), {before});
    await visit.page.waitForFunction(
      () => (globalThis as unknown as {told: string[]}).told.length > 0,
    );
    await visit.page.waitForTimeout(300);
    assert.equal((await told(visit)).length, 1);
    assert.equal(await visit.page.locator('career-profile p').isVisible(), true);
  });
});
