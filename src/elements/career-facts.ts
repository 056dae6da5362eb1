import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {OccupationRecord} from '../dataset/occupation.js';
import {factsOf} from '../messages/facts.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles} from './career-facts.styles.js';

/**
 * @summary The few facts asked for first: median pay, typical entry education, jobs, growth, openings. A row each, and side by side where there is room.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart facts - All facts.
 * @csspart fact - One of them: its name and its value.
 * @csspart source - Area, period and publisher of the figures, a line for each publication.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerFacts extends OccupationElement {
  static override styles: CSSResultGroup = [theme, styles];

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    const [facts, figures] = factsOf(occupation, this.locale);
    // What is not known is not there; the rest close up.
    if (facts.length === 0) return undefined;
    return html`
      <div class="facts" lang="en">
        ${this.renderTitle(occupation.title)}
        <dl part="facts">
          ${facts.map(
            ([name, value]) => html`
              <div part="fact">
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>
            `,
          )}
        </dl>
        ${figures.map((one) => this.renderSource(one))}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-facts': CareerFacts;
  }
}
