/**
 * A real app of a framework: installed from the packed package, built and started as on a server, and opened in a
 * browser. Every app shows the same under the same ids, and is asked the same questions.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {chromium, type Browser, type Locator, type Page} from 'playwright-core';
import {chromiumArguments, findChromium, freePort} from '../../tools/browsers.mjs';
import {packedPackage, root} from '../package/packed.js';

export interface AppOptions {
  /** The app's folder beside this file. Its `npm run build` makes what is started. */
  folder: string;
  /** The script that serves the app in Node, with its arguments. `PORT` and `HOST` say where, too. */
  start: (port: number) => string[];
}

export interface App {
  /** Where it answers. */
  readonly origin: string;
}

/** What stands in each tag before and without JavaScript. */
const wordsBefore: Readonly<Record<string, RegExp>> = {
  salary: /\$48,000 to \$56,000 .*Medical records specialists: median pay \$51,140 a year/s,
  own: /^Campus barista: our own words$/,
  outlook: /jobs is expected to grow 7\.1%/,
  facts: /Median pay: \$51,140 a year/,
  education: /Postsecondary nondegree award/,
  certification: /^RHIT: Registered Health Information Technician/,
  topic: /What they do:.*Releasing records/s,
  questions: /^Six questions$/,
  answered: /^Medical records specialists: how near this work is/,
  fit: /^Medical records specialists: how near this work is/,
  matches: /^The work nearest to you$/,
  profile: /look after the information that health care runs on.*Median pay: \$51,140 a year/s,
};

/** What each tag draws once its script runs. */
const drawn: Readonly<Record<string, RegExp>> = {
  salary: /\$48,000.*\$56,000.*\$51,140/,
  own: /Campus barista.*\$31,000/,
  outlook: /7\.1%.*194,800/,
  facts: /\$51,140.*194,800/,
  education: /step by step.*Choose one program and finish it/,
  certification: /\$299.*\$229/,
  topic: /Releasing records/,
  questions: /0 of 6 answered/,
  answered: /Medical Records Specialists/,
  fit: /Fit score \d+ of 100/,
  matches: /\d+ of 100.*\$\d/,
  profile: /At a glance.*\$51,140.*Programs of study that lead here/,
};

const appsFolder = join(root, 'test', 'apps');

/** Nothing is reported to anybody, and no option of this process reaches the tools of an app. */
const environment = {
  ...process.env,
  NODE_OPTIONS: '',
  NODE_ENV: 'production',
  CI: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

/**
 * @param title What the app is, as the start of a sentence.
 * @param more What this app is asked beside the questions that all are asked.
 */
export function describeApp(
  title: string,
  {folder, start}: AppOptions,
  more?: (app: App) => void,
): void {
  const project = mkdtempSync(join(tmpdir(), `career-widgets-${folder}-`));
  const app = {origin: ''};
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;

  before(async () => {
    install(folder, project);
    run('npm', ['run', 'build'], project);
    const port = await freePort();
    app.origin = `http://127.0.0.1:${port}`;
    server = await started(start(port), project, port);
    browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
  });

  after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(project, {recursive: true, force: true});
  });

  /**
   * A page of the app, and everything that it complains of.
   *
   * @param delay How many milliseconds late the next script is.
   */
  async function open(
    path: string,
    {javaScriptEnabled = true, delay}: {javaScriptEnabled?: boolean; delay?: () => number} = {},
  ) {
    const context = await browser!.newContext({javaScriptEnabled});
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    // What our elements tell the page; a listener of the app would be too late for the first.
    await page.exposeFunction('complain', (message: string) => complaints.push(message));
    await page.addInitScript(() => {
      addEventListener('career-error', ({message}) => {
        (window as unknown as {complain: (message: string) => void}).complain(message);
      });
    });
    // A missing icon would be an error of its own.
    await page.route('**/favicon.ico', (route) => route.fulfill({body: ''}));
    if (delay) {
      await page.route(/\.m?js$/, async (route) => {
        await new Promise((done) => setTimeout(done, delay()));
        await route.continue();
      });
    }
    await page.goto(app.origin + path);
    if (javaScriptEnabled) await waitForText(page.locator('#status'), /^browser$/);
    return {page, complaints};
  }

  async function opensQuietly(delay?: () => number): Promise<void> {
    const {page, complaints} = await open('/', {delay});
    for (const id of ['own', 'matches', 'profile'])
      await waitForText(page.locator(`#${id}`), drawn[id]!);
    assert.deepEqual(complaints, []);
    await page.context().close();
  }

  describe(title, () => {
    it('has the words of every tag in what the server sends', async () => {
      const {page} = await open('/', {javaScriptEnabled: false});
      assert.equal(await page.locator('#status').innerText(), 'server');
      for (const [id, expected] of Object.entries(wordsBefore))
        assert.match((await page.locator(`#${id}`).innerText()).trim(), expected, id);
      assert.equal(await page.locator('#list > career-facts').count(), 2);
      assert.match(await page.locator('#list').innerText(), /Nurse/);
      await page.context().close();
    });

    it('draws every tag over the same words', async () => {
      const {page} = await open('/');
      for (const [id, expected] of Object.entries(drawn))
        await waitForText(page.locator(`#${id}`), expected);
      for (const [id, expected] of Object.entries(wordsBefore)) {
        const words = await page.locator(`#${id}`).evaluate((element) => element.textContent);
        assert.match(words.trim(), expected, id);
      }
      await page.context().close();
    });

    it('complains of nothing, neither by its framework nor by us', async () => {
      for (let load = 1; load <= 3; load += 1) await opensQuietly();
    });

    it('complains of nothing on a slow network, whichever script comes first', async () => {
      for (let load = 1; load <= 3; load += 1) {
        let scripts = 0;
        // Milliseconds; each load has another order.
        await opensQuietly(() => ((scripts++ * load) % 5) * 100);
      }
    });

    it('gives a tag the title that the page has put into its slot', async () => {
      const {page} = await open('/');
      await waitForText(page.locator('#facts'), drawn.facts!);
      assert.match(await page.locator('#facts').innerText(), /^Our own title/);
      await page.context().close();
    });

    it('makes, reorders and removes cards', async () => {
      const {page, complaints} = await open('/');
      const cards = page.locator('#list > career-facts');
      const titles = () =>
        cards.evaluateAll((elements) =>
          elements.map(
            (element) => element.shadowRoot?.querySelector('[part="title"]')?.textContent,
          ),
        );
      for (const count of [2, 4, 2]) {
        await page.waitForFunction(
          (expected) => document.querySelectorAll('#list > career-facts').length === expected,
          count,
        );
        for (const card of await cards.all()) await waitForText(card, /Median pay/i);
        const words = await cards.evaluateAll((elements) =>
          elements.map((element) => element.textContent.trim()),
        );
        assert.deepEqual(
          (await titles()).map((title) => title?.trim()),
          words,
        );
        await page.locator('#toggle').click();
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    it('brings the answers of a reader to the tag that is named', async () => {
      const {page, complaints} = await open('/');
      const questions = page.locator('#questions').locator('fieldset');
      const answers = ['a little', 'mostly', 'not at all', 'partly', 'a little', 'fully'];
      for (const [question, answer] of answers.entries())
        await questions.nth(question).getByRole('radio', {name: answer}).check();
      await waitForText(page.locator('#answered'), /Fit score 97 of 100/);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    it('hears the first choice of a reader, goes to its page without a new document, and comes back', async () => {
      const {page, complaints} = await open('/');
      const choice = page.locator('#matches').getByRole('link').first();
      const chosen = await choice.innerText();
      await page.evaluate(() => Object.assign(window, {isSameDocument: true}));

      await choice.click();
      await showsOccupation(page, chosen);
      await page.locator('#next').click();
      await showsOccupation(page, 'Medical Records Specialists');
      await page.locator('#home').click();
      for (const [id, expected] of Object.entries(drawn))
        await waitForText(page.locator(`#${id}`), expected);
      await page.goBack();
      await showsOccupation(page, 'Medical Records Specialists');

      assert.equal(await page.evaluate(() => 'isSameDocument' in window), true);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    it('sends the page of an occupation with its words, too', async () => {
      const path = '/careers/registered-nurses';
      const {page} = await open(path, {javaScriptEnabled: false});
      assert.match(
        await page.locator('#salary').innerText(),
        /Registered nurses: median pay \$[\d,]+ a year/,
      );
      await page.context().close();
      const opened = await open(path);
      await showsOccupation(opened.page, 'Registered Nurses');
      assert.deepEqual(opened.complaints, []);
      await opened.page.context().close();
    });

    it('describes to machines what a page shows, and nothing of the page before', async () => {
      const {page} = await open('/');
      await waitForDescriptions(page, ['Medical Records Specialists']);
      await page.locator('#next').click();
      await waitForDescriptions(page, ['Registered Nurses']);
      await page.locator('#home').click();
      await waitForDescriptions(page, ['Medical Records Specialists']);
      await page.context().close();
    });

    more?.(app);
  });
}

/** Copies the app, and installs what it is made of, with the package as it would be published. */
function install(folder: string, project: string): void {
  cpSync(join(appsFolder, folder), project, {recursive: true});
  cpSync(join(appsFolder, 'shown.js'), join(project, 'shown.js'));
  const manifestPath = join(project, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  manifest.dependencies['career-widgets'] = `file:${packedPackage().archive}`;
  writeFileSync(manifestPath, JSON.stringify(manifest));
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'],
    project,
  );
}

/** Runs a command to its end. What it printed is told only where it fails. */
function run(command: string, words: string[], project: string): void {
  try {
    execFileSync(command, words, {
      cwd: project,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: Buffer; stderr?: Buffer};
    throw new Error(`${command} ${words.join(' ')}\n${String(stdout)}\n${String(stderr)}`);
  }
}

/** Starts the app, and waits until it answers. */
async function started(script: string[], project: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, script, {
    cwd: project,
    env: {...environment, HOST: '127.0.0.1', PORT: String(port)},
  });
  let output = '';
  server.stdout.on('data', (data: Buffer) => (output += String(data)));
  server.stderr.on('data', (data: Buffer) => (output += String(data)));
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The app has ended: ${output}`);
    try {
      if ((await fetch(`http://127.0.0.1:${port}/`)).ok) return server;
    } catch {
      // Not listening yet.
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  server.kill();
  throw new Error(`The app did not answer within a minute: ${output}`);
}

/** What an element shows to a reader: what it has drawn where it has, and else its words. */
function shownText(element: Element): string {
  const rest: Node[] = [element];
  let text = '';
  for (let node = rest.shift(); node; node = rest.shift()) {
    if (node instanceof Text) text += node.data;
    if (node instanceof HTMLStyleElement) continue;
    const replaced = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const {childNodes} = (node instanceof Element && node.shadowRoot) || node;
    rest.unshift(...(replaced.length > 0 ? replaced : childNodes));
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until an element shows what is expected, and says what it shows where it never does. */
async function waitForText(element: Locator, expected: RegExp): Promise<void> {
  let text = '';
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    text = await element.evaluate(shownText);
    if (expected.test(text)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.match(text, expected, `${String(element)} shows: ${text.slice(0, 200)}`);
}

/** Waits for the page of an occupation, with its figures drawn. */
async function showsOccupation(page: Page, title: string): Promise<void> {
  await waitForText(page.locator('h1'), new RegExp(`^${title}$`));
  await waitForText(page.locator('#salary'), new RegExp(`^${title}.*\\$\\d`));
  await waitForText(page.locator('#profile'), /At a glance.*Jobs and outlook/);
}

/** Waits until a page describes these occupations to machines; in its head, where no framework draws. */
async function waitForDescriptions(page: Page, titles: string[]): Promise<void> {
  const described = () =>
    page.evaluate(() =>
      Array.from(
        document.head.querySelectorAll('script[type="application/ld+json"]'),
        (script) => (JSON.parse(script.textContent) as {name: string}).name,
      ),
    );
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (isDeepStrictEqual(await described(), titles)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.deepEqual(await described(), titles);
}
