import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {OccupationRecord, WageFigure} from '../dataset/occupation.js';
import {money} from '../format.js';
import * as problem from '../messages/problems.js';
import {offerWords, timeOf, text, wageWords} from '../messages/salary.js';
import {
  amountOf,
  salaryScale,
  type Offer,
  type PayPeriod,
  type Position,
  type SalaryScale,
} from '../model/salary.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles} from './career-salary.styles.js';

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
 * @csspart note - The mean, and what else is to be known of the figures.
 * @csspart bar - The drawing.
 * @csspart figures - The five percentiles, in words.
 * @csspart source - Area, period and publisher of the figures.
 *
 * @cssproperty [--career-salary-bar-height=22px] - Thickness of the bar, up to 22px.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerSalary extends OccupationElement {
  static override styles = [theme, styles];
  static override properties = {
    ...OccupationElement.properties,
    period: 'year',
    offerMin: undefined,
    offerMax: undefined,
    offerPeriod: undefined,
  };

  /** Show pay for a `year` or for an `hour`. */
  declare period: PayPeriod;
  /** Low end of an employer's own range, in US dollars. */
  declare offerMin?: number | `${number}`;
  /** High end of an employer's own range, in US dollars. */
  declare offerMax?: number | `${number}`;
  /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
  declare offerPeriod?: PayPeriod;

  protected override renderOccupation({
    title,
    wages,
  }: OccupationRecord): TemplateResult | undefined {
    const asked = this.#period('period', this.period, 'year');
    const scale = wages && salaryScale(wages, asked, this.#offer(asked));
    if (!scale) return undefined;
    const {period, figures, mean, benchmark, offer} = scale;
    const words = (figure?: WageFigure, short?: boolean) =>
      wageWords(figure, wages, period, this.locale, short);
    const [p10, p25, p50, p75, p90] = figures.map(({figure}) => words(figure)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const short = figures.map(({figure}) => words(figure, true));
    const [legs, range, box, ends, benchmarkLine, benchmarkHead, middle, offered] = drawing(scale);
    // One flat template, its words set as text of elements that stay: every template within another, and every word
    // between two elements, is bookkeeping that a page of hundreds of bars holds hundreds of times.
    return html` <div class="salary" lang="en">
      <div>
        ${this.renderTitle(title)} ${offer ? this.#renderOffer(offer, period, wages.area) : nothing}
        <p part="median">
          <small>Median pay</small>
          <b .textContent=${p50}></b> <span .textContent=${timeOf(p50, period)}></span>
        </p>
        <p
          part="comparison"
          .textContent=${benchmark ? this.#comparison(benchmark, period) : ''}
        ></p>
        <p
          part="note"
          .textContent=${(mean ? text.mean(words(mean)) : '') + (period === asked ? '' : text.onlyPeriod(period))}
        ></p>
      </div>
      <div>
        <svg
          part="bar"
          aria-hidden="true"
          viewBox="0 0 100 80"
          height="80"
          preserveAspectRatio="none"
        >
          <path class="legs" d=${legs}></path>
          <path class="range" d=${range}></path>
          <path class="box" d=${box}></path>
          <path d=${ends}></path>
          <path class="benchmark" d=${benchmarkLine}></path>
          <path class="dot" d=${benchmarkHead}></path>
          <path class="median" d=${middle}></path>
          <path class="offer" d=${offered}></path>
        </svg>
        <dl part="figures">
          <div>
            <dt data-short="10th">10th percentile</dt>
            <dd data-short=${short[0]} .textContent=${p10}></dd>
          </div>
          <div>
            <dt data-short="25th">25th percentile</dt>
            <dd data-short=${short[1]} .textContent=${p25}></dd>
          </div>
          <div class="p50">
            <dt data-short="Median">Median</dt>
            <dd data-short=${short[2]} .textContent=${p50}></dd>
          </div>
          <div>
            <dt data-short="75th">75th percentile</dt>
            <dd data-short=${short[3]} .textContent=${p75}></dd>
          </div>
          <div>
            <dt data-short="90th">90th percentile</dt>
            <dd data-short=${short[4]} .textContent=${p90}></dd>
          </div>
        </dl>
      </div>
      ${this.renderSource(wages)}
    </div>`;
  }

  #comparison({figure, above}: NonNullable<SalaryScale['benchmark']>, period: PayPeriod): string {
    const benchmark = money(figure, period, this.locale);
    return above === undefined
      ? text.benchmark(benchmark)
      : text.compared(above, money(Math.abs(above), period, this.locale), benchmark);
  }

  #renderOffer(
    offer: NonNullable<SalaryScale['offer']>,
    shown: PayPeriod,
    area?: string,
  ): TemplateResult {
    const {converted, from, to} = offer;
    const how = !converted
      ? ''
      : (from ?? to) === undefined
        ? text.offerNotDrawn(shown)
        : text.offerConverted;
    return html` <p part="offer">${offerWords(offer, this.locale)}${how}</p>
      <p part="note">${text.notTheOffer(area)}</p>`;
  }

  #period<Used extends string>(attribute: string, value: PayPeriod, used: Used): PayPeriod | Used {
    if (value === 'year' || value === 'hour') return value;
    this.report(attribute, value, problem.oneOf('year, hour', used));
    return used;
  }

  #offer(asked: PayPeriod): Offer | undefined {
    const [min, max] = [
      this.#amount('offer-min', this.offerMin),
      this.#amount('offer-max', this.offerMax),
    ];
    if (min! > max!) this.report('offer-min', min, problem.offerOrder);
    // One wrong end, and there is no offer: half of it is another one. So is one for an hour that is taken for a year.
    else if ((min ?? 0) + (max ?? 0)) {
      const period = this.#period('offer-period', this.offerPeriod || asked, 'no offer');
      if (period !== 'no offer') return {min, max, period};
    }
    return undefined;
  }

  #amount(attribute: string, value?: number | string | null): number | undefined {
    const amount = amountOf(value);
    if (Number.isNaN(amount)) this.report(attribute, value, problem.amount);
    return amount;
  }
}

/** Heights in the drawing, in px: the offer, the head of the benchmark, the bar, and where the legs of the figures end. */
const [offerAt, benchmarkAt, barAt, foot] = [4, 17, 38, 80];

/**
 * The scale as a picture, one path for each colour and width. All it says stands in words beside it, so it is hidden
 * from assistive technology. Widths are in per cent and heights in px, because the drawing stretches one way only.
 */
function drawing({figures, benchmark, offer}: SalaryScale): string[] {
  const path = (at: Position, y: number, rest: string) =>
    at === undefined ? '' : `M${at} ${y}${rest}`;
  const places = figures.map(({at}) => at);
  const [p10, p25, p50, p75, p90] = places;
  const known = places.filter((at) => at !== undefined);
  const end = figures[4]!.figure === '#' ? 100 : known.at(-1);
  return [
    // The legs, from the bar to the figures below it.
    places.map((at, index) => path(at, barAt, `v14L${10 + 20 * index} ${foot}`)).join(''),
    // The whole range, the box in it, and the ends of both.
    path(known[0], barAt, `H${end}`),
    p75 === undefined ? '' : path(p25, barAt, `H${p75}`),
    [p10, p25, p75, p90].map((at) => path(at, barAt - 11, 'v22')).join(''),
    // The benchmark: its line and its head. A dot without length is an ellipse in WebKit, and in print it is not there.
    path(benchmark?.at, benchmarkAt, 'V56'),
    path(benchmark?.at, benchmarkAt, 'v.1'),
    // The median, and the offer above all.
    path(p50, barAt - 15, 'v30'),
    offer ? path(offer.from ?? offer.to, offerAt, offerLine(offer)) : '',
  ];
}

/** From one end of the offer to the other; where it has but one, a line that breaks up toward the end of the axis. */
function offerLine({from, to}: NonNullable<SalaryScale['offer']>): string {
  // One amount is a mark, not nothing.
  if (from !== undefined && to !== undefined) return `H${to > from ? to : from + 1}`;
  const dash = (from === undefined ? -(to ?? 0) : 100 - from) / 12;
  return `h${6 * dash}${`m${dash} 0h${dash}`.repeat(3)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-salary': CareerSalary;
  }
}
