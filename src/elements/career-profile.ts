import {html, nothing, type TemplateResult} from 'lit/html.js';
import {lowerLevel, type CareerElement} from '../career-element.js';
import {codeOf, groupOf} from '../dataset/catalog.js';
import {credentialsOf} from '../dataset/credentials.js';
import {areHere} from '../dataset/loading.js';
import type {OccupationRecord, Source, SourcedFigures} from '../dataset/occupation.js';
import {findTimeline, sourcesOf, stagesOf} from '../dataset/pathways.js';
import {topicNames} from '../dataset/profiles.js';
import {factsOf} from '../messages/facts.js';
import {headings, text} from '../messages/profile.js';
import type {InterestScores} from '../model/fit.js';
import {salaryScale, type PayPeriod} from '../model/salary.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {
  modulesOf,
  namesIn,
  profileOf,
  sectionNames,
  topicOf,
  type AnyTopic,
  type SectionName,
} from '../topics.js';
import {budget, inTurn} from '../turns.js';
import {styles as controls} from './career-controls.styles.js';
import {attribution} from './career-fit-report.js';
import {styles} from './career-profile.styles.js';
import {opened, toggle} from './disclosure.js';
import {describe} from './structured-data.js';

/** What draws the sections. */
type Drawer = Exclude<SectionName, AnyTopic> | 'topic';

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

/** How many sections are drawn at once, and shown where the card is narrow. */
const atFirst = 2;

/** One section that has something to show. */
interface Section {
  name: SectionName;
  heading: string;
  tag: Drawer;
  properties: Record<string, unknown>;
  figures: (SourcedFigures | undefined)[];
}

/**
 * @summary Everything about an occupation in one card: title and summary, quick facts, pay, outlook, the way in,
 * credentials, how it fits the reader, and all that is written about it. What is not known is not there. Where the card is
 * narrow, all but the first sections wait behind a button; in print everything is there. Needs the other elements to be
 * defined.
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
  static override styles = [theme, controls, styles];
  static readonly exportedParts = exportedParts;
  static override properties = {
    ...OccupationElement.properties,
    sections: undefined,
    interests: undefined,
    href: undefined,
    period: 'year',
    offerMin: undefined,
    offerMax: undefined,
    offerPeriod: undefined,
    structuredData: undefined,
  };

  /** Which sections to show, and in which order: `salary education fit`; `topics` are all that is written. All, unless said. */
  declare sections?: string;
  /** The reader's interests, as `<career-fit>` takes them; without them there is no section on fit. */
  declare interests?: string | readonly number[] | InterestScores;
  /** Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https address or one of this site. Without it titles are no links. */
  declare href?: string;
  /** Show pay for a `year` or for an `hour`. */
  declare period: PayPeriod;
  /** Low end of an employer's own range, in US dollars. */
  declare offerMin?: number | `${number}`;
  /** High end of an employer's own range, in US dollars. */
  declare offerMax?: number | `${number}`;
  /** Whether the employer's range is for a `year` or for an `hour`; the same as `period` unless said. */
  declare offerPeriod?: PayPeriod;
  /** Describe the occupation to machines, as schema.org's `Occupation`, in the page itself; once for each occupation. */
  declare structuredData?: boolean | string;

  /** The elements of the sections, by name: made once, and then only given other things to show. */
  #made: Partial<Record<SectionName, CareerElement>> = {};
  /** How many of the sections show what they are to show now. */
  #drawn = 0;
  /** What it describes to machines, or would if no other card did. */
  #described?: OccupationRecord;
  /** The occupation of which not all modules could be had, until they are asked for again. */
  #without? = '';
  /** What there is to show, as far as it is found from one turn to the next, and what is still to be looked for. */
  #sections: Section[] = [];
  #unread?: SectionName[];

  override requestUpdate(): void {
    this.#unread = undefined;
    this.#without = '';
    this.#drawn = 0;
    super.requestUpdate();
  }

  protected override packedModules(group: string, code: string): string[] {
    const names = this.#without === this.occupation ? [] : this.#names();
    return [...new Set([group, ...names.flatMap((name) => modulesOfSection(name, group, code))])];
  }

  /** A card loses the sections whose modules cannot be had, and all of it only where its group cannot. */
  protected override doWithout(): void {
    if (this.record || !areHere([groupOf(codeOf(this.occupation!))!])) return super.doWithout();
    this.requestUpdate();
    this.#without = this.occupation;
  }

  /** A page may hold hundreds of cards, and each is drawn in several turns: every card on the screen has its first before one has a second. */
  protected override whenDue(draw: () => void): void {
    inTurn(this, draw, this.#drawn > 0);
  }

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    // A record of the page's own waits for no occupation.
    const {title, code, group, preparation} = occupation;
    if (this.record && (code || preparation) && this.waitsFor(['pathways'], 'record', title))
      return undefined;
    if (!this.#unread) {
      this.#unread = this.#names();
      this.#sections = [];
    }
    const sections = this.#sections;
    const begun = performance.now();
    for (let name; (name = this.#unread.shift());) {
      const section = this.#section(name, occupation);
      if (section) sections.push(section);
      // The first card of a page reads what all of them need. Where that takes more than a turn, its head has one of its own, too.
      if (!this.shadowRoot && performance.now() - begun > budget) {
        this.#drawn = -atFirst;
        this.unready = true;
        super.requestUpdate();
        return undefined;
      }
    }
    this.#drawn += atFirst;
    const profile = profileOf(occupation);
    if (!sections.length && !profile) return undefined;
    this.#describe(
      this.structuredData != null && this.structuredData !== false
        ? {...occupation, profile}
        : undefined,
    );
    if (this.#drawn < sections.length) super.requestUpdate();
    // Those whose turn has not come stay as they are.
    const drawn = sections.filter(
      ({name}, place) => place < this.#drawn || this.#made[name]?.isConnected,
    );
    for (const section of sections.slice(this.#drawn - atFirst, this.#drawn))
      this.#fill(section, occupation);
    const first = this.sections ? drawn : drawn.slice(0, atFirst);
    const rest = drawn.slice(first.length);
    const sources = this.#renderSources(
      [...(profile?.sources ?? []).map((source) => ({source})), ...this.#figuresOf(first)],
      this.#figuresOf(rest),
    );
    const headOnly = sections.length && !drawn.length;
    return html` <div class=${headOnly ? 'profile begun' : 'profile'} lang=${this.locale}>
      <div class="head">
        ${group && group.title !== title ? html`<p part="group">${group.title}</p>` : nothing}
        ${this.renderTitle(title)}
        ${profile ? html`<p part="summary">${profile.summary}</p>` : nothing}
        <slot name="actions"></slot>
      </div>
      <slot name="quote"></slot>
      ${
        sections.length > 3
          ? html`<nav part="nav" aria-label=${text.nav(title)}>
              <ul>
                ${sections.map(
                  ({name, heading}) =>
                    html` <li>
                      <button type="button" @click=${() => this.#goTo(name)}>${heading}</button>
                    </li>`,
                )}
              </ul>
            </nav>`
          : nothing
      }
      <div class="sections">${first.map((one) => this.#renderSection(one))}</div>
      ${
        rest.length
          ? html` <button part="button" type="button" aria-expanded="false" @click=${toggle}>
                ${text.more}
              </button>
              <div class="sections rest" hidden="until-found" @beforematch=${opened}>
                ${rest.map((one) => this.#renderSection(one))}
              </div>`
          : nothing
      }
      ${
        !headOnly && sources.length
          ? html`<div part="sources">
              <p class="small" role="heading" aria-level=${lowerLevel(this.titleLevel())}>
                ${text.sources}
              </p>
              ${sources}
            </div>`
          : nothing
      }
    </div>`;
  }

  protected override renderContent(): TemplateResult | undefined {
    const content = super.renderContent();
    if (!content) this.#describe();
    return content;
  }

  disconnectedCallback(): void {
    // A page that sorts its cards moves each of them.
    if (!this.isConnected) this.#describe();
  }

  #describe(occupation?: OccupationRecord): void {
    const before = this.#described;
    this.#described = occupation;
    if (!describe(this, occupation)) return;
    for (const other of document.querySelectorAll<CareerProfile>(this.localName)) {
      // A tag that is not upgraded yet has nothing to say.
      const said = #described in other ? other.#described : undefined;
      if (said && said.code === before?.code) describe(other, said);
    }
  }

  #names(): SectionName[] {
    const asked = namesIn(this.sections)?.flatMap((name) =>
      name === 'topics' ? topicNames : (name as SectionName),
    );
    const known = asked?.filter((name) => sectionNames.includes(name));
    if (known?.length !== asked?.length)
      this.report(
        'sections',
        this.sections,
        text.sectionProblem(['topics', ...sectionNames].join(', ')),
      );
    return [...new Set(known?.length ? known : sectionNames)];
  }

  /** A section; `undefined` where there is nothing to show in it. */
  #section(name: SectionName, occupation: OccupationRecord): Section | undefined {
    const {wages, outlook, preparation, interests} = occupation;
    const code = occupation.code ?? '';
    const {period, offerMin, offerMax, offerPeriod, href} = this;
    if (
      this.#without === this.occupation &&
      code &&
      !areHere(modulesOfSection(name, code.slice(0, 2), code))
    )
      return undefined;
    const section = (
      known: unknown,
      figures: Section['figures'],
      properties = {},
    ): Section | undefined =>
      known
        ? {name, tag: name as Drawer, heading: headings[name]!, properties, figures}
        : undefined;
    if (name === 'facts') {
      const [facts, used] = factsOf(occupation, this.locale);
      return section(facts.length, used);
    }
    if (name === 'salary')
      return section(wages && salaryScale(wages, 'year'), [wages], {
        period,
        offerMin,
        offerMax,
        offerPeriod,
      });
    if (name === 'outlook') return section(outlook, [outlook]);
    if (name === 'education') {
      const {attainment} = occupation;
      const timeline = findTimeline(code, preparation);
      const pages = timeline
        ? stagesOf(timeline)
            .flatMap(sourcesOf)
            .map((source) => ({source}))
        : [];
      return section(timeline, [preparation, attainment, ...pages]);
    }
    // Each value of a credential has a date of its own, so its sources stay beside it.
    if (name === 'certification')
      return section(credentialsOf(code).length, [], {record: undefined});
    if (name === 'fit')
      return section(this.interests && interests, [interests], {interests: this.interests});
    const topic = topicOf(name, occupation);
    return (
      topic && {
        name,
        tag: 'topic',
        heading: topic.heading,
        properties: {topic: name, href},
        figures: topic.sources.map((source) => ({source})),
      }
    );
  }

  /** Gives the element of a section what it is to show. */
  #fill({name, heading, tag, properties}: Section, occupation: OccupationRecord): void {
    const element = (this.#made[name] ??= this.#make(tag));
    element.firstElementChild!.textContent = heading;
    Object.assign(
      element,
      {
        occupation: occupation.code,
        record: this.record === occupation ? occupation : undefined,
        headingLevel: lowerLevel(this.titleLevel()),
      },
      properties,
    );
  }

  #renderSection({name, heading}: Section): TemplateResult {
    return html`<slot
      name=${name}
      @slotchange=${({currentTarget}: Event) => {
        super.requestUpdate();
        // What the page put there can be gone to from now on, where its address leads to it.
        if (document.querySelector(':target')?.closest('[slot]')?.assignedSlot === currentTarget)
          location.replace(location.href);
      }}
      ><div part="section" class=${name} role="group" aria-label=${heading} tabindex="-1">
        ${this.#made[name]}
      </div></slot
    >`;
  }

  /** What the sections show, but for those that the page replaces. */
  #figuresOf(sections: readonly Section[]): SourcedFigures[] {
    return sections.flatMap(({name, figures}) =>
      this.querySelector(`:scope > [slot="${name}"]`) ? [] : figures.filter((one) => one != null),
    );
  }

  /** Each source once, with every area and period it is used for; apart, what only the sections behind the button use. */
  #renderSources(first: SourcedFigures[], later: SourcedFigures[]): TemplateResult[] {
    const used = new Map<
      string,
      {source: Source; names: Set<string>; scopes: Set<string>; behind: boolean}
    >();
    [...first, ...later].forEach(({area, period, source}, place) => {
      if (!source) return;
      const {name, attribution: notice} = source;
      // Editions of one database share a notice.
      const key = notice?.replace(name, '') ?? name;
      const entry = used.get(key) ?? {
        source,
        names: new Set(),
        scopes: new Set(),
        behind: place >= first.length,
      };
      entry.names.add(name);
      entry.scopes.add([area, period].filter(Boolean).join(', '));
      used.set(key, entry);
    });
    return [...used.values()].map(
      ({source, names, scopes, behind}) =>
        html`<div class=${behind ? 'later' : ''}>
          ${
            source.attribution
              ? attribution({
                  ...source,
                  attribution: source.attribution.replace(source.name, [...names].join(' and ')),
                })
              : // A year that stands in another scope already tells nothing.
                this.renderSource({
                  period: [...scopes]
                    .filter((one, _, all) => one && !all.join().replace(one, '').includes(one))
                    .join('; '),
                  source,
                })
          }
        </div>`,
    );
  }

  #make(tag: Drawer): CareerElement {
    const element = document.createElement(`career-${tag}`) as CareerElement;
    const title = document.createElement('span');
    title.slot = 'title';
    element.append(title);
    element.setAttribute(
      'exportparts',
      exportedParts[tag].replace(/\w+/g, (part) => `${part}:${tag}__${part}`).replaceAll(' ', ','),
    );
    return element;
  }

  /** To a section, or to what the page put in its place. */
  #goTo(name: SectionName): void {
    const slot = this.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
    const [target = slot?.firstElementChild] = slot?.assignedElements() ?? [];
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView();
    // What the page put there may take no focus yet.
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({preventScroll: true});
  }
}

/** Packed modules that a section is made of. */
function modulesOfSection(name: SectionName, group: string, code: string): string[] {
  if (name === 'certification') return [group, 'pathways'];
  if (name === 'education') return [group, `${group}.details`, 'pathways'];
  return name === 'facts' || name === 'fit' || name === 'salary' || name === 'outlook'
    ? [group]
    : modulesOf(name, group, code);
}

declare global {
  interface HTMLElementTagNameMap {
    'career-profile': CareerProfile;
  }
}
