import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import {count, percentChange} from '../format.js';
import * as text from '../messages/facts.js';
import {hardlyAny} from '../messages/outlook.js';
import {per, wageWords} from '../messages/salary.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles} from './career-facts.styles.js';

/**
 * @summary The few facts asked for first, as tiles: median pay, typical entry education, jobs, growth, openings.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart facts - All tiles.
 * @csspart fact - One tile.
 * @csspart source - Area, period and publisher of the figures, a line for each publication.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerFacts extends OccupationElement {
  static override styles = [theme, styles];

  protected override renderOccupation({title, wages, outlook, preparation}: OccupationRecord): TemplateResult | undefined {
    const {locale} = this;
    const period = wages?.annual?.p50 === undefined ? 'hour' : 'year';
    const median = period === 'year' ? wages?.annual?.p50 : wages?.hourly?.p50;
    const amount = median && wageWords(median, wages!, period, locale);
    const wageJobs = !outlook && wages?.employment;
    // What is not known has no tile; the rest close up.
    const facts = [
      [text.medianPay, amount && /\d/.test(amount) ? `${amount} ${per[period]}` : amount],
      [text.entryEducation, preparation?.entryEducation],
      outlook ? [text.jobs(outlook.from), count(outlook.employment, locale)] : [text.wageJobs, wageJobs && count(wageJobs, locale)],
      [text.growth(outlook?.period), outlook && percentChange(outlook.percent, locale)],
      [text.openings, outlook && (outlook.openings ? count(outlook.openings, locale) : hardlyAny)],
    ].filter(([, fact]) => fact);
    if (!facts.length) return undefined;
    // BLS publishes entry education with the outlook; a page's own record may have it from elsewhere.
    const apart = preparation?.entryEducation && preparation.source?.name !== outlook?.source?.name;
    const used = [(amount || wageJobs) && wages, outlook, apart && preparation];
    return html`
      <div class="facts" lang="en">
        ${this.renderTitle(title)}
        <dl part="facts">
          ${facts.map(([name, fact]) => html`<div part="fact"><dt>${name}</dt><dd>${fact}</dd></div>`)}
        </dl>
        ${used.map((one) => one ? this.renderSource(one) : nothing)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-facts': CareerFacts;
  }
}
