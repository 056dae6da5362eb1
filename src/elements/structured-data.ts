/**
 * The occupations of cards as structured data, where programs that read pages look for it: in the
 * head of the document. Inside a card a framework that takes over what a server has sent would
 * find what it does not know.
 */
import {html, render} from 'lit';
import {structuredData, structuredDataText} from '../model/structured-data.js';
import type {OccupationRecord} from '../dataset/occupation.js';

const tag = 'script';
const type = 'application/ld+json';
/** Marks what is ours, for whoever looks at a page. */
const mark = 'data-career';

interface Description {
  /** What is said once in a document: an occupation by its address, any other by its card. */
  about: string | Element;
  text: string;
}

/** What is said in one document. */
interface Descriptions {
  /** What each card has to say. Of those about the same occupation the first one says it. */
  wanted: Map<Element, Description>;
  scripts: Map<Description['about'], Element>;
}

const byDocument = new WeakMap<Document, Descriptions>();
/** Where a card has spoken last: it may have been moved since. */
const documentOf = new WeakMap<Element, Document>();

/**
 * Says in the document of a card what it shows, unless the page or another card says it already;
 * without an occupation it falls silent, and another card speaks.
 */
export function describe(card: Element, occupation?: OccupationRecord): void {
  const {ownerDocument} = card;
  const before = documentOf.get(card);
  if (before && before !== ownerDocument) say(before, card, undefined);
  documentOf.set(card, ownerDocument);
  say(ownerDocument, card, occupation && descriptionOf(card, occupation));
}

function descriptionOf(card: Element, occupation: OccupationRecord): Description | undefined {
  const data = structuredData(occupation);
  const text = data && structuredDataText(data);
  return text ? {about: data['@id'] ?? card, text} : undefined;
}

function say(document: Document, card: Element, description?: Description): void {
  let all = byDocument.get(document);
  if (!all) {
    if (!description) return;
    all = {wanted: new Map(), scripts: new Map()};
    byDocument.set(document, all);
  }
  const before = all.wanted.get(card);
  if (description?.about !== before?.about) all.wanted.delete(card);
  if (description) all.wanted.set(card, description);
  for (const about of new Set([before?.about, description?.about])) {
    if (about) write(document, all, about);
  }
}

/** Brings the script about one occupation up to date with the cards. */
function write(document: Document, {wanted, scripts}: Descriptions, about: string | Element): void {
  const text = [...wanted.values()].find((one) => one.about === about)?.text;
  const own = scripts.get(about);
  // A page may have taken it out with everything else in its head.
  if (own?.isConnected && own.textContent === text) return;
  own?.remove();
  scripts.delete(about);
  if (!text || isSaidByPage(document, about)) return;
  const script = scriptWith(text);
  scripts.set(about, script);
  (document.head ?? document.documentElement).append(script);
}

function isSaidByPage(document: Document, about: string | Element): boolean {
  if (typeof about !== 'string') return false;
  const scripts = [...document.querySelectorAll(`${tag}[type="${type}"]`)];
  return scripts.some((script) => script.textContent.includes(`"${about}"`));
}

/**
 * Where a page requires Trusted Types, a script that was written into is a violation, be it only
 * data: this one is parsed by the policy of the templates. The text has no `<`.
 */
function scriptWith(text: string): Element {
  const markup = [`<${tag} type="${type}" ${mark}>${text}</${tag}>`];
  const parsed = document.createDocumentFragment();
  render(html(Object.assign(markup, {raw: markup})), parsed);
  return parsed.querySelector(tag)!;
}
