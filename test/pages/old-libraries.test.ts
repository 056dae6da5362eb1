/** Pages with libraries of fifteen years ago, which replace what the language and the browser have. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oldLibraries} from '../fixtures/old-libraries.js';
import {open, type Visit} from './page.js';
import {page} from './widgets.js';

const allInOne = '/dist/career-widgets.js';
const lite = '/dist/career-widgets.lite.js';

const tags = [
  '<career-salary occupation="29-2072" offer-min="48000" offer-max="56000">own words</career-salary>',
  '<career-salary occupation="29-2072" offer-min="48k">own words</career-salary>',
  '<career-outlook occupation="29-1141">own words</career-outlook>',
  '<career-facts occupation="29-1141" lang="en-GB">own words</career-facts>',
  '<career-education occupation="29-1141">own words</career-education>',
  '<career-education occupation="29-2072" view="steps">own words</career-education>',
  '<career-certification occupation="29-2072">own words</career-certification>',
  '<career-fit occupation="29-2072" interests="10,24,4,18,8,38">own words</career-fit>',
  '<career-interests for="matches">own words</career-interests>',
  '<career-matches id="matches" interests="10,24,4,18,8,38" href="/c/{slug}">own words</career-matches>',
  '<career-topic occupation="29-2072" topic="interests">own words</career-topic>',
  '<career-profile occupation="29-2072" structured-data>own words</career-profile>',
  '<career-salary occupation="no such occupation">own words</career-salary>',
].join('');

/** Everything a reader gets, and what machines read, with the words in their order. */
async function shown(visit: Visit): Promise<{words: string[]; data: unknown}> {
  const words = await visit.page.evaluate(async () => {
    const elements = [...document.querySelectorAll('body > :not(script)')];
    for (const element of elements) {
      await customElements.whenDefined(element.localName);
      await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
    }
    const reader = {
      read(node: Node): string {
        if (node instanceof Text) return node.data;
        const inside = (node as HTMLElement).shadowRoot ?? node;
        let text = '';
        inside.childNodes.forEach((child) => (text += ` ${reader.read(child)}`));
        return text;
      },
    };
    const all: string[] = [];
    for (const element of elements) all.push(reader.read(element).replace(/\s+/g, ' '));
    return all;
  });
  const text = await visit.page.locator('script[type="application/ld+json"]').textContent();
  return {words, data: JSON.parse(text!)};
}

for (const script of [allInOne, lite]) {
  describe(`${script} on a page with`, () => {
    const visitWith = (before: string) =>
      open(page(`<script>${before}</script>${tags}<script src="${script}"></script>`));

    for (const [name, code] of Object.entries(oldLibraries)) {
      it(`${name} shows in every tag what it shows on any other page, and tells the same`, async () => {
        const clean = await visitWith('');
        const visit = await visitWith(code.replaceAll('</script', '<\\/script'));
        const expected = await shown(clean);
        assert.equal(expected.words.length, 13);
        assert.deepEqual(await shown(visit), expected);
        const {warnings} = await clean.report();
        // What drives the browser here stumbles over it itself.
        await visit.page.evaluate(() => {
          for (const {prototype} of [Array, Object])
            delete (prototype as {toJSON?: unknown}).toJSON;
        });
        const report = await visit.report();
        assert.deepEqual(report.errors, []);
        assert.deepEqual(report.warnings.toSorted(), warnings.toSorted());
      });
    }

    for (const [name, code] of Object.entries({
      'a console without warn': 'window.console = {log() {}};',
      'no console': 'delete window.console;',
      'a console that throws': 'console.warn = () => { throw Object.create(null); };',
    })) {
      it(`${name} shows what can be shown, and the page hears what is wrong`, async () => {
        const visit = await open(
          page(`<script>
            ${code}
            globalThis.told = [];
            addEventListener('career-error', ({message}) => told.push(message));
          </script>
          <career-salary occupation="29-2072" offer-min="48k">own words</career-salary>
          <script src="${script}"></script>`),
        );
        const salary = visit.page.locator('career-salary [part=median]');
        await salary.waitFor();
        assert.match((await salary.textContent())!, /\$51,140/);
        const told = await visit.page.evaluate(() => (globalThis as {told?: string[]}).told);
        assert.deepEqual(told, [
          '<career-salary offer-min="48k">: offer-min is not an amount. Write digits only, such as 48000.',
        ]);
        assert.deepEqual((await visit.report()).errors, []);
      });
    }
  });
}

describe('where the autoloader cannot fetch a file', () => {
  for (const [name, code] of Object.entries({
    'and the page has an Event of its own': oldLibraries.MooTools!,
    'and the page has a console without warn': 'window.console = {log() {}};',
  })) {
    it(`${name} the page hears of it`, async () => {
      const visit = await open(
        page(`<script>
          ${code.replaceAll('</script', '<\\/script')}
          addEventListener('career-error', ({message}) => (globalThis.told = message));
        </script>
        <career-salary occupation="29-2072">own words</career-salary>
        <script src="${lite}" data-base="/nowhere/"></script>`),
      );
      await visit.page.waitForFunction(() => 'told' in globalThis);
      const told = await visit.page.evaluate(() => (globalThis as {told?: string}).told);
      assert.match(told!, /^<career-salary>: .*\/nowhere\/.* could not be fetched, twice/);
      const {errors} = await visit.report();
      assert.deepEqual(
        errors.filter((error) => !error.startsWith('Failed to load resource')),
        [],
      );
    });
  }
});
