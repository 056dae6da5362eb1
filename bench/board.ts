/**
 * Two hundred cards on a page of results, on a slow phone: how long the page is kept from
 * answering, and how soon it shows something, beside one card by itself.
 */
import type {Browser} from 'playwright-core';
import type {Painted} from './bars.js';
import {inFreshPage, slowDown} from './fresh-page.js';
import {longestTask, tasksDuring} from './trace.js';

export interface PaintedBoard extends Painted {
  /** Milliseconds of the longest task in which a script is run for the first time. */
  script: number;
  /** Milliseconds of the longest other task. */
  longest: number;
}

/**
 * Occupations of many kinds: written up or not, paid by the year and the hour or by only one of
 * them.
 */
export const boardCodes = [
  '29-2072',
  '29-1141',
  '15-1252',
  '53-3032',
  '43-6013',
  '11-9111',
  '25-2021',
  '47-2111',
  '41-2031',
  '13-2011',
  '35-2014',
  '29-9021',
  '31-9094',
  '43-3021',
  '27-2011',
  '25-1071',
  '29-1243',
  '33-3051',
  '49-3023',
  '37-2011',
];

/** The page a visitor has open when the script comes. */
export function boardPage(count: number): string {
  const cards = Array.from(
    {length: count},
    (_, index) =>
      `<career-profile occupation="${boardCodes[index % boardCodes.length]}"></career-profile>\n`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title>
<link rel="stylesheet" href="/dist/career-widgets.css">
<style>
  body { font: 16px/1.5 sans-serif }
  main { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); align-items: start }
</style>
<main>${cards.join('')}</main>
<script src="/bench/painting.js"></script>
<script src="/bench/card-board.js"></script>`;
}

/** @param page The address of a page of cards. @param script That of the script. */
export function measureBoard(
  browser: Browser,
  page: string,
  script: string,
): Promise<PaintedBoard> {
  return inFreshPage(browser, page, async (opened, devtools) => {
    await slowDown(devtools);
    const {result, tasks} = await tasksDuring(devtools, () =>
      opened.evaluate<Painted>(`measureCards(${JSON.stringify(script)})`),
    );
    return {
      ...result,
      script: longestTask(tasks.filter(({runsScript}) => runsScript)),
      longest: longestTask(tasks.filter(({runsScript}) => !runsScript)),
    };
  });
}
