import {html, nothing, type TemplateResult} from 'lit/html.js';
import {lowerLevel} from '../career-element.js';
import {findCredential} from '../dataset/credentials.js';
import type {Attainment, OccupationRecord, Preparation} from '../dataset/occupation.js';
import {
  findTimeline,
  sourcesOf,
  stagesOf,
  type Months,
  type Placed,
  type Stage,
  type Timeline,
} from '../dataset/pathways.js';
import {money, percent, typeset} from '../format.js';
import {text} from '../messages/education.js';
import * as problem from '../messages/problems.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {styles as controls} from './career-controls.styles.js';
import {lengths, styles} from './career-education.styles.js';
import {closeFor, opened, toggle} from './disclosure.js';

/**
 * @summary How people get into an occupation: the stages to scale, with every way there is and the credential each opens;
 * what entry requires; and, apart from that, what workers hold.
 *
 * @slot - The author's own words: shown before the script runs, without JavaScript, and where there is no such occupation.
 * @slot title - Replaces the title.
 *
 * @csspart title - The title.
 * @csspart entry - What entry requires: education, experience and training.
 * @csspart timeline - The stages.
 * @csspart way - One of several ways in.
 * @csspart stage - One stage.
 * @csspart bar - The length of a stage, to scale.
 * @csspart credential - A credential that a stage opens.
 * @csspart details - What belongs to a stage: courses, activities, steps.
 * @csspart steps - The numbered plan.
 * @csspart attainment - What workers hold.
 * @csspart note - What else is to be known of the figures.
 * @csspart source - Period and publisher of the figures.
 *
 * @cssproperty [--career-education-bar-height=12px] - Thickness of the bars.
 *
 * @fires career-error - The occupation, an attribute or the record cannot be used.
 */
export class CareerEducation extends OccupationElement {
  static override styles = [theme, controls, lengths, styles];
  static override properties = {...OccupationElement.properties, view: 'timeline'};

  /** Show the stages as a `timeline`, or what to do in numbered `steps`. */
  declare view: 'timeline' | 'steps';

  protected override packedModules(group: string): string[] {
    return [group, `${group}.details`, 'pathways'];
  }

  protected override renderOccupation({
    title,
    code,
    preparation,
    attainment,
  }: OccupationRecord): TemplateResult | undefined {
    if (this.view !== 'timeline' && this.view !== 'steps') {
      this.report('view', this.view, problem.oneOf('timeline, steps', 'timeline'));
    }
    // A record of the page's own waits for no occupation.
    if (this.record && (code || preparation) && this.waitsFor(['pathways'], 'record', title))
      return undefined;
    closeFor(this, title);
    const timeline = findTimeline(code, preparation);
    if (!timeline && !attainment) return undefined;
    return html` <div class="education" lang="en">
      ${this.renderTitle(title)} ${preparation ? this.#entry(preparation) : nothing}
      ${!timeline ? nothing : this.view === 'steps' ? this.#steps(timeline) : this.#timeline(timeline)}
      ${attainment ? this.#attainment(attainment) : nothing}
    </div>`;
  }

  #section(
    part: 'entry' | 'timeline' | 'steps' | 'attainment',
    head: string,
    content: TemplateResult,
  ): TemplateResult {
    return html`<section part=${part}>
      <p class="head" role="heading" aria-level=${lowerLevel(this.titleLevel())}>${head}</p>
      ${content}
    </section>`;
  }

  #entry(preparation: Preparation): TemplateResult {
    const {entryEducation, experience, training} = preparation;
    return this.#section(
      'entry',
      text.requires,
      html` <dl>
          <div>
            <dt>${text.education}</dt>
            <dd>${typeset(entryEducation)}</dd>
          </div>
          <div>
            <dt>${text.experience}</dt>
            <dd>${experience}</dd>
          </div>
          <div>
            <dt>${text.training}</dt>
            <dd>${training}</dd>
          </div>
        </dl>
        <p part="note">${text.usual}</p>
        ${this.renderSource(preparation)}`,
    );
  }

  #timeline(timeline: Timeline): TemplateResult {
    const {before, ways, after, length, tick, marks = []} = timeline;
    const stages = (placed: readonly Placed[]) =>
      html`<ol>
        ${placed.map((one) => this.#stage(one))}
      </ol>`;
    // An axis stands where there is something to measure.
    const block = (head: string, placed: readonly Placed[], content = stages(placed)) => {
      const drawn = placed.some(({stage}) => stage.months);
      return html`<li class=${drawn ? 'block drawn' : 'block'}>
        ${head ? html`<small>${head}</small>` : nothing}${drawn ? axis(marks, tick) : nothing}${content}
      </li>`;
    };
    return this.#section(
      'timeline',
      text.timeline,
      html` <div class=${`length m${length}`}>
          <div class=${`m${tick}`}>
            <ol class="tick">
              ${before.length ? block(text.before, before) : nothing}
              ${
                ways.length
                  ? block(
                      text.ways(ways.length, before.length),
                      ways.flatMap(({placed}) => placed),
                      ways.length > 1
                        ? html`<ol>
                            ${ways.map(
                              (way, place) =>
                                html` <li part="way">
                                  <small>${text.way(place + 1, way.said)}</small
                                  >${stages(way.placed)}
                                </li>`,
                            )}
                          </ol>`
                        : undefined,
                    )
                  : nothing
              }
              ${block(text.after, after)}
            </ol>
          </div>
        </div>
        ${length ? html`<p part="note">${text.legend}</p>` : nothing}
        ${this.#sources(stagesOf(timeline))}`,
    );
  }

  #stage({stage, start, said}: Placed): TemplateResult {
    const {kind, title, months, opens = []} = stage;
    const more = this.#details(stage);
    const end = start + (months?.max ?? months?.min ?? 0);
    return html` <li part="stage" class=${kind}>
      <div class="name">
        ${more ? html`<button aria-expanded="false" @click=${toggle}>${title}</button>` : title}<small
          >${said}</small
        >
      </div>
      <div class="bar" aria-hidden="true">
        <i class=${`m${start}`}></i>${months ? bar(months) : html`<i class="dot"></i>`}
      </div>
      ${opens.length ? html`<p class="opens"><i class=${`m${end}`}></i><span class="unseen">${text.opens}</span>${opens.map(badge)}</p>` : nothing}
      ${more ? html`<div part="details" hidden="until-found" @beforematch=${opened}>${more}</div>` : nothing}
    </li>`;
  }

  /** What opens under a stage; nothing where it has no more than its name. */
  #details(stage: Stage): TemplateResult | undefined {
    const {about, courses, activities, steps, cost} = stage;
    if (!about && !courses && !activities && !steps) return undefined;
    const list = (head: string, items?: readonly unknown[]) =>
      items
        ? html`<small>${head}</small>
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
        : nothing;
    return html` <p>${about}</p>
      ${list(text.courses, courses)} ${list(text.activities, activities)}
      ${list(
        text.steps,
        steps?.map((step) => html`<strong>${step.title}.</strong> ${step.text}`),
      )}
      ${cost ? html`<p>${text.cost(money(cost.min, 'year', this.locale), money(cost.max, 'year', this.locale), cost.year)}</p>` : nothing}
      ${this.#sources([stage])}`;
  }

  #steps(timeline: Timeline): TemplateResult {
    return this.#section(
      'steps',
      text.plan,
      html` <ol class="steps">
          ${timeline.plan?.map(
            ({title, text: what, said}) =>
              html` <li>
                <strong>${title}</strong>
                <p>${what}</p>
                <small>${said}</small>
              </li>`,
          )}
        </ol>
        ${this.#sources(stagesOf(timeline))}`,
    );
  }

  /** Each source of some stages once. */
  #sources(stages: Stage[]): TemplateResult {
    const sources = new Map(stages.flatMap(sourcesOf).map((source) => [source.name, source]));
    return html`<div class="sources">
      ${[...sources.values()].map((source) => this.renderSource({source}))}
    </div>`;
  }

  #attainment(attainment: Attainment): TemplateResult {
    const levels = (Object.entries(text.levels) as [keyof typeof text.levels, string][]).filter(
      ([level]) => attainment[level] != null,
    );
    const most = Math.max(...levels.map(([level]) => attainment[level]));
    return this.#section(
      'attainment',
      text.holds,
      html` <dl>
          ${levels.map(
            ([level, name]) =>
              html` <div>
                <dt>${name}</dt>
                <dd>
                  <svg
                    aria-hidden="true"
                    viewBox=${`0 0 ${most || 1} 2`}
                    preserveAspectRatio="none"
                  >
                    <path d=${`M0 1H${attainment[level]}`}></path>
                  </svg>
                  ${percent(attainment[level], this.locale)}
                </dd>
              </div>`,
          )}
        </dl>
        <p part="note">${text.holdsNote} ${attainment.inexactMatch ? text.inexact : nothing}</p>
        ${this.renderSource(attainment)}`,
    );
  }
}

/** The least time solid, what may come on top light. Lengths are classes, because a strict page allows no style attribute. */
function bar({min = 0, max}: Months): TemplateResult {
  return html`<i part="bar" class=${`least m${min}`}></i
    ><i part="bar" class=${max === undefined ? 'most open' : `most m${max - min}`}></i>`;
}

/** A credential by its short name; the full one for whoever points at it. */
function badge(id: string): TemplateResult {
  const {short = id, name = id} = findCredential(id) ?? {};
  return html`<abbr part="credential" title=${name}>${short}</abbr>`;
}

/** The marks of the axis. The stages say their lengths in words, so they are hidden from assistive technology. */
function axis(marks: readonly string[], tick: number): TemplateResult {
  return html` <div class="axis" aria-hidden="true">
    <div class="bar">
      <i class=${`m${tick}`}></i>${marks.map((mark) => html`<i class=${`m${tick}`}>${mark}</i>`)}
    </div>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-education': CareerEducation;
  }
}
