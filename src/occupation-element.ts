import {html, render, type TemplateResult} from 'lit/html.js';
import {findOccupation} from './dataset/catalog.js';
import type {OccupationRecord, Wages} from './dataset/occupation.js';
import {searchOccupations} from './dataset/search.js';
import {CareerErrorEvent} from './events.js';
import {localeAround} from './format.js';
import {problem} from './messages/problems.js';

/** Problems already told: the console is for a person, and two hundred cards may share one mistake. */
const told = new Set<string>();

/** Style sheets by their text: one object for all elements that use it. */
const sheets: Record<string, CSSStyleSheet> = {};

/** Node has no elements; there the classes can be imported and not used. */
const PageElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What all elements that show one occupation share: `occupation` or `record` in, one occupation out; where there is
 * none, the author's own content. Elements extend it and say what they draw.
 *
 * It is also the whole of the reactive layer: a property that changes, or its attribute, draws the element anew once,
 * before the next paint. `LitElement` does the same and much that is not needed here, for a fifth of the drop-in's code.
 */
export abstract class OccupationElement extends PageElement {
  /** Property → default. The attribute is the same word, in kebab-case. */
  static properties: Record<string, unknown> = {occupation: undefined, record: undefined, headingLevel: 3};
  static styles: string[] = [];

  /** Asked for once, when the element is defined: the moment to make its properties reactive. */
  static get observedAttributes(): string[] {
    const properties = Object.keys(this.properties);
    for (const property of properties) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: OccupationElement) {
          return this.#values[property] ?? (this.constructor as typeof OccupationElement).properties[property];
        },
        set(this: OccupationElement, value: unknown) {
          if (value === this.#values[property]) return;
          this.#values[property] = value;
          this.requestUpdate();
        },
      });
    }
    return properties.map((property) => property.replace(/[A-Z]/g, '-$&').toLowerCase());
  }

  /** SOC code (`29-2072`), O*NET-SOC code, slug, or official title in any case. */
  declare occupation?: string;
  /** Figures of the page's own, of the same type as the dataset's; shown instead of `occupation`. */
  declare record?: OccupationRecord;
  /** Level of the title among the page's headings, 2 to 6. */
  declare headingLevel: number | string;

  /** Language and region to write numbers in: the page's, where it is English. */
  protected locale = 'en-US';
  #values: Record<string, unknown> = {};
  #update?: Promise<void>;

  constructor() {
    super();
    // A page may have set properties before the script came; they lie on the object and hide the accessors.
    for (const [property, value] of Object.entries(this)) {
      delete this[property as keyof this];
      this[property as keyof this] = value as never;
    }
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  /** Moving inside the page (`moveBefore`) changes nothing. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    this[attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as 'occupation'] = value ?? undefined;
  }

  /** Draws the element anew before the next paint, once however often it is asked. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.#draw();
    });
  }

  /** Settled when what was changed so far is drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** What the element shows of an occupation; `undefined` where it has nothing to show. */
  protected abstract renderOccupation(occupation: OccupationRecord): TemplateResult | undefined;

  /** An element that cannot be drawn shows the author's content; the others stay as they are. */
  #draw(): void {
    let content;
    try {
      this.locale = localeAround(this);
      const shown = this.#shown();
      content = shown && this.renderOccupation(shown);
    } catch (error) {
      this.report('occupation', this.occupation, `${problem.broken} ${error}`);
    }
    if (!this.shadowRoot) {
      this.attachShadow({mode: 'open'}).adoptedStyleSheets = (this.constructor as typeof OccupationElement).styles.map((text) => {
        if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
        return sheets[text];
      });
    }
    render(content ?? html`<slot></slot>`, this.shadowRoot!);
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
