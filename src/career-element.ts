import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {codeOf, findOccupation, groupOf, nearestTitles} from './dataset/catalog.js';
import {bring} from './dataset/loading.js';
import type {OccupationRecord, SourcedFigures} from './dataset/occupation.js';
import {CareerErrorEvent} from './events.js';
import * as problem from './messages/problems.js';

/** Problems already told: the console is for a person, and two hundred cards may share one mistake. */
const told = new Set<string>();

/** Style sheets by their text: one object for all elements that use it. */
const sheets: Record<string, CSSStyleSheet> = {};

/** Where a title may stand among a page's headings. The page has level 1 itself. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

/** lit’s options of a drawing: made once for all elements. The drop-ins read none of them. */
const shared = {};

/**
 * How many elements the page has drawn. After so `many`, further ones are painted near the screen only (theme.ts). A page of
 * fewer is there as a whole: who takes a picture of it, or checks it by a program, finds what is not painted missing.
 */
let drawn = 0;
const many = 42;

/** Node has no elements; there the classes can be imported and not used. */
const PageElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What all elements share, whether they show one occupation or something else: how properties, attributes and style
 * sheets become a drawing, how a problem is told, and what a title and a source look like.
 *
 * It is also the whole of the reactive layer: a property that changes, or its attribute, draws the element anew once,
 * before the next paint. `LitElement` does the same and much that is not needed here, for a fifth of the drop-in's code.
 *
 * @cssproperty [--career-accent-color=light-dark(#1c5d99, #86b9ee)] - What is drawn: bars, rings, lines, and what stands out in them.
 * @cssproperty [--career-benchmark-color=light-dark(#a34a00, #f0a45c)] - The second color: what is compared with, what does not fit, what to check.
 * @cssproperty [--career-offer-color=light-dark(#6b3a8f, #cda5ec)] - An employer's own range.
 * @cssproperty [--career-muted-color=color-mix(in srgb, currentcolor 76%, transparent)] - Labels, notes and source lines.
 * @cssproperty [--career-link-color=currentcolor] - Links, and buttons that look like links.
 * @cssproperty [--career-border-color=color-mix(in srgb, currentcolor 20%, transparent)] - Fine lines: between rows, around cards.
 * @cssproperty [--career-border-radius=8px] - Corners of cards and boxes.
 * @cssproperty [--career-surface-color=none] - The background. What covers a line of a drawing has it too, or `Canvas`.
 * @cssproperty [--career-text-color=inherit] - Text.
 * @cssproperty [--career-font-family=inherit] - The typeface.
 */
export abstract class CareerElement extends PageElement {
  /** Property → default, what the element is about first. The attribute is the same word, in kebab-case. */
  static properties: Record<string, unknown> = {headingLevel: 3};
  static styles: string[] = [];

  /** Asked for when the element is defined: the moment to make its properties reactive. */
  static get observedAttributes(): string[] {
    const properties = Object.keys(this.properties);
    for (const property of properties) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: CareerElement) {
          return (
            this.#values[property] ??
            (this.constructor as typeof CareerElement).properties[property]
          );
        },
        set(this: CareerElement, value: unknown) {
          if (value === this.#values[property]) return;
          this.#values[property] = value;
          this.#told = '';
          this.requestUpdate();
        },
      });
    }
    return properties.map((property) => property.replace(/[A-Z]/g, '-$&').toLowerCase());
  }

  /** Level of the title among the page's headings, 2 to 6. */
  declare headingLevel: HeadingLevel;

  /** Language and region to write numbers in: the page's, where it is English. */
  declare protected locale: string;
  #values: Record<string, unknown> = {};
  #update?: Promise<void>;
  /** What there is to wait for, if anything. A page that keeps a place for the first figures keeps it until they are here. */
  declare protected unready: unknown;
  /** What the page was told since a property changed: a card drawn in turns finds the same problem in each. */
  #told = '';

  /** Properties that a page set before the script came. They lie on the object and hide the accessors. */
  #before?: object = {...this};

  constructor() {
    super();
    for (const property in this.#before) delete (this as Record<string, unknown>)[property];
  }

  connectedCallback(): void {
    // They win over the attributes of the tag, which the browser has handed over before.
    Object.assign(this, this.#before);
    this.#before = undefined;
    this.requestUpdate();
  }

  /** Moving inside the page (`moveBefore`) changes nothing. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    this[
      attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as 'headingLevel'
    ] = value as never;
  }

  /** Draws the element anew when it is due, once however often it is asked. */
  requestUpdate(): void {
    this.#update ??= new Promise((drawn) =>
      this.whenDue(() => {
        this.#update = undefined;
        // Who waits hears of it when this task is done, also where the drawing fails.
        drawn();
        if (this.isConnected) this.#draw();
      }),
    );
  }

  /** When a drawing is due: before the next paint. */
  protected whenDue(draw: () => void): void {
    queueMicrotask(draw);
  }

  /** Settled when what was changed so far is drawn, or waits for figures that are fetched. */
  get updateComplete(): Promise<void> {
    return this.#update?.then(() => this.updateComplete) ?? Promise.resolve();
  }

  /** What the element shows; `undefined` where it has nothing to show but the author's own content. */
  protected abstract renderContent(): TemplateResult | undefined;

  /** An element that cannot be drawn shows the author's content; the others stay as they are. */
  #draw(): void {
    this.unready = undefined;
    try {
      this.locale = localeAround(this);
      const content = this.renderContent();
      // Until what is waited for is here, what was drawn stays.
      if (!this.unready) this.#show(content);
    } catch (error) {
      const [subject] = (
        (this as {record?: object}).record
          ? ['record']
          : Object.keys((this.constructor as typeof CareerElement).properties)
      ) as ['headingLevel'];
      this.report(subject, this[subject], `${problem.broken} ${String(error)}`);
      this.#show();
    }
  }

  #show(content?: TemplateResult): void {
    let root = this.shadowRoot?.firstChild as HTMLElement | null | undefined;
    if (!root) {
      const shadow = this.attachShadow({mode: 'open'});
      shadow.adoptedStyleSheets = (this.constructor as typeof CareerElement).styles.map((text) => {
        if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
        return sheets[text];
      });
      // What asks how wide it is must be a block, and a page may make every element of its own, the tag too, inline.
      shadow.append((root = document.createElement('div')));
      if (++drawn > many) root.id = 'rest';
    }
    render(content ?? html`<slot></slot>`, root, shared);
  }

  /** Tells a problem: the person at the console once, the page each time. */
  protected report(attribute: string, value: unknown, what: string): void {
    const message = `<${this.localName} ${attribute}="${Object(value) === value ? 'object' : (value as string)}">: ${attribute} ${what}`;
    if (!told.has(message)) console.warn(message);
    told.add(message);
    if (this.#told.includes(message)) return;
    this.#told += message;
    this.dispatchEvent(new CareerErrorEvent(message, attribute, value));
  }

  /**
   * Whether packed modules have to be waited for, where an entry without data has to bring them. The element draws itself
   * again when they are here; when they cannot be had, it says why and keeps the author's content.
   *
   * @param value What to say of the attribute: what a reader answered is nobody else's.
   */
  protected waitsFor(modules: readonly string[], attribute: string, value: unknown): boolean {
    const bringing = (this.unready = bring(modules));
    bringing?.then(
      () => this.requestUpdate(),
      // Told only while it is still what is waited for.
      (error: unknown) => {
        if (this.unready !== bringing) return;
        this.report(attribute, value, problem.notLoaded(String(error)));
        this.doWithout();
      },
    );
    return !!bringing;
  }

  /** The packed modules an occupation is drawn from, where an entry without data has to bring them. */
  protected packedModules(group: string, _code: string): string[] {
    return [group];
  }

  /** The occupation that a tag names. Where there is none it says so, and where its modules are not here it waits for them. */
  protected lookUp(occupation: string): OccupationRecord | undefined {
    const code = codeOf(occupation);
    const group = groupOf(code);
    if (
      this.waitsFor(group ? this.packedModules(group, code!) : ['titles'], 'occupation', occupation)
    )
      return undefined;
    const found = findOccupation(occupation);
    // Only all titles together can say what may have been meant.
    if (found || this.waitsFor(['titles'], 'occupation', occupation)) return found;
    this.report('occupation', occupation, problem.unknown(nearestTitles(occupation).join(', ')));
    return undefined;
  }

  /** What becomes of the element when packed modules cannot be had. */
  protected doWithout(): void {
    this.#show();
  }

  /** The title, at the level the author chose among the page's headings; `slot="title"` replaces its words. */
  protected renderTitle(title: string): TemplateResult {
    return html`<div part="title" class="title" role="heading" aria-level=${this.titleLevel()}>
      <slot name="title" .textContent=${title}></slot>
    </div>`;
  }

  /** The level of the title, where the author's is one. */
  protected titleLevel(): number {
    const level = this.headingLevel;
    if (/^[2-6]$/.test(level as string)) return Number(level);
    this.report('heading-level', level, problem.oneOf('2, 3, 4, 5, 6', '3'));
    return 3;
  }

  /** Area, period and publisher of the figures above. A link that is not to a safe address is no link: without href it is text. */
  protected renderSource({area, period, source}: SourcedFigures): TemplateResult {
    const scope = [area, period].filter(Boolean).join(', ');
    const {name = '', url} = source ?? {};
    const href = url?.startsWith('https://') ? url : nothing;
    return html`<p part="source">
      <span .textContent=${scope && name ? `${scope} · ` : scope}></span
      ><a href=${href} .textContent=${name}></a>
    </p>`;
  }
}

/** The level of headings below a title. */
export function lowerLevel(level: number): number {
  return Math.min(6, level + 1);
}

/**
 * The language to write numbers in: that of the page around, where that is a kind of English. Our sentences are English,
 * and a figure written the French way inside one would be misread. Whatever else a page says (`auto`, `en_US`, nothing)
 * is no reason to fail.
 */
function localeAround(element: Element): string {
  const holder = element.closest('[lang]');
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!holder && host) return localeAround(host);
  const {lang = ''} = (holder ?? {}) as Partial<HTMLElement>;
  return /^en-[a-z]{2}$/i.test(lang) ? lang : 'en-US';
}
