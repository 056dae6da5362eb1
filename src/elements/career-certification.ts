import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {CredentialId, OccupationKey} from '../../data/packed/keys.gen.js';
import {jsonAttribute} from '../attributes.js';
import {CareerElement, lowerLevel} from '../career-element.js';
import {nearestCredentials, occupationOfCredential} from '../dataset/credential-names.js';
import {
  credentialsOf,
  findCredential,
  type Credential,
  type CredentialRecord,
  type Fact,
} from '../dataset/credentials.js';
import {findPathway} from '../dataset/pathways.js';
import {CareerNavigateEvent} from '../events.js';
import {problems, text} from '../messages/certification.js';
import * as problem from '../messages/problems.js';
import {isStale, readCredential} from '../model/credential.js';
import {RecordFault} from '../model/reading.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {styles} from './career-certification.styles.js';
import {navigate} from './navigate.js';

const levelNote = html`<p part="note">${text.levelNote}</p>`;

/**
 * @summary One credential as a card: who gives it, who may take its exam, the exam, its cost and its renewal, each with its
 * source and date. With `occupation` alone: the cards of that occupation, entry level first.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such credential.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart demand - Whether employers ask for a credential, above the cards of an occupation.
 * @csspart card - One credential.
 * @csspart issuer - Who gives it.
 * @csspart level - What to think of first, in our own grouping.
 * @csspart facts - Who may take the exam, the exam, its fee and its renewal.
 * @csspart note - The names it had before; below, that the level is our own grouping.
 * @csspart source - Where a value was read, of which date, and whether to check it.
 * @csspart link - The link to the issuer's page.
 *
 * @cssproperty [--career-certification-card-inline-size=20em] - Least width of a card where several stand side by side.
 *
 * @fires career-navigate - A visitor follows the link to the issuer; cancel it to go elsewhere.
 * @fires career-error - The credential, the occupation, an attribute or the record cannot be used.
 */
export class CareerCertification extends CareerElement {
  static override styles: CSSResultGroup = [theme, controls, styles];

  /** Short name of a credential: `rhit`. In HTML also in capitals, or a name it had before. */
  @property() certification?: CredentialId | undefined;

  /** SOC code, slug or official title; without `certification` its credentials are shown. */
  @property() occupation?: OccupationKey | undefined;

  /**
   * A credential of the page's own, shown instead of `certification`: `short` and `name`; its
   * values as `facts`, a list of `{head, lines, asOf, source}`. In HTML as JSON.
   */
  @property({converter: jsonAttribute}) record?: CredentialRecord | string | undefined;

  /** A page may hold hundreds of cards: they always take turns. */
  protected override takesTurn(): boolean {
    return !this.isPartOfAnother;
  }

  protected override get subject(): [attribute: string, value: unknown] {
    if (this.record) return ['record', this.record];
    return this.certification
      ? ['certification', this.certification]
      : ['occupation', this.occupation];
  }

  protected override renderContent(): TemplateResult | undefined {
    const {record, certification, occupation} = this;
    const own = this.#ownRecord();
    if (own) return this.#renderOne(own);
    if (certification) {
      const found = this.#findCredential(certification);
      return found && this.#renderOne(found);
    }
    if (occupation) return this.#renderAllOf(occupation);
    const isNoneGiven = record == null || record === '';
    if (isNoneGiven && this.arrival.isOver) {
      this.report('certification', '', problems.missing);
    }
    return undefined;
  }

  /** The page's own credential, as far as it can be shown. */
  #ownRecord(): CredentialRecord | undefined {
    const given = this.handedIn('record', this.record);
    if (given === undefined) return undefined;
    const read = readCredential(given);
    if (!(read instanceof RecordFault)) return read;
    const isNone = read.path === 'record' || read.value == null;
    const what = isNone ? problems.record : problem.record(read.expected);
    this.report(isNone ? 'record' : read.path, isNone ? given : read.value, what);
    return undefined;
  }

  /**
   * The credential that a tag names. Where it is not in memory, the module of an occupation brings
   * it.
   */
  #findCredential(key: unknown): Credential | undefined {
    if (typeof key !== 'string') {
      this.report('certification', key, problems.unknownKind);
      return undefined;
    }
    const found = findCredential(key);
    if (found) return found;
    const code = occupationOfCredential(key);
    if (!code) {
      const nearest = nearestCredentials(key).map(({id, name}) => `${id} (${name})`);
      this.report('certification', key, problems.unknown(nearest.join(', ')));
    } else {
      this.has([`occupations/${code}`], 'certification', key);
    }
    return undefined;
  }

  #renderAllOf(key: OccupationKey): TemplateResult | undefined {
    const occupation = this.lookUp(key);
    if (!occupation) return undefined;
    const {code, title} = occupation;
    const state = this.bringPathway(code);
    if (state === 'coming') return undefined;
    const credentials = credentialsOf(code);
    if (credentials.length === 0) {
      if (state === 'here') this.report('occupation', key, problems.none);
      return undefined;
    }
    return html`
      <div lang="en">
        ${this.renderTitle(text.of(title))} ${this.#renderDemand(code)}
        <div class="cards">${credentials.map((one) => this.#renderAmongOthers(one))}</div>
        ${levelNote}
      </div>
    `;
  }

  /** Whether employers ask for a credential. */
  #renderDemand(code: string): TemplateResult | typeof nothing {
    const demand = findPathway(code)?.demand;
    if (!demand) return nothing;
    return html`
      <p part="demand">${demand.about}</p>
      ${demand.sources.map((source) => this.renderSource({source}))}
    `;
  }

  #renderOne(record: CredentialRecord): TemplateResult {
    const title = this.renderTitle(text.name(record.short, record.name));
    return html`
      <div lang="en">
        ${this.#renderCard(record, title)} ${levelOf(record) ? levelNote : nothing}
      </div>
    `;
  }

  #renderAmongOthers(record: CredentialRecord): TemplateResult {
    const title = html`
      <div class="title" role="heading" aria-level=${lowerLevel(this.titleLevel())}>
        ${text.name(record.short, record.name)}
      </div>
    `;
    return this.#renderCard(record, title);
  }

  #renderCard(record: CredentialRecord, title: TemplateResult): TemplateResult {
    const {issuer, formerly, shows, facts = [], checked} = record;
    const level = levelOf(record);
    const stated = facts.filter(({lines}) => lines.length > 0);
    return html`
      <div part="card">
        <div class="head">
          ${title} ${level ? html`<span part="level">${level}</span>` : nothing}
        </div>
        ${issuer ? html`<small part="issuer">${issuer.name}</small>` : nothing}
        ${formerly?.length ? html`<p part="note">${text.formerly(formerly)}</p>` : nothing}
        ${shows ? html`<p>${shows}</p>` : nothing}
        ${
          stated.length > 0
            ? html`<dl part="facts">${stated.map((fact) => this.#renderFact(fact, checked))}</dl>`
            : nothing
        }
        ${this.#renderLink(record)}
      </div>
    `;
  }

  /** The way to the issuer's own page; the page around is asked first. */
  #renderLink({id, short, issuer, page}: CredentialRecord): TemplateResult | typeof nothing {
    if (!page?.startsWith('https://')) return nothing;
    const follow = (event: MouseEvent): void => {
      navigate(event, new CareerNavigateEvent(undefined, id, page));
    };
    return html`
      <a part="link" href=${page} @click=${follow}>${text.link(short, issuer?.short)}</a>
    `;
  }

  #renderFact(fact: Fact, checked?: string): TemplateResult {
    const {head, lines, asOf, source} = fact;
    const stale = isStale(fact, checked);
    return html`
      <div class=${stale ? 'stale' : ''}>
        <dt>${head}</dt>
        <dd>
          ${lines.length > 1 ? renderChoice(lines) : lines}
          ${this.renderSource({period: text.read(asOf ?? '', stale), source})}
        </dd>
      </div>
    `;
  }
}

/** Several lines of which any one holds. */
function renderChoice(lines: readonly string[]): TemplateResult {
  return html`
    ${text.any}
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
}

/** What to think of first, in our own grouping; nothing for a level that nobody knows. */
function levelOf({level}: CredentialRecord): string | undefined {
  return level && Object.hasOwn(text.levels, level) ? text.levels[level] : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-certification': CareerCertification;
  }
}
