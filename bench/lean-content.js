/**
 * What both lean elements show, `lean-salary.js` and `lean-salary-lit.js`: the words, the drawing
 * and the rules of one salary bar. Names in capitals are handed in as plain values by
 * `references.ts`, the way a page made by hand would carry the figures it shows.
 */

/** Code → title, mean and the five percentiles of the occupations that are shown. */
const occupations = OCCUPATIONS;

/** The median of all occupations. */
const benchmark = BENCHMARK;

/** Area and period of the figures, and who publishes them. */
export const source = SOURCE;

const percentiles = [
  '10th percentile',
  '25th percentile',
  'Median',
  '75th percentile',
  '90th percentile',
];

/** Everything about one occupation that differs from bar to bar. */
export function contentOf(code) {
  const [title, mean, ...pay] = occupations[code];
  return {
    title,
    median: dollars(pay[2]),
    comparison: comparisonOf(pay[2]),
    mean: `The mean (average) is ${dollars(mean)}.`,
    figures: pay.map((amount, index) => `${dollars(amount)}\n${percentiles[index]}`),
    paths: pathsOf(pay),
  };
}

function comparisonOf(median) {
  const difference = median - benchmark;
  const benchmarkWords = `the median of all occupations, ${dollars(benchmark)}`;
  if (difference === 0) return `The same as ${benchmarkWords}`;
  return `${dollars(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} ${benchmarkWords}`;
}

/** Not with Intl: its first use takes longer than drawing a bar. */
function dollars(amount) {
  return `$${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}

/** The drawing, in per cent of its width and in pixels of its height: one path for each look. */
function pathsOf(pay) {
  const low = Math.min(benchmark, pay[0]);
  const length = Math.max(benchmark, pay[4]) - low;
  const place = (amount) => Math.round((0.03 + ((amount - low) / length) * 0.94) * 1e4) / 100;
  const places = pay.map(place);
  const [p10, p25, p50, p75, p90] = places;
  const all = place(benchmark);
  return [
    places.map((at, index) => `M${at} 38v14L${10 + 20 * index} 80`).join(''),
    `M${p10} 38H${p90}`,
    `M${p25} 38H${p75}`,
    [p10, p25, p75, p90].map((at) => `M${at} 27v22`).join(''),
    `M${all} 17V56`,
    `M${all} 17v.1`,
    `M${p50} 23v30`,
  ];
}

/** The class of each path, in the same order. */
export const pathClasses = ['legs', 'range', 'box', 'ends', 'benchmark', 'dot', 'median'];

/**
 * The element stands in the column of one page, so it asks how wide the page is. To ask how wide
 * the element itself is takes the browser a third of all its time with a thousand bars; grids in
 * the place of the two rows take a tenth.
 */
export const rules = `
  :host {
    --accent: light-dark(#1c5d99, #86b9ee);
    --benchmark: light-dark(#a34a00, #f0a45c);
    --muted: color-mix(in srgb, currentcolor 76%, transparent);
    display: grid;
    gap: 0.75em 3em;
    padding: 2px;
    line-height: 1.4;
  }
  h3, p, ul {
    margin: 0;
  }
  h3 {
    margin-block-end: 0.3em;
    font-weight: 600;
    font-size: 1.0625em;
  }
  b {
    font-size: 1.875em;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  small, [part='note'], [part='source'] {
    color: var(--muted);
    font-size: 0.8125em;
  }
  small {
    display: block;
  }
  [part='median'] {
    margin-block: 0.4em;
  }
  [part='comparison']::before {
    color: var(--benchmark);
    content: '● ' / '';
  }
  a {
    color: inherit;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2px;
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .legs {
    stroke-opacity: 0.5;
    stroke-width: 1px;
  }
  .range, .box {
    stroke-opacity: 0.14;
    stroke-width: 22px;
  }
  .box {
    stroke-opacity: 0.32;
  }
  .median {
    stroke-width: 5px;
  }
  .benchmark, .dot {
    stroke: var(--benchmark);
    stroke-dasharray: 3 2;
  }
  .dot {
    stroke-linecap: round;
    stroke-width: 10px;
  }
  /* The first line is the amount, the second says which percentile it is. */
  ul {
    display: flex;
    padding: 4px 0 0;
    text-align: center;
    list-style: none;
  }
  li {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline: 0.4em;
    color: var(--muted);
    font-size: 0.75em;
    white-space: pre-line;
  }
  li::first-line {
    color: CanvasText;
    font-weight: 600;
    font-size: 1.25em;
  }
  li:nth-child(3) {
    color: inherit;
    font-weight: 600;
  }
  li:nth-child(3)::first-line {
    color: var(--accent);
  }
  @media (width >= 760px) {
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    div {
      flex: 2 1 0;
    }
    div + div {
      flex: 3 1 0;
    }
    [part='source'] {
      flex-basis: 100%;
    }
    li::first-line {
      font-size: 1.02em;
    }
  }
`;
