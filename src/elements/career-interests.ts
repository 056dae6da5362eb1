import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {CareerElement} from '../career-element.js';
import {CareerInterestsChangeEvent} from '../events.js';
import {about, text as fitText} from '../messages/fit.js';
import {answers, examples, text} from '../messages/interests.js';
import * as problem from '../messages/problems.js';
import {hasShape, interestAreas, type InterestArea, type InterestScores} from '../model/fit.js';
import {textOf} from '../model/reading.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {styles} from './career-interests.styles.js';

/**
 * @summary Asks a reader for the six interests: one statement for each, in our own words, answered on five points. It feeds
 * every `<career-fit>`, `<career-matches>` and `<career-profile>` named in `for`. Answers live as
 * long as the page; nothing is saved or sent.
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
  static override styles: CSSResultGroup = [theme, controls, styles];

  /** The ids of the elements to feed, with spaces between them. */
  @property() for?: string | undefined;

  /**
   * With a name, a form around it submits the six answers, `4,2,5,1,3,2`, in the order R, I, A, S,
   * E, C.
   */
  @property() name?: string | undefined;

  /** Whether the event carries the answers. As an attribute, its presence says yes. */
  @property({type: Boolean}) share: boolean | '' = false;

  @state() private answers: Partial<InterestScores> = {};

  /** The document of a unit test may have none of it, or a part. */
  readonly #internals = this.attachInternals?.();

  /** The six answers, 1 to 5; `undefined` until all are given. */
  get interests(): InterestScores | undefined {
    const isComplete = interestAreas.every((area) => this.answers[area]);
    return isComplete ? ({...this.answers} as InterestScores) : undefined;
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

  protected override get subject(): [attribute: string, value: unknown] {
    return ['for', this.for];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#submit();
  }

  protected override renderContent(): TemplateResult {
    const isDisabled = this.matches(':disabled');
    return html`
      <div lang="en" @input=${this.#choose}>
        ${this.renderTitle(text.title)}
        <p>${text.intro}</p>
        ${interestAreas.map((area) => this.#renderQuestion(area, isDisabled))}
        <div class="end">
          <strong part="result" role="status">${this.#progress()}</strong>
          <button part="button" type="button" ?disabled=${isDisabled} @click=${() => this.reset()}>
            ${text.reset}
          </button>
        </div>
        <p part="note">${this.#useOfAnswers()}</p>
      </div>
    `;
  }

  #renderQuestion(area: InterestArea, isDisabled: boolean): TemplateResult {
    const index = interestAreas.indexOf(area);
    return html`
      <fieldset part="question" ?disabled=${isDisabled}>
        <legend>
          <strong>${text.statement(about[index]!)}</strong> <small>${examples[index]}</small>
        </legend>
        <div>${answers.map((answer, place) => this.#renderAnswer(area, answer, place + 1))}</div>
      </fieldset>
    `;
  }

  #renderAnswer(area: InterestArea, answer: string, value: number): TemplateResult {
    return html`
      <label part="answer">
        <input
          type="radio"
          name=${area}
          .value=${String(value)}
          .checked=${this.answers[area] === value}
        />
        ${answer}
      </label>
    `;
  }

  /** How many are answered, and what the result is. */
  #progress(): string {
    const {interests} = this;
    if (!interests) return text.progress(Object.keys(this.answers).length);
    return hasShape(interests) ? text.done : fitText.flat;
  }

  /** What becomes of the answers. */
  #useOfAnswers(): string {
    if (this.name) return text.submitted;
    return this.#shares ? text.shared : text.kept;
  }

  /**
   * With a name of its own: where a framework sets `name` as a property there is no attribute for
   * the form to see. A form's value outlives the page in the browser's history, so there is one
   * only where the page wants it submitted.
   */
  #submit(): void {
    const {interests} = this;
    const name = textOf(this.name);
    const submitted = new FormData();
    if (name && interests) {
      submitted.append(name, interestAreas.map((area) => interests[area]).join());
    }
    this.#internals?.setFormValue?.(submitted);
  }

  /** A framework may set the attribute's empty text as a property. */
  get #shares(): boolean {
    return this.share === true || this.share === '';
  }

  /**
   * What a reader chooses stays inside: the event crosses shadow roots and would hand it to every
   * listener of the page.
   */
  readonly #choose = (event: Event): void => {
    event.stopPropagation();
    const {name, value} = event.target as HTMLInputElement;
    this.#answer({...this.answers, [name]: Number(value)});
  };

  #answer(given: Partial<InterestScores>): void {
    this.answers = given;
    // Who hears of the answer may send the form at once.
    this.#submit();
    this.#feed();
    this.dispatchEvent(new CareerInterestsChangeEvent(this.#shares ? this.interests : undefined));
  }

  /** Hands the answers to the elements named in `for`. */
  #feed(): void {
    const page = this.getRootNode() as Partial<Document>;
    for (const id of textOf(this.for)?.match(/\S+/g) ?? []) {
      const target = page.getElementById?.(id);
      if (target && 'interests' in target && !(target instanceof CareerInterests)) {
        target.interests = this.interests;
      } else {
        this.report('for', id, problem.target);
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-interests': CareerInterests;
  }
}
