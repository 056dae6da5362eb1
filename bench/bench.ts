/**
 * `npm run bench`: how long salary bars take to appear and to change, and the memory they hold, beside a custom element
 * written by hand that shows the same (`hand-written-salary.js`). Both are measured in one run, in turns, each time in
 * a fresh page, so that a busy machine slows both. So are two hundred cards (`cards.ts`). What is printed are medians; no
 * time decides whether anything passes. `npm run bench -- --update` keeps them in `bench/results.json` and
 * in docs/sizes.md.
 *
 *   npm run bench -- --rounds=3     quicker and rougher
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {chromiumArguments, findChromium} from '../tools/browsers.mjs';
import {serve} from '../tools/serve.mjs';
import {benchTable, resultsPath, type Compared, type Results} from './bench-table.js';
import {boardPage, boards, boardScript, measureBoard, type Board, type Painted} from './cards.js';
import {handWrittenScript} from './hand-written.js';
import {updateMeasuredPages} from './measured-pages.js';
import {occupationCodes} from './occupation-codes.js';

const rounds = Number(
  process.argv.find((argument) => argument.startsWith('--rounds='))?.slice('--rounds='.length) ?? 9,
);

/** A phone of the middle range is about four times slower than a desk. */
const throttle = 4;

const counts = [1, 100, 1000];
const manyBars = 5000;
const lookupsARound = 7;

const root = fileURLToPath(new URL('..', import.meta.url));
// A build of our own: dist/ may be old, or another command may be writing it. Inside the project, so that lit is found.
const built = fileURLToPath(
  new URL('../node_modules/.cache/career-widgets-bench/', import.meta.url),
);
execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
  cwd: root,
  env: {...process.env, CAREER_WIDGETS_OUT: built},
});

const scripts = {
  ours: readFileSync(`${built}career-widgets.js`, 'utf8'),
  handWritten: await handWrittenScript(`${built}index.js`),
};
type Candidate = keyof typeof scripts;
const candidates = Object.keys(scripts) as Candidate[];

const eachBoard = Object.keys(boards) as Board[];

/** Everything measured, by name and candidate, one number a round. */
const samples = new Map<string, number[]>();
const sample = (what: string, candidate: Candidate | Board, value: number) => {
  const key = `${what} ${candidate}`;
  samples.set(key, [...(samples.get(key) ?? []), value]);
};
const median = (what: string, candidate: Candidate | Board = 'ours') =>
  middle(samples.get(`${what} ${candidate}`)!);

const executablePath = findChromium();
if (!executablePath)
  throw new Error('The bench needs a Chromium: node tools/setup.mjs installs it or says how.');
const site = await serve({
  pages: Object.fromEntries([
    ...[...counts, occupationCodes.length, manyBars].map(
      (count) => [`/${count}`, pageOf(count)] as const,
    ),
    ...eachBoard.map((board) => [`/${board}`, boardPage(board)] as const),
    ['/board.js', boardScript(scripts.ours)],
  ]),
});
const browser = await chromium.launch({executablePath, args: chromiumArguments});
try {
  // The first round warms the machine up and is not kept.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) samples.clear();
    process.stderr.write(round ? `\rround ${round} of ${rounds}` : 'warming up');
    for (const count of counts) {
      // Whoever comes second finds warmer caches: take turns.
      const shown = [];
      for (const candidate of round % 2 ? candidates : candidates.toReversed())
        shown.push(await measureBars(browser, candidate, count));
      if (shown[0] !== shown[1])
        throw new Error(`The two do not show the same ${count} bars:\n${shown.join('\n')}`);
    }
    await measureBars(browser, 'ours', manyBars);
    for (const candidate of candidates) await measureHeap(browser, candidate);
    for (const board of eachBoard) {
      const painted = await measureBoard(
        browser,
        {page: `${site.origin}/${board}`, script: `${site.origin}/board.js`},
        board,
        throttle,
      );
      for (const what of ['script', 'longest', 'screen', 'all'] as const)
        sample(what, board, painted[what]);
    }
    measureLookups();
  }
} finally {
  process.stderr.write('\n');
  await browser.close();
  await site.close();
}

const results: Results = {
  chromium: browser.version(),
  rounds,
  throttle,
  bars: counts.map((count) => ({count, ...compared(`${count} bars`)})),
  change: compared('change'),
  perBar: Object.fromEntries(
    [100, 1000, manyBars].map((count) => [count, median(`${count} bars`) / count]),
  ),
  heap: compared('heap'),
  dom: compared('dom'),
  cards: Object.fromEntries(
    eachBoard.map((board) => [board, paintedBy(board)]),
  ) as Results['cards'],
  lookup: {
    byCode: median('byCode'),
    nextGroup: median('nextGroup'),
    byTitle: median('byTitle'),
    all: median('all'),
  },
};
console.log(benchTable(results));
const [load] = loadavg();
if (load! > cpus().length)
  console.log(
    `\nThe machine was busy (${load!.toFixed(1)} processes wanted ${cpus().length} processors): trust the ratios more than the times.`,
  );
if (process.argv.includes('--update')) {
  const rounded = JSON.stringify(
    results,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value),
    2,
  );
  writeFileSync(resultsPath, `${rounded}\n`);
  await updateMeasuredPages();
}

/**
 * The page a visitor has open when the script comes: a list in a column of ordinary width. Each bar has an item of its
 * own, as on a page of results. Thousands of bare siblings would measure something else: that Chromium takes a time that
 * grows with their square to make blocks of a row of unknown, so inline, elements, whoever defines them.
 */
function pageOf(count: number): string {
  const items = Array.from(
    {length: count},
    (_, index) =>
      `<li><career-salary occupation="${occupationCodes[index % occupationCodes.length]}"></career-salary></li>\n`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pay</title>
<style>body { font: 16px/1.5 sans-serif } main { max-width: 720px; margin: auto }</style>
<main><h1>What it pays</h1><ul>
${items.join('')}</ul></main><script src="/bench/settled-paint.js"></script>`;
}

/** Times one page of bars, and changing them where that is asked for. Returns what a reader gets. */
async function measureBars(on: Browser, candidate: Candidate, count: number): Promise<string> {
  return inFreshPage(on, count, async (page, cdp) => {
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    sample(
      `${count} bars`,
      candidate,
      timeOf(await page.evaluate(`measureScript(${JSON.stringify(scripts[candidate])})`)),
    );
    if (count === 1000)
      sample(
        'change',
        candidate,
        timeOf(await page.evaluate(`measureChange(${JSON.stringify(occupationCodes)})`)),
      );
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
    return JSON.stringify(await page.evaluate('whatIsShown()'), null, 1);
  });
}

/**
 * Bytes a bar holds, in JavaScript's heap and in the browser's own, which holds the nodes. What a page holds once is not
 * a bar's: the page compared with has one bar of each occupation, so the script has run and the dataset is unpacked.
 */
async function measureHeap(on: Browser, candidate: Candidate): Promise<void> {
  const [few, many] = [occupationCodes.length, 1000];
  const [before, after] = [await heapWith(few), await heapWith(many)] as const;
  sample('heap', candidate, (after.usedSize - before.usedSize) / (many - few));
  sample(
    'dom',
    candidate,
    (after.embedderHeapUsedSize - before.embedderHeapUsedSize) / (many - few),
  );

  function heapWith(count: number) {
    return inFreshPage(on, count, async (page, cdp) => {
      await page.evaluate(`measureScript(${JSON.stringify(scripts[candidate])})`);
      // The second finds what the first one's finalizers let go of.
      for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage');
      return await cdp.send('Runtime.getHeapUsage');
    });
  }
}

/** Milliseconds of the first lookups, each time in processes that have just imported the library: one says little. */
function measureLookups(): void {
  for (let time = 0; time < lookupsARound; time++) {
    const printed = execFileSync(process.execPath, ['bench/first-lookup.js', `${built}index.js`], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const [what, time] of Object.entries(JSON.parse(printed) as Results['lookup']))
      sample(what, 'ours', time);
  }
}

async function inFreshPage<Result>(
  on: Browser,
  count: number,
  work: (page: Page, cdp: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await on.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/${count}`);
    // The page's own first paint is not ours.
    await page.waitForTimeout(150);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

function paintedBy(board: Board): Painted {
  return {
    script: median('script', board),
    longest: median('longest', board),
    screen: median('screen', board),
    all: median('all', board),
  };
}

function compared(what: string): Compared {
  return {ours: median(what), handWritten: median(what, 'handWritten')};
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function timeOf(measured: unknown): number {
  const {time, drawn} = measured as {time: number; drawn: boolean};
  if (!drawn) throw new Error('Not every bar was there after the frame in which the script ran.');
  return time;
}
