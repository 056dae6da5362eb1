/** The occupation of a card as structured data in the page itself, where programs that read pages look for it. */
import {structuredData, structuredDataText} from '../model/structured-data.js';
import type {OccupationRecord} from '../dataset/occupation.js';

const type = 'application/ld+json';

/** Writes it into a card, unless the page describes the occupation already; takes it out where there is none to write. */
export function describe(card: Element, occupation?: OccupationRecord): void {
  const data = occupation && structuredData(occupation, occupation.profile);
  const text = data && structuredDataText(data);
  const own = card.querySelector(`:scope > script[type="${type}"]`);
  if (own?.textContent === text) return;
  own?.remove();
  const id = data?.['@id'];
  const said = (script: Element) => id && script.textContent.includes(JSON.stringify(id));
  if (!text || [...document.querySelectorAll(`script[type="${type}"]`)].some(said)) return;
  const script = document.createElement('script');
  script.type = type;
  script.append(text);
  card.append(script);
}
