import {html, nothing, type TemplateResult} from 'lit/html.js';
import {lowerLevel} from '../career-element.js';
import {listedOccupations} from '../dataset/catalog.js';
import type {OccupationRecord} from '../dataset/occupation.js';
import type {Topic, TopicItem} from '../dataset/profiles.js';
import * as problem from '../messages/problems.js';
import {barWords, shareNotShown, text} from '../messages/topic.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {modulesOf, topicOf, topicsOf, type AnyTopic} from '../topics.js';
import {attribution} from './career-fit-report.js';
import {styles} from './career-topic.styles.js';
import {closeFor, opened, toggle} from './disclosure.js';
import {addressOf, occupationLink} from './occupation-link.js';

/** How many items of a list are shown before a reader asks for the others: some occupations have hundreds of programs. */
const atFirst = 30;

/**
 * @summary One topic of an occupation by itself, laid out for its kind: lists side by side, a table, bars, paragraphs, or
 * questions that open. What is written is there for a few occupations; `interests`, `related` and `programs` for nearly all.
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
  static override styles = [theme, controls, styles];
  static override properties = {...OccupationElement.properties, topic: undefined, href: undefined};

  /** Which topic: one of those that are written, or `interests`, `related`, `programs`. */
  declare topic?: AnyTopic;
  /** Address of an occupation's page, with `{slug}` or `{code}` in it: `/careers/{slug}`. An https address or one of this site. Without it titles are no links. */
  declare href?: string;

  protected override packedModules(group: string, code: string): string[] {
    return modulesOf(this.topic!, group, code);
  }

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult {
    const topic = topicOf(this.topic!, occupation);
    if (!topic) {
      this.report('topic', this.topic ?? '', text.unknown(topicsOf(occupation).join(', ')));
      return html`<slot></slot>`;
    }
    closeFor(this, occupation.title + this.topic);
    const {
      heading,
      intro,
      sources,
      text: paragraphs = [],
      groups,
      table,
      questions,
      bars,
      most,
    } = topic;
    return html` <div class=${this.topic!} lang="en">
      ${this.renderTitle(heading)} ${intro ? html`<p part="intro">${intro}</p>` : nothing}
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${
        groups
          ? html`<div class="groups">
              ${groups.map(
                ({head, items}) =>
                  html` <div>
                    ${head ? html`<p class="head" role="heading" aria-level=${lowerLevel(this.titleLevel())}>${head}</p>` : nothing}
                    <ul part="list">
                      ${this.#items(items.slice(0, atFirst))}
                    </ul>
                    ${
                      items.length > atFirst
                        ? html` <button
                              part="button"
                              type="button"
                              aria-expanded="false"
                              @click=${toggle}
                            >
                              ${text.more(items.length - atFirst)}
                            </button>
                            <ul part="list" hidden="until-found" @beforematch=${opened}>
                              ${this.#items(items.slice(atFirst))}
                            </ul>`
                        : nothing
                    }
                  </div>`,
              )}
            </div>`
          : nothing
      }
      ${table ? tableOf(table) : nothing} ${bars ? barsOf(bars, most) : nothing}
      ${questions?.map(
        ({question, answer}) =>
          html` <div part="question">
            <button part="button" type="button" aria-expanded="false" @click=${toggle}>
              ${question}
            </button>
            <p hidden="until-found" @beforematch=${opened}>${answer}</p>
          </div>`,
      )}
      ${this.topic === 'programs' ? html`<p part="note">${text.programsNote}</p>` : nothing}
      ${sources.map((source) => (source.attribution ? attribution(source) : this.renderSource({source})))}
    </div>`;
  }

  #items(items: readonly TopicItem[]): TemplateResult[] {
    return items.map((item) => html`<li>${this.#item(item)}</li>`);
  }

  #item({term, text: said, occupation, url}: TopicItem): unknown {
    const listed = this.href
      ? listedOccupations().find(({code}) => code === occupation)
      : undefined;
    const address = listed && addressOf(listed, this.href!);
    if (listed && !address) this.report('href', this.href, problem.address);
    const name = address
      ? occupationLink(listed, address, term)
      : url?.startsWith('https://')
        ? html`<a part="link" href=${url}>${term}</a>`
        : term;
    return term && said ? html`<b>${name}:</b> ${said}` : (name ?? said);
  }
}

/** A table whose first column names its rows. Where there is no room each row is a block, and every cell says its column. */
function tableOf({columns, rows}: NonNullable<Topic['table']>): TemplateResult {
  return html` <table part="table" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([name, ...cells]) =>
          html` <tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${cells.map((cell, place) => html`<td role="cell" data-column=${columns[place + 1]!}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function barsOf({of, shares}: NonNullable<Topic['bars']>, most?: number): TemplateResult {
  const least = most ? 1 : 0;
  const longest = most ?? Math.max(...shares.map(({percent}) => percent));
  return html` <p class="head">${of}</p>
    <dl part="bars">
      ${shares.map(
        ({name, percent}) =>
          html` <div>
            <dt>${name}</dt>
            <dd>
              <svg
                aria-hidden="true"
                viewBox=${`0 0 ${longest - least} 2`}
                preserveAspectRatio="none"
              >
                <path d=${`M0 1H${percent - least}`}></path>
              </svg>
              <span>${barWords(percent, most)}</span>
            </dd>
          </div>`,
      )}
    </dl>
    ${shareNotShown(shares, most).map((note) => html`<p part="note">${note}</p>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-topic': CareerTopic;
  }
}
