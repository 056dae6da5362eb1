/** Pages whose server forbids nearly everything. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {open, type PageOptions, type Visit} from './page.js';
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

  /** What sanitizers leave of our templates: the real ones take out comments, or attributes they do not know. */
  const sanitizers = {
    'takes out comments': "html.replace(/<\\?[^>]*>|<!--.*?-->/g, '')",
    'takes out attributes that it does not know':
      "html.replace(/ [^\\s=>]*[$@?.][^\\s=>]*=[^\\s>]+/g, '')",
    'takes out all attributes': "html.replace(/<(\\w+) [^>]*>/g, '<$1>')",
    'takes out drawings': "html.replace(/<svg.*?<\\/svg>/gs, '')",
    'takes out slots': "html.replace(/<\\/?slot[^>]*>/g, '')",
    'lets no markup through': "html.replace(/[<>]/g, '')",
    'gives nothing back': "''",
  };
  for (const drop of ['career-widgets', 'career-widgets.lite']) {
    for (const [what, code] of Object.entries(sanitizers)) {
      it(`and has a default policy that ${what} keeps the author’s words in ${drop}, told once`, async () => {
        const tags = ['salary', 'outlook', 'facts', 'profile']
          .map((name) => `<career-${name} occupation="29-2072"><p>Own words</p></career-${name}>`)
          .join('');
        const visit = await open(
          page(
            `<script>trustedTypes.createPolicy('default', {createHTML: (html) => ${code}, createScriptURL: (url) => url});</script>
            ${tags}<script src="/dist/${drop}.js"></script>`,
          ),
          under(`${required}; trusted-types default dompurify`),
        );
        const warnings = () => visit.report().then((report) => report.warnings);
        while ((await warnings()).length === 0) await visit.page.waitForTimeout(50);
        await visit.page.waitForTimeout(300);
        assert.equal((await warnings()).length, 1);
        assert.match((await warnings())[0]!, /Add career-widgets to trusted-types/);
        const words = await visit.page
          .locator('p')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 5));
        assert.deepEqual(words, [true, true, true, true]);
      });
    }
  }

  it('and lists ours beside a default policy that sanitizes shows the salary bar', async () => {
    const visit = await open(
      page(
        `<script>trustedTypes.createPolicy('default', {createHTML: () => ''});</script>${medicalRecords}${script}`,
      ),
      under(`${required}; trusted-types default career-widgets`),
    );
    assert.match((await barTexts(visit.page))[0]!, /\$51,140 a year/);
    assert.deepEqual((await visit.report()).warnings, []);
  });

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

describe('a page that is sent as XML', () => {
  for (const drop of ['career-widgets', 'career-widgets.lite']) {
    it(`keeps the author’s words in ${drop}, and is told once what to do`, async () => {
      const visit = await open(
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A college</title></head><body>
          <career-salary occupation="29-2072"><p>Own words</p></career-salary>
          <career-outlook occupation="29-2072"><p>Own words</p></career-outlook>
          <script src="/dist/${drop}.js"></script></body></html>`,
        {
          headers: (path): Record<string, string> =>
            path === '/' ? {'content-type': 'application/xhtml+xml'} : {},
        },
      );
      const warnings = () => visit.report().then((report) => report.warnings);
      while ((await warnings()).length === 0) await visit.page.waitForTimeout(50);
      await visit.page.waitForTimeout(300);
      assert.deepEqual(await warnings(), [
        'career-widgets: nothing is drawn on a page that is sent as application/xhtml+xml. Send it as text/html.',
      ]);
      assert.deepEqual((await visit.report()).errors, []);
      const heights = await visit.page
        .locator('p')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 5));
      assert.deepEqual(heights, [true, true]);
    });
  }
});

describe('tags that a page has frozen', () => {
  for (const drop of ['career-widgets', 'career-widgets.lite']) {
    for (const freeze of ['freeze', 'seal', 'preventExtensions']) {
      it(`(Object.${freeze}) keep their words in ${drop}, and the others are drawn`, async () => {
        const visit = await open(
          page(`${medicalRecords.repeat(3)}
            <script>
              Object.${freeze}(document.querySelectorAll('career-salary')[1]);
            </script>
            <script src="/dist/${drop}.js"></script>`),
        );
        await visit.page.waitForFunction(() =>
          document.querySelectorAll('career-salary')[2]!.shadowRoot?.querySelector('svg'),
        );
        assert.deepEqual(await authorsWordsSeen(visit.page), [false, true, false]);
        const {errors, warnings} = await visit.report();
        assert.deepEqual({errors, warnings}, {errors: [], warnings: []});
        // What goes wrong later is the page's to hear.
        await visit.page.evaluate(() => void Promise.reject(new TypeError('Ours')));
        await visit.page.waitForTimeout(100);
        assert.deepEqual((await visit.report()).errors, ['Ours']);
      });
    }
  }
});

describe('a frame without an address', () => {
  const tags = '<career-matches interests="10,24,4,18,8,38" href="/c/{slug}"></career-matches>';
  const links = (visit: Visit) =>
    visit.page
      .frameLocator('iframe')
      .locator('career-matches a[part=link]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

  it('(srcdoc) links to the site of its page', async () => {
    const inside = `${script}${tags}`.replaceAll('"', '&quot;');
    const visit = await open(page(`<iframe srcdoc="${inside}" width="600"></iframe>`));
    await visit.page.frameLocator('iframe').locator('a[part=link]').first().waitFor();
    const [first] = await links(visit);
    assert.match(first!, new RegExp(`^${visit.origin}/c/[a-z-]+$`));
  });

  it('(about:blank) links to the site of its page', async () => {
    const visit = await open(page('<iframe width="600"></iframe>'));
    await visit.page.evaluate(
      ([src, html]) => {
        const {body} = document.querySelector('iframe')!.contentDocument!;
        body.innerHTML = html!;
        body.append(Object.assign(body.ownerDocument.createElement('script'), {src}));
      },
      [`${visit.origin}/dist/career-widgets.js`, tags],
    );
    await visit.page.frameLocator('iframe').locator('a[part=link]').first().waitFor();
    const [first] = await links(visit);
    assert.match(first!, new RegExp(`^${visit.origin}/c/[a-z-]+$`));
  });

  it('makes no link of a script, nor of another site without encryption', async () => {
    for (const href of ['javascript:alert({code})', 'http://elsewhere.example/{slug}']) {
      const inside = `${script}${tags.replace('/c/{slug}', href)}`.replaceAll('"', '&quot;');
      const visit = await open(page(`<iframe srcdoc="${inside}" width="600"></iframe>`));
      await visit.page.frameLocator('iframe').locator('button[part=link]').first().waitFor();
      assert.deepEqual(await links(visit), [], href);
    }
  });
});

describe('a page with ever new mistakes', () => {
  it('does not fill the memory with what it was told', async () => {
    const visit = await open(page(`<career-salary></career-salary>${script}`));
    const told = await visit.page.evaluate(async () => {
      const lines: string[] = [];
      console.warn = (line: string) => void lines.push(line);
      const salary = document.querySelector('career-salary')!;
      const mistakes = ['mistake'];
      for (let place = 0; place < 600; place++) mistakes.push(`mistake ${place}`);
      mistakes.push('mistake', 'x'.repeat(10_000));
      for (const mistake of mistakes) {
        salary.setAttribute('occupation', mistake);
        await salary.updateComplete;
      }
      const again = lines.filter((line) => line.startsWith('<career-salary occupation="mistake">'));
      return {all: lines.length, again: again.length, isShort: lines.at(-1)!.length < 500};
    });
    // It is told once more when it was forgotten.
    assert.deepEqual(told, {all: 603, again: 2, isShort: true});
  });
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
