import {
  html,
  LitElement,
  noChange,
  nothing,
  render,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import {isPlaceholder} from './attributes.js';
import {Arrival} from './controllers/arrival.js';
import {Modules, type ModuleState} from './controllers/modules.js';
import {Problems} from './controllers/problems.js';
import {inTurn, mayDrawAtOnce} from './controllers/turns.js';
import {codeOf, findOccupation, groupOf, nearestTitles, successorsOf} from './dataset/catalog.js';
import {areAllDetailsHere} from './dataset/details.js';
import type {Occupation} from './dataset/occupation.js';
import {areAllPathwaysHere} from './dataset/pathways.js';
import type {SourcedFigures} from './dataset/source.js';
import {adoptStylesOfDocument} from './document-styles.js';
import {asText} from './as-text.js';
import {localeAround} from './locale.js';
import * as problem from './messages/problems.js';
import {fromJson, textOf} from './model/reading.js';

/** Where a title may stand among a page's headings. The page has level 1 itself. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

/**
 * How many elements the page has drawn. After so many, further ones are painted near the screen
 * only (theme.ts). A page of fewer is there as a whole: who takes a picture of it, or checks it by
 * a program, finds what is not painted missing.
 */
const mostPaintedAtOnce = 42;
let drawn = 0;

/**
 * What all elements share: the author's words until there is something to show, how a problem is
 * told, and what a title and a source look like.
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
export abstract class CareerElement extends LitElement {
  /** Level of the title among the page's headings, 2 to 6. */
  @property({attribute: 'heading-level'}) headingLevel: HeadingLevel = 3;

  /** Language and region to write numbers in: the page's, where it is English. */
  protected locale = 'en-US';
  protected readonly modules = new Modules(this);
  /** Asked before something is said to be missing: a framework may be about to set it. */
  protected readonly arrival = new Arrival(this);
  readonly #problems = new Problems(this);
  /** Shows the author's words. An element and no template: a page may forbid those. */
  #authorsWords!: HTMLSlotElement;
  /**
   * What a server has drawn into a shadow root of its own. It stays until there is something
   * better.
   */
  #servedNodes: ChildNode[] = [];
  /** Absent where the page keeps the place for itself. It may be closed, and then no page sees it. */
  #root?: ShadowRoot;
  /** The page does not let it be drawn. */
  #isRefused = false;
  #hasFailed = false;
  #isDrawn = false;
  #drawsAtOnce?: boolean;

  /**
   * What the element shows; `undefined` where it has nothing to show but the author's own words.
   */
  protected abstract renderContent(): TemplateResult | undefined;

  /**
   * Everything is drawn into a box inside the shadow root: what asks how wide it is must be a
   * block, and a page may make every element of its own, the tag too, inline.
   */
  protected override createRenderRoot(): HTMLElement {
    const box = document.createElement('div');
    box.addEventListener('transitionrun', ({target}) => {
      if (target === box) this.#followWritingDirection();
    });
    this.#authorsWords = document.createElement('slot');
    this.#askPage(() => {
      const root = this.#attachRoot();
      this.#servedNodes = [...root.childNodes];
      root.append(box);
      this.#root = root;
      this.#adoptStyles();
    });
    if (this.#servedNodes.length === 0) render(this.#authorsWords, box, this.renderOptions);
    return box;
  }

  #attachRoot(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    try {
      return this.attachShadow({mode: 'open'});
    } catch {
      // A closed root that a server has drawn is handed out to who asks for a closed one.
      // eslint-disable-next-line wc/no-closed-shadow-root -- its mode is the page's
      return this.attachShadow({mode: 'closed'});
    }
  }

  /** What a page may forbid. Where it does, the author's words stay, and it is told once. */
  #askPage(step: () => void): void {
    try {
      step();
      this.#isRefused = false;
    } catch (error) {
      this.#isRefused = true;
      this.report(...this.subject, problem.noRoot(asText(error)));
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It may stand among other words now, in another language.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Moving inside the page (`moveBefore`) changes nothing. */
  connectedMoveCallback(): void {}

  /** An element that comes into another document needs the style sheets of that one. */
  adoptedCallback(): void {
    if (this.#root) this.#askPage(() => this.#adoptStyles());
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.takesTurn()) return super.scheduleUpdate();
    return new Promise<void>((done) => {
      inTurn(this, () => {
        try {
          void super.scheduleUpdate();
        } finally {
          done();
        }
        return this.partsComplete();
      });
    });
  }

  /**
   * Whether the next drawing waits for its turn: on a page of many, the first ones do. A change of
   * what is drawn is there at once.
   */
  protected takesTurn(): boolean {
    this.#drawsAtOnce ??= this.isPartOfAnother || mayDrawAtOnce();
    return !this.#isDrawn && !this.#drawsAtOnce;
  }

  /** Whether it stands inside another of our elements, whose turn it then is. */
  protected get isPartOfAnother(): boolean {
    const {host} = this.getRootNode() as Partial<ShadowRoot>;
    return host instanceof CareerElement;
  }

  /** Settled when the element is drawn with all the modules that it waits for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let result = await super.getUpdateComplete();
    while (this.modules.areComing) {
      await this.modules.untilSettled();
      result = await super.getUpdateComplete();
    }
    return result;
  }

  /** Settled when what is pending is drawn. Unlike `updateComplete` it waits for no module. @internal */
  get drawingComplete(): Promise<unknown> {
    return super.getUpdateComplete();
  }

  /** Settled when the elements that this one is made of are drawn. */
  protected partsComplete(): unknown {
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.locale = localeAround(this);
    if (changed.size === 0) return;
    this.#problems.forget();
    this.modules.forget();
  }

  /** An element that cannot be drawn shows the author's words; the others stay as they are. */
  protected override update(changed: PropertyValues): void {
    this.#makeTranslatedTextNew();
    try {
      super.update(changed);
    } catch (error) {
      this.report(...this.subject, `${problem.broken} ${asText(error)}`);
      this.#hasFailed = true;
      super.update(changed);
      this.#hasFailed = false;
    }
    this.#followWritingDirection();
  }

  protected override render(): unknown {
    const content = this.#hasFailed || this.#isRefused ? undefined : this.renderContent();
    // Until what is waited for is here, what was drawn stays.
    if (this.modules.areComing) return noChange;
    for (const node of this.#servedNodes.splice(0)) node.remove();
    if (!content) return this.#authorsWords;
    this.#noteDrawing();
    return content;
  }

  #noteDrawing(): void {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    drawn += 1;
    if (drawn > mostPaintedAtOnce) (this.renderRoot as HTMLElement).id = 'rest';
  }

  #adoptStyles(): void {
    adoptStylesOfDocument(this.#root!, (this.constructor as typeof LitElement).elementStyles);
  }

  /**
   * Drawings are mirrored where words run from right to left, and no selector sees that where a
   * style sheet says so. So both follow what is written here: `rtl`; and `vertical`, for what is
   * drawn is horizontal everywhere. theme.ts makes a change of either an event.
   */
  #followWritingDirection(): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    const {direction, writingMode} = view.getComputedStyle(this);
    const {classList, firstElementChild} = this.renderRoot as HTMLElement;
    const isDrawn = firstElementChild !== this.#authorsWords;
    classList.toggle('rtl', direction === 'rtl');
    classList.toggle('vertical', isDrawn && /^(vertical|sideways)/.test(writingMode));
  }

  /**
   * A browser that translates a page puts `<font>` elements around its words. Lit would then write
   * new words where nobody sees them, so the drawing is made anew.
   */
  #makeTranslatedTextNew(): void {
    if (!this.#isDrawn || !this.renderRoot.querySelector('font')) return;
    render(nothing, this.renderRoot, this.renderOptions);
  }

  /** What a message about the element as a whole names: an attribute or property, and its value. */
  protected get subject(): [attribute: string, value: unknown] {
    return ['heading-level', this.headingLevel];
  }

  /** Tells a problem: the person at the console once, the page each time. */
  protected report(attribute: string, value: unknown, what: string): void {
    this.#problems.report(attribute, value, what);
  }

  /**
   * What a page has handed in as a property, or as JSON in an attribute; `undefined` where that is
   * nothing, or text that is not JSON, which is told.
   */
  protected handedIn(attribute: string, given: unknown): unknown {
    const value = typeof given === 'string' ? fromJson(given) : given;
    if (typeof value !== 'string') return value ?? undefined;
    const isEmpty = value.trim() === '';
    if (isEmpty || (isPlaceholder(value) && !this.arrival.isOver)) return undefined;
    this.report(attribute, value, problem.json);
    return undefined;
  }

  /**
   * The occupation that a tag names. Where there is none it says so, and where its figures are not
   * here it waits for them.
   */
  protected lookUp(key: unknown): Occupation | undefined {
    if (typeof key !== 'string') {
      this.report('occupation', key, problem.unknown(''));
      return undefined;
    }
    const code = codeOf(key);
    const group = groupOf(code);
    // Only all titles together say which code belongs to a title, or what may have been meant.
    if (!this.has([group ?? 'names'], 'occupation', key)) return undefined;
    const found = findOccupation(key);
    if (found || !this.has(['names'], 'occupation', key)) return found;
    const successors = successorsOf(code ?? '').map((one) => `${one.code} ${one.title}`);
    this.report(
      'occupation',
      key,
      successors.length > 0
        ? problem.retired(successors.join(', '))
        : problem.unknown(nearestTitles(key).join(', ')),
    );
    return undefined;
  }

  /**
   * Whether packed modules are in memory. Where they are not, the element waits for them, or says
   * that they cannot be had.
   *
   * @param value What to say of the attribute: what a reader answered is nobody else's.
   */
  protected has(names: readonly string[], attribute: string, value: unknown): boolean {
    const state = this.modules.request(names);
    if (state === 'missing') {
      this.report(attribute, value, problem.notLoaded(this.modules.reasonFor(names)));
    }
    return state === 'here';
  }

  /**
   * Brings the module of one occupation: its programs, its pathway, what is written about it. An
   * element does without it where it cannot be had, and the console says once what to do.
   */
  protected bringOccupationModule(code: string): ModuleState {
    const names = [`occupations/${code}`];
    const state = this.modules.request(names);
    if (state === 'missing') {
      const message = problem.withoutModules(this.modules.reasonFor(names));
      this.#problems.reportShared('occupation', code, message);
    }
    return state;
  }

  /**
   * The same for a pathway, credentials, and what workers hold, alone: the all-in-one drop-in and an
   * import of the element hold those of all occupations.
   */
  protected bringPathway(code: string): ModuleState {
    const areAllHere = areAllPathwaysHere() && areAllDetailsHere();
    return areAllHere ? 'here' : this.bringOccupationModule(code);
  }

  /**
   * The title, at the level the author chose among the page's headings; `slot="title"` replaces its
   * words.
   */
  protected renderTitle(title: string): TemplateResult {
    return html`<div part="title" class="title" role="heading" aria-level=${this.titleLevel()}>
      <slot name="title">${title}</slot>
    </div>`;
  }

  /**
   * The level of the title, where the author's is one. An attribute that is taken away leaves
   * `null`.
   */
  protected titleLevel(): number {
    const level = this.headingLevel ?? 3;
    if (/^[2-6]$/.test(textOf(level) ?? '')) return Number(level);
    this.report('heading-level', level, problem.oneOf('2, 3, 4, 5, 6', '3'));
    return 3;
  }

  /**
   * Area, period and publisher of the figures above. A link that is not to a safe address is no
   * link: without href it is text.
   */
  protected renderSource({area, period, source}: SourcedFigures): TemplateResult {
    const scope = [area, period].filter(Boolean).join(', ');
    const {name = '', url} = source ?? {};
    const href = url?.startsWith('https://') ? url : nothing;
    return html`<p part="source">
      ${scope}${scope && name ? ' · ' : ''}<a href=${href}>${name}</a>
    </p>`;
  }
}

/** The level of headings below a title. */
export function lowerLevel(level: number): number {
  return Math.min(6, level + 1);
}
