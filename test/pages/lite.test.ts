/** The drop-in without data: what it fetches, from where, and what a reader has when that fails. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {serve} from '../../tools/serve.mjs';
import {open, type PageOptions, type Visit} from './page.js';
import {page, script} from './widgets.js';

const lite = '<script src="/dist/career-widgets.lite.js"></script>';
const words = '<p>The author’s words</p>';
const tag = (occupation: string, name = 'career-salary') =>
  `<${name} occupation="${occupation}">${words}</${name}>`;
const medicalRecords = tag('29-2072');

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};
const folder = `/dist/career-widgets-${version}/`;

/** Which modules of data a page asked for: `29.js`, with the folder where it is another one. */
const fetched = async (visit: Visit) =>
  (await visit.report()).requests
    .filter((request) => /\/(\d\d|names|occupations\/\S+)\.js/.test(request))
    .map((request) => request.replace(folder, ''));

/** The words of every element of ours, by tag, in one line, on the screen or below it; empty where only the author's words are shown. */
const texts = (where: Pick<Page, 'evaluate'>) =>
  where.evaluate(() =>
    [...document.querySelectorAll(':defined')]
      .filter(({localName}) => localName.startsWith('career-'))
      .map(({localName, shadowRoot}): [tag: string, words: string] => {
        const words: string[] = [];
        const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (!walker.currentNode.parentElement?.closest('style, [aria-hidden="true"]'))
            words.push(walker.currentNode.textContent!);
        return [localName, words.join(' ').replace(/\s+/g, ' ').trim()];
      }),
  );
const text = async (where: Pick<Page, 'evaluate'>, place = 0) => (await texts(where))[place]?.[1];

/** Waits until an element shows something else than the author's words. */
const drawn = (where: Pick<Page, 'waitForFunction'>, place = 0) =>
  where.waitForFunction((place) => {
    const elements = [...document.querySelectorAll(':defined')].filter(({localName}) =>
      localName.startsWith('career-'),
    );
    return !!elements[place]?.shadowRoot?.querySelector('[part]');
  }, place);

/** What `career-error` told the page, from its first script on. */
const hear =
  '<script>globalThis.told = []; document.addEventListener("career-error", ({message}) => told.push(message));</script>';
const toldOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as {told: string[]}).told);
const untilTold = (page: Page, times = 1) =>
  page.waitForFunction(
    (times) => (globalThis as unknown as {told: string[]}).told.length >= times,
    times,
  );

/** Everything is fine: no error, no warning, nothing blocked. */
async function assertClean(visit: Visit): Promise<void> {
  const {errors, warnings, violations} = await visit.report();
  assert.deepEqual({errors, warnings, violations}, {errors: [], warnings: [], violations: []});
}

const sites: Awaited<ReturnType<typeof serve>>[] = [];
after(() => Promise.all(sites.map((site) => site.close())));

/** Another origin that has our files, with or without its leave to use them elsewhere. */
async function otherOrigin(
  headers: Record<string, string> = {'access-control-allow-origin': '*'},
): Promise<string> {
  const site = await serve({headers: () => headers});
  sites.push(site);
  return site.origin;
}

describe('the lite drop-in shows the same as the drop-in with all occupations', () => {
  const names = [
    'career-salary',
    'career-outlook',
    'career-facts',
    'career-fit',
    'career-interests',
  ];
  const every = names
    .map((name) => tag('29-2072', name).replace('>', ' interests="10,24,4,18,8,38">'))
    .join('');

  it('word by word, for the eye and for the ear', async () => {
    const whole = await open(page(every + script));
    const parts = await open(page(every + lite));
    const expected = await texts(whole.page);
    assert.deepEqual(
      expected.map(([name]) => name),
      names,
    );
    assert.match(expected[0]![1], /Median pay \$51,140 a year/);
    for (const place of names.keys()) await drawn(parts.page, place);
    assert.deepEqual(await texts(parts.page), expected);
    for (const name of names)
      assert.equal(
        await parts.page.locator(name).ariaSnapshot(),
        await whole.page.locator(name).ariaSnapshot(),
        name,
      );
    assert.deepEqual(await fetched(parts), ['29.js']);
  });
});

describe('an element that draws from more than one group shows the same with the lite drop-in', () => {
  const everyGroup = [
    '11',
    '13',
    '15',
    '17',
    '19',
    '21',
    '23',
    '25',
    '27',
    '29',
    '31',
    '33',
    '35',
    '37',
    '39',
    '41',
    '43',
    '45',
    '47',
    '49',
    '51',
    '53',
  ];
  for (const [name, html, modules] of [
    ['career-education', tag('29-2072', 'career-education'), ['29.js', 'occupations/29-2072.js']],
    [
      'career-certification',
      '<career-certification certification="rhit"></career-certification>',
      ['occupations/29-2072.js'],
    ],
    [
      'career-certification of an occupation',
      tag('29-2072', 'career-certification'),
      ['29.js', 'occupations/29-2072.js'],
    ],
    [
      'career-matches',
      '<career-matches interests="10,24,4,18,8,38"></career-matches>',
      everyGroup.map((group) => `${group}.js`),
    ],
  ] as const) {
    it(name, async () => {
      const whole = await open(page(html + script));
      const parts = await open(page(html + lite));
      await drawn(whole.page);
      const [expected] = await texts(whole.page);
      assert.ok(expected![1].length > 100, expected![1]);
      await parts.page.waitForFunction(
        (length) => {
          const shadow = document.querySelector(
            'career-education, career-certification, career-matches',
          )?.shadowRoot;
          return (shadow?.querySelectorAll('*').length ?? 0) >= length;
        },
        await whole.page.evaluate(
          () =>
            document
              .querySelector('career-education, career-certification, career-matches')!
              .shadowRoot!.querySelectorAll('*').length,
        ),
      );
      assert.deepEqual(await texts(parts.page), [expected]);
      assert.deepEqual((await fetched(parts)).sort(), modules);
      await assertClean(parts);
    });
  }
});

describe('the lite drop-in fetches', () => {
  it('from beside its script, whatever an element of the page is called', async () => {
    const visit = await open(
      page(
        `<img alt="" name="currentScript" data-base="https://elsewhere.example/">${medicalRecords}${lite}`,
      ),
    );
    await drawn(visit.page);
    assert.deepEqual(await fetched(visit), ['29.js']);
    await assertClean(visit);
  });

  it('nothing for the way in of a record of the page’s own', async () => {
    const own =
      '<script>document.querySelector("career-education").record = {title: "Clerk", preparation: {entryEducation: "High school diploma or equivalent", experience: "None", training: "Short-term on-the-job training"}};</script>';
    const visit = await open(page(`<career-education>${words}</career-education>${own}${lite}`));
    await drawn(visit.page);
    assert.match((await text(visit.page))!, /Clerk What entry requires .* The way in/);
    assert.deepEqual(await fetched(visit), []);
    await assertClean(visit);
  });

  it('none for a record that has no way in', async () => {
    const own =
      '<script>document.querySelector("career-profile").record = {title: "Clerk", wages: {annual: {p50: 40000}}};</script>';
    const visit = await open(page(`<career-profile>${words}</career-profile>${own}${lite}`));
    await drawn(visit.page);
    assert.match((await text(visit.page))!, /Clerk/);
    assert.deepEqual(await fetched(visit), []);
    await assertClean(visit);
  });

  it('one module for a code', async () => {
    for (const code of ['29-2072', '29-2072.00', ' 29-2072 ']) {
      const visit = await open(page(tag(code) + lite));
      await drawn(visit.page);
      assert.match(
        (await text(visit.page))!,
        /^Medical Records Specialists Median pay \$51,140 a year/,
      );
      assert.deepEqual(await fetched(visit), ['29.js'], code);
      await assertClean(visit);
    }
  });

  it('one more, the titles, for a slug or a title', async () => {
    for (const key of ['medical-records-specialists', 'Medical Records Specialists']) {
      const visit = await open(page(tag(key) + lite));
      await drawn(visit.page);
      assert.match(
        (await text(visit.page))!,
        /^Medical Records Specialists Median pay \$51,140 a year/,
      );
      assert.deepEqual(await fetched(visit), ['names.js', '29.js'], key);
      await assertClean(visit);
    }
  });

  it('one module for forty tags of one group, in three kinds of element', async () => {
    const tags = ['29-2072', '29-1141', '29-2010', '29-1243'].flatMap((code) =>
      ['career-salary', 'career-outlook', 'career-facts'].map((name) => tag(code, name)),
    );
    const visit = await open(page(tags.join('').repeat(4) + lite));
    for (let place = 0; place < 48; place++) await drawn(visit.page, place);
    assert.equal((await texts(visit.page)).filter(([, words]) => words).length, 48);
    assert.deepEqual(await fetched(visit), ['29.js']);
    await assertClean(visit);
  });

  it('a module for each group a page has, and each once', async () => {
    const visit = await open(
      page(
        ['29-2072', '15-1252', '29-1141', '53-3032', '15-1299'].map((code) => tag(code)).join('') +
          lite,
      ),
    );
    for (const place of [0, 1, 2, 3, 4]) await drawn(visit.page, place);
    assert.deepEqual((await fetched(visit)).sort(), ['15.js', '29.js', '53.js']);
  });

  it('one module for all occupations together', async () => {
    const visit = await open(page(tag('00-0000', 'career-outlook') + lite));
    await drawn(visit.page);
    assert.match(
      (await text(visit.page))!,
      /^All Occupations Expected change in jobs, 2024–34 \+3\.1%/,
    );
    assert.deepEqual(await fetched(visit), ['00.js']);
  });

  it('nothing for a page’s own record', async () => {
    const record = {title: 'Our own graduates', wages: {hourly: {p50: 21.5}}};
    const visit = await open(
      page(
        `<career-salary></career-salary><script>document.querySelector('career-salary').record = ${JSON.stringify(record)}</script>${lite}`,
      ),
    );
    await drawn(visit.page);
    assert.match((await text(visit.page))!, /^Our own graduates Median pay \$21\.50 an hour/);
    assert.deepEqual(await fetched(visit), []);
  });

  it('only the titles for a code of no group, and says that there is no such occupation', async () => {
    const visit = await open(page(hear + tag('99-9999') + tag('') + lite));
    await untilTold(visit.page, 2);
    assert.deepEqual(await fetched(visit), ['names.js']);
    assert.match((await toldOf(visit.page))[1]!, /occupation="99-9999".*not found/);
    assert.equal(await visit.page.locator('career-salary p').first().isVisible(), true);
  });

  it('the group of a code that is not in it, then the titles, and says what may have been meant', async () => {
    const visit = await open(page(hear + tag('29-2079') + lite));
    await untilTold(visit.page);
    assert.deepEqual(await fetched(visit), ['29.js', 'names.js']);
    assert.match((await toldOf(visit.page))[0]!, /not found\. Nearest: .*29-207\d /);
  });

  it('only the titles for what is no title, and says what may have been meant', async () => {
    const visit = await open(page(hear + tag('medical record specialist') + lite));
    await untilTold(visit.page);
    assert.deepEqual(await fetched(visit), ['names.js']);
    assert.match(
      (await toldOf(visit.page))[0]!,
      /not found\. Nearest: 29-2072 Medical Records Specialists/,
    );
    assert.equal(await visit.page.locator('career-salary p').isVisible(), true);
  });

  it('the next group when the page asks for an occupation of another, and nothing when it comes back', async () => {
    const visit = await open(page(medicalRecords + lite));
    const show = async (occupation: string, title: string) => {
      await visit.page.evaluate(
        (value) => document.querySelector('career-salary')!.setAttribute('occupation', value),
        occupation,
      );
      await visit.page.waitForFunction(
        (title) =>
          document
            .querySelector('career-salary')!
            .shadowRoot!.querySelector('[part="title"]')
            ?.textContent.includes(title),
        title,
      );
    };
    await drawn(visit.page);
    await show('15-1252', 'Software Developers');
    assert.deepEqual(await fetched(visit), ['29.js', '15.js']);
    await show('29-1141', 'Registered Nurses');
    // Until the figures are here, what was drawn stays.
    await visit.page.route(
      '**/11.js',
      (route) => void setTimeout(() => void route.continue(), 400),
    );
    await visit.page.evaluate(() =>
      document.querySelector('career-salary')!.setAttribute('occupation', '11-9111'),
    );
    await visit.page.waitForTimeout(100);
    assert.match((await text(visit.page))!, /^Registered Nurses/);
    await show('11-9111', 'Medical and Health Services Managers');
    await show('15-1299', 'Computer Occupations, All Other');
    assert.deepEqual(await fetched(visit), ['29.js', '15.js', '11.js']);
    await assertClean(visit);
  });

  it('for tags that a page adds later', async () => {
    const visit = await open(page(lite));
    assert.deepEqual(await fetched(visit), []);
    await visit.page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      medicalRecords,
    );
    await drawn(visit.page);
    assert.deepEqual(await fetched(visit), ['29.js']);
  });

  it('no more for two copies of the script than for one', async () => {
    const visit = await open(page(medicalRecords + lite + lite));
    await drawn(visit.page);
    assert.deepEqual(await fetched(visit), ['29.js']);
    await assertClean(visit);
  });
});

describe('the lite drop-in works', () => {
  for (const [how, html] of [
    ['as a script in the head, before the tag', page(medicalRecords, lite)],
    [
      'as a deferred script',
      page(medicalRecords, '<script defer src="/dist/career-widgets.lite.js"></script>'),
    ],
    [
      'as an asynchronous script',
      page(medicalRecords, '<script async src="/dist/career-widgets.lite.js"></script>'),
    ],
    [
      'as a module',
      page(medicalRecords, '<script type="module" src="/dist/career-widgets.lite.js"></script>'),
    ],
    [
      'with a version behind its name',
      page(`${medicalRecords}<script src="/dist/career-widgets.lite.js?v=1.2"></script>`),
    ],
    [
      'as a module with a version behind its name',
      page(
        medicalRecords,
        '<script type="module" src="/dist/career-widgets.lite.js?v=1.2"></script>',
      ),
    ],
  ] as const) {
    it(how, async () => {
      const visit = await open(html);
      await drawn(visit.page);
      assert.match((await text(visit.page))!, /\$51,140 a year/);
      assert.deepEqual(await fetched(visit), ['29.js']);
      await assertClean(visit);
    });
  }

  it('injected long after the page has loaded', async () => {
    const visit = await open(page(medicalRecords));
    await visit.page.addScriptTag({url: '/dist/career-widgets.lite.js'});
    await drawn(visit.page);
    assert.deepEqual(await fetched(visit), ['29.js']);
  });

  for (const [what, policy] of Object.entries({
    'its own scripts only': "default-src 'none'; script-src 'self'; style-src 'self'",
    'its own scripts only, and text as code nowhere':
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types career-widgets",
    'one script by a number used once':
      "default-src 'none'; script-src 'nonce-abc'; style-src 'self'",
    'what a script with such a number loads':
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'",
  })) {
    it(`under a policy that allows ${what}`, async () => {
      const visit = await open(
        page(`${medicalRecords}<script nonce="abc" src="/dist/career-widgets.lite.js"></script>`),
        {headers: () => ({'content-security-policy': policy})},
      );
      await drawn(visit.page);
      assert.match((await text(visit.page))!, /\$51,140 a year/);
      assert.deepEqual(await fetched(visit), ['29.js']);
      await assertClean(visit);
    });
  }

  it('on a page that is isolated from other origins', async () => {
    const visit = await open(page(medicalRecords + lite), {
      headers: () => ({
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      }),
    });
    await drawn(visit.page);
    assert.equal(await visit.page.evaluate(() => crossOriginIsolated), true);
    await assertClean(visit);
  });
});

describe('from another address', () => {
  it('that allows it, the lite drop-in fetches from there, beside the script', async () => {
    const other = await otherOrigin();
    const visit = await open(
      page(`${medicalRecords}<script src="${other}/dist/career-widgets.lite.js"></script>`),
    );
    await drawn(visit.page);
    assert.match((await text(visit.page))!, /\$51,140 a year/);
    assert.deepEqual(await fetched(visit), [`${other}29.js`]);
    await assertClean(visit);
  });

  it('that allows it, the lite drop-in is a module too', async () => {
    const other = await otherOrigin();
    const visit = await open(
      page(
        medicalRecords,
        `<script type="module" src="${other}/dist/career-widgets.lite.js"></script>`,
      ),
    );
    await drawn(visit.page);
    assert.deepEqual(await fetched(visit), [`${other}29.js`]);
  });

  it('that does not allow it, the author’s words stay, and the page is told why', async () => {
    const other = await otherOrigin({});
    const visit = await open(
      page(`${hear}${medicalRecords}<script src="${other}/dist/career-widgets.lite.js"></script>`),
    );
    await untilTold(visit.page);
    assert.match(
      (await toldOf(visit.page))[0]!,
      /(base|career-salary)\.js could not be fetched, twice/,
    );
    assert.equal(await visit.page.locator('career-salary p').isVisible(), true);
  });

  for (const [how, base] of [
    ['with a slash at its end', folder],
    ['without one', folder.slice(0, -1)],
    ['relative to the page', folder.slice(1)],
  ] as const) {
    it(`the data may come from the page’s own, named in data-base (${how})`, async () => {
      const other = await otherOrigin();
      const visit = await open(
        page(
          `${medicalRecords}<script src="${other}/dist/career-widgets.lite.js" data-base="${base}"></script>`,
        ),
      );
      await drawn(visit.page);
      assert.deepEqual(await fetched(visit), ['29.js']);
      await assertClean(visit);
    });
  }

  it('only the data may come, named in data-base', async () => {
    const other = await otherOrigin();
    for (const attributes of ['', ' type="module"']) {
      const visit = await open(
        page(
          `${medicalRecords}<script${attributes} src="/dist/career-widgets.lite.js" data-base="${other}${folder}"></script>`,
        ),
      );
      await drawn(visit.page);
      assert.deepEqual(await fetched(visit), [`${other}29.js`]);
      await assertClean(visit);
    }
  });

  it('an empty data-base, as a template leaves it, is as none', async () => {
    const visit = await open(
      page(`${medicalRecords}<script src="/dist/career-widgets.lite.js" data-base=""></script>`),
    );
    await drawn(visit.page);
    assert.deepEqual(await fetched(visit), ['29.js']);
  });
});

describe('a sandboxed frame without an origin', () => {
  const frame =
    '<iframe sandbox="allow-scripts" src="/frame.html" width="600" height="400"></iframe>';
  const inFrame = (visit: Visit) =>
    visit.page.frames().find((one) => one.url().endsWith('/frame.html'))!;

  it('shows the lite drop-in where its site allows anybody to fetch', async () => {
    const visit = await open(page(frame), {
      pages: {'/frame.html': page(medicalRecords + lite)},
      headers: () => ({'access-control-allow-origin': '*'}),
    });
    assert.equal(await inFrame(visit).evaluate(() => origin), 'null');
    await drawn(inFrame(visit));
    assert.match(
      (await text(inFrame(visit)))!,
      /^Medical Records Specialists Median pay \$51,140 a year/,
    );
    assert.deepEqual(await fetched(visit), ['29.js']);
    await assertClean(visit);
  });

  it('keeps the author’s words where it does not', async () => {
    const visit = await open(page(frame), {
      pages: {'/frame.html': page(hear + medicalRecords + lite)},
    });
    await untilTold(inFrame(visit) as unknown as Page);
    assert.equal(await inFrame(visit).locator('career-salary p').isVisible(), true);
  });
});

describe('when a module does not arrive', () => {
  /** Answers the first requests for a module with a failure, the others as they are. */
  const failing = (times: number, how: 'abort' | 404): PageOptions => ({
    before: async (page) => {
      let left = times;
      await page.route('**/29.js*', (route) => {
        if (left-- <= 0) return route.continue();
        return how === 'abort'
          ? route.abort()
          : route.fulfill({status: how, body: 'There is none.'});
      });
    },
  });

  for (const how of ['abort', 404] as const) {
    it(`once (${how}), it is asked for a second time, and the reader notices nothing`, async () => {
      const visit = await open(page(hear + tag('29-2072').repeat(3) + lite), failing(1, how));
      await drawn(visit.page, 2);
      // A browser that remembers a failure is asked for another address.
      assert.match((await fetched(visit)).join(' '), /^29\.js 29\.js(\?again=1)?$/);
      assert.deepEqual((await visit.report()).warnings, []);
      assert.deepEqual(await toldOf(visit.page), []);
      assert.match((await text(visit.page, 2))!, /\$51,140 a year/);
    });

    it(`twice (${how}), the author’s words stay, the console says why once, and each tag tells the page`, async () => {
      const visit = await open(
        page(hear + tag('29-2072').repeat(3) + tag('15-1252') + lite),
        failing(99, how),
      );
      await untilTold(visit.page, 3);
      await drawn(visit.page, 3);
      const asked = (await fetched(visit)).filter((one) => one.startsWith('29'));
      assert.match(asked.join(' '), /^(29\.js )?29\.js 29\.js\?again=1$/);
      const {warnings} = await visit.report();
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(
        warnings[0]!,
        /^<career-salary occupation="29-2072">: occupation cannot be shown\. .*\/29\.js could not be fetched, twice \(.*\)\. .*data-base/,
      );
      assert.deepEqual(
        await toldOf(visit.page),
        Array.from({length: 3}, () => warnings[0]),
      );
      for (const place of [0, 1, 2])
        assert.equal(await visit.page.locator('career-salary p').nth(place).isVisible(), true);
      assert.match((await text(visit.page, 3))!, /^Software Developers/, 'others are shown');
    });
  }

  it('the tag is whole again with an occupation of a group that does', async () => {
    const visit = await open(page(hear + medicalRecords + lite), failing(99, 'abort'));
    await untilTold(visit.page);
    await visit.page.evaluate(() =>
      document.querySelector('career-salary')!.setAttribute('occupation', '53-3032'),
    );
    await drawn(visit.page);
    assert.match((await text(visit.page))!, /^Heavy and Tractor-Trailer Truck Drivers/);
  });

  it('the tag is whole again when it is asked to show the same later, and the network works again', async () => {
    const visit = await open(page(hear + medicalRecords + lite), failing(3, 'abort'));
    await untilTold(visit.page);
    await visit.page.evaluate(() =>
      document.querySelector('career-salary')!.setAttribute('period', 'hour'),
    );
    await drawn(visit.page);
    assert.match(
      (await text(visit.page))!,
      /^Medical Records Specialists Median pay \$24\.59 an hour/,
    );
    assert.equal((await toldOf(visit.page)).length, 1);
  });

  it('because data-base names the wrong place, the message says where it looked', async () => {
    const visit = await open(
      page(
        `${hear}${medicalRecords}<script src="/dist/career-widgets.lite.js" data-base="/nowhere/"></script>`,
      ),
    );
    await untilTold(visit.page);
    assert.match((await toldOf(visit.page))[0]!, /\/nowhere\/base\.js could not be fetched, twice/);
    assert.equal(await visit.page.locator('career-salary p').isVisible(), true);
  });
});

describe('a page that lists the hashes of the files', () => {
  const hashes = JSON.parse(
    readFileSync(new URL('../../dist/sri.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const map = `<script type="importmap">${JSON.stringify({integrity: {[`${folder}29.js`]: hashes[`career-widgets-${version}/29.js`]}})}</script>`;

  it('shows what has not been changed', async () => {
    const visit = await open(page(map + medicalRecords + lite));
    await drawn(visit.page);
    assert.match((await text(visit.page))!, /\$51,140 a year/);
    await assertClean(visit);
  });

  it('runs nothing that has, also not the second time', async () => {
    const visit = await open(page(map + hear + medicalRecords + lite), {
      before: async (page) => {
        await page.route('**/29.js*', async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            body: `globalThis.changed = true;${await response.text()}`,
          });
        });
      },
    });
    await untilTold(visit.page);
    assert.equal(await visit.page.evaluate(() => 'changed' in globalThis), false);
    assert.equal(await visit.page.locator('career-salary p').isVisible(), true);
    assert.deepEqual([...new Set(await fetched(visit))], ['29.js']);
  });
});

describe('demo/lite.html', () => {
  it('shows its elements, fetches one group, and another when a reader chooses an occupation of another', async () => {
    const visit = await open('/demo/lite.html');
    for (const place of [0, 1, 2]) await drawn(visit.page, place);
    assert.deepEqual(
      (await fetched(visit)).filter((one) => /^\d/.test(one)),
      ['29.js'],
    );
    await visit.page.getByLabel('Occupation').selectOption('15-1252');
    await visit.page.waitForFunction(() =>
      [...document.querySelectorAll('career-salary, career-outlook, career-facts')].every(
        ({shadowRoot}) =>
          shadowRoot?.querySelector('[part="title"]')?.textContent.includes('Software Developers'),
      ),
    );
    assert.deepEqual(
      (await fetched(visit)).filter((one) => /^\d/.test(one)),
      ['29.js', '15.js'],
    );
    await visit.page.locator('#fetched li', {hasText: '15.js'}).waitFor();
    const list = await visit.page.locator('#fetched').innerText();
    assert.match(list, /^career-widgets\.lite\.min\.js [\d.]+ kB\n/);
    for (const file of ['base.js', 'career-salary.js', '29.js', '15.js']) {
      assert.match(list, new RegExp(`^${file} [\\d.]+ kB$`, 'm'));
    }
    await assertClean(visit);
  });
});

describe('what cannot be fetched', () => {
  const without = (group: string): PageOptions => ({
    before: async (page) => {
      await page.route(`**/${group}.js*`, (route) => route.abort());
    },
  });

  it('is told without what a reader has answered', async () => {
    const visit = await open(
      page(`${hear}<career-matches interests="10,24,4,18,8,38">${words}</career-matches>${lite}`),
      without('53'),
    );
    await untilTold(visit.page);
    const [message] = await toldOf(visit.page);
    assert.match(message!, /^<career-matches interests="">: interests cannot be shown/);
    assert.equal(await visit.page.locator('career-matches p').isVisible(), true);
    await visit.close();
  });

  it('leaves alone what the page has given in the meantime', async () => {
    const own =
      '<script>setTimeout(() => (document.querySelector("career-salary").record = {title: "Clerk", wages: {annual: {p50: 40000}}}));</script>';
    const visit = await open(page(`${hear}${medicalRecords}${lite}${own}`), without('29'));
    await drawn(visit.page);
    await visit.page.waitForTimeout(500);
    assert.match((await text(visit.page))!, /^Clerk Median pay \$40,000/);
    assert.deepEqual(await toldOf(visit.page), []);
    await visit.close();
  });
});
