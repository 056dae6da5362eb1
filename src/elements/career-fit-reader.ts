import {html, type TemplateResult} from 'lit/html.js';
import {text} from '../messages/fit.js';
import {fit, readInterests, type InterestScores} from '../model/fit.js';

/**
 * The reader's interests as a page gave them, or what stands in place of a result as long as they make none: an
 * invitation, which the page may replace, or what is wrong.
 *
 * @param tell Hears the one value that is no number.
 */
export function readReader(given: unknown, tell: (fault: string) => void): InterestScores | TemplateResult {
  if (given == null || given === '') return html`<slot name="invitation">${text.invitation}</slot>`;
  const read = readInterests(given);
  if ('fault' in read) {
    tell(read.fault);
    return html`${text.unreadable}`;
  }
  return fit(read.scores, read.scores) ? read.scores : html`${text.flat}`;
}
