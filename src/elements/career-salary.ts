import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {OccupationRecord, WageFigure} from '../dataset/occupation.js';
import {money} from '../format.js';
import {problem} from '../messages/problems.js';
import {per, text, wageWords} from '../messages/salary.js';
import {salaryScale, type Offer, type PayPeriod, type Position, type SalaryScale} from '../model/salary.js';
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
 * @csspart note - What else is to be known of the figures.
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
    ...OccupationElement.properties, period: 'year', offerMin: undefined, offerMax: undefined, offerPeriod: undefined,
  };

  /** Show pay for a `year` or for an `hour`. */
  declare period: PayPeriod;
  /** Low end of an employer's own range, in US dollars. */
  declare offerMin?: number | string;
  /** High end of an employer's own range, in US dollars. */
  declare offerMax?: number | string;
  /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
  declare offerPeriod?: PayPeriod;

  protected override renderOccupation({title, wages}: OccupationRecord): TemplateResult | undefined {
    const asked = this.#period('period', this.period);
    const scale = wages && salaryScale(wages, asked, this.#offer(asked));
    if (!scale) return undefined;
    const {period, figures, benchmark, offer} = scale;
    const words = (figure?: WageFigure, short?: boolean) => wageWords(figure, wages, period, this.locale, short);
    const median = figures[2]!.figure;
    return html`
      <div class="salary" lang=${this.locale}>
        <div>
          ${this.renderTitle(title)}
          ${offer ? this.#renderOffer(offer, period, wages.area) : nothing}
          <p part="median">
            <small>${text.medianPay}</small>
            <b>${words(median)}</b> ${Number.isFinite(median) ? per[period] : nothing}
          </p>
          ${benchmark ? html`<p part="comparison">${this.#comparison(benchmark, period)}</p>` : nothing}
          ${period === asked ? nothing : html`<p part="note">${text.onlyPeriod(period)}</p>`}
        </div>
        <div>
          ${drawing(scale)}
          <dl part="figures">
            ${figures.map(({percentile, figure}) => html`
              <div class=${percentile}>
                <dt data-short=${text.percentileShort(percentile)}><span>${text.percentile(percentile)}</span></dt>
                <dd data-short=${words(figure, true)}><span>${words(figure)}</span></dd>
              </div>`)}
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

  #renderOffer({min, max, period, converted, from, to}: NonNullable<SalaryScale['offer']>, shown: PayPeriod, area = ''): TemplateResult {
    const [low, high] = [min, max].map((end) => (end ? money(end, period, this.locale) : '')) as [string, string];
    const how = !converted ? '' : (from ?? to) === undefined ? text.offerNotDrawn(shown) : text.offerConverted;
    return html`
      <p part="offer">${text.offer(text.range(low, high), period)}${how}</p>
      <p part="note">${text.notTheOffer(area)}</p>`;
  }

  #period(attribute: string, value: PayPeriod): PayPeriod {
    if (value === 'year' || value === 'hour') return value;
    this.report(attribute, value, problem.oneOf('year, hour', 'year'));
    return 'year';
  }

  #offer(asked: PayPeriod): Offer | undefined {
    const [min, max] = [this.#amount('offer-min', this.offerMin), this.#amount('offer-max', this.offerMax)];
    if (min! > max!) this.report('offer-min', min, problem.offerOrder);
    else if (min || max) return {min, max, period: this.#period('offer-period', this.offerPeriod ?? asked)};
    return undefined;
  }

  #amount(attribute: string, value?: number | string | null): number | undefined {
    const amount = Number(value ?? 0) || undefined;
    if (amount! > 0 && amount! < Infinity) return amount;
    if (value != null && value !== '') this.report(attribute, value, problem.amount);
    return undefined;
  }
}

/** Heights in the drawing, in px: the offer, the head of the benchmark, the bar, and where the legs of the figures end. */
const [offerAt, benchmarkAt, barAt, foot] = [4, 17, 38, 80];

/**
 * The scale as a picture, one path for each colour and width. All it says stands in words beside it, so it is hidden
 * from assistive technology. Widths are in per cent and heights in px, because the drawing stretches one way only.
 */
function drawing({figures, benchmark, offer}: SalaryScale): TemplateResult {
  const path = (at: Position, y: number, rest: string) => (at === undefined ? '' : `M${at} ${y}${rest}`);
  const [p10, p25, p50, p75, p90] = figures.map(({at}) => at);
  const known = figures.map(({at}) => at).filter((at) => at !== undefined);
  const end = figures[4]!.figure === '#' ? 100 : known.at(-1);
  const drawn = (offer?.from ?? offer?.to) !== undefined;
  const start = drawn ? 0 : 10;
  return html`
    <svg part="bar" aria-hidden="true" viewBox="0 ${start} 100 ${foot - start}" height=${foot - start} preserveAspectRatio="none">
      <path class="legs" d=${figures.map(({at}, index) => path(at, barAt, `v14L${10 + 20 * index} ${foot}`)).join('')}></path>
      <path class="range" d=${path(known[0], barAt, `H${end}`)}></path>
      <path class="box" d=${p75 === undefined ? '' : path(p25, barAt, `H${p75}`)}></path>
      <path d=${[p10, p25, p75, p90].map((at) => path(at, barAt - 11, 'v22')).join('')}></path>
      <path class="benchmark" d=${path(benchmark?.at, benchmarkAt, 'V56')}></path>
      <path class="dot" d=${path(benchmark?.at, benchmarkAt, 'h0')}></path>
      <path class="median" d=${path(p50, barAt - 15, 'v30')}></path>
      <path class="offer ${offer?.min && offer.max ? '' : 'open'}" d=${drawn ? path(offer!.from ?? 0, offerAt, `H${offer!.to ?? 100}`) : ''}></path>
    </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-salary': CareerSalary;
  }
}
