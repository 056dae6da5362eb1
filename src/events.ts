import type {Occupation} from './dataset/occupation.js';
import type {InterestScores} from './model/fit.js';
import {NativeEvent} from './native-event.js';

/**
 * Tells the page that an element was given something it cannot use: an occupation that does not
 * exist, an attribute it does not understand, a record that is not one; or that figures could not
 * be fetched. The element shows the author's own content or its default. Bubbles and crosses shadow
 * roots, so one listener on the document hears all.
 */
export class CareerErrorEvent extends NativeEvent {
  static get type() {
    return 'career-error' as const;
  }

  /** What the console says too: the tag, the value, what is wrong and how to put it right. */
  readonly message: string;
  /** The attribute or property at fault: `occupation`, `record.wages.annual.p50`. */
  readonly attribute: string;
  /** Its value, as it was given. */
  readonly value: unknown;

  constructor(message: string, attribute: string, value: unknown) {
    super(CareerErrorEvent.type, {bubbles: true, composed: true});
    this.message = message;
    this.attribute = attribute;
    this.value = value;
  }
}

/**
 * A reader chose an occupation of a list, or followed the link of a credential to its issuer.
 * `preventDefault()` stops the link and leaves the way to the page. Bubbles and crosses shadow
 * roots. It never carries a score.
 */
export class CareerNavigateEvent extends NativeEvent {
  static get type() {
    return 'career-navigate' as const;
  }

  /** SOC code of the occupation: `29-2072`. Absent where the link is a credential's. */
  readonly code?: Occupation['code'];
  /** Its address-safe title: `medical-records-specialists`; of a credential the id: `rhit`. */
  readonly slug?: string;
  /**
   * Address of the issuer's page on the credential, always `https:`. Absent where the link is an
   * occupation's.
   */
  readonly url?: string;

  constructor(code?: Occupation['code'], slug?: string, url?: string) {
    super(CareerNavigateEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.code = code;
    this.slug = slug;
    this.url = url;
  }
}

/**
 * A reader answered one of the six questions, or took all answers back. Bubbles and crosses shadow
 * roots. It says that there is a change and not which, unless the page asks for the answers with
 * `share`.
 */
export class CareerInterestsChangeEvent extends NativeEvent {
  static get type() {
    return 'career-interests-change' as const;
  }

  /** The answers, 1 to 5 for each area, once all six are given; only on an element with `share`. */
  readonly interests?: InterestScores;

  constructor(interests?: InterestScores) {
    super(CareerInterestsChangeEvent.type, {bubbles: true, composed: true});
    this.interests = interests;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-error': CareerErrorEvent;
    'career-interests-change': CareerInterestsChangeEvent;
    'career-navigate': CareerNavigateEvent;
  }
}
