/** The components of React: sent by a server, taken over in a browser. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import * as esbuild from 'esbuild';
import {open, type Visit} from '../pages/page.js';
import {page} from '../pages/widgets.js';
import {packedPackage, root} from './packed.js';

/** What both sides render: every tag, with what only a property or a listener can say. */
const app = `
import {createElement as h} from 'react';
import * as widgets from 'career-widgets/react';
const record = {title: 'Campus Barista', wages: {annual: {p50: 31000}}};
const {CareerSalary, CareerFit, CareerMatches, CareerProfile, ...others} = widgets;
const heard = (event) => {
  event.preventDefault();
  (globalThis.heard ??= []).push(event.type);
};
export const app = h('main', null,
  h(CareerSalary, {id: 'pay', className: 'pay', record, occupation: '15-1252', headingLevel: 2}, 'Barista'),
  h(CareerFit, {occupation: '29-2072', interests: [10, 24, 4, 18, 8, 38], onCareerError: heard}, 'Fit'),
  h(CareerMatches, {interests: '10,24,4,18,8,38', href: '/careers/{slug}', onCareerNavigate: heard}, 'Near'),
  h(CareerProfile, {occupation: '29-2072', structuredData: true, interests: '10,24,4,18,8,38'}, h('p', null, 'Words')),
  h(CareerProfile, {occupation: '29-2072', structuredData: false, sections: 'salary'}, 'More words'),
  h(CareerSalary, {id: 'slip', occupation: 'ring-maker', onCareerError: heard}, 'No such work'),
  ...Object.entries(others).map(([name, Widget]) =>
    h(Widget, {key: name, occupation: '29-2072', topic: 'interests'}, name)),
);`;

let html = '';
let script = '';
before(async () => {
  const {project} = packedPackage();
  for (const name of ['react', 'react-dom', 'scheduler']) {
    const link = join(project, 'node_modules', name);
    if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(project, 'app.js'), app);
  html = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import {renderToString} from 'react-dom/server';
      import {app} from './app.js';
      console.log(renderToString(app));`,
    ],
    {cwd: project, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
  ).trim();
  // The tags are drawn before React comes: what it then finds must be what it knows.
  const entry = join(project, 'entry.js');
  writeFileSync(
    entry,
    `import {hydrateRoot} from 'react-dom/client';
    import {app} from './app.js';
    await Promise.all([...document.querySelectorAll('main > *')].map((one) => one.updateComplete));
    const onRecoverableError = (error) => console.error(error);
    hydrateRoot(document.querySelector('#root'), app, {onRecoverableError});`,
  );
  const {outputFiles} = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    define: {'process.env.NODE_ENV': '"development"'},
  });
  script = outputFiles[0]!.text;
});

describe('the components of React', () => {
  it('are tags with attributes and words in what a server sends', () => {
    assert.match(
      html,
      /<career-salary id="pay" class="pay"[^>]* occupation="15-1252" heading-level="2">Barista</,
    );
    assert.match(html, /<career-profile [^>]*structured-data=""[^>]*><p>Words<\/p>/);
    assert.doesNotMatch(html, /\[object|onCareer|oncareer|headingLevel|structured-data="false"/);
  });

  describe('taken over in a browser', () => {
    let visit: Visit;
    before(async () => {
      visit = await open(
        page(`<div id="root">${html}</div><script type="module" src="/app.js"></script>`),
        {
          pages: {'/app.js': script},
        },
      );
      await visit.page.waitForFunction(() => {
        const element = document.querySelector('career-salary');
        return element?.record && element.shadowRoot?.textContent.includes('$31,000');
      });
    });

    it('show a record and interests that are objects', async () => {
      const shown = await visit.page.evaluate(async () => {
        const fit = document.querySelector('career-fit')!;
        await fit.updateComplete;
        return [
          document.querySelector('#pay')!.shadowRoot!.textContent,
          (fit.interests as readonly number[]).join(),
          fit.shadowRoot!.textContent,
        ];
      });
      assert.match(shown[0]!, /Campus Barista/);
      assert.equal(shown[1], '10,24,4,18,8,38');
      assert.doesNotMatch(shown[2]!, /Say what you like to do/);
    });

    it('hear an event at the first click', async () => {
      await visit.page.locator('career-matches a').first().click();
      const heard = await visit.page.evaluate(() => (globalThis as {heard?: string[]}).heard);
      assert.ok(heard?.includes('career-navigate'));
    });

    it('keep the words inside, and describe the occupation in the head alone', async () => {
      const [words, inCards, inHead] = await visit.page.evaluate(() => [
        document.querySelector('career-profile > p')?.textContent,
        document.querySelectorAll('main script').length,
        document.head.querySelectorAll('script[type="application/ld+json"]').length,
      ]);
      assert.deepEqual([words, inCards, inHead], ['Words', 0, 1]);
    });

    it('lose nothing of what the server has sent: React says nothing', async () => {
      assert.deepEqual((await visit.report()).errors, []);
    });
  });
});
