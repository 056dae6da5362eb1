/**
 * The occupation of a card as structured data in the page itself, where programs that read pages
 * look for it.
 */
import {html, render} from 'lit';
import {structuredData, structuredDataText} from '../model/structured-data.js';
import type {OccupationRecord} from '../dataset/occupation.js';

const tag = 'script';
const type = 'application/ld+json';
/** Marks what is ours: a page may put structured data of its own into a card. */
const mark = 'data-career';

const written = new WeakSet<Element>();

/**
 * Writes it into a card, unless the page describes the occupation already; takes it out where there
 * is none to write.
 *
 * @returns Whether something was taken out, so that another card, which kept silent, has it to say.
 */
export function describe(card: Element, occupation?: OccupationRecord): boolean {
  const data = occupation && structuredData(occupation);
  const text = data && structuredDataText(data);
  const own = card.querySelector(`:scope > [${mark}]`);
  // In a copy of the card it is a copy too.
  if (written.has(own!) && own!.textContent === text) return false;
  own?.remove();
  const id = data?.['@id'];
  const said = (script: Element) => id && script.textContent.includes(JSON.stringify(id));
  if (!text || [...document.querySelectorAll(`script[type="${type}"]`)].some(said)) return !!own;
  // Where a page requires Trusted Types, a script that was written into is a violation, be it only
  // data: this one is parsed by the policy of the templates. The text has no `<`.
  const markup = [`<${tag} type="${type}" ${mark}>${text}</${tag}>`];
  const parsed = document.createDocumentFragment();
  render(html(Object.assign(markup, {raw: markup})), parsed);
  const script = parsed.querySelector(tag)!;
  written.add(script);
  card.append(script);
  return !!own;
}
