/** How a tag is registered. */
import {html, nothing, render} from 'lit';
import {warnOnce} from '../controllers/problems.js';
import * as problem from '../messages/problems.js';
import {asText} from '../as-text.js';
import {version} from '../version.js';

/** Where each copy of this library on a page finds the version of the first one. */
const mark = Symbol.for('career-widgets');

/**
 * Registers an element under its tag, once a page. Harmless when run again, in the same or another
 * copy: the first stays, and another version says that it does nothing. On a page that forbids or
 * changes templates nothing is registered, so the author's own words stay. On a server nothing
 * happens, also where that has a document without a window, as with `@lit-labs/ssr`.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.document?.defaultView || !isFirstVersion()) return;
  templatesHold ??= areTemplatesWhole();
  if (!templatesHold || customElements.get(tag)) return;
  const stopSilence = hasFrozen(tag) ? silenceErrors() : undefined;
  customElements.define(tag, element);
  stopSilence?.();
}

/**
 * Whether a page has frozen one of the tags. No script can make an element of it, so the author's
 * own words stay, and the browser's line about it on the console helps nobody. Who listens to
 * `error` hears of it all the same.
 */
function hasFrozen(tag: string): boolean {
  return [...document.querySelectorAll(tag)].some((one) => !Object.isExtensible(one));
}

/** @returns Ends the silence. */
function silenceErrors(): () => void {
  const silence = (event: ErrorEvent): void => {
    if (event.error instanceof TypeError) event.preventDefault();
  };
  addEventListener('error', silence);
  return () => removeEventListener('error', silence);
}

function isFirstVersion(): boolean {
  const page = globalThis as {[mark]?: string};
  page[mark] ??= version;
  if (page[mark] === version) return true;
  warnOnce(problem.otherVersion(version, page[mark]));
  return false;
}

/** What the page answered when it was first asked. */
let templatesHold: boolean | undefined;

/**
 * Whether what lit makes of a template on this page is what the template says. A policy may forbid
 * it, or sanitize it, which leaves a drawing without its figures; and in XML it is not read at all.
 */
function areTemplatesWhole(): boolean {
  try {
    if (isTemplateWhole()) return true;
    warnOnce(problem.templatesForbidden(problem.templatesChanged));
  } catch (error) {
    const isHtml = document.contentType === 'text/html';
    const message = isHtml
      ? problem.templatesForbidden(asText(error))
      : problem.notHtml(document.contentType);
    warnOnce(message);
  }
  return false;
}

/** One of each kind of thing that our templates are made of. */
function isTemplateWhole(): boolean {
  const drawn = document.createElement('div');
  const word = 'drawn';
  const place = 'M0 0';
  const template = html`
    <p part="probe" class=${word} ?hidden=${true} @click=${nothing}>
      <slot name="probe">${word}</slot>
      <svg><path d=${place}></path></svg>
    </p>
  `;
  render(template, drawn);
  const text = drawn.querySelector(`[part=probe].${word}[hidden] > slot[name=probe]`)?.textContent;
  return text === word && drawn.querySelector(`svg > path[d='${place}']`) !== null;
}
