/**
 * How the figures of an occupation lie in the packed bits: the order, what each figure is predicted from, and what is
 * left to write. Both the reader and the packer run these functions (see `coder.ts`), so the two cannot drift apart.
 *
 * The predictions are fitted to the distribution of pay across occupations; they decide only how short the packed text
 * is, never what it says. They use nothing but sums and products, which every engine computes alike.
 */
import type {Coder} from './coder.js';
import type {Percentiles, WageFigure} from './occupation.js';

/** What a group's bits hold of one occupation. */
export interface PackedRow {
  /** The four digits of the SOC code after the major group: 2072 of 29-2072. */
  detail: number;
  employment?: number;
  annual?: Percentiles;
  hourly?: Percentiles;
}

/** Order in which figures are written; each is predicted from those before it. */
const statistics = ['p50', 'p25', 'p75', 'p10', 'p90', 'mean'] as const;

/** For each of them: a constant, the weight of the median in the row before, then of the figures before; in tens of dollars. */
const weights = [
  [1673, 0.644],
  [709, 0, 0.685],
  [-141, 0, 1.87, -0.733],
  [355, 0, -0.218, 1.033],
  [93, 0, -0.869, -0.02, 1.935],
  [27, 0, 0.234, 0.194, 0.173, 0.165, 0.223],
];

/** How far a figure typically lies from its prediction, as a share of the prediction. */
const spreads = [0.43, 0.1, 0.1, 0.1, 0.1, 0.023];

/** Annual median before the first row of a group, in tens of dollars. */
const firstMedian = 5000;

/** BLS publishes annual pay in tens of dollars and hourly pay in cents, both from one unrounded hourly figure × 2,080. */
const regularPay = 0;
const onlyAnnual = 1;
const asItIs = 2;

/** Codes one row after another; give the rows to write them, or their number to read them. */
export function codeRows(coder: Coder, count: number, rows?: PackedRow[]): PackedRow[] {
  let detail = 1010;
  let median = firstMedian;
  return Array.from({length: count}, (_, index) => {
    const row = rows?.[index];
    detail = codeDetail(coder, detail, row?.detail);
    const pay = codePay(coder, median, row);
    if (typeof pay.annual?.p50 === 'number') median = pay.annual.p50 / 10;
    return {detail, ...pay};
  });
}

/** SOC numbers rise; most are the next of the same broad occupation, or the first of the next one. */
function codeDetail(coder: Coder, before: number, value?: number): number {
  const tens = value && Math.floor(value / 10);
  const beforeTens = Math.floor(before / 10);
  if (coder.bits(1, tens && +(tens === beforeTens))) return coder.near(before + 1, 0, value);
  const next = coder.bits(1, tens && +(tens === beforeTens + 1));
  const foundTens = next ? beforeTens + 1 : coder.bits(10, tens);
  return coder.near(foundTens * 10 + 1, 0, value);
}

function codePay(coder: Coder, median: number, row?: PackedRow): Omit<PackedRow, 'detail'> {
  let kind = row && kindOf(row);
  kind = coder.bits(1, kind && +(kind !== regularPay)) && 1 + coder.bits(1, kind && kind - 1);
  if (kind === asItIs) {
    return {
      employment: codeFigure(coder, row?.employment) as number | undefined,
      annual: codePlain(coder, row?.annual),
      hourly: codePlain(coder, row?.hourly),
    };
  }
  const employment = codeSize(coder, row && row.employment! / 10) * 10;
  const annual: Percentiles = {};
  const hourly: Percentiles = {};
  const before = [1, median];
  statistics.forEach((statistic, index) => {
    const prediction = weights[index]!.reduce((sum, weight, place) => sum + weight * before[place]!, 0);
    const tens = coder.near(prediction, prediction * spreads[index]!, row && (row.annual![statistic] as number) / 10);
    before.push(tens);
    annual[statistic] = tens * 10;
    if (kind === regularPay) {
      const [low, high] = hourlyCents(tens * 10);
      const published = row && Math.round((row.hourly![statistic] as number) * 100);
      hourly[statistic] = (low === high ? low : low + coder.bits(1, published && published - low)) / 100;
    }
  });
  return kind === regularPay ? {employment, annual, hourly} : {employment, annual};
}

/** The one or two hourly figures, in cents, that an annual figure rounded to ten dollars can stand beside. */
function hourlyCents(annual: number): [low: number, high: number] {
  return [Math.floor((annual * 100 + 540) / 2080), Math.floor((annual * 100 + 1540) / 2080)];
}

function kindOf({employment, annual, hourly}: PackedRow): number {
  const regular =
    employment !== undefined && employment % 10 === 0 && employment > 0 && annual !== undefined &&
    statistics.every((statistic) => {
      const figure = annual[statistic];
      if (typeof figure !== 'number' || figure % 10) return false;
      const cents = Math.round(Number(hourly?.[statistic]) * 100);
      return !hourly || hourlyCents(figure).includes(cents);
    });
  return regular ? (hourly ? regularPay : onlyAnnual) : asItIs;
}

function codePlain(coder: Coder, figures?: Percentiles): Percentiles | undefined {
  const found: Percentiles = {};
  for (const statistic of statistics) {
    const figure = codeFigure(coder, figures?.[statistic]);
    if (figure !== undefined) found[statistic] = figure;
  }
  return Object.keys(found).length ? found : undefined;
}

/** Any figure at all: absent, a mark, or a number to the cent. */
function codeFigure(coder: Coder, figure?: WageFigure): WageFigure | undefined {
  const marks = [undefined, '*', '#'] as const;
  const mark = marks.indexOf(figure as undefined);
  const kind = coder.bits(2, mark < 0 ? 3 : mark);
  return kind < 3 ? marks[kind] : codeSize(coder, figure && Math.round((figure as number) * 100)) / 100;
}

/** A positive integer of any magnitude: its length in bits, then the bits after the first. */
function codeSize(coder: Coder, value?: number): number {
  const length = coder.near(12, 2, value && Math.floor(Math.log2(value)));
  const high = Math.max(0, length - 16);
  const rest = value && value - 2 ** length;
  const upper = coder.bits(high, rest && Math.floor(rest / 2 ** (length - high)));
  return 2 ** length + upper * 2 ** (length - high) + coder.bits(length - high, rest && rest % 2 ** (length - high));
}
