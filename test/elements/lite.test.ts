/** The drop-in without data on a strict page, in every engine. test/pages sees more, in one. */
import {expect, waitUntil} from '@open-wc/testing';
import {closeFrames, openFrame} from './frame.js';
import {servedFolder} from './showing.js';

const strict = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types career-widgets",
};
const tags = ['29-2072', 'registered-nurses', '15-1252']
  .map(
    (occupation) =>
      `<career-outlook occupation="${occupation}"><p>The author’s words</p></career-outlook>`,
  )
  .join('');

/** The growth that each element shows; nothing where it shows the author's words. */
const growth = (document: Document) =>
  [...document.querySelectorAll('career-outlook')].map(
    ({shadowRoot}) => shadowRoot?.querySelector('[part="growth"] b')?.textContent,
  );

/** What a frame fetched from the served folder: code and figures. */
const fetched = (window: Window) =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => name.split(servedFolder)[1])
    .filter((name) => name !== undefined)
    .sort();

describe('the lite drop-in', () => {
  afterEach(closeFrames);

  for (const [how, script] of [
    ['a script', '<script src="/dist/career-widgets.lite.js"></script>'],
    ['a module', '<script type="module" src="/dist/career-widgets.lite.js"></script>'],
  ] as const) {
    it(`as ${how} on a page that allows its own scripts only fetches what its tags need, and shows it`, async () => {
      const {document, window, violations} = await openFrame(
        `<html lang="en"><title>A college</title>${tags}${script}</html>`,
        strict,
      );
      await waitUntil(() => growth(document).every(Boolean), 'not all are drawn', {
        timeout: 50_000,
      });
      expect(growth(document)).to.deep.equal(['+7.1%', '+4.9%', '+15.8%']);
      expect(fetched(window)).to.deep.equal([
        '15.js',
        '29.js',
        'base.js',
        'career-outlook.js',
        'jobs.js',
        'names.js',
      ]);
      expect(violations()).to.deep.equal([]);
    });
  }

  it('that cannot fetch leaves the author’s words, and tells the page why', async () => {
    const {document, window} = await openFrame(
      `<html lang="en"><title>A college</title>
      <script>told = []; addEventListener('career-error', ({message}) => told.push(message));</script>
      ${tags}<script src="/dist/career-widgets.lite.js" data-base="/nowhere/"></script></html>`,
    );
    const {told} = window as unknown as {told: string[]};
    await waitUntil(() => told.length >= 3, 'nothing was told', {timeout: 50_000});
    expect(told.join()).to.match(
      /<career-outlook>: \S+\/nowhere\/base\.js could not be fetched, twice/,
    );
    expect(growth(document)).to.deep.equal([undefined, undefined, undefined]);
    expect(document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(5);
  });
});
