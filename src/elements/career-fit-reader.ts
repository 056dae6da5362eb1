import {html, type TemplateResult} from 'lit/html.js';
import {text} from '../messages/fit.js';
import {hasShape, readInterests, type InterestScores} from '../model/fit.js';

/**
 * The reader's interests as a page gave them, or what stands in place of a result as long as they make none: an
 * invitation, which the page may replace, or what is wrong.
 *
 * @param tell Hears the one value that is no number.
 */
export function readReader(
  given: unknown,
  tell: (fault: string) => void,
): InterestScores | TemplateResult {
  if (given == null || given === '')
    return note(html`<slot name="invitation">${text.invitation}</slot>`);
  const read = readInterests(given);
  if (typeof read !== 'string') return hasShape(read) ? read : note(text.flat);
  tell(read);
  return note(text.unreadable);
}

/** What there is to say where there is no score. */
export function note(words: unknown): TemplateResult {
  return html`<p part="note">${words}</p>`;
}
