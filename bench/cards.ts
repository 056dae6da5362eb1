/**
 * Two hundred cards on a page of results, of occupations or of credentials, on a slower processor: how long the page is
 * kept from answering, and how soon it shows something, beside one card by itself and beside the same page where no card
 * waits for its turn.
 */
import type {Browser} from 'playwright-core';
import {reservedSpace} from '../src/reserved-space.js';

/** Of what there are cards, how many, and whether they take turns. */
export const boards = {
  one: {of: occupationCard, cards: 1, turns: true},
  inTurns: {of: occupationCard, cards: 200, turns: true},
  atOnce: {of: occupationCard, cards: 200, turns: false},
  credentials: {of: credentialCard, cards: 200, turns: true},
};
export type Board = keyof typeof boards;

/** Milliseconds. */
export interface Painted {
  /** The task in which the script is evaluated. */
  script: number;
  /** The longest task after it. */
  longest: number;
  /** From the start of the script until what the screen shows is painted. */
  screen: number;
  /** Until every card is drawn. */
  all: number;
}

/** Occupations of many kinds: written up or not, paid by the year and the hour or by only one of them. */
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

function occupationCard(place: number): string {
  return `<career-profile occupation="${boardCodes[place % boardCodes.length]}"></career-profile>`;
}

const credentialIds = [
  'rhit',
  'rhia',
  'cca',
  'ccs',
  'cpc',
  'coc',
  'cic',
  'crc',
  'cpb',
  'cbcs',
  'ods',
  'chps',
];

function credentialCard(place: number): string {
  return `<career-certification certification="${credentialIds[place % credentialIds.length]}"></career-certification>`;
}

/** The page a visitor has open when the script comes. */
export function boardPage(board: Board): string {
  const cards = Array.from(
    {length: boards[board].cards},
    (_, place) => `${boards[board].of(place)}\n`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title>
<style>${reservedSpace()}
body { font: 16px/1.5 sans-serif } main { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); align-items: start }</style>
<main>${cards.join('')}</main><script src="/bench/card-paint.js"></script>`;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds; `tdur` of the processor's time, missing where it was next to nothing: what else the machine does is not counted. */
  ts: number;
  dur: number;
  tdur?: number;
}

/** The script as the page is sent it, which says when it begins. @param script The text of the drop-in. */
export function boardScript(script: string): string {
  return `performance.mark('script');${script}`;
}

/** @param addresses Of the page and of the script. */
export async function measureBoard(
  browser: Browser,
  addresses: {page: string; script: string},
  board: Board,
  throttle: number,
): Promise<Painted> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    await page.goto(addresses.page);
    const devtools = await context.newCDPSession(page);
    if (!boards[board].turns) await page.evaluate('drawAtOnce()');
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    const events: TraceEvent[] = [];
    devtools.on('Tracing.dataCollected', ({value}) =>
      events.push(...(value as unknown as TraceEvent[])),
    );
    await devtools.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: ['toplevel', 'blink.user_timing'],
        excludedCategories: ['*'],
      },
    });
    const times = await page.evaluate<Pick<Painted, 'screen' | 'all'>>(
      `measureCards(${JSON.stringify(addresses.script)})`,
    );
    const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
    await devtools.send('Tracing.end');
    await complete;
    const [begun, turns] = ['script', 'turns'].map((mark) =>
      events.find(({name}) => name === mark)!,
    ) as [TraceEvent, TraceEvent];
    const tasks = events.filter(
      ({name, pid, tid}) => name.endsWith('RunTask') && pid === begun.pid && tid === begun.tid,
    );
    const longest = (some: TraceEvent[]) => Math.max(0, ...some.map(({tdur = 0}) => tdur / 1000));
    return {
      script: longest(tasks.filter(({ts, dur}) => ts <= begun.ts && begun.ts < ts + dur)),
      longest: longest(tasks.filter(({ts}) => ts > turns.ts)),
      ...times,
    };
  } finally {
    await context.close();
  }
}
