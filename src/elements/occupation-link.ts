/** Links from one occupation to the page's own pages on others. */
import {html, type TemplateResult} from 'lit';
import type {ListedOccupation} from '../dataset/occupation.js';
import {slugOf} from '../dataset/slug.js';
import {CareerNavigateEvent} from '../events.js';
import {navigate} from './navigate.js';

/**
 * An occupation's address on the page's own site.
 *
 * @param pattern An address with `{slug}` or `{code}` in it. A script's, or another site's without encryption, is no link.
 */
export function addressOf({code, title}: ListedOccupation, pattern: unknown): string | undefined {
  if (typeof pattern !== 'string') return undefined;
  // An anchor reads an address as the link would, and never throws.
  const link = document.createElement('a');
  link.href = pattern.replaceAll('{slug}', slugOf(title)).replaceAll('{code}', code);
  const site = siteAround();
  const isOwn = link.protocol === site.protocol && link.host === site.host;
  return link.protocol === 'https:' || isOwn ? link.href : undefined;
}

/** A frame that is written into a page (`srcdoc`, `about:blank`) has no address: it is of that page. */
function siteAround(): Pick<URL, 'protocol' | 'host'> {
  return location.protocol === 'about:' ? new URL(document.baseURI) : location;
}

/** The title as a link, or as a button where there is no address; either tells the page first. */
export function occupationLink(
  {code, title}: ListedOccupation,
  address: string | undefined,
  words = title,
): TemplateResult {
  const choose = (event: MouseEvent) =>
    navigate(event, new CareerNavigateEvent(code, slugOf(title)));
  return address
    ? html`<a part="link" href=${address} @click=${choose}>${words}</a>`
    : html`<button part="link" type="button" @click=${choose}>${words}</button>`;
}
