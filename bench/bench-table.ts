/** What the bench measured, as Markdown, with what we hold ourselves to. */
import {fileURLToPath} from 'node:url';
import type {Board, Painted} from './cards.js';
import {table} from './size-tables.js';

export interface Compared {
  ours: number;
  handWritten: number;
}

/** What `bench/results.json` holds: medians, in milliseconds and bytes. */
export interface Results {
  chromium: string;
  /** Measurements behind each median. */
  rounds: number;
  /** How many times slower than this machine the page ran. */
  throttle: number;
  /** From the start of the script to settled paint. */
  bars: (Compared & {count: number})[];
  /** Another occupation for each of 1,000 bars. */
  change: Compared;
  /** Time a bar takes among so many, by their number. */
  perBar: Record<string, number>;
  /** Bytes a bar holds in JavaScript's heap. */
  heap: Compared;
  /** Bytes a bar holds in the browser's own heap, where the nodes are. */
  dom: Compared;
  /** Cards of credentials are in it once they were measured. */
  cards: Record<Exclude<Board, 'credentials'>, Painted> & {credentials?: Painted};
  /** First lookups in Node, and unpacking every occupation. */
  lookup: {byCode: number; nextGroup: number; byTitle: number; all: number};
}

export const resultsPath = fileURLToPath(new URL('results.json', import.meta.url));

/** No slower than these many times the element written by hand. */
const targets: Record<number, number> = {1: 1.5, 100: 1, 1000: 0.5};

export function benchTable({
  chromium,
  rounds,
  throttle,
  bars,
  change,
  perBar,
  heap,
  dom,
  cards,
  lookup,
}: Results): string {
  const growth = Object.entries(perBar).map(
    ([count, time]) => `${ms(time)} each of ${whole(Number(count))}`,
  );
  const each = Object.values(perBar);
  return [
    ...table(
      ['median of ' + rounds, 'career-widgets', 'written by hand', 'ratio', 'to hold'],
      [
        ...bars.map(({count, ...both}) =>
          against(
            `${whole(count)} ${count === 1 ? 'bar' : 'bars'} to settled paint`,
            both,
            ms,
            `≤ ${targets[count]} ×`,
          ),
        ),
        against('another occupation in 1,000 bars', change, ms, '≤ 0.3 ×'),
        [`growth: ${growth.join(', ')}`, '', '', ratio(each.at(-1)!, each[0]!), '≤ 1 ×'],
        against('JavaScript heap a bar', heap, kB, '≤ 3 kB'),
        against('nodes and styles a bar', dom, kB, ''),
        ['first `findOccupation` by code', ms(lookup.byCode), '', '', '≤ 1 ms'],
        ['the first of the next group', ms(lookup.nextGroup), '', '', ''],
        ['first by title', ms(lookup.byTitle), '', '', ''],
        ['unpacking all occupations', ms(lookup.all), '', '', ''],
      ],
    ),
    '',
    ...table(
      [
        '200 cards of occupations',
        'one card',
        '200 in turns',
        '200 at once',
        'in turns to one',
        'to hold',
        ...(cards.credentials ? ['200 of credentials'] : []),
      ],
      [
        board('the task of the script', 'script', cards, '≤ 50 ms'),
        board('longest task after it', 'longest', cards, '≤ 50 ms'),
        board('until the screen is painted', 'screen', cards, '≤ 1.3 ×'),
        board('until every card is drawn', 'all', cards, ''),
      ],
    ),
    '',
    `Chromium ${chromium}, processor slowed ${throttle} times for what is painted, lookups in Node at full speed. \`npm run bench\` measures both elements in turns.`,
  ].join('\n');
}

function board(
  what: string,
  measure: keyof Painted,
  {one, inTurns, atOnce, credentials}: Results['cards'],
  target: string,
): string[] {
  return [
    what,
    ...[one, inTurns, atOnce].map((painted) => ms(painted[measure])),
    ratio(inTurns[measure], one[measure]),
    target,
    ...(credentials ? [ms(credentials[measure])] : []),
  ];
}

function against(
  what: string,
  {ours, handWritten}: Compared,
  format: (value: number) => string,
  target: string,
): string[] {
  return [what, format(ours), format(handWritten), ratio(ours, handWritten), target];
}

function ratio(ours: number, other: number): string {
  return `${(ours / other).toFixed(2)} ×`;
}

function ms(time: number): string {
  return `${time < 10 ? time.toPrecision(2) : whole(time)} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
