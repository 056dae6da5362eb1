import {html, type TemplateResult} from 'lit/html.js';
import {CareerElement} from '../career-element.js';
import {CareerInterestsChangeEvent} from '../events.js';
import {about, text as fitText} from '../messages/fit.js';
import {answers, examples, text} from '../messages/interests.js';
import * as problem from '../messages/problems.js';
import {hasShape, interestAreas, type InterestScores} from '../model/fit.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {styles} from './career-interests.styles.js';

/**
 * @summary Asks a reader for the six interests: one statement for each, in our own words, answered on five points. It feeds
 * every `<career-fit>`, `<career-matches>` and `<career-profile>` named in `for`. Answers live as long as the page; nothing
 * is saved or sent.
 *
 * @slot - The author's own words: shown before the script runs and without JavaScript.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart question - A statement with its five answers.
 * @csspart answer - One answer.
 * @csspart result - How many are answered, and what the result is.
 * @csspart note - What becomes of the answers.
 * @csspart button - Takes all answers back.
 *
 * @cssproperty [--career-interests-answer-height=3.4em] - Height of an answer, which a finger must be able to hit.
 *
 * @fires career-interests-change - The reader answered or started over. Carries the answers only with `share`.
 * @fires career-error - An id in `for` does not exist, or an attribute cannot be used.
 */
export class CareerInterests extends CareerElement {
  static readonly formAssociated = true;
  static override styles = [theme, controls, styles];
  static override properties = {
    for: undefined,
    name: undefined,
    share: undefined,
    ...CareerElement.properties,
  };

  /** The ids of the elements to feed, with spaces between them. */
  declare for?: string;
  /** With a name, a form around it submits the six answers, `4,2,5,1,3,2`, in the order R, I, A, S, E, C. */
  declare name?: string;
  /** Whether the event carries the answers. As an attribute, its presence says yes. */
  declare share?: boolean | '';

  #answers: Partial<InterestScores> = {};
  #internals = this.attachInternals();

  /** The six answers, 1 to 5; `undefined` until all are given. */
  get interests(): InterestScores | undefined {
    return interestAreas.every((area) => this.#answers[area])
      ? ({...this.#answers} as InterestScores)
      : undefined;
  }

  /** Takes all answers back, and the scores made of them. */
  reset(): void {
    this.#answer({});
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    const {interests, name} = this;
    this.#submit();
    const disabled = this.matches(':disabled');
    return html` <div lang="en" @input=${this.#choose}>
      ${this.renderTitle(text.title)}
      <p>${text.intro}</p>
      ${interestAreas.map(
        (area, index) =>
          html` <fieldset part="question" ?disabled=${disabled}>
            <legend>
              <strong>I like ${about[index]}.</strong> <small>${examples[index]}</small>
            </legend>
            <div>
              ${answers.map(
                (answer, place) =>
                  html` <label part="answer"
                    ><input
                      type="radio"
                      name=${area}
                      .value=${place + 1}
                      .checked=${this.#answers[area] === place + 1}
                    />${answer}</label
                  >`,
              )}
            </div>
          </fieldset>`,
      )}
      <div class="end">
        <strong part="result" role="status"
          >${!interests ? text.progress(Object.keys(this.#answers).length) : hasShape(interests) ? text.done : fitText.flat}</strong
        >
        <button part="button" type="button" ?disabled=${disabled} @click=${() => this.reset()}>
          ${text.reset}
        </button>
      </div>
      <p part="note">${name ? text.submitted : this.#shares ? text.shared : text.kept}</p>
    </div>`;
  }

  /**
   * With a name of its own: where a framework sets `name` as a property there is no attribute for the form to see. A form's
   * value outlives the page in the browser's history, so there is one only where the page wants it submitted.
   */
  #submit(): void {
    const {interests, name} = this;
    const submitted = new FormData();
    if (name && interests)
      submitted.append(name, interestAreas.map((area) => interests[area]).join());
    this.#internals.setFormValue(submitted);
  }

  get #shares(): boolean {
    return (this.share ?? false) !== false;
  }

  /** What a reader chooses stays inside: the event crosses shadow roots and would hand it to every listener of the page. */
  #choose = (event: Event): void => {
    event.stopPropagation();
    const {name, value} = event.target as HTMLInputElement;
    this.#answer({...this.#answers, [name]: Number(value)});
  };

  #answer(given: Partial<InterestScores>): void {
    this.#answers = given;
    // Who hears of the answer may send the form at once.
    this.#submit();
    const {interests} = this;
    const page = this.getRootNode() as Partial<Document>;
    for (const id of this.for?.match(/\S+/g) ?? []) {
      const target = page.getElementById?.(id);
      if (target && 'interests' in target && !(target instanceof CareerInterests))
        target.interests = interests;
      else this.report('for', id, problem.target);
    }
    this.requestUpdate();
    this.dispatchEvent(new CareerInterestsChangeEvent(this.#shares ? interests : undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-interests': CareerInterests;
  }
}
