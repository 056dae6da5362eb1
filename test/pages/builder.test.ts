/** demo/builder.html: what it writes makes in an empty page what it shows, by mouse and by keyboard, for every reader. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {open, type PageOptions, type Visit} from './page.js';
import {differenceOf} from './pixels.js';

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};
const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** The builder with choices; pages so tall and narrow that nothing scrolls by itself. */
async function builder(choices = '', options: PageOptions = {}): Promise<Visit> {
  const visit = await open('/demo/builder.html', {
    viewport: {width: 900, height: 3000},
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
    before: async (page) => {
      await page.addInitScript((hash) => {
        if (hash && !location.hash) history.replaceState(null, '', `#${hash}`);
      }, choices);
    },
  });
  await visit.page.locator('#builder').waitFor();
  return visit;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const hashOf = (page: Page) => page.evaluate(() => location.hash);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    return (await axe.run()).violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`,
    );
  });
}

/** What an element shows once it has stopped changing: a long card is drawn in turns. */
async function shown(page: Page, selector: string): Promise<string> {
  let before = '';
  for (let turn = 0; turn < 60; turn++) {
    const text = await page.locator(selector).evaluate(async (element) => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const slotted = [...element.children]
        .filter((child) => child.slot)
        .map((child) => (child as HTMLElement).innerText);
      return [
        ...slotted,
        ...[...element.shadowRoot!.querySelectorAll('*')]
          .filter((child) => child.children.length === 0 || child.shadowRoot)
          .map((child) => child.shadowRoot?.textContent ?? child.textContent),
      ]
        .join(' ')
        .replace(/\s+/g, ' ');
    });
    if (text && text === before) return text;
    before = text;
  }
  throw new Error(`${selector} does not come to rest`);
}

describe('an occupation', () => {
  for (const [typed, title, code] of [
    ['medical coder', 'Medical Records Specialists', '29-2072'],
    ['RN', 'Registered Nurses', '29-1141'],
    ['forklift operator', 'Industrial Truck and Tractor Operators', '53-7051'],
  ]) {
    it(`is found by the name “${typed}”`, async () => {
      const {page} = await builder('occupation=27-2011');
      await page.getByRole('combobox').first().fill(typed!);
      const options = page.getByRole('option');
      await options.first().waitFor();
      const texts = await page.locator('[role=listbox] [role=option]').allInnerTexts();
      assert.ok(
        texts.some((text) => text.includes(title!) && text.includes(code!)),
        texts.join('\n'),
      );
      await page.locator('[role=listbox] [role=option]', {hasText: code}).click();
      assert.equal(await page.locator('#occupation').inputValue(), title);
      assert.match(await page.locator('#code').innerText(), new RegExp(`occupation="${code}"`));
      assert.match(await shown(page, '#wide > *'), new RegExp(title!));
      assert.match(await page.locator('#found').innerText(), /chosen/);
    });
  }

  it('that nobody has heard of is said not to be found, and the last one stays', async () => {
    const {page} = await builder();
    await page.locator('#occupation').fill('zzqx');
    assert.match(await page.locator('#found').innerText(), /No occupation is called that/);
    await page.locator('#occupation').press('Tab');
    assert.equal(await page.locator('#occupation').inputValue(), 'Medical Records Specialists');
  });
});

describe('the code for a page, pasted into an empty one', () => {
  const choices: Record<string, string> = {
    'pay as it is': 'element=career-salary&occupation=29-2072',
    'pay by the hour with an offer, a title and colors':
      'element=career-salary&occupation=29-1141&period=hour&offer-min=40&offer-max=52&slot-title=What+%3Cnurses%3E+earn&--career-accent-color.light=%2300563f&--career-salary-bar-height=10px&--career-font-family=Georgia%2C+serif',
    'an outlook on a dark page':
      'element=career-outlook&occupation=15-1252&scheme=dark&--career-accent-color.dark=%237fcfb0&--career-surface-color.dark=%2317231e',
    facts: 'element=career-facts&occupation=29-2072&heading-level=2',
    'steps of education': 'element=career-education&occupation=29-2072&view=steps',
    'a credential with square corners':
      'element=career-certification&certification=rhit&--career-border-radius=0px',
    'a fit': 'element=career-fit&occupation=29-2072&interests=10%2C24%2C4%2C18%2C8%2C38',
    questions: 'element=career-interests',
    matches:
      'element=career-matches&interests=10%2C24%2C4%2C18%2C8%2C38&limit=3&education=Associate%27s+degree',
    'a topic': 'element=career-topic&occupation=29-2072&topic=settings',
    'a card': 'element=career-profile&occupation=29-2072&sections=facts+salary+duties',
  };
  for (const [what, hash] of Object.entries(choices)) {
    it(`shows what the preview shows: ${what}`, async () => {
      const {page, close} = await builder(`${hash}&script=%2Fdist%2Fcareer-widgets.js`);
      // In the same corner as in an empty page, so that no edge falls between two pixels here and not there.
      await page.addStyleTag({
        content:
          '.frame:has(#narrow) { position: fixed; inset: 0 auto auto 0; z-index: 9; margin: 0; border: 0; border-radius: 0; max-block-size: none; overflow: visible }',
      });
      await page.locator('#code').getByRole('button', {name: 'Copy'}).click();
      const code = await clipboard(page);
      assert.match(code, /^<script src="\/dist\/career-widgets\.js" defer><\/script>\n/);
      const dark = hash.includes('scheme=dark');
      const style = await page.locator('#narrow').evaluate((box) => {
        const {color, backgroundColor, fontFamily} = getComputedStyle(box);
        return `color: ${color}; background: ${backgroundColor}; font: 16px/1.5 ${fontFamily};`;
      });
      const pasted = await open(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A college</title>
        <style>body { color-scheme: ${dark ? 'dark' : 'light'}; inline-size: 320px; margin: 0; padding: 20px; ${style} }</style></head><body>${code}</body></html>`,
        {viewport: {width: 900, height: 3000}},
      );
      const tag = /element=([\w-]+)/.exec(hash)![1]!;
      assert.equal(await shown(pasted.page, tag), await shown(page, '#narrow > :last-child'));
      assert.match(await shown(pasted.page, tag), /\w{4}/);
      const width = (element: Element) => element.getBoundingClientRect().width;
      assert.equal(await page.locator('#narrow > :last-child').evaluate(width), 320);
      const [one, other] = [
        await page.locator('#narrow > :last-child').screenshot(),
        await pasted.page.locator(tag).screenshot(),
      ];
      const difference = await differenceOf(page, one, other);
      assert.ok(difference < 0.002, `${(difference * 100).toFixed(2)} % of the pixels differ`);
      const {errors, warnings} = await pasted.report();
      assert.deepEqual([...errors, ...warnings], []);
      await pasted.close();
      await close();
    });
  }

  it('says the same as the page without a script', async () => {
    const {page} = await builder('element=career-outlook');
    await page.locator('#code').getByRole('button', {name: 'Copy'}).click();
    const pasted = await open(`<!doctype html><title>A college</title>${await clipboard(page)}`, {
      javaScriptEnabled: false,
    });
    assert.match(
      await pasted.page.locator('career-outlook').innerText(),
      /number of jobs is expected to grow 7\.1%/,
    );
  });

  it('is another one when the file differs: the comparison sees a color', async () => {
    const [one, other] = [
      await builder('scheme=light'),
      await builder('scheme=light&--career-accent-color.light=%23ff0000'),
    ];
    const pictures = [
      await one.page.locator('#narrow > *').screenshot(),
      await other.page.locator('#narrow > *').screenshot(),
    ] as const;
    assert.ok((await differenceOf(one.page, ...pictures)) > 0.01);
  });
});

describe('a topic', () => {
  it('is one of those known of the occupation, and another one where the occupation is another', async () => {
    const {page} = await builder('element=career-topic&occupation=29-2072&topic=day');
    const offered = () => page.locator('#option-topic option').allInnerTexts();
    assert.ok((await offered()).includes('day'));
    await page.evaluate(
      () => (location.hash = 'element=career-topic&occupation=29-1141&topic=day'),
    );
    await page.locator('#wide [occupation="29-1141"]').waitFor();
    assert.deepEqual(await offered(), ['duties', 'interests', 'related', 'programs']);
    assert.equal(await page.locator('#option-topic').inputValue(), 'duties');
    assert.match(await page.locator('#code').innerText(), /topic="duties"/);
  });
});

describe('the other places', () => {
  for (const [place, files] of Object.entries({
    npm: ['In a terminal', 'main.js', 'career-theme.css', 'index.html'],
    react: ['In a terminal', 'CareerSection.tsx', 'career-theme.css'],
    vue: ['In a terminal', 'vite.config.js', 'CareerSection.vue'],
  })) {
    it(`${place}: every file is there, is copied as it is shown, and has the tag, the words inside and the theme`, async () => {
      const {page} = await builder(`for-place=${place}&--career-accent-color.light=%2300563f`);
      assert.deepEqual(await page.locator('#code h3').allInnerTexts(), files);
      const copied: string[] = [];
      for (const button of await page.locator('#code button').all()) {
        await button.click();
        copied.push(await clipboard(page));
      }
      assert.deepEqual(copied, await page.locator('#code code').allTextContents());
      for (const needed of [
        '<career-salary occupation="29-2072">',
        'median pay $51,140 a year',
        '--career-accent-color: light-dark(#00563f, #86b9ee);',
      ]) {
        assert.equal(copied.filter((text) => text.includes(needed)).length, 1, needed);
      }
    });
  }
});

describe('the code for an editor', () => {
  const look =
    'for-place=editor&--career-accent-color.light=%2300563f&--career-accent-color.dark=%237fcfb0&--career-link-color.light=rgb(0+86+63)&--career-font-family=Georgia%2C+%22Times+New+Roman%22%2C+serif';
  const copied = async (page: Page) => page.locator('#code code').innerText();

  it('has the look on the tag, in plain colors, and no style sheet that could become text', async () => {
    const {page} = await builder(look);
    assert.equal(
      await copied(page),
      `<script src="/career-widgets.min.js" defer></script>
<career-salary occupation="29-2072" style="--career-accent-color: #00563f; --career-link-color: #00563f; --career-font-family: Georgia, 'Times New Roman', serif">Medical records specialists: median pay $51,140 a year (BLS, May 2025).</career-salary>`,
    );
    assert.equal(
      await page
        .locator('#wide career-salary')
        .evaluate((tag) => getComputedStyle(tag).getPropertyValue('--career-accent-color').trim()),
      '#00563f',
    );
    assert.match(await page.locator('#editor-about').innerText(), /look at the published page/);
  });

  it('has the colors of the scheme that is previewed', async () => {
    const {page} = await builder(`${look}&scheme=dark`);
    assert.match(
      await copied(page),
      / style="--career-accent-color: #7fcfb0; --career-font-family/,
    );
  });

  it('holds several paragraphs in one block, which an editor does not tear', async () => {
    const {page} = await builder('element=career-facts&for-place=editor');
    assert.match(
      await copied(page),
      /\n<div><career-facts occupation="29-2072">\n {2}<p>[^]*<\/p>\n<\/career-facts><\/div>$/,
    );
  });
});

describe('the address', () => {
  it('brings every choice back', async () => {
    const {page, origin} = await builder();
    await page.getByRole('radio', {name: /^Salary/}).check();
    await page.getByLabel('Period', {exact: false}).first().selectOption('hour');
    await page.locator('#option-offer-min').fill('24');
    await page.locator('#slot-title').fill('What it pays');
    await page.locator('summary', {hasText: 'Colors'}).click();
    await page.locator('[id="look--career-accent-color-light"]').fill('#7a1f5c');
    await page.locator('#background-light').fill('#fff8e7');
    await page.locator('summary', {hasText: 'Typeface'}).click();
    await page.locator('#look-font').fill('Georgia, serif');
    await page.locator('[id="look--career-salary-bar-height"]').fill('12');
    await page.getByRole('radio', {name: 'Dark'}).check();
    await page.getByRole('radio', {name: 'React'}).check();
    await page.getByRole('button', {name: 'Copy the link'}).click();
    const link = await clipboard(page);
    assert.equal(link, await page.evaluate(() => location.href));
    const again = await builder(new URL(link).hash.slice(1));
    assert.equal(new URL(link).origin, origin);
    const state = (one: Page) =>
      one.evaluate(() => [
        document.getElementById('code')!.innerText,
        document.getElementById('wide')!.outerHTML,
        ...[...document.querySelectorAll<HTMLInputElement>('input, select')].map(
          ({id, name, type, value, checked}) =>
            `${id || name}=${type === 'radio' || type === 'checkbox' ? `${value} ${checked}` : value}`,
        ),
      ]);
    assert.deepEqual(await state(again.page), await state(page));
    const code = await again.page.locator('#code').innerText();
    for (const needed of [
      'period="hour"',
      'offer-min="24"',
      'What it pays',
      '#7a1f5c',
      'Georgia, serif',
      '12px',
    ])
      assert.ok(code.includes(needed), needed);
    assert.equal(await hashOf(again.page), await hashOf(page));
  });

  it('that is changed while the page is open changes the page', async () => {
    const {page} = await builder();
    await page.evaluate(() => (location.hash = 'element=career-facts&occupation=53-3032'));
    await page.locator('#wide career-facts').waitFor();
    assert.match(await shown(page, '#wide > *'), /Heavy and Tractor-Trailer Truck Drivers/);
  });
});

describe('by keyboard alone', () => {
  it('an occupation, an element, an option, a color and the code are reached and used', async () => {
    const {page} = await builder('occupation=27-2011', {viewport: {width: 1280, height: 900}});
    const {keyboard} = page;
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement!.id ||
          (document.activeElement as HTMLInputElement).name ||
          document.activeElement!.textContent.trim(),
      );
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80; presses++) {
        if ((await focused()) === name) return;
        await keyboard.press('Tab');
      }
      throw new Error(`${name} is not reached`);
    };
    await tabTo('occupation');
    await keyboard.type('medical coder');
    await page.locator('[role=listbox]').waitFor();
    const active = () =>
      page.evaluate(
        () =>
          document.getElementById(document.activeElement!.getAttribute('aria-activedescendant')!)
            ?.textContent ?? '',
      );
    for (let presses = 0; presses < 8 && !(await active()).includes('29-2072'); presses++)
      await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    assert.equal(await page.locator('#occupation').inputValue(), 'Medical Records Specialists');
    assert.equal(await page.locator('#occupation').getAttribute('aria-expanded'), 'false');
    await tabTo('element');
    while (!(await page.locator('input[name=element][value=career-education]').isChecked()))
      await keyboard.press('ArrowDown');
    await tabTo('option-view');
    await keyboard.press('ArrowDown');
    await tabTo('Colors');
    await keyboard.press('Enter');
    await tabTo('look--career-accent-color-light');
    await keyboard.type('#00563f');
    await tabTo('place');
    await tabTo('Copy');
    await keyboard.press('Enter');
    await page.locator('#status:not(:empty)').waitFor();
    assert.equal(await page.locator('#status').innerText(), 'Copied: In your page');
    const code = await clipboard(page);
    for (const needed of [
      '<career-education occupation="29-2072" view="steps">',
      '--career-accent-color: light-dark(#00563f, #86b9ee);',
      'step by step',
    ])
      assert.ok(code.includes(needed), needed);
  });

  it('Escape closes the list and brings the last occupation back', async () => {
    const {page} = await builder();
    await page.locator('#occupation').fill('nurse');
    await page.locator('[role=listbox]').waitFor();
    await page.locator('#occupation').press('Escape');
    assert.equal(await page.locator('[role=listbox]').isVisible(), false);
    assert.equal(await page.locator('#occupation').inputValue(), 'Medical Records Specialists');
  });
});

describe('the look', () => {
  it('of a color too faint is warned of, with the contrast it has on the page, in the light and in the dark', async () => {
    const {page} = await builder(
      '--career-link-color.light=%23777777&--career-accent-color.light=%23949494&--career-offer-color.light=%23aaaaaa',
    );
    await page.locator('summary', {hasText: 'Colors'}).click();
    const figure = (key: string) => page.locator(`[id="look--career-${key}-figure"]`).innerText();
    assert.match(await figure('link-color-light'), /4\.47 : 1.*Too faint: words need 4\.5 : 1/);
    assert.match(
      await figure('accent-color-light'),
      /3\.03 : 1.*Enough for bars, too faint for words/,
    );
    assert.match(await figure('offer-color-light'), /2\.32 : 1.*Too faint: drawings need 3 : 1/);
    assert.match(await figure('link-color-dark'), /^✓?\s*1\d\.\d\d : 1$/);
    assert.equal(await page.locator('#faint').innerText(), '3 too faint');
    // A surface of one's own is what the colors stand on.
    await page.locator('[id="look--career-surface-color-light"]').fill('#000');
    assert.match(await figure('link-color-light'), /4\.6\d : 1/);
    await page.getByRole('button', {name: 'Back to the usual look'}).click();
    assert.equal(await page.locator('#faint').innerText(), '');
    assert.doesNotMatch(await page.locator('#code').innerText(), /--career/);
  });

  it('as it comes is faint nowhere, whatever the element', async () => {
    for (const tag of [
      'salary',
      'outlook',
      'facts',
      'education',
      'certification',
      'fit',
      'interests',
      'matches',
      'profile',
      'topic',
    ]) {
      const {page, close} = await builder(`element=career-${tag}`);
      assert.equal(await page.locator('#faint').innerText(), '', tag);
      assert.ok((await page.locator('.figure:not(:empty)').count()) >= 6, tag);
      await close();
    }
  });

  it('that is no color is marked and not written', async () => {
    const {page} = await builder();
    await page.locator('summary', {hasText: 'Colors'}).click();
    const field = page.locator('[id="look--career-accent-color-light"]');
    await field.fill('greenish; } body { display: none');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch(await page.locator('#code').innerText(), /--career|display/);
  });
});

describe('what cannot be', () => {
  it('is said above the preview, and there is no code to copy until it is put right', async () => {
    const {page} = await builder('offer-min=50000&offer-max=40000');
    assert.match(await page.locator('#problems').innerText(), /offer-min "50000"/);
    assert.equal(await page.locator('#code button').count(), 0);
    assert.equal(await page.locator('#no-code').isVisible(), true);
    await page.locator('#option-offer-max').fill('60000');
    assert.equal(await page.locator('#problems li').count(), 0);
    assert.equal(await page.locator('#code button').count(), 1);
  });

  it('is said once, also where only the element finds it', async () => {
    const {page} = await builder('element=career-fit&interests=1%2C2');
    await page.locator('#problems li').waitFor();
    assert.equal(await page.locator('#problems li').count(), 1);
    assert.match(await page.locator('#problems').innerText(), /interests/);
  });
});

describe('for every reader', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1280]) {
      it(`axe finds nothing, and nothing is wider than the page: ${colorScheme}, ${width} px, right to left too`, async () => {
        const visit = await builder(
          'element=career-certification&occupation=29-2072&certification=rhit&for-place=vue',
          {viewport: {width, height: 900}, colorScheme},
        );
        const {page} = visit;
        for (const summary of await page.locator('summary').all()) await summary.click();
        // What has not been near the screen has only a guessed height, and its words would stand outside of their box.
        for (const preview of ['#wide', '#narrow']) {
          await page.locator(preview).scrollIntoViewIfNeeded();
          await visit.report();
        }
        await page.locator('#occupation').fill('nurse');
        await page.locator('[role=listbox]').waitFor();
        assert.deepEqual(await violations(page), []);
        for (const dir of ['ltr', 'rtl']) {
          await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
          assert.equal(
            await page
              .locator('html')
              .evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth),
            0,
            dir,
          );
        }
        assert.deepEqual(await violations(page), [], 'right to left');
        const {errors, warnings, violations: blocked} = await visit.report();
        assert.deepEqual([...errors, ...warnings, ...blocked], []);
        await visit.close();
      });
    }
  }

  it('asks the network for nothing but its own files and what is known of the occupation', async () => {
    const visit = await builder();
    assert.deepEqual((await visit.report()).requests.sort(), [
      '/demo/builder.css',
      '/demo/demo.css',
      `/dist/career-widgets-${version}/occupations/29-2072.js`,
      '/dist/career-widgets.min.js',
      '/dist/demo/builder.js',
    ]);
  });

  it('without JavaScript says what it needs and where else to go', async () => {
    const {page} = await open('/demo/builder.html', {javaScriptEnabled: false});
    assert.match(await page.locator('main').innerText(), /needs JavaScript/);
    assert.equal(await page.locator('#builder').isVisible(), false);
  });
});
