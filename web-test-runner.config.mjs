/**
 * Element tests in real browsers: Chromium always, Firefox and WebKitGTK where they are installed, all three in CI.
 */
import {writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {
  chromiumArguments,
  findChromium,
  findFirefox,
  findWebKit,
  startWebKitDriver,
} from './tools/browsers.mjs';

const inCI = process.env.CI === 'true';

function chromium() {
  const executablePath = findChromium();
  return (
    executablePath &&
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: {executablePath, args: chromiumArguments},
        createPage: focusedPage,
      }),
    )
  );
}

/** A headless Chromium page does not think it has the focus, so `:focus-visible` and focus events would depend on luck. */
async function focusedPage({context}) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

function firefox() {
  const executablePath = findFirefox();
  return (
    executablePath &&
    named(
      'Firefox',
      puppeteerLauncher({
        launchOptions: {
          browser: 'firefox',
          protocol: 'webDriverBiDi',
          executablePath,
          headless: true,
        },
      }),
    )
  );
}

function webkit() {
  const installed = findWebKit();
  if (!installed) return undefined;
  // The driver is started with the first test and ended with the last, so that a run without WebKit tests pays nothing.
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    capabilities: {
      // WebKitGTK's driver has no BiDi, and without this line the client waits for it.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: installed.browser, args: ['--automation']},
    },
  };
  const launcher = named('WebKit', webdriverLauncher(options));
  let driver;
  const {startSession, stop} = launcher;
  launcher.startSession = async (...session) => {
    driver ??= startWebKitDriver(installed);
    options.port = (await driver).port;
    await launcher.ensureManagerInitialized();
    // The other two engines show their pages at 800 × 600; 38 pixels are MiniBrowser's toolbar.
    await launcher.driver.setWindowRect(0, 0, 800, 638);
    return startSession.apply(launcher, session);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    (await driver?.catch(() => undefined))?.stop();
  };
  return launcher;
}

/** One short name per engine in every report, whichever launcher drives it. */
function named(name, launcher) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  return launcher;
}

function browsers() {
  const found = {Chromium: chromium(), Firefox: firefox(), WebKitGTK: webkit()};
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.includes('Chromium') || (inCI && missing.length > 0)) {
    throw new Error(
      `The element tests need ${missing.join(' and ')}: node tools/setup.mjs --all-browsers installs what is missing.`,
    );
  }
  return Object.values(found).filter(Boolean);
}

/**
 * `/frame?html=…&header=Name: value` answers with that document under those headers, so that a test can put a page under
 * a policy into an iframe in every engine. test/elements/frame.ts makes such addresses.
 */
function frames(context, next) {
  if (context.path !== '/frame') return next();
  for (const header of context.URL.searchParams.getAll('header')) {
    const colon = header.indexOf(':');
    context.set(header.slice(0, colon), header.slice(colon + 1).trim());
  }
  context.type = 'html';
  context.body = context.URL.searchParams.get('html');
  return undefined;
}

/**
 * Writes what each engine counted to the file tools/test.mjs asks for. A page that could not load, raised an error outside
 * a test or holds no test is one failure more, and so is a skipped test.
 */
function countingReporter(path) {
  return {
    stop({sessions}) {
      const counts = {};
      const problems = [];
      for (const session of sessions) {
        const count = (counts[session.browser.name] ??= {passed: 0, failed: 0});
        const tests = session.testResults ? testsIn(session.testResults) : [];
        for (const test of tests) count[test.passed && !test.skipped ? 'passed' : 'failed'] += 1;
        const where = `${relative(rootDir, session.testFile)} in ${session.browser.name}`;
        const skipped = tests
          .filter((test) => test.skipped)
          .map((test) => `${where}: "${test.name}" is skipped`);
        const broken = session.errors.length > 0 ? [`${where}: ${session.errors[0].message}`] : [];
        const hookFailed =
          !session.passed && broken.length === 0 && tests.every((test) => test.passed)
            ? [`${where}: failed outside its tests`]
            : [];
        const empty =
          tests.length === 0 && broken.length + hookFailed.length === 0
            ? [`${where}: no test ran`]
            : [];
        count.failed += broken.length + hookFailed.length + empty.length;
        problems.push(...skipped, ...hookFailed, ...empty);
      }
      writeFileSync(path, JSON.stringify({counts, problems}));
    },
  };
}

function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/** The usual report of failures, without what the pages of passing tests wrote to the console. */
function quietReporter() {
  const {start, reportTestFileResults} = defaultReporter({reportTestProgress: false});
  const quiet = (session) => (session.passed ? {...session, logs: [], request404s: []} : session);
  return {
    start,
    reportTestFileResults: (results) =>
      reportTestFileResults({
        ...results,
        sessionsForTestFile: results.sessionsForTestFile.map(quiet),
      }),
  };
}

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const countsPath = process.env.ELEMENT_TEST_COUNTS;

export default {
  rootDir,
  files: ['test/elements/**/*.test.ts'],
  browsers: browsers(),
  // Two engines at a time, each with one page: a page in the background gets no frames, and the WebDriver launcher would
  // put several pages into small iframes.
  concurrency: 1,
  concurrentBrowsers: 2,
  // WebKitGTK's first page on a cold machine takes most of a minute.
  browserStartTimeout: 180_000,
  // Limits for what never ends, not for what is slow: machines differ by a factor of three.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 400_000,
  testFramework: {config: {timeout: 60_000}},
  nodeResolve: true,
  middleware: [frames],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(rootDir, 'tsconfig.json')})],
  reporters: countsPath ? [quietReporter(), countingReporter(countsPath)] : [defaultReporter()],
  // The greeting of lit's development build is noise.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Element tests</title></head>
  <body>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
