import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {jsonAttribute, numberAttribute} from '../attributes.js';
import {lowerLevel} from '../career-element.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import {bands, text} from '../messages/fit.js';
import * as problem from '../messages/problems.js';
import {fit, type InterestScores} from '../model/fit.js';
import {
  list,
  object,
  readWith,
  RecordFault,
  text as scalar,
  textOf,
  value,
  words,
} from '../model/reading.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {styles as badge} from './career-fit-badge.styles.js';
import {
  fitRows,
  hostRows,
  renderReport,
  type FitFactor,
  type FitResult,
} from './career-fit-report.js';
import {readReader, renderNote} from './career-fit-reader.js';
import {renderRing} from './career-fit-ring.js';
import {styles} from './career-fit.styles.js';
import {opened, toggle} from './disclosure.js';

/**
 * @summary How well an occupation fits a reader's interests: a score in a ring, its band in words, and a report that says
 * why. All of it is worked out in the page, and nothing of it leaves the page. For the reader's own
 * view, never for screening.
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
 * @csspart source - Where the occupation's scores come from, in the words their license asks for.
 *
 * @cssproperty [--career-fit-ring-width=3em] - Width of the ring where there is room for a card.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerFit extends OccupationElement {
  static override styles: CSSResultGroup = [theme, controls, badge, styles];

  /**
   * The reader's interests on any scale that is the same for all six: `"10,24,4,18,8,38"` or a list
   * in the order R, I, A, S, E, C, or an object with a number for each area.
   */
  @property({converter: jsonAttribute}) interests?:
    string | readonly number[] | InterestScores | undefined;

  /** A score of the page's own instead of ours, 0 to 100. */
  @property({converter: numberAttribute}) score?: number | `${number}` | '' | undefined;

  /** What the page's own score is called. */
  @property() label?: string | undefined;

  /**
   * What the page's own score is made of: a list of `{name, reader, occupation, direction}`, the
   * last one `fit`, `more` or `less`. In HTML as JSON.
   */
  @property({converter: jsonAttribute}) factors?: readonly FitFactor[] | string | undefined;

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult {
    const title = this.renderTitle(occupation.title);
    const result = this.#pageResult() ?? this.#result(occupation);
    if (!('rows' in result)) return html`<div lang="en">${title}${result}</div>`;

    const {score, words, rows, interests} = result;
    const fits = rows.filter(({kind}) => kind === 'fit').length;
    const whose = interests ? text.interests : text.host;
    return html`
      <div lang="en">
        <div part="badge" class="badge">
          <div id="work">${title}</div>
          ${renderRing(score)}
          <p part="band">${words}</p>
          <p part="note">${text.counted(whose, fits, rows.length)}</p>
          <button
            part="button"
            type="button"
            aria-expanded="false"
            aria-controls="report"
            aria-describedby="work"
            @click=${toggle}
          >
            <span>${text.why}</span>
          </button>
        </div>
        <div id="report" hidden="until-found" @beforematch=${opened}>
          ${renderReport(result, lowerLevel(this.titleLevel()))}
        </div>
      </div>
    `;
  }

  /**
   * A score of the page's own with what it is made of; `undefined` where the page gives none that
   * can be read.
   */
  #pageResult(): FitResult | undefined {
    const given = textOf(this.score ?? '')?.trim();
    if (given === '') return undefined;
    const score = Number(given);
    if (!(score >= 0 && score <= 100)) {
      this.report('score', this.score, problem.range(0, 100));
      return undefined;
    }
    const rows = hostRows(this.#knownFactors());
    return {score: Math.round(score), words: textOf(this.label) || text.host, rows};
  }

  /** What the page's own score is made of; a score without it is a score all the same. */
  #knownFactors(): readonly FitFactor[] {
    const given = this.handedIn('factors', this.factors) ?? [];
    const read = readWith<readonly FitFactor[]>(readFactors, given, 'factors');
    if (!(read instanceof RecordFault)) return read;
    this.report('factors', this.factors, problem.factors);
    return [];
  }

  /** Our score with what it is made of, or what there is to say instead. */
  #result(occupation: OccupationRecord): FitResult | TemplateResult {
    const {interests} = occupation;
    // O*NET scores every occupation but those that are many in one.
    if (!interests) return renderNote(this.isOwn(occupation) ? text.noProfile : text.manyInOne);
    const reader = readReader(this.interests, this.arrival, (fault) => {
      this.report('interests', fault, problem.interests);
    });
    if (!('realistic' in reader)) return reader;
    const found = fit(reader, interests);
    if (!found) return renderNote(text.noProfile);
    return {
      ...found,
      words: bands[found.band],
      rows: fitRows(found, reader, interests),
      interests,
    };
  }
}

const direction = value(
  'fit, more or less',
  (value) => value === 'fit' || value === 'more' || value === 'less',
);
const readFactors = list(
  object({name: words, reader: scalar, occupation: scalar, direction}, [
    'name',
    'reader',
    'occupation',
    'direction',
  ]),
);

declare global {
  interface HTMLElementTagNameMap {
    'career-fit': CareerFit;
  }
}
