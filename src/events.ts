/**
 * Tells the page that an element was given something it cannot use: an occupation that does not exist, an attribute
 * it does not understand, a record that is not one. The element shows the author's own content or its default.
 * Bubbles and crosses shadow roots, so one listener on the document hears all.
 */
export class CareerErrorEvent extends Event {
  static readonly type = 'career-error';
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

declare global {
  interface HTMLElementEventMap {
    'career-error': CareerErrorEvent;
  }
}
