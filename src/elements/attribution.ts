/** A source in the words that its license asks us to print. */
import {html, type TemplateResult} from 'lit';
import type {Source} from '../dataset/source.js';

const license = 'CC BY 4.0 license';

/** The words a license asks for, with its address; where there are none, the name. */
export function renderAttribution(source?: Source): TemplateResult {
  const words = source?.attribution ?? source?.name ?? '';
  const [before, ...after] = words.split(license);
  if (after.length === 0) return html`<p part="source">${words}</p>`;
  return html`
    <p part="source">
      ${before}<a href="https://creativecommons.org/licenses/by/4.0/">${license}</a
      >${after.join(license)}
    </p>
  `;
}
