import {html, nothing, svg, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {OccupationRecord, WageFigure, Wages} from '../dataset/occupation.js';
import {money, shortMoney} from '../format.js';
import {problem, text} from '../messages.js';
import {salaryScale, type Offer, type PayPeriod, type SalaryScale} from '../model/salary.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles} from './career-salary.styles.js';

/** Heights in the drawing, in px from its top. */
const offerLane = 14;
const range = 30;
const boxHalf = 11;
const foot = 72;

/**
 * @summary What an occupation pays: the 10th, 25th, 50th, 75th and 90th percentile on one axis, in words and to scale,
 * beside the median of all occupations.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart offer - The employer's own range, in words.
 * @csspart median - The median, in words.
 * @csspart comparison - How far the median is from that of all occupations.
 * @csspart bar - The drawing.
 * @csspart figures - The five percentiles, in words.
 * @csspart note - What else is to be known of the figures.
 * @csspart source - Area, period and publisher of the figures.
 *
 * @cssproperty [--career-salary-bar-height=22px] - Thickness of the bar between the 25th and the 75th percentile.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerSalary extends OccupationElement {
  static override styles = [theme, styles];
  static override properties: PropertyDeclarations = {
    period: {},
    offerMin: {attribute: 'offer-min'},
    offerMax: {attribute: 'offer-max'},
    offerPeriod: {attribute: 'offer-period'},
  };

  /** Show pay for a `year` or for an `hour`. */
  period: PayPeriod = 'year';
  /** Low end of an employer's own range, US dollars. */
  offerMin?: number | string;
  /** High end of an employer's own range, US dollars. */
  offerMax?: number | string;
  /** Whether the employer's range is for a `year` or for an `hour`. */
  offerPeriod: PayPeriod = 'year';

  protected override renderOccupation({title, wages}: OccupationRecord): TemplateResult | undefined {
    const asked = this.#choice('period');
    const scale = wages && salaryScale(wages, asked, this.#offer());
    if (!scale) return undefined;
    const {period, figures, benchmark, offer} = scale;
    const full = (figure: WageFigure | undefined) => this.#words(figure, wages, period, money);
    const median = figures[2]!;
    return html`
      <div class="salary" lang=${this.locale}>
        <div class="summary">
          ${this.renderTitle(title)}
          ${offer ? this.#renderOffer(offer, scale, wages.area) : nothing}
          <p part="median" class="median">
            <span>${text.medianPay}</span>
            <b>${full(median.figure)}</b> ${typeof median.figure === 'number' ? text.per(period) : nothing}
          </p>
          ${benchmark ? html`<p part="comparison" class="comparison">${this.#comparison(benchmark, period)}</p>` : nothing}
          ${period === asked ? nothing : html`<p part="note" class="note">${text.onlyPeriod(period)}</p>`}
        </div>
        <div class="scale">
          ${drawing(scale)}
          <dl part="figures">
            ${figures.map(({percentile, figure}) => html`
              <div class=${percentile}>
                <dt><span class="long">${text.percentile[percentile]}</span><span class="short" aria-hidden="true">${text.percentileShort[percentile]}</span></dt>
                <dd><span class="long">${full(figure)}</span><span class="short" aria-hidden="true">${this.#words(figure, wages, period, shortMoney)}</span></dd>
              </div>`)}
          </dl>
        </div>
        ${this.renderSource(wages.area, wages.period, wages.source)}
      </div>`;
  }

  #comparison({figure, above}: NonNullable<SalaryScale['benchmark']>, period: PayPeriod): string {
    const benchmark = money(figure, period, this.locale);
    return above === undefined
      ? text.benchmarkOnly(benchmark)
      : text.compared(above, money(Math.abs(above), period, this.locale), benchmark);
  }

  #renderOffer({min, max, period, converted, from, to}: NonNullable<SalaryScale['offer']>, shown: SalaryScale, area = ''): TemplateResult {
    const [low, high] = [min, max].map((amount) => (amount === undefined ? '' : money(amount, period, this.locale))) as [string, string];
    const range = !high ? text.offerFrom(low) : !low ? text.offerUpTo(high) : low === high ? low : `${low} to ${high}`;
    const how = converted ? text.offerConverted : from === undefined && to === undefined ? text.offerNotDrawn(shown.period) : '';
    return html`
      <p part="offer" class="offer">${text.offer(range, period)}${how && ` (${how})`}</p>
      <p part="note" class="note">${text.notTheOffer(area)}</p>`;
  }

  /** A figure in words: an amount, or what the publisher's mark says. */
  #words(figure: WageFigure | undefined, wages: Wages, period: PayPeriod, format: typeof money): string {
    if (typeof figure === 'number') return format(figure, period, this.locale);
    if (figure !== '#') return text.notAvailable;
    const topCode = wages.topCode?.[period === 'year' ? 'annual' : 'hourly'];
    return topCode ? text.orMore(format(topCode, period, this.locale)) : text.topCoded;
  }

  #choice(property: 'period' | 'offerPeriod'): PayPeriod {
    const value = this[property];
    if (value === 'year' || value === 'hour') return value;
    this.report(property === 'period' ? 'period' : 'offer-period', value, problem.oneOf('year, hour', 'year'));
    return 'year';
  }

  #offer(): Offer | undefined {
    const given = [['offer-min', this.offerMin], ['offer-max', this.offerMax]] as const;
    const ends: (number | undefined)[] = [];
    for (const [attribute, value] of given) {
      const amount = value === undefined || value === null || value === '' ? undefined : Number(value);
      if (amount !== undefined && !(amount > 0 && amount < Infinity)) {
        this.report(attribute, value, problem.amount);
        return undefined;
      }
      ends.push(amount);
    }
    const [min, max] = ends;
    if (min === undefined && max === undefined) return undefined;
    if (min !== undefined && max !== undefined && min > max) {
      this.report('offer-min', this.offerMin, problem.offerOrder);
      return undefined;
    }
    return {min, max, period: this.#choice('offerPeriod')};
  }
}

/** The scale as a picture. All it says stands in words beside it, so it is hidden from assistive technology. */
function drawing({figures, benchmark, offer}: SalaryScale): TemplateResult {
  const top = offer && (offer.from !== undefined || offer.to !== undefined) ? 0 : offerLane;
  const [p10, p25, , p75, p90] = figures.map(({at}) => at);
  const p50 = figures[2]!.at;
  const line = (kind: string, x1: unknown, y1: number, x2: unknown, y2: number) =>
    svg`<line class=${kind} x1="${x1}%" y1=${y1 - top} x2="${x2}%" y2=${y2 - top}></line>`;
  const known = figures.filter(({at}) => at !== undefined);
  const open = figures[4]!.figure === '#';
  return html`<svg part="bar" aria-hidden="true" width="100%" height=${foot - top}>
    ${benchmark ? svg`${line('benchmark', benchmark.at, 12, benchmark.at, 47)}<svg class="marker" x="${benchmark.at}%" y=${9 - top}><path d="M0 0l5 6-5 6-5-6z"></path></svg>` : nothing}
    ${known.map(({percentile, at}) => line(`leg ${percentile}`, at, range + boxHalf, `${10 + 20 * figures.findIndex((one) => one.percentile === percentile)}`, foot))}
    ${known.length > 1 ? line('range', known[0]!.at, range, open ? 100 : known.at(-1)!.at, range) : nothing}
    ${p25 !== undefined && p75 !== undefined ? line('box', p25, range, p75, range) : nothing}
    ${[p10, p25, p75, p90].map((at) => (at === undefined ? nothing : line('end', at, range - boxHalf, at, range + boxHalf)))}
    ${p50 === undefined ? nothing : line('middle', p50, range - boxHalf - 4, p50, range + boxHalf + 4)}
    ${top ? nothing : line('offered', offer!.from ?? 0, 6, offer!.to ?? 100, 6)}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-salary': CareerSalary;
  }
}
