import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {CredentialId, OccupationKey} from '../../data/packed/keys.gen.js';
import {CareerElement, lowerLevel} from '../career-element.js';
import {
  credentialsOf,
  findCredential,
  nearestCredentials,
  type CredentialRecord,
  type Fact,
} from '../dataset/credentials.js';
import {findTimeline, sourcesOf} from '../dataset/pathways.js';
import {CareerNavigateEvent} from '../events.js';
import {problems, text} from '../messages/certification.js';
import {isStale} from '../model/credential.js';
import {theme} from '../theme.js';
import {inTurn} from '../turns.js';
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
  static override styles = [theme, controls, styles];
  static override properties = {
    certification: undefined,
    occupation: undefined,
    record: undefined,
    ...CareerElement.properties,
  };

  /** Short name of a credential: `rhit`. In HTML also in capitals, or a name it had before. */
  declare certification?: CredentialId;
  /** SOC code, slug or official title; without `certification` its credentials are shown. */
  declare occupation?: OccupationKey;
  /** A credential of the page's own, shown instead of `certification`: `short` and `name`; its values as `facts`, a list of `{head, lines, asOf, source}`. */
  declare record?: CredentialRecord;

  /** A page may hold hundreds of cards. */
  protected override whenDue(draw: () => void): void {
    inTurn(this, draw);
  }

  protected override renderContent(): TemplateResult | undefined {
    const {record, certification, occupation} = this;
    if (record != null) {
      if (typeof record.short === 'string' && typeof record.name === 'string')
        return this.#alone(record);
      this.report('record', record, problems.record);
    }
    if (!certification && !occupation) {
      if (record == null) this.report('certification', '', problems.missing);
      return undefined;
    }
    if (
      this.waitsFor(
        ['pathways'],
        certification ? 'certification' : 'occupation',
        certification ?? occupation,
      )
    )
      return undefined;
    if (certification) {
      const found = findCredential(certification);
      if (found) return this.#alone(found);
      const nearest = nearestCredentials(certification).map(({id, name}) => `${id} (${name})`);
      this.report('certification', certification, problems.unknown(nearest.join(', ')));
      return undefined;
    }
    const shown = this.lookUp(occupation!);
    if (!shown) return undefined;
    const all = credentialsOf(shown.code!);
    if (!all.length) this.report('occupation', occupation!, problems.none);
    const {demand} = findTimeline(shown.code) ?? {};
    return all.length
      ? html` <div lang="en">
          ${this.renderTitle(text.of(shown.title))}
          ${
            demand
              ? html`<p part="demand">${demand.about}</p>
                  ${sourcesOf(demand).map((source) => this.renderSource({source}))}`
              : nothing
          }
          <div class="cards">
            ${all.map((one) => this.#card(one, html`<div class="title" role="heading" aria-level=${lowerLevel(this.titleLevel())}>${text.name(one.short, one.name)}</div>`))}
          </div>
          ${levelNote}
        </div>`
      : undefined;
  }

  #alone(record: CredentialRecord): TemplateResult {
    return html`<div lang="en">
      ${this.#card(record, this.renderTitle(text.name(record.short, record.name)))}${text.levels[record.level!] ? levelNote : nothing}
    </div>`;
  }

  #card(record: CredentialRecord, title: TemplateResult): TemplateResult {
    const {id, short, issuer, level, formerly, shows, page, facts, checked} = record;
    return html` <div part="card">
      <div class="head">
        ${title}${text.levels[level!] ? html`<span part="level">${text.levels[level!]}</span>` : nothing}
      </div>
      ${issuer ? html`<small part="issuer">${issuer.name}</small>` : nothing}
      ${formerly?.length ? html`<p part="note">${text.formerly(formerly)}</p>` : nothing}
      ${shows ? html`<p>${shows}</p>` : nothing}
      ${facts?.length ? html`<dl part="facts">${facts.filter(({lines}) => lines.length).map((fact) => this.#fact(fact, checked))}</dl>` : nothing}
      ${page?.startsWith('https://') ? html`<a part="link" href=${page} @click=${(event: MouseEvent) => navigate(event, new CareerNavigateEvent(undefined, id, page))}>${text.link(short, issuer?.short)}</a>` : nothing}
    </div>`;
  }

  #fact(fact: Fact, checked?: string): TemplateResult {
    const {head, lines, asOf, source} = fact;
    const stale = isStale(fact, checked);
    return html` <div class=${stale ? 'stale' : ''}>
      <dt>${head}</dt>
      <dd>
        ${
          lines.length > 1
            ? html`${text.any}
                <ul>
                  ${lines.map((line) => html`<li>${line}</li>`)}
                </ul>`
            : lines
        }
        ${this.renderSource({period: text.read(asOf ?? '', stale), source})}
      </dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-certification': CareerCertification;
  }
}
