/** What the bench measured as a Markdown table, with what is wanted. */
import type {Contender, Measure, Results} from './results.js';

/** The columns after what is measured and what is wanted. */
const columns: [contender: Contender, heading: string][] = [
  ['lean', 'lean, by hand'],
  ['allInOne', 'all-in-one'],
  ['lite', 'lite'],
  ['before', 'before'],
  ['heavier', 'heavier, by hand'],
];

interface Row {
  what: string;
  wanted: string;
  cell: (contender: Contender) => string;
}

export function timeTable({chromium, rounds, before, medians}: Results): string {
  const shown = columns.filter(([contender]) => contender !== 'before' || before);
  const rows = rowsOf(medians).filter(({cell}) => shown.some(([contender]) => cell(contender)));
  const lines = [
    ['what', 'wanted', ...shown.map(([, heading]) => heading)],
    ['---', '---', ...shown.map(() => '--:')],
    ...rows.map(({what, wanted, cell}) => [
      what,
      wanted,
      ...shown.map(([contender]) => cell(contender)),
    ]),
  ];
  return [
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `Chromium ${chromium}, median of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; × is against the lean element in the same run, where nothing else is said. Blocking time and cards with the processor slowed four times. \`npm run bench\` measures all in turns.`,
  ].join('\n');
}

function rowsOf(medians: Results['medians']): Row[] {
  const value = (measure: Measure, contender: Contender) => medians[measure]?.[contender];

  /** The value, and how many times that of another it is. */
  const compared =
    (measure: Measure, format = ms, other: Contender = 'lean') =>
    (contender: Contender) => {
      const own = value(measure, contender);
      if (own === undefined) return '';
      const base = value(measure, other);
      if (base === undefined || contender === other) return format(own);
      return `${format(own)}, ${times(own / base)}`;
    };

  const plain =
    (measure: Measure, format = ms) =>
    (contender: Contender) => {
      const own = value(measure, contender);
      return own === undefined ? '' : format(own);
    };

  /** How a measure of a contender stands to another measure of it. */
  const within = (measure: Measure, to: Measure, factor = 1) => {
    return (contender: Contender) => {
      const own = value(measure, contender);
      const base = value(to, contender);
      return own === undefined || base === undefined ? '' : times((own / base) * factor);
    };
  };

  const requested = (contender: Contender) => plain('requestedOneTag', kB)(contender);
  return [
    {
      what: 'compile and run the script; lite: the code of one tag',
      wanted: '≤ 3 ×, lite ≤ 1.5 ×',
      cell: compared('evaluate'),
    },
    {
      what: 'first paint of a page with one bar',
      wanted: '≤ 1.6 ×',
      cell: compared('firstPaint'),
    },
    {what: '1 bar in a page that is there', wanted: '≤ 1.7 ×', cell: compared('oneBar')},
    {what: '100 bars, the screen', wanted: '≤ 0.8 ×', cell: compared('hundredScreen')},
    {what: '100 bars, all', wanted: '≤ 1.5 ×', cell: compared('hundredAll')},
    {what: '1,000 bars, the screen', wanted: '≤ 0.3 ×', cell: compared('thousandScreen')},
    {what: '1,000 bars, all', wanted: '≤ 0.85 ×', cell: compared('thousandAll')},
    {
      what: 'another occupation in 1,000 bars, the screen',
      wanted: '',
      cell: compared('changeScreen'),
    },
    {what: 'another occupation in 1,000 bars, all', wanted: '≤ 0.5 ×', cell: compared('changeAll')},
    {
      what: 'growth: time a bar among 5,000 to that among 100',
      wanted: '≤ 1 ×',
      cell: within('fiveThousandAll', 'hundredAll', 100 / 5000),
    },
    {what: 'JavaScript heap a bar', wanted: '≤ 4.7 kB', cell: plain('heap', kB)},
    {what: 'nodes and styles a bar', wanted: '', cell: plain('nodes', kB)},
    {
      what: `blocking time of 100 bars on a slow phone${goal(value('blocking', 'leanLit'))}`,
      wanted: '≤ 1.2 ×',
      cell: compared('blocking'),
    },
    {
      what: '200 cards on a slow phone: the longest task but that of the script',
      wanted: '≤ 50 ms',
      cell: plain('boardLongest'),
    },
    {what: '200 cards, the task of the script', wanted: '', cell: plain('boardScript')},
    {
      what: '200 cards, the screen, to one card by itself',
      wanted: '≤ 1.4 ×',
      cell: within('boardScreen', 'oneCardScreen'),
    },
    {what: '200 cards, all', wanted: '', cell: plain('boardAll')},
    {
      what: 'layout shift of three tags with `career-widgets.css`',
      wanted: '≤ 0.02',
      cell: plain('shift', (shift) => shift.toFixed(3)),
    },
    {
      what: '100 first lookups in all groups in Node, × before',
      wanted: '≤ 0.6 ×',
      cell: compared('lookups', ms, 'before'),
    },
    {what: 'scripts a page with one bar asks for, brotli', wanted: '', cell: requested},
  ];
}

/** What to aim at: lit with nothing around it. */
function goal(time: number | undefined): string {
  return time === undefined ? '' : ` (lean with lit and \`content-visibility\`: ${ms(time)})`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

function ms(time: number): string {
  return `${time < 10 ? time.toPrecision(2) : Math.round(time).toLocaleString('en-US')} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
