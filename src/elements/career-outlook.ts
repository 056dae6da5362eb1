import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {OccupationRecord, Outlook} from '../dataset/occupation.js';
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
  static override styles: CSSResultGroup = [theme, styles];

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    const {title, outlook} = occupation;
    if (!outlook) return undefined;
    const {locale} = this;
    const {from, to, employment, projected, change, percent, openings} = outlook;
    return html`
      <div class="outlook" lang="en">
        <div>
          ${this.renderTitle(title)}
          <p part="growth">
            <small>${text.expected(outlook.period)}</small>
            <b>${percentChange(percent, locale)}</b>
            ${renderGrowthLabel(outlook)}
          </p>
          ${this.#renderComparison(outlook)}
        </div>
        <div>
          <dl part="jobs">
            <div>
              <dt>${text.jobs(from, false)}</dt>
              <dd>
                <span>${count(employment, locale)}</span>
                ${renderJobsNow(employment, projected)}
              </dd>
            </div>
            <div>
              <dt>${text.jobs(to, true)}</dt>
              <dd>
                <span>${count(projected, locale)}${changeWords(change, locale)}</span>
                ${renderJobsExpected(employment, projected)}
              </dd>
            </div>
          </dl>
          <p part="openings">${text.openings(openingsWords(openings, locale))}</p>
          <p part="note">${text.scope}</p>
        </div>
        ${this.renderSource(outlook)}
      </div>
    `;
  }

  #renderComparison({allOccupations}: Outlook): TemplateResult | typeof nothing {
    if (!allOccupations) return nothing;
    const growth = percentChange(allOccupations.percent, this.locale);
    return html`<p part="comparison">${text.all(growth)}</p>`;
  }
}

/**
 * What BLS calls the growth. The label compares with all occupations, so it stands only beside
 * their growth.
 */
function renderGrowthLabel(outlook: Outlook): TemplateResult | typeof nothing {
  const label = outlook.allOccupations && growthLabel(outlook);
  return label ? html`<strong>${label}</strong>` : nothing;
}

function changeWords(change: number, locale: string): string {
  if (change === 0) return '';
  const jobs = count(Math.abs(change), locale);
  return ` (${change > 0 ? text.more(jobs) : text.fewer(jobs)})`;
}

/**
 * The jobs there are, from zero. The words beside a bar say the same, so it is hidden from
 * assistive technology.
 */
function renderJobsNow(employment: number, projected: number): TemplateResult {
  const end = shareOfLonger(employment, employment, projected);
  return renderBar(line(0, end), 'lost', '');
}

/**
 * The jobs expected, on the same scale: what stays, then what is gained, in full color, or lost, as
 * an outline.
 */
function renderJobsExpected(employment: number, projected: number): TemplateResult {
  const kept = shareOfLonger(Math.min(employment, projected), employment, projected);
  const changed = projected > employment ? 'gained' : 'lost';
  return renderBar(line(0, kept), changed, line(kept, 100));
}

function renderBar(kept: string, change: string, changed: string): TemplateResult {
  return html`
    <svg part="bar" aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none">
      <path d=${kept}></path>
      <path class=${change} d=${changed}></path>
    </svg>
  `;
}

/** Jobs in percent of the longer bar, to two decimals. */
function shareOfLonger(jobs: number, employment: number, projected: number): number {
  const longer = Math.max(employment, projected) || 1;
  return Math.round((10_000 * jobs) / longer) / 100;
}

function line(from: number, to: number): string {
  return to > from ? `M${from} 1H${to}` : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'career-outlook': CareerOutlook;
  }
}
