import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {OccupationKey} from '../../data/packed/keys.gen.js';
import {jsonAttribute, numberAttribute} from '../attributes.js';
import {lowerLevel, type CareerElement} from '../career-element.js';
import type {ModuleState} from '../controllers/modules.js';
import {isPrinting} from '../controllers/turns.js';
import {findOccupation} from '../dataset/catalog.js';
import type {OccupationRecord, SourcedFigures} from '../dataset/occupation.js';
import {topicNames} from '../dataset/profiles.js';
import {text} from '../messages/profile.js';
import type {InterestScores} from '../model/fit.js';
import {textOf} from '../model/reading.js';
import type {PayPeriod} from '../model/salary.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {namesIn, profileOf, sectionNames, summaryOf, type SectionName} from '../topics.js';
import {styles as controls} from './career-controls.styles.js';
import {renderAttribution} from './attribution.js';
import {styles} from './career-profile.styles.js';
import {opened, toggle} from './disclosure.js';
import {sectionsOf, type Drawer, type Section} from './profile-sections.js';
import {mergeSources, type UsedSource} from './profile-sources.js';
import {describe} from './structured-data.js';

/** What each element lets a page style; here under the element's name: `salary__bar`. */
const exportedParts: Readonly<Record<Drawer, string>> = {
  facts: 'title facts fact',
  salary: 'title offer median comparison note bar figures',
  outlook: 'title growth comparison jobs bar openings note',
  education: 'title entry timeline way stage bar credential details steps attainment note',
  certification: 'title demand card issuer level facts note source link',
  fit: 'badge title ring score band note button report scale areas',
  topic: 'title intro list table bars question button link note',
};

/** How many sections are drawn in one turn, and shown where the card is narrow. */
const sectionsATurn = 2;

/**
 * @summary Everything about an occupation in one card: title and summary, quick facts, pay, outlook, the way in,
 * credentials, how it fits the reader, and all that is written about it. What is not known is not
 * there. Where the card is narrow, all but the first sections wait behind a button; in print
 * everything is there. Needs the other elements to be defined.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 * @slot actions - The page's own buttons and links, under the summary.
 * @slot quote - What somebody who does this work says, or anything else of the page's own; above the sections.
 * @slot facts - Replaces the section “At a glance”.
 * @slot fit - Replaces the section “How it fits you”.
 * @slot salary - Replaces the section “Pay”.
 * @slot outlook - Replaces the section “Jobs and outlook”.
 * @slot education - Replaces the section “How to get in”.
 * @slot certification - Replaces the section “Credentials”.
 * @slot interests - Replaces the section “Interests this work meets”.
 * @slot related - Replaces the section “Related occupations”.
 * @slot programs - Replaces the section “Programs of study that lead here”.
 * @slot titles - Replaces the section “Other job titles”.
 * @slot duties - Replaces the section “What they do”.
 * @slot types - Replaces the section “Types of the job”.
 * @slot specialisations - Replaces the section “Areas to specialize in”.
 * @slot day - Replaces the section “A day at work”.
 * @slot settings - Replaces the section “Where they work”.
 * @slot employers - Replaces the section “Largest employers”.
 * @slot schedule - Replaces the section “Working hours”.
 * @slot remote - Replaces the section “Working from home”.
 * @slot skills - Replaces the section “Skills”.
 * @slot qualities - Replaces the section “Qualities that help”.
 * @slot tools - Replaces the section “Tools and record systems”.
 * @slot pros-cons - Replaces the section “Pros and cons”.
 * @slot challenges - Replaces the section “Challenges, and what helps”.
 * @slot satisfactions - Replaces the section “What the work is good for”.
 * @slot pay-factors - Replaces the section “What pay depends on”.
 * @slot paths - Replaces the section “Where it can lead”.
 * @slot comparison - Replaces the section “How it differs”.
 * @slot privacy - Replaces the section “Privacy rules they work under”.
 * @slot cluster - Replaces the section “Career cluster”.
 * @slot questions - Replaces the section “Questions and answers”.
 * @slot links - Replaces the section “Read more”.
 *
 * @csspart title - The title.
 * @csspart group - The group of occupations it belongs to.
 * @csspart summary - What the occupation is.
 * @csspart nav - The list of sections.
 * @csspart section - One section. What is inside it has the part names of its element after its own: `salary__bar`.
 * @csspart button - Shows the sections behind it, where the card is narrow.
 * @csspart sources - All sources, once each.
 * @csspart source - One source.
 *
 * @cssproperty [--career-profile-section-gap=2em] - Space between two sections.
 *
 * @fires career-navigate - The reader chose an occupation, or the page of a credential. Cancelable; carries no score.
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerProfile extends OccupationElement {
  static override styles: CSSResultGroup = [theme, controls, styles];
  static readonly exportedParts = exportedParts;

  /**
   * Which sections to show, and in which order: `salary education fit`; `topics` are all that is
   * written. All, unless said.
   */
  @property() sections?: string | undefined;

  /**
   * The reader's interests, as `<career-fit>` takes them; without them there is no section on fit.
   */
  @property({converter: jsonAttribute}) interests?:
    string | readonly number[] | InterestScores | undefined;

  /**
   * Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https
   * address or one of this site. Without it titles are no links.
   */
  @property() href?: string | undefined;

  /** Show pay for a `year` or for an `hour`. */
  @property() period: PayPeriod = 'year';

  /** Low end of an employer's own range, in US dollars. */
  @property({attribute: 'offer-min', converter: numberAttribute}) offerMin?:
    number | `${number}` | undefined;

  /** High end of an employer's own range, in US dollars. */
  @property({attribute: 'offer-max', converter: numberAttribute}) offerMax?:
    number | `${number}` | undefined;

  /**
   * Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless
   * said.
   */
  @property({attribute: 'offer-period'}) offerPeriod?: PayPeriod | undefined;

  /**
   * Describe the occupation to machines, as schema.org's `Occupation`, in the head of the page; once
   * for each occupation.
   */
  @property({attribute: 'structured-data', type: Boolean}) structuredData: boolean | string = false;

  /** How many sections are drawn in the turns before this one. */
  @state() private sectionsDrawn = 0;

  /**
   * What there is to show; found anew when something changes, and kept from one turn to the next.
   */
  #found?: {occupation: OccupationRecord; sections: readonly Section[]};
  /** The elements of the sections: made once, and then only given other things to show. */
  readonly #made = new Map<SectionName, CareerElement>();

  /** A page may hold hundreds of cards: they always take turns. */
  protected override takesTurn(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isNextTurn = changed.size === 1 && changed.has('sectionsDrawn');
    if (isNextTurn) return;
    super.willUpdate(changed);
    this.#found = undefined;
    this.sectionsDrawn = 0;
  }

  protected override updated(): void {
    this.#describe();
    const {sections = []} = this.#found ?? {};
    const areMoreWaiting = this.sectionsDrawn + sectionsATurn < sections.length;
    // Setting it asks for another turn, after all other cards that wait.
    if (areMoreWaiting) this.sectionsDrawn += sectionsATurn;
  }

  protected override partsComplete(): Promise<unknown> {
    const shown = [...this.#made.values()].filter((element) => element.isConnected);
    return Promise.all(shown.map((element) => element.drawingComplete));
  }

  /** Settled when every section is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    while (!isComplete) isComplete = await super.getUpdateComplete();
    await this.partsComplete();
    return isComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#drawForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#drawForPrint);
    // A page that sorts its cards moves each of them.
    if (!this.isConnected) this.#describe();
  }

  /** On paper a card shows what it has, also while the rest is on its way. */
  readonly #drawForPrint = (): void => {
    if (this.modules.areComing) this.requestUpdate();
  };

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    if (this.#waitsForModules(occupation)) {
      if (!isPrinting()) return undefined;
      this.modules.doWithout();
    }
    // A record that cannot be drawn may have left its own behind.
    if (this.#found?.occupation !== occupation) {
      this.#found = {occupation, sections: this.#sectionsOf(occupation)};
    }
    const {sections} = this.#found;
    const summary = summaryOf(occupation);
    if (sections.length === 0 && !summary) {
      this.#found = undefined;
      return undefined;
    }

    const end = this.sectionsDrawn + sectionsATurn;
    for (const section of sections.slice(this.sectionsDrawn, end)) this.#fill(section, occupation);
    // Those whose turn has not come stay as they are.
    const drawn = sections.filter(
      ({name}, place) => place < end || this.#made.get(name)?.isConnected,
    );
    const first = this.sections ? drawn : drawn.slice(0, sectionsATurn);
    const rest = drawn.slice(first.length);
    const summarySources = (summary?.sources ?? []).map((source) => ({source}));
    const sources = mergeSources(
      [...summarySources, ...this.#figuresOf(first)],
      this.#figuresOf(rest),
    );

    return html`
      <div class="profile" lang=${this.locale}>
        ${this.#renderHead(occupation)}
        <slot name="quote"></slot>
        ${sections.length > 3 ? this.#renderNavigation(occupation.title, sections) : nothing}
        <div class="sections">${first.map((one) => this.#renderSection(one))}</div>
        ${rest.length > 0 ? this.#renderRest(rest) : nothing}
        ${sources.length > 0 ? this.#renderSources(sources) : nothing}
      </div>
    `;
  }

  /** Whether what the sections show beyond the figures is still to come. */
  #waitsForModules({code}: OccupationRecord): boolean {
    // A record may be of an occupation that we do not know.
    if (!code || !findOccupation(code as OccupationKey)) return false;
    const names = this.#sectionNames();
    const states: ModuleState[] = [];
    if (names.some(isTopicOfModule)) states.push(this.bringOccupationModule(code));
    else if (names.some(isHeldForAll)) states.push(this.bringPathway(code));
    // The titles of related occupations are on their way at the same time.
    if (names.includes('related')) states.push(this.modules.request(['names']));
    return states.includes('coming');
  }

  #sectionsOf(occupation: OccupationRecord): Section[] {
    const {locale, period, offerMin, offerMax, offerPeriod, interests, href} = this;
    const isOwn = this.isOwn(occupation);
    const options = {locale, period, offerMin, offerMax, offerPeriod, interests, href, isOwn};
    return sectionsOf(this.#sectionNames(), occupation, options);
  }

  /**
   * The sections that the author asked for; all of them where nothing that is known was asked for.
   */
  #sectionNames(): readonly SectionName[] {
    const asked = namesIn(textOf(this.sections))?.flatMap((name) =>
      name === 'topics' ? topicNames : (name as SectionName),
    );
    const known = asked?.filter((name) => sectionNames.includes(name)) ?? [];
    if (asked && known.length < asked.length) {
      const all = ['topics', ...sectionNames].join(', ');
      this.report('sections', this.sections, text.sectionProblem(all));
    }
    return known.length > 0 ? [...new Set(known)] : sectionNames;
  }

  /** Gives the element of a section what it is to show. */
  #fill({name, heading, drawer, properties}: Section, occupation: OccupationRecord): void {
    const element = this.#made.get(name) ?? makeElement(drawer);
    this.#made.set(name, element);
    element.firstElementChild!.textContent = heading;
    Object.assign(
      element,
      {
        occupation: occupation.code,
        record: this.isOwn(occupation) ? occupation : undefined,
        headingLevel: lowerLevel(this.titleLevel()),
      },
      properties,
    );
  }

  /** What the sections show, but for those that the page replaces. */
  #figuresOf(sections: readonly Section[]): SourcedFigures[] {
    return sections
      .filter(({name}) => !this.querySelector(`:scope > [slot="${name}"]`))
      .flatMap(({figures}) => figures);
  }

  #renderHead(occupation: OccupationRecord): TemplateResult {
    const {title, group} = occupation;
    const summary = summaryOf(occupation)?.text;
    return html`
      <div class="head">
        ${group && group.title !== title ? html`<p part="group">${group.title}</p>` : nothing}
        ${this.renderTitle(title)} ${summary ? html`<p part="summary">${summary}</p>` : nothing}
        <slot name="actions"></slot>
      </div>
    `;
  }

  #renderNavigation(title: string, sections: readonly Section[]): TemplateResult {
    return html`
      <nav part="nav" aria-label=${text.nav(title)}>
        <ul>
          ${sections.map(
            ({name, heading}) => html`
              <li>
                <button type="button" @click=${() => this.#goTo(name)}>${heading}</button>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  #renderRest(sections: readonly Section[]): TemplateResult {
    return html`
      <button part="button" type="button" aria-expanded="false" @click=${toggle}>
        ${text.more}
      </button>
      <div class="sections rest" hidden="until-found" @beforematch=${opened}>
        ${sections.map((one) => this.#renderSection(one))}
      </div>
    `;
  }

  #renderSection({name, heading}: Section): TemplateResult {
    return html`
      <slot name=${name} @slotchange=${this.#replaced}>
        <div part="section" class=${name} role="group" aria-label=${heading} tabindex="-1">
          ${this.#made.get(name)}
        </div>
      </slot>
    `;
  }

  /** The page has put something of its own in the place of a section. */
  readonly #replaced = ({currentTarget}: Event): void => {
    this.requestUpdate();
    // It can be gone to from now on, where the page's address leads to it.
    const target = document.querySelector(':target')?.closest('[slot]');
    if (target && target.assignedSlot === currentTarget) location.replace(location.href);
  };

  #renderSources(sources: readonly UsedSource[]): TemplateResult {
    return html`
      <div part="sources">
        <p class="small" role="heading" aria-level=${lowerLevel(this.titleLevel())}>
          ${text.sources}
        </p>
        ${sources.map(
          ({source, scope, isLater}) => html`
            <div class=${isLater ? 'later' : ''}>
              ${
                source.attribution
                  ? renderAttribution(source)
                  : this.renderSource({period: scope, source})
              }
            </div>
          `,
        )}
      </div>
    `;
  }

  /** To a section, or to what the page put in its place. */
  #goTo(name: SectionName): void {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
    const [shown = slot?.firstElementChild] = slot?.assignedElements() ?? [];
    const target = shown as HTMLElement | null | undefined;
    if (!target) return;
    target.scrollIntoView();
    // What the page put there may take no focus yet.
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({preventScroll: true});
  }

  /** Describes to machines what the card shows. */
  #describe(): void {
    describe(this, this.#descriptionWanted());
  }

  #descriptionWanted(): OccupationRecord | undefined {
    const isWanted = this.structuredData === true || typeof this.structuredData === 'string';
    if (!isWanted || !this.isConnected || !this.#found) return undefined;
    const {occupation} = this.#found;
    return {...occupation, profile: profileOf(occupation)};
  }
}

/** An element for a section, with a title of the card's own and its parts handed on to the page. */
function makeElement(drawer: Drawer): CareerElement {
  const element = document.createElement(`career-${drawer}`) as CareerElement;
  const title = document.createElement('span');
  title.slot = 'title';
  element.append(title);
  const parts = exportedParts[drawer].split(' ').map((part) => `${part}:${drawer}__${part}`);
  element.setAttribute('exportparts', parts.join(','));
  return element;
}

/** Whether a section is made of what stands in the module of its occupation alone. */
function isTopicOfModule(name: SectionName): boolean {
  return name === 'programs' || (topicNames as readonly SectionName[]).includes(name);
}

/** The same of what an entry with data holds for all occupations. */
function isHeldForAll(name: SectionName): boolean {
  return name === 'education' || name === 'certification' || name === 'related';
}

declare global {
  interface HTMLElementTagNameMap {
    'career-profile': CareerProfile;
  }
}
