/**
 * Whole pages in a real Chromium: a page as a stranger's server would send it, with that server's headers, and
 * everything the page complained about or asked the network for.
 *
 *   test('renders under a strict policy', async () => {
 *     const visit = await open('<!doctype html><script src="/dist/career-widgets.js"></script><career-salary …>', {
 *       headers: () => ({ 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'" }),
 *     });
 *     await visit.page.locator('career-salary').waitFor();
 *     const { violations, requests } = await visit.report();
 *     assert.deepEqual(violations, []);
 *     assert.deepEqual(requests, ['/dist/career-widgets.js']);
 *   });
 */
import {after} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumArguments, findChromium} from '../../tools/browsers.mjs';
import {serve} from '../../tools/serve.mjs';

export interface PageOptions extends BrowserContextOptions {
  /** Extra response headers for a path; `/` is the page itself. */
  headers?: (path: string) => Record<string, string>;
  /** Further documents of the same site, such as a frame's: path to HTML. */
  pages?: Record<string, string>;
  /** Runs before the first script of the page. */
  before?: (page: Page) => Promise<void>;
}

/** What a page did up to now. */
export interface Report {
  /** Uncaught errors and console.error lines, a blocked or missing file's included. */
  errors: string[];
  /** console.warn lines. */
  warnings: string[];
  /** Every request after the page itself: the path on this site, the whole address elsewhere. */
  requests: string[];
  /** Content-Security-Policy and Trusted Types violations, of the page and its frames: `directive: what was blocked`. */
  violations: string[];
}

export interface Visit {
  page: Page;
  /** Address of the site, `http://127.0.0.1:…`, which also serves every file of the repository. */
  origin: string;
  /** Waits for two frames, so that nothing is on its way, and returns what has happened since the page was opened. */
  report: () => Promise<Report>;
  close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;
const visits = new Set<Visit>();

// One browser for all tests of a file; what a failed test left open would keep the process from ending.
after(async () => {
  for (const visit of visits) await visit.close();
  await (await browser)?.close();
});

/** Shows a document (its HTML) or a file of the repository (its path) and waits until it has loaded. */
export async function open(
  htmlOrPath: string,
  {headers, pages = {}, before, ...context}: PageOptions = {},
): Promise<Visit> {
  browser ??= launch();
  const path = htmlOrPath.startsWith('/') ? htmlOrPath : '/';
  // A browser asks every site for its icon on its own; a missing one would be an error of the page.
  const documents = {'/favicon.ico': '', ...pages, ...(path === '/' ? {'/': htmlOrPath} : {})};
  const site = await serve({headers, pages: documents});
  const visitor = await (await browser).newContext(context);
  const page = await visitor.newPage();
  // For what never comes, not for what is slow.
  page.setDefaultTimeout(60_000);
  const seen: Report = {errors: [], warnings: [], requests: [], violations: []};
  const visit: Visit = {
    page,
    origin: site.origin,
    report: async () => {
      // Without JavaScript a page has no frames to wait for.
      if (context.javaScriptEnabled === false) await page.waitForTimeout(200);
      else
        await page.evaluate(async () => {
          await new Promise((frame) => requestAnimationFrame(frame));
          await new Promise((frame) => requestAnimationFrame(frame));
          await (globalThis as unknown as Recorder).__record('');
        });
      return seen;
    },
    close: async () => {
      visits.delete(visit);
      await visitor.close();
      await site.close();
    },
  };
  visits.add(visit);
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
    if (message.type() === 'warning') seen.warnings.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url().startsWith(site.origin)
      ? request.url().slice(site.origin.length)
      : request.url();
    if (address !== path && address !== '/favicon.ico') seen.requests.push(address);
  });
  await visitor.exposeBinding('__record', (_source, violation: string) => {
    if (violation) seen.violations.push(violation);
  });
  await visitor.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      void (globalThis as unknown as Recorder).__record(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim(),
      );
    });
  });
  await before?.(page);
  await page.goto(site.origin + path, {waitUntil: 'load'});
  return visit;
}

/** The function through which the page tells this process of a violation. */
interface Recorder {
  __record: (violation: string) => Promise<void>;
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      'The page tests need a Chromium: node tools/setup.mjs installs it or says how.',
    );
  return chromium.launch({executablePath, args: chromiumArguments});
}
