/** However a site gets the drop-in onto its page. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {open} from './page.js';
import {barTexts, medicalRecords, page, script} from './widgets.js';

const dropIn = new URL('../../dist/career-widgets.js', import.meta.url);
const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};
const clean = {errors: [], warnings: [], violations: []};

describe('the drop-in works', () => {
  for (const [how, html] of [
    ['as a script before the tag, in the head', page(medicalRecords, script)],
    ['as a script after the tag', page(medicalRecords + script)],
    [
      'as a deferred script',
      page(medicalRecords, '<script defer src="/dist/career-widgets.js"></script>'),
    ],
    [
      'as an asynchronous script',
      page(medicalRecords, '<script async src="/dist/career-widgets.js"></script>'),
    ],
    [
      'as a module',
      page(medicalRecords, '<script type="module" src="/dist/career-widgets.js"></script>'),
    ],
    ['in a page without a doctype', medicalRecords + script],
    ['twice', page(medicalRecords + script + script)],
    [
      'as a script and as a module',
      page(
        medicalRecords + script,
        '<script type="module" src="/dist/career-widgets.js"></script>',
      ),
    ],
  ] as const) {
    it(how, async () => {
      const visit = await open(html);
      await visit.page.waitForFunction(() => !!customElements.get('career-salary'));
      const {errors, warnings, violations} = await visit.report();
      assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
      assert.deepEqual({errors, warnings, violations}, clean);
    });
  }

  it('injected long after the page has loaded, for tags before and after', async () => {
    const visit = await open(page(medicalRecords));
    assert.equal(await visit.page.evaluate(() => document.readyState), 'complete');
    await visit.page.addScriptTag({url: '/dist/career-widgets.js'});
    await visit.page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement('career-salary'), {occupation: '27-2011'}),
      ),
    );
    const {errors, warnings} = await visit.report();
    const [before, after] = await barTexts(visit.page);
    assert.match(before!, /\$51,140 a year/);
    assert.match(after!, /\$29\.05 an hour/);
    assert.deepEqual({errors, warnings}, {errors: [], warnings: []});
  });

  it('with what a page’s script set before it came', async () => {
    const visit = await open(
      page(`${medicalRecords}<script>
      const early = document.querySelector('career-salary');
      early.period = 'hour';
      early.record = {title: 'Our own graduates', wages: {hourly: {p50: 21.5}, area: 'Springfield'}};
    </script>${script}`),
    );
    assert.match(
      (await barTexts(visit.page))[0]!,
      /^Our own graduates Median pay \$21\.50 an hour/,
    );
    assert.deepEqual((await visit.report()).errors, []);
  });

  for (const [how, separator] of [
    ['line by line', '\n'],
    ['without anything between', ''],
  ] as const) {
    it(`joined by an optimiser with scripts that end without a semicolon, ${how}`, async () => {
      const own = readFileSync(dropIn, 'utf8').trim();
      const all = [
        '(function(){globalThis.first = 1})()',
        own,
        '(function(){globalThis.last = 1})()',
      ].join(separator);
      const visit = await open(page(`${medicalRecords}<script src="/all.js"></script>`), {
        pages: {'/all.js': all},
      });
      const {errors} = await visit.report();
      assert.deepEqual(errors, []);
      assert.deepEqual(
        await visit.page.evaluate(() => [
          (globalThis as {first?: number}).first,
          (globalThis as {last?: number}).last,
        ]),
        [1, 1],
      );
      assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
    });
  }

  it('inside a strict-mode bundle and inside a function', async () => {
    const own = readFileSync(dropIn, 'utf8');
    const visit = await open(page(`${medicalRecords}<script src="/all.js"></script>`), {
      pages: {'/all.js': `'use strict';(function(){${own}\n})();`},
    });
    assert.deepEqual((await visit.report()).errors, []);
    assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
  });

  it('as a blob, which has no folder beside it: what needs none is shown, and nothing is thrown', async () => {
    const visit = await open(
      page(`${medicalRecords}<script>
        fetch('/dist/career-widgets.js').then((answer) => answer.blob()).then((blob) => {
          const made = document.createElement('script');
          made.src = URL.createObjectURL(blob);
          document.head.append(made);
        });
      </script>`),
    );
    await visit.page.locator('career-salary [part="median"]').waitFor();
    const {errors, warnings} = await visit.report();
    assert.deepEqual({errors, warnings}, {errors: [], warnings: []});
  });

  for (const name of ['career-widgets.min.js', 'career-widgets.js'])
    it(`as a module called ${name}, finds the folder beside it`, async () => {
      const topic = '<career-topic occupation="29-2072" topic="programs">Programs</career-topic>';
      const visit = await open(page(`${topic}<script type="module" src="/dist/${name}"></script>`));
      await visit.page.waitForFunction(() =>
        /Health Information/.test(
          document.querySelector('career-topic')?.shadowRoot?.textContent ?? '',
        ),
      );
      const {errors, warnings} = await visit.report();
      assert.deepEqual({errors, warnings}, {errors: [], warnings: []});
    });

  it('from a folder on the reader’s own computer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
    try {
      copyFileSync(fileURLToPath(dropIn), join(folder, 'career-widgets.js'));
      writeFileSync(
        join(folder, 'page.html'),
        page(`${medicalRecords}<script src="career-widgets.js"></script>`),
      );
      const visit = await open(page(''));
      await visit.page.goto(pathToFileURL(join(folder, 'page.html')).href);
      assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
      assert.deepEqual((await visit.report()).errors, []);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('in a page whose site sends it from another address', async () => {
    const other = await open(page(''));
    const visit = await open(
      page(`${medicalRecords}<script src="${other.origin}/dist/career-widgets.js"></script>`),
    );
    assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
    assert.deepEqual((await visit.report()).errors, []);
  });
});

describe('another version on the same page', () => {
  const own = readFileSync(dropIn, 'utf8');
  const other = own.replaceAll(version, '99.0.0');

  it('(which this test makes by changing the number)', () => assert.notEqual(other, own));

  for (const [order, tags, first, second] of [
    ['after', `${script}<script src="/other.js"></script>`, version, '99.0.0'],
    ['before', `<script src="/other.js"></script>${script}`, '99.0.0', version],
  ] as const) {
    it(`loaded ${order} ours: the first stays, one warning names both, nothing breaks`, async () => {
      const visit = await open(page(medicalRecords + tags), {pages: {'/other.js': other}});
      await visit.page.evaluate(() =>
        document.body.append(
          Object.assign(document.createElement('career-salary'), {occupation: '27-2011'}),
        ),
      );
      const {errors, warnings} = await visit.report();
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.ok(warnings[0]!.includes(first) && warnings[0]!.includes(second), warnings[0]);
      const [before, after] = await barTexts(visit.page);
      assert.match(before!, /\$51,140 a year/);
      assert.match(after!, /\$29\.05 an hour/);
    });
  }

  it('or a site’s own element of the same name stays, and the page goes on', async () => {
    const visit = await open(
      page(
        `<script>customElements.define('career-salary', class extends HTMLElement {})</script>${script}${medicalRecords}`,
      ),
    );
    assert.deepEqual((await visit.report()).errors, []);
    assert.equal(await visit.page.locator('career-salary p').isVisible(), true);
  });
});

describe('the first paint', () => {
  it('of the frame in which the script runs has the figures', async () => {
    const visit = await open(
      page(`${medicalRecords}${script}<script>
      const text = () => document.querySelector('career-salary').shadowRoot?.textContent ?? '';
      globalThis.seen = {next: text()};
      requestAnimationFrame(() => { seen.frame = text(); seen.height = document.querySelector('career-salary').getBoundingClientRect().height; });
    </script>`),
    );
    await visit.report();
    const seen = await visit.page.evaluate(
      () => (globalThis as unknown as {seen: {next: string; frame: string; height: number}}).seen,
    );
    assert.match(seen.next, /\$51,140/, 'when the next script runs');
    assert.match(seen.frame, /\$51,140/, 'before the first paint');
    assert.ok(seen.height > 100, `it is ${seen.height} px high`);
  });
});
