import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {CareerErrorEvent} from './events.js';
import {findOccupation} from './dataset/catalog.js';
import {nearestOccupations} from './dataset/search.js';
import type {OccupationRecord, Source} from './dataset/occupation.js';
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
  /** Level of the title in the page's headings, 2 to 6. */
  headingLevel: number | string = 3;

  /** Language and region for numbers: the page's, where it is English. */
  protected locale = 'en-US';
  #broken = false;

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const locale = localeAround(this);
    if (locale !== this.locale) {
      this.locale = locale;
      this.requestUpdate();
    }
  }

  /** Moving inside the page (`moveBefore`) changes nothing. */
  connectedMoveCallback(): void {}

  protected override render(): TemplateResult {
    const shown = this.#broken ? undefined : this.#shown();
    return (shown && this.renderOccupation(shown)) ?? html`<slot></slot>`;
  }

  /** One element that cannot be drawn shows the author's content, and the others are as they were. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#broken = true;
      this.report('occupation', this.occupation, `${problem.broken} (${String(error)})`);
      super.update(changed);
      this.#broken = false;
    }
  }

  #shown(): OccupationRecord | undefined {
    const {record, occupation} = this;
    if (record != null) {
      const fault = recordFault(record);
      if (!fault) return record;
      this.report(fault.path, fault.value, problem.record(fault.expected));
    }
    if (typeof occupation !== 'string' || !occupation.trim()) {
      if (record == null) this.report('occupation', occupation, problem.noOccupation);
      return undefined;
    }
    const found = findOccupation(occupation);
    if (!found) {
      const nearest = nearestOccupations(occupation).map(({code, title}) => `${code} (${title})`);
      this.report('occupation', occupation, problem.unknownOccupation(nearest.join(', ')));
    }
    return found;
  }

  /** One message a distinct problem in the console, and one event each time for the page. */
  protected report(attribute: string, value: unknown, what: string): void {
    const given = value === undefined || value === null ? '' : `="${String(value)}"`;
    const message = `<${this.localName}>: ${attribute}${given} ${what}`;
    if (!told.has(message)) {
      told.add(message);
      console.warn(message);
    }
    this.dispatchEvent(new CareerErrorEvent(message, attribute, value));
  }

  /** The title as a heading of the page, at the level the author chose; `slot="title"` replaces its words. */
  protected renderTitle(title: string): TemplateResult {
    let level = Number(this.headingLevel);
    if (![2, 3, 4, 5, 6].includes(level)) {
      this.report('heading-level', this.headingLevel, problem.oneOf('2, 3, 4, 5, 6', '3'));
      level = 3;
    }
    return html`<div part="title" class="title" role="heading" aria-level=${level}><slot name="title">${title}</slot></div>`;
  }

  /** Area, period and publisher of the figures above. */
  protected renderSource(area?: string, period?: string, source?: Source): TemplateResult | typeof nothing {
    const scope = [area, period].filter(Boolean).join(', ');
    if (!scope && !source) return nothing;
    const url = source?.url?.startsWith('https://') ? source.url : undefined;
    const name = url ? html`<a href=${url}>${source!.name}</a>` : source?.name;
    return html`<p part="source" class="source">${scope}${scope && source ? ' · ' : ''}${name}</p>`;
  }
}

interface Fault {
  path: string;
  value: unknown;
  expected: string;
}

/** The first thing in a page's own record that cannot be shown. `career-widgets/schema` checks all of it. */
function recordFault(record: unknown): Fault | undefined {
  if (typeof record !== 'object' || Array.isArray(record)) {
    return {path: 'record', value: record, expected: 'an object such as {title, wages}'};
  }
  const {title, wages} = record as Partial<OccupationRecord>;
  if (typeof title !== 'string' || !title) return {path: 'record.title', value: title, expected: 'a title'};
  for (const unit of ['annual', 'hourly'] as const) {
    for (const [statistic, value] of Object.entries(wages?.[unit] ?? {}) as [string, unknown][]) {
      const fine = value === undefined || value === '*' || value === '#' || (typeof value === 'number' && value > 0 && value < Infinity);
      if (!fine) return {path: `record.wages.${unit}.${statistic}`, value, expected: 'an amount in US dollars, "*" or "#"'};
    }
  }
  return undefined;
}
