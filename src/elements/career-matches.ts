import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {jsonAttribute, numberAttribute} from '../attributes.js';
import {CareerElement} from '../career-element.js';
import {allGroups} from '../dataset/catalog.js';
import type {EntryEducation} from '../dataset/occupation.js';
import {typeset} from '../format.js';
import * as facts from '../messages/facts.js';
import {bands, text as fitText} from '../messages/fit.js';
import {text} from '../messages/matches.js';
import * as problem from '../messages/problems.js';
import {medianWords} from '../messages/salary.js';
import {
  entryEducations,
  rankOccupations,
  type InterestScores,
  type RankedOccupation,
} from '../model/fit.js';
import {textOf} from '../model/reading.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {styles as badge} from './career-fit-badge.styles.js';
import {renderAttribution} from './attribution.js';
import {readReader} from './career-fit-reader.js';
import {renderRing} from './career-fit-ring.js';
import {styles} from './career-matches.styles.js';
import {addressOf, occupationLink} from './occupation-link.js';

/** How many occupations are shown unless a page says otherwise. */
const mostShown = 10;

/**
 * @summary The occupations nearest to a reader's interests, with their score, band and median pay. The reader can narrow
 * them by the education that is the usual way in. Worked out in the page; nothing leaves it.
 *
 * @slot - The author's own words: shown before the script runs and without JavaScript.
 * @slot title - Replaces the title.
 * @slot invitation - Replaces the invitation that is shown as long as there are no interests.
 *
 * @csspart title - The title.
 * @csspart education - The choice of education.
 * @csspart list - The list.
 * @csspart match - One occupation.
 * @csspart link - Its title, which is a link or a button.
 * @csspart ring - The ring with the score in it.
 * @csspart score - The score.
 * @csspart band - The band in words.
 * @csspart pay - The median pay.
 * @csspart note - How the list is made, or why there is none.
 * @csspart source - Where the figures come from.
 *
 * @fires career-navigate - The reader chose an occupation. Cancelable; carries its code and no score.
 * @fires career-error - The interests or an attribute cannot be used.
 */
export class CareerMatches extends CareerElement {
  static override styles: CSSResultGroup = [theme, controls, badge, styles];

  /** The reader's interests, as `<career-fit>` takes them. */
  @property({converter: jsonAttribute}) interests?:
    string | readonly number[] | InterestScores | undefined;

  /** How many occupations at most, from 1 on. */
  @property({converter: numberAttribute}) limit: number | `${number}` = mostShown;

  /**
   * Only occupations that are usually entered with this education or less, in the words of BLS. The
   * reader can change it.
   */
  @property() education?: EntryEducation | '' | undefined;

  /**
   * Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https
   * address or one of this site. Without it titles are buttons that only send `career-navigate`.
   */
  @property() href?: string | undefined;

  protected override renderContent(): TemplateResult | undefined {
    const reader = readReader(this.interests, this.arrival, (fault) => {
      this.report('interests', fault, problem.interests);
    });
    const content = 'realistic' in reader ? this.#renderMatches(reader) : reader;
    return content && html`<div lang="en">${this.renderTitle(text.title)} ${content}</div>`;
  }

  #renderMatches(reader: InterestScores): TemplateResult | undefined {
    const limit = this.#knownLimit();
    const education = this.#knownEducation();
    // Nearest among all: an entry without data has to bring every group first.
    if (!this.has(allGroups(), 'interests', '')) return undefined;
    const matches = rankOccupations(reader, {limit, entryEducation: education});
    return html`
      ${this.#renderChoice(education)}
      ${matches.length > 0 ? this.#renderList(matches) : html`<p>${text.none}</p>`}
    `;
  }

  #knownLimit(): number {
    const limit = Number(textOf(this.limit ?? mostShown));
    if (limit >= 1) return limit;
    this.report('limit', this.limit, problem.range(1));
    return mostShown;
  }

  #knownEducation(): EntryEducation | undefined {
    const {education} = this;
    if (!education || entryEducations.includes(education)) return education || undefined;
    this.report('education', education, problem.oneOf(entryEducations.join('; '), text.any));
    return undefined;
  }

  #renderChoice(chosen: EntryEducation | undefined): TemplateResult {
    return html`
      <label part="education">
        ${text.education}
        <select @change=${this.#choose}>
          <option value="" .selected=${!chosen}>${text.any}</option>
          ${entryEducations.map(
            (one) => html`
              <option value=${one} .selected=${one === chosen}>${text.upTo(typeset(one))}</option>
            `,
          )}
        </select>
      </label>
    `;
  }

  /** The reader's own choice. An attribute that changes later wins again. */
  readonly #choose = (event: Event): void => {
    this.education = (event.target as HTMLSelectElement).value as EntryEducation | '';
  };

  #renderList(matches: readonly RankedOccupation[]): TemplateResult {
    const {wages, interests} = matches[0]!.occupation;
    return html`
      <ol part="list">
        ${matches.map((match) => this.#renderMatch(match))}
      </ol>
      <p part="note">${fitText.matches}</p>
      ${wages ? this.renderSource(wages) : nothing} ${renderAttribution(interests?.source)}
    `;
  }

  #renderMatch({occupation, score, band}: RankedOccupation): TemplateResult {
    const {href} = this;
    const address = href && addressOf(occupation, href);
    if (href && !address) this.report('href', href, problem.address);
    const pay = medianWords(occupation.wages, this.locale);
    return html`
      <li part="match" class="badge">
        ${renderRing(score)} ${occupationLink(occupation, address)}
        <p>
          <span part="band">${bands[band]}</span>
          ${pay ? html`<span part="pay">${facts.medianPay} ${pay}</span>` : nothing}
        </p>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-matches': CareerMatches;
  }
}
