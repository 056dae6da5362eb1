/** The autoloader in a page: which files it asks for and when, and under which rules of the page. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import type {Page, Route} from 'playwright-core';
import {serve} from '../../tools/serve.mjs';
import {open, type PageOptions, type Visit} from './page.js';
import {authorsWordsSeen, medicalRecords, page, script as allInOne} from './widgets.js';

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};
/** Where the autoloader's files are. */
const folder = `/dist/career-widgets-${version}/`;
const inFolder = `**${folder}**`;

const classic = '<script src="/dist/career-widgets.lite.js"></script>';
const module = '<script type="module" src="/dist/career-widgets.lite.js"></script>';

const filesOfSalary = ['29', 'base', 'career-salary'];

/** The files of the folder that a page asked for, each by its name. */
async function filesAsked(visit: Visit): Promise<string[]> {
  const {requests} = await visit.report();
  return requests
    .filter((path) => path.includes(folder))
    .map(nameOf)
    .sort();
}

function nameOf(address: string): string {
  return address.split(folder)[1]!.replace('.js', '');
}

/** Waits until an element shows its median, and gives the line. */
async function median(where: Page, selector = 'career-salary'): Promise<string> {
  const text = await where.locator(`${selector} [part="median"]`).first().innerText();
  return text.replace(/\s+/g, ' ');
}

const medicalRecordsPay = 'Median pay $51,140 a year';

/** Everything is fine: no error, no warning, nothing blocked. */
async function assertClean(visit: Visit): Promise<void> {
  const {errors, warnings, violations} = await visit.report();
  assert.deepEqual({errors, warnings, violations}, {errors: [], warnings: [], violations: []});
}

const under = (policy: string): PageOptions => ({
  headers(path): Record<string, string> {
    return path === '/' ? {'content-security-policy': policy} : {};
  },
});

const sites: Awaited<ReturnType<typeof serve>>[] = [];
after(() => Promise.all(sites.map((site) => site.close())));

describe('a page with one salary tag', () => {
  for (const [how, loader] of [
    ['a classic script', classic],
    ['a module', module],
  ] as const) {
    it(`asks, with the autoloader as ${how}, for that, the base, the tag and the group of its occupation`, async () => {
      const visit = await open(page(medicalRecords + loader));
      assert.equal(await median(visit.page), medicalRecordsPay);
      const {requests} = await visit.report();
      assert.deepEqual(requests.sort(), [
        ...filesOfSalary.map((name) => `${folder}${name}.js`),
        '/dist/career-widgets.lite.js',
      ]);
      await assertClean(visit);
    });
  }

  it('has what it asks for in two round trips: no file waits for the answer of another', async () => {
    const waiting: Route[] = [];
    const visit = await open(page(medicalRecords + classic), {
      before: async (page) => {
        await page.route(inFolder, async (route) => {
          waiting.push(route);
          // Nothing is answered before everything has been asked for.
          if (waiting.length < filesOfSalary.length) return;
          await Promise.all(waiting.map((one) => one.continue()));
        });
      },
    });
    assert.equal(await median(visit.page), medicalRecordsPay);
    assert.deepEqual(await filesAsked(visit), filesOfSalary);
  });
});

describe('each tag', () => {
  const occupation = 'occupation="29-2072"';
  const interests = 'interests="10,24,4,18,8,38"';
  for (const [tag, attributes] of Object.entries({
    'career-certification': occupation,
    'career-education': occupation,
    'career-facts': occupation,
    'career-fit': `${occupation} ${interests}`,
    'career-interests': interests,
    'career-matches': interests,
    'career-outlook': occupation,
    'career-profile': occupation,
    'career-salary': occupation,
    'career-topic': `${occupation} topic="duties"`,
  })) {
    it(`<${tag}> asks for all of its code at once`, async () => {
      const waiting: Route[] = [];
      let isHeld = true;
      const visit = await open(page(`<${tag} ${attributes}></${tag}>${classic}`), {
        before: async (page) => {
          await page.route(inFolder, async (route) => {
            if (isHeld) waiting.push(route);
            else await route.continue();
          });
        },
      });
      const askedAtOnce = await filesAsked(visit);
      isHeld = false;
      await Promise.all(waiting.map((one) => one.continue()));
      await visit.page.locator(`${tag} [part]`).first().waitFor({state: 'attached'});
      await visit.page.waitForLoadState('networkidle');

      assert.ok(askedAtOnce.includes(tag), askedAtOnce.join());
      // Which groups a tag compares, and which words it has to look up, only its code knows.
      const isCode = (name: string) => !/^\d\d$|^names$/.test(name);
      const later = (await filesAsked(visit)).filter((name) => !askedAtOnce.includes(name));
      assert.deepEqual(later.filter(isCode), []);
      await assertClean(visit);
    });
  }
});

describe('the autoloader finds a tag', () => {
  const add = (visit: Visit, html: string) =>
    visit.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);

  it('that is added later, and asks for what is not here yet', async () => {
    const visit = await open(page(classic));
    assert.deepEqual(await filesAsked(visit), []);
    await add(visit, `<section><div>${medicalRecords}</div></section>`);
    assert.equal(await median(visit.page), medicalRecordsPay);
    assert.deepEqual(await filesAsked(visit), filesOfSalary);

    await add(visit, '<career-salary id="second" occupation="29-1141"></career-salary>');
    await visit.page.locator('#second [part="median"]').waitFor();
    assert.deepEqual(await filesAsked(visit), filesOfSalary);

    await add(visit, '<career-outlook occupation="15-1252"></career-outlook>');
    await visit.page.locator('career-outlook [part="growth"]').waitFor();
    assert.deepEqual(await filesAsked(visit), [
      '15',
      ...filesOfSalary.slice(0, 2),
      'career-outlook',
      'career-salary',
      'jobs',
    ]);
    await assertClean(visit);
  });

  it('inside a shadow root that is handed to careerWidgets.discover', async () => {
    const visit = await open(page(`<div id="component"></div>${classic}`));
    await visit.page.evaluate((html) => {
      const root = document.querySelector('#component')!.attachShadow({mode: 'open'});
      root.innerHTML = html;
    }, medicalRecords);
    assert.deepEqual(await filesAsked(visit), [], 'nobody looks into the shadow roots of others');

    await visit.page.evaluate(() => {
      const {careerWidgets} = globalThis as unknown as {
        careerWidgets: {discover: (root: ParentNode) => void};
      };
      careerWidgets.discover(document.querySelector('#component')!.shadowRoot!);
    });
    assert.equal(await median(visit.page), medicalRecordsPay);
    assert.deepEqual(await filesAsked(visit), filesOfSalary);
    await assertClean(visit);
  });
});

describe('on one page', () => {
  const ownLit = `<own-element></own-element><script type="module">
    import {LitElement, html} from '/node_modules/lit/index.js';
    customElements.define('own-element', class extends LitElement {
      render() {
        return html\`<b>\${'the page’s own lit'}</b>\`;
      }
    });
  </script>`;
  const importMap = `<script type="importmap">{"imports": {
    "lit-html": "/node_modules/lit-html/lit-html.js",
    "lit-html/": "/node_modules/lit-html/",
    "lit-element/": "/node_modules/lit-element/",
    "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js"
  }}</script>`;

  for (const [what, scripts] of Object.entries({
    'two copies of the all-in-one script': allInOne + allInOne,
    'two copies of the autoloader': classic + module,
    'the all-in-one script and the autoloader': allInOne + classic,
    'the autoloader and the all-in-one script': classic + allInOne,
  })) {
    it(`${what} and the page’s own lit all work`, async () => {
      const visit = await open(page(importMap + ownLit + medicalRecords.repeat(2) + scripts));
      assert.equal(await median(visit.page), medicalRecordsPay);
      await visit.page.locator('career-salary [part="median"]').nth(1).waitFor();
      assert.equal(await visit.page.locator('own-element b').innerText(), 'the page’s own lit');
      await assertClean(visit);
    });
  }
});

describe('under a Content-Security-Policy', () => {
  const body =
    medicalRecords + '<script nonce="r4nd0m" src="/dist/career-widgets.lite.js"></script>';

  for (const [what, policy] of Object.entries({
    'of the site’s own scripts and styles only':
      "default-src 'none'; script-src 'self'; style-src 'self'",
    'of scripts with a nonce only': "default-src 'none'; script-src 'nonce-r4nd0m'",
    'of scripts with a nonce and what they load':
      "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'nonce-r4nd0m'",
  })) {
    it(`${what} the salary bar is drawn in its own style, and nothing is blocked`, async () => {
      const visit = await open(page(body), under(policy));
      assert.equal(await median(visit.page), medicalRecordsPay);
      const bar = visit.page.locator('career-salary [part="bar"]');
      assert.equal(await bar.evaluate((node) => getComputedStyle(node).fill), 'none');
      assert.deepEqual(await filesAsked(visit), filesOfSalary);
      await assertClean(visit);
    });
  }

  const required = "require-trusted-types-for 'script'";

  for (const policy of [
    required,
    `${required}; trusted-types career-widgets`,
    `${required}; trusted-types lit-html career-widgets`,
  ]) {
    it(`${policy}: the salary bar is drawn`, async () => {
      const visit = await open(page(medicalRecords + classic), under(policy));
      assert.equal(await median(visit.page), medicalRecordsPay);
      await assertClean(visit);
    });
  }

  for (const policy of [
    `${required}; trusted-types lit-html`,
    `${required}; trusted-types foo`,
    `${required}; trusted-types lit-html 'allow-duplicates'`,
  ]) {
    it(`${policy}: the author’s words stay, and the console says once what to add`, async () => {
      const visit = await open(page(medicalRecords.repeat(2) + classic), under(policy));
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual(await authorsWordsSeen(visit.page), [true, true]);
      const {warnings, errors} = await visit.report();
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0]!, /Add career-widgets to trusted-types/);
      // The browser itself writes down what it refused; nothing is thrown.
      for (const error of errors) {
        assert.match(error, /has been blocked|violates the following|Refused to/);
      }
    });
  }
});

describe('data-base', () => {
  for (const [how, base] of [
    ['with a slash at its end', '/elsewhere/'],
    ['without one', '/elsewhere'],
    ['relative to the page', 'elsewhere'],
  ] as const) {
    it(`(${how}) says where everything but the script itself is fetched`, async () => {
      const loader = `<script src="/dist/career-widgets.lite.js" data-base="${base}"></script>`;
      const visit = await open(page(medicalRecords + loader), {
        before: async (page) => {
          await page.route('**/elsewhere/*', async (route) => {
            const url = route.request().url().replace('/elsewhere/', folder);
            await route.fulfill({response: await route.fetch({url})});
          });
        },
      });
      assert.equal(await median(visit.page), medicalRecordsPay);
      const {requests} = await visit.report();
      assert.deepEqual(requests.sort(), [
        '/dist/career-widgets.lite.js',
        ...filesOfSalary.map((name) => `/elsewhere/${name}.js`),
      ]);
      await assertClean(visit);
    });
  }

  it('may name another site, which allows everybody to fetch', async () => {
    const site = await serve({headers: () => ({'access-control-allow-origin': '*'})});
    sites.push(site);
    const loader = `<script src="/dist/career-widgets.lite.js" data-base="${site.origin}${folder}"></script>`;
    const visit = await open(page(medicalRecords + loader));
    assert.equal(await median(visit.page), medicalRecordsPay);
    const {requests} = await visit.report();
    const elsewhere = requests.filter((address) => address.startsWith(site.origin));
    assert.deepEqual(elsewhere.map(nameOf).sort(), filesOfSalary);
    await assertClean(visit);
  });

  it('that names a wrong place leaves the author’s words, and the console says where was looked', async () => {
    const loader = '<script src="/dist/career-widgets.lite.js" data-base="/nowhere/"></script>';
    const visit = await open(page(medicalRecords + loader));
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(await authorsWordsSeen(visit.page), [true]);
    const {warnings} = await visit.report();
    assert.ok(warnings.length > 0);
    for (const warning of warnings) {
      assert.match(warning, /\/nowhere\/(base|career-salary)\.js could not be fetched, twice/);
    }
  });
});

describe('a loader beside which nothing can lie', () => {
  const text = readFileSync(new URL('../../dist/career-widgets.lite.js', import.meta.url), 'utf8');
  const inBlob = (base = '') =>
    `<script>
      const made = document.createElement('script');
      ${base && `made.dataset.base = '${base}';`}
      fetch('/dist/career-widgets.lite.js').then((answer) => answer.blob()).then((blob) => {
        made.src = URL.createObjectURL(blob);
        document.head.append(made);
      });
    </script>`;

  it('a blob, says what to do, and the author’s words stay', async () => {
    const visit = await open(page(medicalRecords + inBlob()));
    await visit.page.waitForFunction(() => 'careerWidgets' in globalThis);
    assert.deepEqual(await authorsWordsSeen(visit.page), [true]);
    const {errors, warnings} = await visit.report();
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(
      warnings[0]!,
      /^career-widgets: nothing can be fetched beside blob:http.*\. Put the folder career-widgets-[\d.]+ beside the script, or name it in data-base: <script src="career-widgets\.lite\.min\.js" data-base="\/career-widgets-[\d.]+\/">\.$/,
    );
  });

  it('a blob that is told where the folder is, shows the tags', async () => {
    const visit = await open(page(medicalRecords + inBlob(folder)));
    assert.equal(await median(visit.page), medicalRecordsPay);
    await assertClean(visit);
  });

  for (const base of ['http://', 'https://:0:/'])
    it(`with data-base="${base}", which is no address, says so`, async () => {
      const loader = `<script src="/dist/career-widgets.lite.js" data-base="${base}"></script>`;
      const visit = await open(page(medicalRecords + loader));
      assert.deepEqual(await authorsWordsSeen(visit.page), [true]);
      const {errors, warnings} = await visit.report();
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.ok(
        warnings[0]!.startsWith(`career-widgets: nothing can be fetched at data-base "${base}`),
        warnings[0],
      );
    });

  it('in a page without an address of its own, says so and throws nothing', async () => {
    const visit = await open(page(''));
    await visit.page.goto('about:blank');
    const told: string[] = [];
    visit.page.on('console', (message) => told.push(message.text()));
    await visit.page.evaluate((code) => (0, eval)(code), text);
    assert.match(told.join(), /nothing can be fetched beside about:blank/);
    assert.deepEqual((await visit.report()).errors, []);
  });
});

describe('the name to paste', () => {
  for (const type of ['', ' type="module"'])
    it(`${type || 'as a classic script'}: the folder beside it is found`, async () => {
      const loader = `<script${type} src="/dist/career-widgets.lite.min.js?v=2"></script>`;
      const visit = await open(page(medicalRecords + loader));
      assert.equal(await median(visit.page), medicalRecordsPay);
      assert.deepEqual(await filesAsked(visit), filesOfSalary);
      await assertClean(visit);
    });
});

describe('a page whose import map holds hashes', () => {
  const hashes = JSON.parse(
    readFileSync(new URL('../../dist/sri.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const integrity = Object.fromEntries(
    filesOfSalary.map((name) => [
      `${folder}${name}.js`,
      hashes[`career-widgets-${version}/${name}.js`],
    ]),
  );
  const importMap = `<script type="importmap">${JSON.stringify({integrity})}</script>`;

  it('shows what has not been changed', async () => {
    assert.ok(Object.values(integrity).every(Boolean), 'dist/sri.json has all the hashes');
    const visit = await open(page(importMap + medicalRecords + classic));
    assert.equal(await median(visit.page), medicalRecordsPay);
    await assertClean(visit);
  });

  for (const name of filesOfSalary) {
    it(`runs no changed ${name}.js, also not the second time`, async () => {
      const visit = await open(page(importMap + medicalRecords + classic), {
        before: async (page) => {
          await page.route(`**${folder}${name}.js*`, async (route) => {
            const response = await route.fetch();
            const body = `globalThis.hasChanged = true;${await response.text()}`;
            await route.fulfill({response, body});
          });
        },
      });
      await visit.page.waitForLoadState('networkidle');
      assert.equal(await visit.page.evaluate(() => 'hasChanged' in globalThis), false);
      assert.deepEqual(await authorsWordsSeen(visit.page), [true]);
      const asked = new Set(await filesAsked(visit));
      assert.deepEqual([...asked], filesOfSalary, 'no address that the map does not list');
    });
  }
});
