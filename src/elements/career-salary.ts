import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {numberAttribute} from '../attributes.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import {money} from '../format.js';
import * as problem from '../messages/problems.js';
import {offerWords, timeOf, text, wageWords} from '../messages/salary.js';
import {
  amountOf,
  salaryScale,
  type Offer,
  type PayPeriod,
  type SalaryScale,
} from '../model/salary.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles} from './career-salary.styles.js';
import {renderSalaryDrawing} from './salary-drawing.js';

type Benchmark = NonNullable<SalaryScale['benchmark']>;
type DrawnOffer = NonNullable<SalaryScale['offer']>;

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
  static override styles: CSSResultGroup = [theme, styles];

  /** Show pay for a `year` or for an `hour`. */
  @property() period: PayPeriod = 'year';

  /** Low end of an employer's own range, in US dollars. */
  @property({attribute: 'offer-min', converter: numberAttribute}) offerMin?:
    number | `${number}` | undefined;

  /** High end of an employer's own range, in US dollars. */
  @property({attribute: 'offer-max', converter: numberAttribute}) offerMax?:
    number | `${number}` | undefined;

  /**
   * Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless
   * said.
   */
  @property({attribute: 'offer-period'}) offerPeriod?: PayPeriod | undefined;

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    const {title, wages} = occupation;
    const asked = this.#knownPeriod('period', this.period ?? 'year', 'year');
    const scale = wages && salaryScale(wages, asked, this.#offer(asked));
    if (!scale) return undefined;

    const {period, figures, mean, benchmark, offer} = scale;
    const words = figures.map(({figure}) => wageWords(figure, wages, period, this.locale));
    const short = figures.map(({figure}) => wageWords(figure, wages, period, this.locale, true));
    const median = words[2]!;
    const meanNote = mean ? text.mean(wageWords(mean, wages, period, this.locale)) : '';
    const periodNote = period === asked ? '' : text.onlyPeriod(period);

    return html`
      <div class="salary" lang="en">
        <div>
          ${this.renderTitle(title)}
          ${offer ? this.#renderOffer(offer, period, wages.area) : nothing}
          <p part="median">
            <small>${text.median}</small>
            <b>${median}</b> ${timeOf(median, period)}
          </p>
          ${benchmark ? this.#renderComparison(benchmark, period) : nothing}
          ${meanNote || periodNote ? html`<p part="note">${meanNote}${periodNote}</p>` : nothing}
        </div>
        <div>
          ${renderSalaryDrawing(scale)}
          <dl part="figures">
            <div>
              <dt data-short="10th">10th percentile</dt>
              <dd data-short=${short[0]!}>${words[0]}</dd>
            </div>
            <div>
              <dt data-short="25th">25th percentile</dt>
              <dd data-short=${short[1]!}>${words[1]}</dd>
            </div>
            <div class="p50">
              <dt data-short="Median">Median</dt>
              <dd data-short=${short[2]!}>${words[2]}</dd>
            </div>
            <div>
              <dt data-short="75th">75th percentile</dt>
              <dd data-short=${short[3]!}>${words[3]}</dd>
            </div>
            <div>
              <dt data-short="90th">90th percentile</dt>
              <dd data-short=${short[4]!}>${words[4]}</dd>
            </div>
          </dl>
        </div>
        ${this.renderSource(wages)}
      </div>
    `;
  }

  #renderComparison(benchmark: Benchmark, period: PayPeriod): TemplateResult {
    const {figure, above} = benchmark;
    const amount = money(figure, period, this.locale);
    const words =
      above === undefined
        ? text.benchmark(amount)
        : text.compared(above, money(Math.abs(above), period, this.locale), amount);
    return html`<p part="comparison">${words}</p>`;
  }

  #renderOffer(offer: DrawnOffer, shown: PayPeriod, area?: string): TemplateResult {
    const isDrawn = offer.from !== undefined || offer.to !== undefined;
    const conversion = isDrawn ? text.offerConverted : text.offerNotDrawn(shown);
    return html`
      <p part="offer">${offerWords(offer, this.locale)}${offer.converted ? conversion : ''}</p>
      <p part="note">${text.notTheOffer(area)}</p>
    `;
  }

  /** The period an attribute names; `used` where it names none, and a message that says so. */
  #knownPeriod<Used extends string>(
    attribute: string,
    value: PayPeriod,
    used: Used,
  ): PayPeriod | Used {
    if (value === 'year' || value === 'hour') return value;
    this.report(attribute, value, problem.oneOf('year, hour', used));
    return used;
  }

  /** The employer's offer. One wrong end, and there is none: half of it would be another offer. */
  #offer(asked: PayPeriod): Offer | undefined {
    const min = this.#amount('offer-min', this.offerMin);
    const max = this.#amount('offer-max', this.offerMax);
    if (Number.isNaN(min) || Number.isNaN(max)) return undefined;
    if (!min && !max) return undefined;
    if (min !== undefined && max !== undefined && min > max) {
      this.report('offer-min', min, problem.offerOrder);
      return undefined;
    }
    // An offer for an hour that is taken for one a year is another offer, too.
    const period = this.#knownPeriod('offer-period', this.offerPeriod || asked, 'no offer');
    return period === 'no offer' ? undefined : {min, max, period};
  }

  #amount(attribute: string, value?: number | string | null): number | undefined {
    const amount = amountOf(value);
    if (Number.isNaN(amount)) this.report(attribute, value, problem.amount);
    return amount;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-salary': CareerSalary;
  }
}
