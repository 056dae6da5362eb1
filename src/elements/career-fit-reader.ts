import {html, type TemplateResult} from 'lit';
import {isPlaceholder} from '../attributes.js';
import type {Arrival} from '../controllers/arrival.js';
import {text} from '../messages/fit.js';
import {hasShape, readInterests, type InterestScores} from '../model/fit.js';

/**
 * The reader's interests as a page gave them, or what stands in place of a result as long as they
 * make none: an invitation, which the page may replace, or what is wrong.
 *
 * @param arrival Whether the page has had the time to give them.
 * @param tell Hears the one value that is no number.
 */
export function readReader(
  given: unknown,
  arrival: Arrival,
  tell: (fault: string) => void,
): InterestScores | TemplateResult {
  const isToCome = typeof given === 'string' && isPlaceholder(given) && !arrival.isOver;
  if (given == null || given === '' || isToCome)
    return renderNote(html`<slot name="invitation">${text.invitation}</slot>`);
  const read = readInterests(given);
  if (typeof read !== 'string') return hasShape(read) ? read : renderNote(text.flat);
  tell(read);
  return renderNote(text.unreadable);
}

/** What there is to say where there is no score. */
export function renderNote(words: unknown): TemplateResult {
  return html`<p part="note">${words}</p>`;
}
