import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {lowerLevel} from '../career-element.js';
import {listedOccupations} from '../dataset/catalog.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import {withoutInherited} from '../dataset/inherited.js';
import type {Topic, TopicItem} from '../dataset/profiles.js';
import * as problem from '../messages/problems.js';
import {barWords, shareNotShown, text} from '../messages/topic.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {modulesOf, topicOf, topicsOf, type AnyTopic} from '../topics.js';
import {renderAttribution} from './attribution.js';
import {styles} from './career-topic.styles.js';
import {closeFor, opened, toggle} from './disclosure.js';
import {addressOf, occupationLink} from './occupation-link.js';

/**
 * How many items of a list are shown before a reader asks for the others: some occupations have
 * hundreds of programs.
 */
const shownAtFirst = 30;

type Question = NonNullable<Topic['questions']>[number];

/**
 * @summary One topic of an occupation by itself, laid out for its kind: lists side by side, a table, bars, paragraphs, or
 * questions that open. What is written is there for a few occupations; `interests`, `related` and
 * `programs` for nearly all.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where the topic is not known.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart intro - A sentence before the rest.
 * @csspart list - A list.
 * @csspart table - A table.
 * @csspart bars - Shares, as bars.
 * @csspart question - One question with its answer.
 * @csspart button - Opens and closes an answer, or the rest of a long list.
 * @csspart link - The title of an occupation, where there is an address for it, or a page to read.
 * @csspart note - What the bars do not show, or what a list rests on.
 * @csspart source - Where the topic was read.
 *
 * @cssproperty [--career-topic-bar-height=12px] - Thickness of the bars.
 *
 * @fires career-navigate - The reader chose an occupation. Cancelable.
 * @fires career-error - The occupation, the topic or the record cannot be used.
 */
export class CareerTopic extends OccupationElement {
  static override styles: CSSResultGroup = [theme, controls, styles];

  /** Which topic: one of those that are written, or `interests`, `related`, `programs`. */
  @property() topic?: AnyTopic | undefined;

  /**
   * Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https
   * address or one of this site. Without it titles are no links.
   */
  @property() href?: string | undefined;

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    const name = this.topic;
    if (!this.#isHere(occupation)) return undefined;
    const topic = name && withoutInherited(topicOf(name, occupation));
    if (!topic) {
      if (name || this.arrival.isOver) {
        this.report('topic', name ?? '', text.unknown(topicsOf(occupation).join(', ')));
      }
      return html`<slot></slot>`;
    }
    closeFor(this, occupation.title + name);
    const {heading, intro, text: paragraphs = [], groups, table, questions, bars, most} = topic;
    return html`
      <div class=${name} lang="en">
        ${this.renderTitle(heading)} ${intro ? html`<p part="intro">${intro}</p>` : nothing}
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${groups ? this.#renderGroups(groups) : nothing} ${table ? renderTable(table) : nothing}
        ${bars ? renderBars(bars, most) : nothing} ${questions?.map(renderQuestion)}
        ${name === 'programs' ? html`<p part="note">${text.programsNote}</p>` : nothing}
        ${topic.sources.map((source) =>
          source.attribution ? renderAttribution(source) : this.renderSource({source}),
        )}
      </div>
    `;
  }

  /** Whether all that the topic is made of is in memory. A page's own record waits for no occupation. */
  #isHere(occupation: OccupationRecord): boolean {
    if (!this.topic) return true;
    const code = this.isOwn(occupation) ? undefined : occupation.code;
    return this.has(modulesOf(this.topic, code), 'topic', this.topic);
  }

  #renderGroups(groups: NonNullable<Topic['groups']>): TemplateResult {
    return html`
      <div class="groups">
        ${groups.map(
          ({head, items}) => html`
            <div>${head ? this.#renderHead(head) : nothing} ${this.#renderItems(items)}</div>
          `,
        )}
      </div>
    `;
  }

  #renderHead(words: string): TemplateResult {
    const level = lowerLevel(this.titleLevel());
    return html`<p class="head" role="heading" aria-level=${level}>${words}</p>`;
  }

  /** The first items of a list, and a button that shows the others. */
  #renderItems(items: readonly TopicItem[]): TemplateResult {
    const listItem = (item: TopicItem): TemplateResult => html`<li>${this.#renderItem(item)}</li>`;
    const first = items.slice(0, shownAtFirst);
    const others = items.slice(shownAtFirst);
    return html`
      <ul part="list">
        ${first.map(listItem)}
      </ul>
      ${
        others.length > 0
          ? html`
              <button part="button" type="button" aria-expanded="false" @click=${toggle}>
                ${text.more(others.length)}
              </button>
              <ul part="list" hidden="until-found" @beforematch=${opened}>
                ${others.map(listItem)}
              </ul>
            `
          : nothing
      }
    `;
  }

  #renderItem(item: TopicItem): unknown {
    const {term, text: said} = item;
    if (term && said) return html`<b>${this.#renderTerm(item)}:</b> ${said}`;
    return term ? this.#renderTerm(item) : said;
  }

  /**
   * A term, which may lead to an occupation's page on the page's own site, or to a page to read.
   */
  #renderTerm({term, occupation, url}: TopicItem): unknown {
    const {href} = this;
    const listed = href ? listedOccupations().find(({code}) => code === occupation) : undefined;
    if (listed) {
      const address = addressOf(listed, href);
      if (address) return occupationLink(listed, address, term);
      this.report('href', href, problem.address);
    }
    return url?.startsWith('https://') ? html`<a part="link" href=${url}>${term}</a>` : term;
  }
}

function renderQuestion({question, answer}: Question): TemplateResult {
  return html`
    <div part="question">
      <button part="button" type="button" aria-expanded="false" @click=${toggle}>
        ${question}
      </button>
      <p hidden="until-found" @beforematch=${opened}>${answer}</p>
    </div>
  `;
}

/**
 * A table whose first column names its rows. Where there is no room each row is a block, and every
 * cell says its column.
 */
function renderTable({columns, rows}: NonNullable<Topic['table']>): TemplateResult {
  return html`
    <table part="table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => renderRow(row, columns))}
      </tbody>
    </table>
  `;
}

function renderRow(
  [name, ...cells]: readonly string[],
  columns: readonly string[],
): TemplateResult {
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">${name}</th>
      ${cells.map(
        (cell, place) => html`<td role="cell" data-column=${columns[place + 1]!}>${cell}</td>`,
      )}
    </tr>
  `;
}

/** @param most End of the scale where it begins at 1 and is not in percent. */
function renderBars({of, shares}: NonNullable<Topic['bars']>, most?: number): TemplateResult {
  const least = most ? 1 : 0;
  const longest = (most ?? Math.max(...shares.map(({percent}) => percent))) - least;
  return html`
    <p class="head">${of}</p>
    <dl part="bars">
      ${shares.map(
        ({name, percent}) => html`
          <div>
            <dt>${name}</dt>
            <dd>
              <svg aria-hidden="true" viewBox=${`0 0 ${longest} 2`} preserveAspectRatio="none">
                <path d=${`M0 1H${percent - least}`}></path>
              </svg>
              <span>${barWords(percent, most)}</span>
            </dd>
          </div>
        `,
      )}
    </dl>
    ${shareNotShown(shares, most).map((note) => html`<p part="note">${note}</p>`)}
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-topic': CareerTopic;
  }
}
