import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import {bands, text} from '../messages/fit.js';
import * as problem from '../messages/problems.js';
import {fit, type Fit, type InterestScores} from '../model/fit.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-fit-controls.styles.js';
import {fitRows, hostRows, report, type FitFactor, type FitRow} from './career-fit-report.js';
import {readReader} from './career-fit-reader.js';
import {ring} from './career-fit-ring.js';
import {styles} from './career-fit.styles.js';

/**
 * @summary How well an occupation fits a reader's interests: a score in a ring, its band in words, and a report that says
 * why. All of it is worked out in the page, and nothing of it leaves the page. For the reader's own view, never for screening.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 * @slot invitation - Replaces the invitation that is shown as long as there are no interests.
 *
 * @csspart badge - All but the report.
 * @csspart title - The title.
 * @csspart ring - The ring with the score in it.
 * @csspart score - The score.
 * @csspart band - The band in words, or the label of a score of the page's own.
 * @csspart note - How many areas fit; why there is no score; smaller remarks in the report.
 * @csspart button - Opens and closes the report.
 * @csspart report - The report.
 * @csspart scale - The correlation between its cut lines, as a picture.
 * @csspart areas - The six pairs of scores, as a table with a picture in each row.
 * @csspart source - Where the occupation's scores come from, in the words their licence asks for.
 *
 * @cssproperty [--career-fit-ring-width=3em] - Width of the ring where there is room for a card.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerFit extends OccupationElement {
  static override styles = [theme, controls, styles];
  static override properties = {
    ...OccupationElement.properties, interests: undefined, score: undefined, label: undefined, factors: undefined,
  };

  /**
   * The reader's interests on any scale that is the same for all six: `"10,24,4,18,8,38"` or a list in the order R, I, A,
   * S, E, C, or an object with a number for each area.
   */
  declare interests?: string | readonly number[] | InterestScores;
  /** A score of the page's own instead of ours, 0 to 100. */
  declare score?: number | `${number}` | '';
  /** What the page's own score is called. */
  declare label?: string;
  /** What the page's own score is made of. */
  declare factors?: readonly FitFactor[];

  #open = false;

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult {
    const {score} = this;
    if (score == null || score === '') return this.#renderFit(occupation);
    const number = Number(score);
    if (number >= 0 && number <= 100) return this.#renderHost(occupation, Math.round(number));
    this.report('score', score, problem.range(0, 100));
    return this.#renderNote(occupation, nothing);
  }

  #renderFit(occupation: OccupationRecord): TemplateResult {
    if (!occupation.interests) return this.#renderNote(occupation, text.noProfile);
    const reader = readReader(this.interests, (fault) => this.report('interests', fault, problem.interests));
    if (!('realistic' in reader)) return this.#renderNote(occupation, reader);
    const found = fit(reader, occupation.interests);
    if (!found) return this.#renderNote(occupation, text.noProfile);
    return this.#renderBadge(occupation, found.score, bands[found.band], fitRows(found, reader, occupation.interests), found);
  }

  #renderHost(occupation: OccupationRecord, score: number): TemplateResult {
    return this.#renderBadge(occupation, score, this.label || text.host, hostRows(this.factors ?? []));
  }

  #renderNote({title}: OccupationRecord, note: unknown): TemplateResult {
    return html`<div class="whole" lang=${this.locale}>${this.renderTitle(title)}<p part="note">${note}</p></div>`;
  }

  #renderBadge({title, interests}: OccupationRecord, score: number, words: string, rows: FitRow[], found?: Fit): TemplateResult {
    const counted = (kind: FitRow['kind']) => rows.filter((row) => row.kind === kind).length;
    return html`
      <div class="whole" lang=${this.locale}>
        <div part="badge" class="badge">
          <div id="work">${this.renderTitle(title)}</div>
          ${ring(score)}
          <p part="band">${words}</p>
          <p part="note">${found ? text.interests : text.host}${rows.length ? `: ${text.counted(rows.length, counted('fit'), counted('neutral'), counted('misfit'))}` : nothing}</p>
          <button part="button" type="button" aria-expanded=${this.#open} aria-controls="report" aria-describedby="work" @click=${this.#toggle}><span>${text.why}</span></button>
        </div>
        ${report(rows, Number(this.headingLevel), !this.#open, found, interests)}
      </div>`;
  }

  #toggle = (): void => {
    this.#open = !this.#open;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'career-fit': CareerFit;
  }
}
