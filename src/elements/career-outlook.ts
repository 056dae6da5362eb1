import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import {count, percentChange} from '../format.js';
import {openingsWords, text} from '../messages/outlook.js';
import {growthLabel} from '../model/outlook.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles} from './career-outlook.styles.js';

/**
 * @summary How many jobs there are and are expected: growth against all occupations, jobs now and then to scale, and
 * openings a year.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart growth - The expected change in percent, and what it is called.
 * @csspart comparison - The change of all occupations together.
 * @csspart jobs - The number of jobs at both ends of the decade, in words and as bars.
 * @csspart bar - One of the two bars.
 * @csspart openings - Openings a year.
 * @csspart note - What the number of jobs counts.
 * @csspart source - Area, years and publisher of the figures.
 *
 * @cssproperty [--career-outlook-bar-height=14px] - Thickness of the two bars.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerOutlook extends OccupationElement {
  static override styles = [theme, styles];

  protected override renderOccupation({
    title,
    outlook,
  }: OccupationRecord): TemplateResult | undefined {
    if (!outlook) return undefined;
    const {locale} = this;
    const {from, to, employment, projected, change, percent, openings, allOccupations} = outlook;
    // A label compares with all occupations, so it stands only beside their growth: not where the outlook is theirs.
    const label = allOccupations && growthLabel(outlook);
    const changed =
      change > 0
        ? text.more(count(change, locale))
        : change < 0
          ? text.fewer(count(-change, locale))
          : '';
    return html` <div class="outlook" lang="en">
      <div>
        ${this.renderTitle(title)}
        <p part="growth">
          <small>${text.expected(outlook.period)}</small>
          <b>${percentChange(percent, locale)}</b>
          ${label ? html`<strong>${label}</strong>` : nothing}
        </p>
        ${allOccupations ? html`<p part="comparison">${text.all(percentChange(allOccupations.percent, locale))}</p>` : nothing}
      </div>
      <div>
        <dl part="jobs">
          <div>
            <dt>${text.jobs(from, false)}</dt>
            <dd><span>${count(employment, locale)}</span>${bar(employment, projected, false)}</dd>
          </div>
          <div>
            <dt>${text.jobs(to, true)}</dt>
            <dd>
              <span>${count(projected, locale)}${changed && ` (${changed})`}</span
              >${bar(employment, projected, true)}
            </dd>
          </div>
        </dl>
        <p part="openings">${text.openings(openingsWords(openings, locale))}</p>
        <p part="note">${text.scope}</p>
      </div>
      ${this.renderSource(outlook)}
    </div>`;
  }
}

/**
 * One of the two bars, from zero and on one scale: what both ends have in common, then what is gained, in full colour,
 * or lost, as an outline. The words beside it say the same, so it is hidden from assistive technology.
 */
function bar(employment: number, projected: number, end: boolean): TemplateResult {
  const at = (jobs: number) =>
    Math.round((1e4 * jobs) / (Math.max(employment, projected) || 1)) / 100;
  const kept = at(Math.min(employment, projected));
  const line = (from: number, to: number) => (to > from ? `M${from} 1H${to}` : '');
  const gained = end && projected > employment;
  return html` <svg part="bar" aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none">
    <path d=${line(0, end ? kept : at(employment))}></path>
    <path class=${gained ? 'gained' : 'lost'} d=${end ? line(kept, 100) : ''}></path>
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-outlook': CareerOutlook;
  }
}
