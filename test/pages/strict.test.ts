/** Pages whose server forbids nearly everything. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {open, type PageOptions} from './page.js';
import {authorsWordsSeen, barTexts, medicalRecords, page, script} from './widgets.js';

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};

const under = (policy: string, headers: Record<string, string> = {}): PageOptions => ({
  headers: (path) => (path === '/' ? {'content-security-policy': policy, ...headers} : {}),
});

const everything = [
  medicalRecords,
  '<career-salary occupation="29-2072" period="hour" offer-min="20" offer-max="30"><p>The author’s words</p></career-salary>',
  '<career-salary occupation="27-2011"><p>The author’s words</p></career-salary>',
  '<career-salary occupation="25-1071"><p>The author’s words</p></career-salary>',
].join('');

describe('a Content-Security-Policy', () => {
  for (const [what, policy, tag] of [
    [
      'of the site’s own scripts and styles only',
      "default-src 'none'; script-src 'self'; style-src 'self'",
      script,
    ],
    [
      'of scripts with a nonce only',
      "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'nonce-r4nd0m'; base-uri 'none'",
      '<script nonce="r4nd0m" src="/dist/career-widgets.js"></script>',
    ],
    [
      'without any style of the page’s',
      "default-src 'none'; script-src 'self'; style-src 'none'",
      script,
    ],
  ] as const) {
    it(`${what} blocks nothing we do, and everything is drawn`, async () => {
      const visit = await open(page(everything + tag), under(policy));
      const [records, offer, actors, teachers] = await barTexts(visit.page);
      assert.match(records!, /\$51,140 a year.*\$160 above/);
      assert.match(offer!, /This employer’s offer: \$20\.00 to \$30\.00 an hour/);
      assert.match(actors!, /\$29\.05 an hour/);
      assert.match(teachers!, /\$107,310 a year/);
      const style = await visit.page.evaluate(() => {
        const bar = document
          .querySelector('career-salary')!
          .shadowRoot!.querySelector('[part="bar"]')!;
        return {fill: getComputedStyle(bar).fill, width: bar.getBoundingClientRect().width};
      });
      assert.equal(style.fill, 'none', 'our own style sheet is in force');
      assert.ok(style.width > 300);
      // Another occupation is drawn by the same rules.
      await visit.page.evaluate(() =>
        document.querySelector('career-salary')!.setAttribute('occupation', 'Registered Nurses'),
      );
      const report = await visit.report();
      assert.match((await barTexts(visit.page))[0]!, /^Registered Nurses/);
      assert.deepEqual(report, {
        errors: [],
        warnings: [],
        requests: ['/dist/career-widgets.js'],
        violations: [],
      });
    });
  }
});

describe('a page that requires Trusted Types', () => {
  const required = "require-trusted-types-for 'script'";

  for (const [what, policy] of [
    ['and names no policy', required],
    ['and names ours', `${required}; trusted-types career-widgets`],
    ['and names ours among others', `${required}; trusted-types dompurify career-widgets lit-html`],
    ['and allows any', `${required}; trusted-types *`],
  ] as const) {
    it(`${what} shows the salary bar`, async () => {
      const visit = await open(page(medicalRecords + script), under(policy));
      assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
      assert.deepEqual(await visit.report(), {
        errors: [],
        warnings: [],
        requests: ['/dist/career-widgets.js'],
        violations: [],
      });
    });
  }

  for (const [what, policy] of [
    ['and names only others', `${required}; trusted-types lit-html dompurify`],
    [
      'and names only others, twice if they like',
      `${required}; trusted-types lit-html 'allow-duplicates'`,
    ],
    ['and allows none', `${required}; trusted-types 'none'`],
  ] as const) {
    it(`${what} keeps the author’s words, is told once what to do, and goes on`, async () => {
      const later = '<script>globalThis.later = "ran"</script>';
      const visit = await open(
        page(medicalRecords + medicalRecords + script + later),
        under(policy),
      );
      const {warnings, errors} = await visit.report();
      assert.deepEqual(await authorsWordsSeen(visit.page), [true, true]);
      assert.equal(await visit.page.evaluate(() => (globalThis as {later?: string}).later), 'ran');
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0]!, /career-widgets.*trusted-types/s);
      // The browser itself writes down what it refused; nothing is thrown.
      for (const error of errors)
        assert.match(error, /has been blocked|violates the following|Refused to/);
    });
  }

  const stock = `<script type="module">
    import {html, render} from '/node_modules/lit-html/lit-html.js';
    render(html\`<b>\${'another lit'}</b>\`, document.querySelector('#other'));
    globalThis.done = true;
  </script>`;
  const module = '<script type="module" src="/dist/career-widgets.js"></script>';

  for (const [order, scripts] of [
    ['before', stock + module],
    ['after', module + stock],
  ] as const) {
    it(`and names both of them shows the salary bar with another copy of lit loaded ${order} it`, async () => {
      const visit = await open(
        page(`<div id="other"></div>${medicalRecords}${scripts}`),
        under(`${required}; trusted-types lit-html career-widgets`),
      );
      await visit.page.waitForFunction(() => 'done' in globalThis);
      assert.equal(await visit.page.locator('#other').textContent(), 'another lit');
      assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
      const {errors, violations} = await visit.report();
      assert.deepEqual({errors, violations}, {errors: [], violations: []});
    });
  }

  it('but names only that of another copy of lit leaves that copy alone', async () => {
    const visit = await open(
      page(`<div id="other"></div>${medicalRecords}${module}${stock}`),
      under(`${required}; trusted-types lit-html`),
    );
    await visit.page.waitForFunction(() => 'done' in globalThis);
    assert.equal(await visit.page.locator('#other').textContent(), 'another lit');
    assert.deepEqual(await authorsWordsSeen(visit.page), [true]);
  });
});

describe('structured data', () => {
  for (const policy of [
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
    "script-src 'self'; require-trusted-types-for 'script'; trusted-types career-widgets",
  ]) {
    it(`is in the page and blocked by nothing under ${policy}`, async () => {
      const visit = await open(
        page(`<career-profile occupation="29-2072" structured-data></career-profile>${script}`),
        under(policy),
      );
      await visit.page.evaluate(() => document.querySelector('career-profile')!.updateComplete);
      const written = visit.page.locator('head > script[type="application/ld+json"]');
      const {name, '@type': type} = JSON.parse((await written.textContent())!) as Record<
        string,
        unknown
      >;
      assert.deepEqual([name, type], ['Medical Records Specialists', 'Occupation']);
      assert.deepEqual(await visit.report(), {
        errors: [],
        warnings: [],
        requests: [
          '/dist/career-widgets.js',
          `/dist/career-widgets-${version}/occupations/29-2072.js`,
        ],
        violations: [],
      });
    });
  }
});

describe('an isolated page', () => {
  it('(Cross-Origin-Embedder-Policy) shows the salary bar', async () => {
    const visit = await open(page(medicalRecords + script), {
      headers: () => ({
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      }),
    });
    assert.equal(await visit.page.evaluate(() => crossOriginIsolated), true);
    assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
    assert.deepEqual((await visit.report()).errors, []);
  });

  it('(a sandboxed frame without an origin) shows the salary bar', async () => {
    const visit = await open(
      page('<iframe sandbox="allow-scripts" src="/frame.html" width="600" height="400"></iframe>'),
      {
        pages: {'/frame.html': page(medicalRecords + script)},
      },
    );
    const frame = visit.page.frames().find((one) => one.url().endsWith('/frame.html'))!;
    assert.equal(await frame.evaluate(() => origin), 'null');
    const text = await frame.evaluate(
      () => document.querySelector('career-salary')!.shadowRoot!.textContent,
    );
    assert.match(text, /\$51,140/);
    assert.deepEqual((await visit.report()).errors, []);
  });
});
