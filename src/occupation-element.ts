import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {findOccupation} from './dataset/catalog.js';
import type {OccupationRecord, Wages} from './dataset/occupation.js';
import {searchOccupations} from './dataset/search.js';
import {CareerErrorEvent} from './events.js';
import {localeAround} from './format.js';
import {problem} from './messages.js';

/** Problems already told: the console is for a person, and two hundred cards may share one mistake. */
const told = new Set<string>();

/**
 * What all elements that show one occupation share: `occupation` or `record` in, one occupation out; where there is
 * none, the author's own content. Elements extend it and say what they draw.
 */
export abstract class OccupationElement extends LitElement {
  static override properties: PropertyDeclarations = {
    occupation: {},
    record: {attribute: false},
    headingLevel: {attribute: 'heading-level'},
  };

  /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
  occupation?: string;
  /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. */
  record?: OccupationRecord;
  /** Level of the title among the page's headings, 2 to 6. */
  headingLevel: number | string = 3;

  /** Language and region to write numbers in: the page's, where it is English. */
  protected locale = 'en-US';
  #broken = false;

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.locale = localeAround(this);
    this.requestUpdate();
  }

  /** Moving inside the page (`moveBefore`) changes nothing. */
  connectedMoveCallback(): void {}

  protected override render(): TemplateResult {
    const shown = this.#broken ? undefined : this.#shown();
    return (shown && this.renderOccupation(shown)) ?? html`<slot></slot>`;
  }

  /** An element that cannot be drawn shows the author's content; the others stay as they are. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.report('occupation', this.occupation, `${problem.broken} ${error}`);
      this.#broken = true;
      super.update(changed);
      this.#broken = false;
    }
  }

  #shown(): OccupationRecord | undefined {
    const {record, occupation} = this;
    if (record != null) {
      const fault = recordFault(record);
      if (!fault) return record;
      this.report(fault[0], fault[1], problem.record(fault[2]));
    }
    const found = occupation ? findOccupation(occupation) : undefined;
    if (occupation && !found) {
      const nearest = searchOccupations(occupation, 3).map(({code, title}) => `${code} ${title}`);
      this.report('occupation', occupation, problem.unknown(nearest.join(', ')));
    } else if (!found && record == null) {
      this.report('occupation', '', problem.missing);
    }
    return found;
  }

  /** Tells a problem: the person at the console once, the page each time. */
  protected report(attribute: string, value: unknown, what: string): void {
    const message = `<${this.localName} ${attribute}="${value}">: ${attribute} ${what}`;
    if (!told.has(message)) console.warn(message);
    told.add(message);
    this.dispatchEvent(new CareerErrorEvent(message, attribute, value));
  }

  /** The title, at the level the author chose among the page's headings; `slot="title"` replaces its words. */
  protected renderTitle(title: string): TemplateResult {
    let level = this.headingLevel;
    if (!/^[2-6]$/.test(String(level))) {
      this.report('heading-level', level, problem.oneOf('2, 3, 4, 5, 6', '3'));
      level = 3;
    }
    return html`<div part="title" class="title" role="heading" aria-level=${level}><slot name="title">${title}</slot></div>`;
  }

  /** Area, period and publisher of the figures above. */
  protected renderSource({area, period, source}: Pick<Wages, 'area' | 'period' | 'source'>): TemplateResult {
    const scope = [area, period].filter(Boolean).join(', ');
    const {name, url} = source ?? {};
    return html`<p part="source">${scope}${scope && name && ' · '}${url?.startsWith('https://') ? html`<a href=${url}>${name}</a>` : name}</p>`;
  }
}

/** Path, value and expectation of the first thing in a page's own record that cannot be shown. */
function recordFault(record: OccupationRecord): [path: string, value: unknown, expected: string] | undefined {
  if (typeof record !== 'object' || !record.title) return ['record', record, 'an object with a title, such as {title, wages}'];
  for (const unit of ['annual', 'hourly'] as const) {
    for (const [statistic, value] of Object.entries(record.wages?.[unit] ?? {})) {
      if (!(value === '*' || value === '#' || (value > 0 && value < Infinity && typeof value === 'number'))) {
        return [`record.wages.${unit}.${statistic}`, value, 'an amount in US dollars, "*" or "#"'];
      }
    }
  }
  return undefined;
}
