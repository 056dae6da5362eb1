/** What a project gets that imports the package and bundles it for its pages. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {serve} from '../../tools/serve.mjs';
import {open} from '../pages/page.js';
import {barTexts, page} from '../pages/widgets.js';
import {bundle, bundlers} from './bundle.js';
import {packedPackage} from './packed.js';

/** `import 'career-widgets/salary'` with every occupation and lit, in brotli bytes. */
const salaryCap = 45_000;

/** Words that only one element has. */
const wordsOf: Readonly<Record<string, string>> = {
  'career-certification': 'Any one of these:',
  'career-education': 'What entry requires',
  'career-facts': 'Typical entry education',
  'career-fit': 'Say what you like to do to see what fits.',
  'career-interests': 'How well does each line describe you?',
  'career-matches': 'Work near your interests',
  'career-outlook': 'Figures are rounded.',
  'career-profile': 'Show all about this work',
  'career-salary': '10th percentile',
  'career-topic': 'Programs of study that lead here',
};
const tags = Object.keys(wordsOf);

/** Which elements are in a bundle. */
const elementsIn = (text: string) => tags.filter((tag) => text.includes(wordsOf[tag]!));

/** What no bundle needs that only finds figures. */
const tracesOfElements = /LitElement|lit\$|customElements|attachShadow|adoptedStyleSheets/;

/** Which of our tags a page has registered after it has run a script. */
async function registeredBy(script: string): Promise<string[]> {
  const html = page('<script type="module" src="/bundle.js"></script>');
  const visit = await open(html, {pages: {'/bundle.js': script}});
  const registered = await visit.page.evaluate(
    (tags) => tags.filter((tag) => customElements.get(tag)),
    tags,
  );
  assert.deepEqual((await visit.report()).errors, []);
  return registered;
}

function printedBy(path: string): string {
  const environment = {...process.env, NODE_OPTIONS: ''};
  return execFileSync(process.execPath, [path], {encoding: 'utf8', env: environment}).trim();
}

const sites: Awaited<ReturnType<typeof serve>>[] = [];
after(() => Promise.all(sites.map((site) => site.close())));

/** A copy of the package on a site of its own, which everybody may fetch from. */
async function servedPackage(): Promise<string> {
  const {folder, json} = packedPackage();
  const headers = () => ({'access-control-allow-origin': '*'});
  const site = await serve({root: folder, headers});
  sites.push(site);
  return `${site.origin}/dist/career-widgets-${json.version}`;
}

for (const name of Object.keys(bundlers)) {
  describe(`bundled with ${name}`, () => {
    describe('“career-widgets/salary”', async () => {
      const {text} = await bundle(name, "import 'career-widgets/salary';");

      it('registers the salary bar, and brings no other element', async () => {
        assert.deepEqual(elementsIn(text), ['career-salary']);
        assert.deepEqual(await registeredBy(text), ['career-salary']);
      });

      it('shows an occupation', async () => {
        const html = page(
          '<career-salary occupation="29-2072"></career-salary><script type="module" src="/bundle.js"></script>',
        );
        const visit = await open(html, {pages: {'/bundle.js': text}});
        assert.match((await barTexts(visit.page))[0]!, /Median pay \$51,140 a year/);
        assert.deepEqual(await visit.report(), {
          errors: [],
          warnings: [],
          requests: ['/bundle.js'],
          violations: [],
        });
      });

      it('is small, with every occupation and lit', () => {
        const bytes = brotliCompressSync(text).length;
        assert.ok(bytes <= salaryCap, `${bytes} bytes, ${bytes - salaryCap} over the cap`);
      });
    });

    it('“career-widgets/define” registers all ten elements', async () => {
      const {text} = await bundle(name, "import 'career-widgets/define';");
      assert.deepEqual(elementsIn(text), tags);
      assert.deepEqual(await registeredBy(text), tags);
      assert.match(text, tracesOfElements);
    });

    for (const entry of ['career-widgets', 'career-widgets/data']) {
      it(`findOccupation of “${entry}” brings neither an element nor lit`, async () => {
        const {path, text} = await bundle(
          name,
          `import {findOccupation} from '${entry}';
          console.log(findOccupation('29-2072')?.wages?.annual?.p50);`,
        );
        assert.deepEqual(elementsIn(text), []);
        assert.doesNotMatch(text, tracesOfElements);
        assert.equal(printedBy(path), '51140');
      });
    }
  });
}

/** Lines of a bundle that say to the page, under the name of its bundler, what came of it. */
const tell = (name: string, what: string) => `
  globalThis.told ??= {};
  globalThis.told['${name}'] = ${what};`;

interface Page {
  told?: Record<string, unknown>;
}

/** One page with the same lines bundled with each, and what each of the bundles said to it. */
async function toldByEach(code: (name: string) => string): Promise<Record<string, unknown>> {
  const pages: Record<string, string> = {};
  for (const name of Object.keys(bundlers)) {
    const {text} = await bundle(name, code(name));
    pages[`/${name}.js`] = text;
  }
  const paths = Object.keys(pages);
  const scripts = paths.map((path) => `<script type="module" src="${path}"></script>`);
  const visit = await open(page(scripts.join('')), {pages});
  await visit.page.waitForFunction(
    (count) => Object.keys((globalThis as Page).told ?? {}).length === count,
    paths.length,
  );
  assert.deepEqual((await visit.report()).errors, []);
  return (await visit.page.evaluate(() => (globalThis as Page).told))!;
}

const eachSays = (what: unknown) =>
  Object.fromEntries(Object.keys(bundlers).map((name) => [name, what]));

/** What is known of an occupation beyond its figures, as a bundle says it. */
const known = `{
  topics: findProfile('29-2072')?.topics.length,
  firstProgram: programs({code: '29-2072'})[0]?.title,
}`;
const allIsKnown = {
  topics: 22,
  firstProgram: 'Health Information/Medical Records Administration/Administrator',
};

describe('the module of an occupation, in a bundle of each', () => {
  it('that is handed in brings its profile and its programs', async () => {
    const told = await toldByEach(
      (name) => `
        import {addOccupation, findProfile, programs} from 'career-widgets';
        import module from 'career-widgets/occupations/29-2072';
        addOccupation(module);
        ${tell(name, known)}`,
    );
    assert.deepEqual(told, eachSays(allIsKnown));
  });

  it('that nobody handed in cannot be had, with an error that says both ways, until setDataBase names a served copy', async () => {
    const {json} = packedPackage();
    const address = await servedPackage();
    const told = await toldByEach(
      (name) => `
        import {findProfile, load, programs, setDataBase} from 'career-widgets';
        const error = await load('29-2072').catch((reason) => String(reason));
        const before = ${known};
        setDataBase('${address}');
        await load('29-2072');
        ${tell(name, `{error, before, after: ${known}}`)}`,
    );
    const error = `ModuleError: The module occupations/29-2072 is not here. Hand it in with addOccupation(module), imported from career-widgets/occupations/29-2072, or name a served copy of the folder career-widgets-${json.version} in data-base or with setDataBase(url).`;
    const before = {topics: undefined, firstProgram: undefined};
    assert.deepEqual(told, eachSays({error, before, after: allIsKnown}));
  });
});
