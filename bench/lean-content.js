/**
 * What both lean elements show, `lean-salary.js` and `lean-salary-lit.js`: the words, the drawing and the rules of one
 * salary bar. Names in capitals are handed in as plain values by `references.ts`, the way a page made by hand would carry
 * the figures it shows.
 */

/** Code → title, mean and the five percentiles of the occupations that are shown. */
const occupations = OCCUPATIONS;

/** The median of all occupations. */
const benchmark = BENCHMARK;

/** Area and period of the figures, and who publishes them. */
export const source = SOURCE;

/** The percentiles as they are named in full and where there is no room. */
export const percentiles = [
  ['10th percentile', '10th'],
  ['25th percentile', '25th'],
  ['Median', 'Median'],
  ['75th percentile', '75th'],
  ['90th percentile', '90th'],
];

/** Everything about one occupation that differs from bar to bar. */
export function contentOf(code) {
  const [title, mean, ...pay] = occupations[code];
  return {
    title,
    median: dollars(pay[2]),
    comparison: comparisonOf(pay[2]),
    mean: `The mean (average) is ${dollars(mean)}.`,
    amounts: pay.map(dollars),
    shortAmounts: pay.map((amount) => `$${Math.round(amount / 1000)}K`),
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

export const rules = `
  :host {
    --accent: light-dark(#1c5d99, #86b9ee);
    --benchmark: light-dark(#a34a00, #f0a45c);
    --muted: color-mix(in srgb, currentcolor 76%, transparent);
    display: block;
    container-type: inline-size;
    line-height: 1.4;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 3em;
    padding: 2px;
  }
  h3, p, dl, dd {
    margin: 0;
  }
  h3 {
    margin-block-end: 0.3em;
    font-weight: 600;
    font-size: 1.0625em;
  }
  b {
    font-size: min(1.875em, 15cqi);
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  small, dt, [part='note'], [part='source'] {
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
  [part='source'] {
    grid-column: 1 / -1;
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
  /* The names of the figures come first and stand below them. */
  dl {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    grid-auto-flow: column dense;
    text-align: center;
  }
  dt {
    grid-row: 2;
    font-size: min(0.75em, 6cqi);
  }
  dd {
    grid-row: 1;
    padding-block-start: 4px;
    font-weight: 600;
    font-size: min(0.9375em, 5cqi);
  }
  .p50 {
    color: var(--accent);
  }
  dt.p50 {
    color: inherit;
    font-weight: 600;
  }
  @container (inline-size < 28.75em) {
    [data-short] {
      overflow: hidden;
      line-height: 0;
      text-indent: -99em;
      white-space: nowrap;
    }
    [data-short]::after {
      display: block;
      line-height: 1.35;
      text-indent: 0;
      content: attr(data-short) / '';
    }
  }
  @container (inline-size >= 42.5em) {
    article {
      grid-template-columns: 2fr 3fr;
      align-items: center;
    }
    dd {
      font-size: min(0.9375em, 1.8cqi);
    }
  }
`;
