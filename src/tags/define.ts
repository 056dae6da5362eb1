/** How a tag is registered. */
import {html, render} from 'lit';
import {warnOnce} from '../controllers/problems.js';
import * as problem from '../messages/problems.js';
import {version} from '../version.js';

/** Where each copy of this library on a page finds the version of the first one. */
const mark = Symbol.for('career-widgets');

/**
 * Registers an element under its tag, once a page. Harmless when run again, in the same or another
 * copy: the first stays, and another version says that it does nothing. On a page whose policy
 * forbids templates nothing is registered, so the author's own words stay. On a server nothing
 * happens, also where that has a document without a window, as with `@lit-labs/ssr`.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.document?.defaultView || !isFirstVersion() || !allowsTemplates()) return;
  if (!customElements.get(tag)) customElements.define(tag, element);
}

function isFirstVersion(): boolean {
  const page = globalThis as {[mark]?: string};
  page[mark] ??= version;
  if (page[mark] === version) return true;
  warnOnce(problem.otherVersion(version, page[mark]));
  return false;
}

/** Whether the page lets lit make elements from templates. */
function allowsTemplates(): boolean {
  try {
    render(html`<i></i>`, document.createElement('div'));
    return true;
  } catch (error) {
    warnOnce(problem.templatesForbidden(String(error)));
    return false;
  }
}
