/** A Next app with the App Router: built and started as on a server, and opened in a browser. */
import assert from 'node:assert/strict';
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArguments, findChromium} from '../../tools/browsers.mjs';
import {packedPackage, root} from '../package/packed.js';

const dependencies = {next: '^16.0.0', react: '^19.0.0', 'react-dom': '^19.0.0'};
const environment = {...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1'};

const words = /^Medical records specialists: .*\$51,140/s;

const project = mkdtempSync(join(tmpdir(), 'career-widgets-next-'));
const next = join(project, 'node_modules', 'next', 'dist', 'bin', 'next');
let server: ChildProcess | undefined;
let browser: Browser | undefined;
let origin = '';

before(async () => {
  cpSync(join(root, 'test', 'apps', 'next'), project, {recursive: true});
  const manifest = {
    name: 'a-project',
    private: true,
    dependencies: {...dependencies, 'career-widgets': `file:${packedPackage().archive}`},
  };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  execFileSync(process.execPath, [next, 'build'], {cwd: project, env: environment});
  origin = await started();
  browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
});

after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(project, {recursive: true, force: true});
});

/** Starts the app on a free port, and gives its address as soon as it says that it is ready. */
function started(): Promise<string> {
  return new Promise((done, failed) => {
    server = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
      cwd: project,
      env: environment,
    });
    let output = '';
    const read = (data: Buffer) => {
      output += String(data);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address && output.includes('Ready')) done(address);
    };
    server.stdout!.on('data', read);
    server.stderr!.on('data', read);
    server.once('exit', () => failed(new Error(`The app has ended: ${output}`)));
  });
}

/** The page of the app, and every error and warning in its console. */
async function opened(options: BrowserContextOptions = {}): Promise<[Page, string[]]> {
  const context = await browser!.newContext(options);
  const page = await context.newPage();
  const lines: string[] = [];
  page.on('pageerror', (error) => lines.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) lines.push(message.text());
  });
  // A missing icon would be an error of its own.
  await page.route('**/favicon.ico', (route) => route.fulfill({body: ''}));
  await page.goto(origin);
  return [page, lines];
}

describe('a Next app', () => {
  it('has the words and what the module of the occupation says in what the server sends', async () => {
    const [page] = await opened({javaScriptEnabled: false});
    assert.match(await page.locator('career-salary').innerText(), words);
    assert.equal(await page.locator('#programs').innerText(), '4 programs lead here.');
  });

  it('draws the salary bar over the same words, without a line in the console', async () => {
    const [page, lines] = await opened();
    const element = page.locator('career-salary');
    await element.locator('[part="bar"]').waitFor();
    assert.match(
      (await element.locator('[part="median"]').innerText()).replace(/\s+/g, ' '),
      /\$51,140 a year/,
    );
    // React tells in the console where it does not find what the server has sent.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('career-salary')!).some((key) =>
        key.startsWith('__react'),
      ),
    );
    assert.match(await element.evaluate((node) => node.textContent), words);
    assert.equal(await page.locator('#programs').innerText(), '4 programs lead here.');
    assert.deepEqual(lines, []);
  });

  it('answers with the words from the edge runtime, too', async () => {
    const response = await fetch(`${origin}/edge`);
    const answer = (await response.json()) as {words: string; programs: number};
    assert.match(answer.words, words);
    assert.equal(answer.programs, 4);
  });
});
