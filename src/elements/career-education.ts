import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {lowerLevel} from '../career-element.js';
import {findCredential} from '../dataset/credentials.js';
import type {Attainment, OccupationRecord, Preparation} from '../dataset/occupation.js';
import {
  stagesOf,
  type Months,
  type Placed,
  type Stage,
  type Timeline,
  type Way,
} from '../dataset/pathways.js';
import {money, percent, typeset} from '../format.js';
import {text} from '../messages/education.js';
import * as problem from '../messages/problems.js';
import {OccupationElement} from '../occupation-element.js';
import {theme} from '../theme.js';
import {findTimeline} from '../timelines.js';
import {styles as controls} from './career-controls.styles.js';
import {styles} from './career-education.styles.js';
import {closeFor, opened, toggle} from './disclosure.js';
import {lengths} from './timeline-lengths.styles.js';

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
  static override styles: CSSResultGroup = [theme, controls, lengths, styles];

  /** Show the stages as a `timeline`, or what to do in numbered `steps`. */
  @property() view: 'timeline' | 'steps' = 'timeline';

  protected override renderOccupation(occupation: OccupationRecord): TemplateResult | undefined {
    const {title, code, preparation, attainment} = occupation;
    const view = this.#knownView();
    // A page's own record waits for no occupation.
    if (code && !this.isOwn(occupation) && this.bringPathway(code) === 'coming') return undefined;
    const timeline = findTimeline(code, preparation);
    if (!timeline && !attainment) return undefined;
    closeFor(this, title);
    return html`
      <div class="education" lang="en">
        ${this.renderTitle(title)} ${preparation ? this.#renderEntry(preparation) : nothing}
        ${timeline && view === 'timeline' ? this.#renderTimeline(timeline) : nothing}
        ${timeline && view === 'steps' ? this.#renderSteps(timeline) : nothing}
        ${attainment ? this.#renderAttainment(attainment) : nothing}
      </div>
    `;
  }

  #knownView(): 'timeline' | 'steps' {
    const view = this.view ?? 'timeline';
    if (view === 'timeline' || view === 'steps') return view;
    this.report('view', view, problem.oneOf('timeline, steps', 'timeline'));
    return 'timeline';
  }

  #renderSection(
    part: 'entry' | 'timeline' | 'steps' | 'attainment',
    heading: string,
    content: TemplateResult,
  ): TemplateResult {
    return html`
      <section part=${part}>
        <p class="head" role="heading" aria-level=${lowerLevel(this.titleLevel())}>${heading}</p>
        ${content}
      </section>
    `;
  }

  #renderEntry(preparation: Preparation): TemplateResult {
    const {entryEducation, experience, training} = preparation;
    const content = html`
      <dl>
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
      ${this.renderSource(preparation)}
    `;
    return this.#renderSection('entry', text.requires, content);
  }

  #renderTimeline(timeline: Timeline): TemplateResult {
    const {before, ways, after, length, tick} = timeline;
    const waysHeading = text.ways(ways.length, before.length);
    const stagesOfWays = ways.flatMap(({placed}) => placed);
    const content = html`
      <div class=${`length m${length}`}>
        <div class=${`m${tick}`}>
          <ol class="tick">
            ${before.length > 0 ? this.#renderBlock(timeline, text.before, before) : nothing}
            ${
              ways.length > 1
                ? this.#renderBlock(timeline, waysHeading, stagesOfWays, this.#renderWays(ways))
                : nothing
            }
            ${ways.length === 1 ? this.#renderBlock(timeline, waysHeading, stagesOfWays) : nothing}
            ${this.#renderBlock(timeline, text.after, after)}
          </ol>
        </div>
      </div>
      ${length ? html`<p part="note">${text.legend}</p>` : nothing}
      ${this.#renderSources(stagesOf(timeline))}
    `;
    return this.#renderSection('timeline', text.timeline, content);
  }

  /** Stages on one axis, which stands where there is something to measure. */
  #renderBlock(
    {marks = [], tick}: Timeline,
    heading: string,
    placed: readonly Placed[],
    content = this.#renderStages(placed),
  ): TemplateResult {
    const isDrawn = placed.some(({stage}) => stage.months);
    return html`
      <li class=${isDrawn ? 'block drawn' : 'block'}>
        ${heading ? html`<small>${heading}</small>` : nothing}
        ${isDrawn ? renderAxis(marks, tick) : nothing} ${content}
      </li>
    `;
  }

  #renderWays(ways: readonly Way[]): TemplateResult {
    return html`
      <ol>
        ${ways.map(
          (way, place) => html`
            <li part="way">
              <small>${text.way(place + 1, way.said)}</small>
              ${this.#renderStages(way.placed)}
            </li>
          `,
        )}
      </ol>
    `;
  }

  #renderStages(placed: readonly Placed[]): TemplateResult {
    return html`
      <ol>
        ${placed.map((one) => this.#renderStage(one))}
      </ol>
    `;
  }

  #renderStage({stage, start, said}: Placed): TemplateResult {
    const {kind, title, months, opens = []} = stage;
    const details = this.#renderDetails(stage);
    const end = start + (months?.max ?? months?.min ?? 0);
    return html`
      <li part="stage" class=${kind}>
        <div class="name">
          ${details ? html`<button aria-expanded="false" @click=${toggle}>${title}</button>` : title}
          <small>${said}</small>
        </div>
        <div class="bar" aria-hidden="true">
          <i class=${`m${start}`}></i>${months ? renderBar(months) : html`<i class="dot"></i>`}
        </div>
        ${opens.length > 0 ? renderOpens(opens, end) : nothing}
        ${
          details
            ? html`
                <div part="details" hidden="until-found" @beforematch=${opened}>${details}</div>
              `
            : nothing
        }
      </li>
    `;
  }

  /** What opens under a stage; nothing where it has no more than its name. */
  #renderDetails(stage: Stage): TemplateResult | undefined {
    const {about, courses, activities, steps} = stage;
    if (!about && !courses && !activities && !steps) return undefined;
    const stepItems = steps?.map((step) => html`<strong>${step.title}.</strong> ${step.text}`);
    return html`
      <p>${about}</p>
      ${courses ? renderList(text.courses, courses) : nothing}
      ${activities ? renderList(text.activities, activities) : nothing}
      ${stepItems ? renderList(text.steps, stepItems) : nothing} ${this.#renderCost(stage)}
      ${this.#renderSources([stage])}
    `;
  }

  #renderCost({cost}: Stage): TemplateResult | typeof nothing {
    if (!cost) return nothing;
    const least = money(cost.min, 'year', this.locale);
    const most = money(cost.max, 'year', this.locale);
    return html`<p>${text.cost(least, most, cost.year)}</p>`;
  }

  #renderSteps(timeline: Timeline): TemplateResult {
    const content = html`
      <ol class="steps">
        ${timeline.plan?.map(
          (step) => html`
            <li>
              <strong>${step.title}</strong>
              <p>${step.text}</p>
              <small>${step.said}</small>
            </li>
          `,
        )}
      </ol>
      ${this.#renderSources(stagesOf(timeline))}
    `;
    return this.#renderSection('steps', text.plan, content);
  }

  /** Each source of some stages once. */
  #renderSources(stages: readonly Stage[]): TemplateResult {
    const all = stages.flatMap(({sources = []}) => sources);
    const byName = new Map(all.map((source) => [source.name, source]));
    const sources = [...byName.values()];
    return html`
      <div class="sources">${sources.map((source) => this.renderSource({source}))}</div>
    `;
  }

  #renderAttainment(attainment: Attainment): TemplateResult {
    const levels = attainmentLevels.filter((level) => attainment[level] != null);
    const most = Math.max(...levels.map((level) => attainment[level])) || 1;
    const content = html`
      <dl>
        ${levels.map(
          (level) => html`
            <div>
              <dt>${text.levels[level]}</dt>
              <dd>
                <svg aria-hidden="true" viewBox=${`0 0 ${most} 2`} preserveAspectRatio="none">
                  <path d=${`M0 1H${attainment[level]}`}></path>
                </svg>
                ${percent(attainment[level], this.locale)}
              </dd>
            </div>
          `,
        )}
      </dl>
      <p part="note">${text.holdsNote} ${attainment.inexactMatch ? text.inexact : nothing}</p>
      ${this.renderSource(attainment)}
    `;
    return this.#renderSection('attainment', text.holds, content);
  }
}

const attainmentLevels = Object.keys(text.levels) as (keyof typeof text.levels)[];

function renderList(heading: string, items: readonly unknown[]): TemplateResult {
  return html`
    <small>${heading}</small>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  `;
}

/** The credentials that a stage opens, where it ends. */
function renderOpens(ids: readonly string[], end: number): TemplateResult {
  return html`
    <p class="opens">
      <i class=${`m${end}`}></i><span class="unseen">${text.opens}</span>${ids.map(renderBadge)}
    </p>
  `;
}

/**
 * The least time solid, what may come on top light. Lengths are classes, because a strict page
 * allows no style attribute.
 */
function renderBar({min = 0, max}: Months): TemplateResult {
  const most = max === undefined ? 'most open' : `most m${max - min}`;
  return html`<i part="bar" class=${`least m${min}`}></i><i part="bar" class=${most}></i>`;
}

/** A credential by its short name; the full one for whoever points at it. */
function renderBadge(id: string): TemplateResult {
  const {short = id, name = id} = findCredential(id) ?? {};
  return html`<abbr part="credential" title=${name}>${short}</abbr>`;
}

/**
 * The marks of the axis. The stages say their lengths in words, so they are hidden from assistive
 * technology.
 */
function renderAxis(marks: readonly string[], tick: number): TemplateResult {
  return html`
    <div class="axis" aria-hidden="true">
      <div class="bar">
        <i class=${`m${tick}`}></i>${marks.map((mark) => html`<i class=${`m${tick}`}>${mark}</i>`)}
      </div>
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-education': CareerEducation;
  }
}
