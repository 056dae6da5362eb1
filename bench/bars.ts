/**
 * Pages of salary bars: how soon they are there, how soon they change, what they hold and how long
 * they block.
 */
import type {Browser} from 'playwright-core';
import {inFreshPage, slowDown} from './fresh-page.js';
import {occupationCodes} from './occupation-codes.js';
import {blockingTime, tasksDuring} from './trace.js';

/** Milliseconds from when a script is added to the page. */
export interface Painted {
  /** Until what is on the screen is painted. */
  screen: number;
  /** Until every tag is drawn and painted; missing where some wait for a reader who comes near. */
  all?: number;
}

/** What a reader gets from a bar. */
export interface Shown {
  title: string;
  amounts: string[];
  source: string;
}

/**
 * How many bars the pages have that memory is compared in: one of each occupation, and many more.
 */
const [fewBars, manyBars] = [occupationCodes.length, 1000];

/**
 * The page a visitor has open when the script comes: a list in a column of ordinary width. Each bar
 * has an item of its own, as on a page of results. Thousands of bare siblings would measure
 * something else: that Chromium takes a time that grows with their square to make blocks of a row
 * of unknown, so inline, elements, whoever defines them.
 */
export function barPage(count: number): string {
  const items = Array.from(
    {length: count},
    (_, index) =>
      `<li><career-salary occupation="${occupationCodes[index % occupationCodes.length]}"></career-salary></li>\n`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pay</title>
<style>body { font: 16px/1.5 sans-serif } main { max-width: 720px; margin: auto }</style>
<main><h1>What it pays</h1><ul>
${items.join('')}</ul></main>
<script src="/bench/painting.js"></script>
<script src="/bench/bar-page.js"></script>`;
}

/**
 * A page that has its one tag and the script from the start.
 *
 * @param script The address of the script.
 */
export function firstPaintPage(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pay</title>
<script src="/bench/painting.js"></script>
<script src="${script}" defer></script>
<style>body { font: 16px/1.5 sans-serif } main { max-width: 720px; margin: auto }</style>
<main><h1>What it pays</h1>
<career-salary occupation="29-2072"></career-salary></main>
<script>
  globalThis.firstPaint = whenPainted([document.querySelector('career-salary')]).then(
    ({screen}) => screen - performance.getEntriesByType('navigation')[0].responseStart,
  );
</script>`;
}

/** @param page The address of a page of bars. @param script That of the script. */
export function measureBars(browser: Browser, page: string, script: string): Promise<Painted> {
  return inFreshPage(browser, page, (opened) =>
    opened.evaluate<Painted>(`measureBars(${JSON.stringify(script)})`),
  );
}

/** Also how long another occupation in each of the bars takes. @param titles Code → title. */
export function measureBarsAndChange(
  browser: Browser,
  page: string,
  script: string,
  titles: Record<string, string>,
): Promise<Painted & {change: Painted}> {
  return inFreshPage(browser, page, async (opened) => {
    const painted = await opened.evaluate<Painted>(`measureBars(${JSON.stringify(script)})`);
    const change = await opened.evaluate<Painted>(`measureChange(${JSON.stringify(titles)})`);
    return {...painted, change};
  });
}

/**
 * How long the processor compiles and runs a script, with whatever the script does before it gives
 * the page back. Style, layout and paint are not counted, nor what else the machine does.
 *
 * @param text The script itself, so that it is not fetched.
 */
export function measureEvaluation(browser: Browser, page: string, text: string): Promise<number> {
  return inFreshPage(browser, page, async (opened, devtools) => {
    await opened.evaluate(`globalThis.scriptText = ${JSON.stringify(text)}; null`);
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    const before = await compiledAndRun();
    await opened.evaluate('runScript()');
    return (await compiledAndRun()) - before;

    async function compiledAndRun(): Promise<number> {
      const {metrics} = await devtools.send('Performance.getMetrics');
      const seconds = metrics
        .filter(({name}) => name === 'ScriptDuration' || name === 'V8CompileDuration')
        .reduce((sum, {value}) => sum + value, 0);
      return seconds * 1000;
    }
  });
}

/**
 * From the first byte of the page until its tag is painted.
 *
 * @param page The address of a page that has its script.
 */
export function measureFirstPaint(browser: Browser, page: string): Promise<number> {
  return inFreshPage(browser, page, (opened) => opened.evaluate<number>('firstPaint'));
}

/** How long a page is kept from answering on a slow phone until all its bars are drawn. */
export function measureBlocking(browser: Browser, page: string, script: string): Promise<number> {
  return inFreshPage(browser, page, async (opened, devtools) => {
    await slowDown(devtools);
    const {tasks, markedAt} = await tasksDuring(devtools, () =>
      opened.evaluate(`measureBars(${JSON.stringify(script)})`),
    );
    return blockingTime(tasks.filter(({start}) => start < markedAt('end')));
  });
}

/**
 * Bytes a bar holds, in JavaScript's heap and in the browser's own, which holds the nodes and
 * styles. What a page holds once is not a bar's: the page compared with has one bar of each
 * occupation, so the script has run and the dataset is unpacked.
 *
 * @param page Gives the address of a page of so many bars.
 */
export async function measureMemory(
  browser: Browser,
  page: (count: number) => string,
  script: string,
): Promise<{heap: number; nodes: number}> {
  const before = await heapWith(fewBars);
  const after = await heapWith(manyBars);
  const each = (bytes: number) => bytes / (manyBars - fewBars);
  return {
    heap: each(after.usedSize - before.usedSize),
    nodes: each(after.embedderHeapUsedSize - before.embedderHeapUsedSize),
  };

  function heapWith(count: number) {
    return inFreshPage(browser, page(count), async (opened, devtools) => {
      await opened.evaluate(`measureBars(${JSON.stringify(script)})`);
      // The second finds what the first one's finalizers let go of.
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      return await devtools.send('Runtime.getHeapUsage');
    });
  }
}

/** What a reader gets from the first bar of a page. */
export function shownIn(browser: Browser, page: string, script: string): Promise<Shown> {
  return inFreshPage(browser, page, async (opened) => {
    await opened.evaluate(`measureBars(${JSON.stringify(script)})`);
    return await opened.evaluate<Shown>('whatIsShown()');
  });
}
