/**
 * Why a score is what it is: the method, what fits and what does not, the scores side by side,
 * cautions and sources.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interests} from '../dataset/occupation.js';
import {about, reason, text} from '../messages/fit.js';
import {cutLines, type Fit, type GapKind, type InterestScores} from '../model/fit.js';
import {renderAttribution} from './attribution.js';

/** One thing that a page's own score is made of. */
export interface FitFactor {
  /** What is compared: `Team size`. */
  name: string;
  /**
   * The reader's value, as the page wants it shown. A number, together with `occupation`, is also
   * drawn.
   */
  reader: number | string;
  /** The occupation's value, on the same scale. */
  occupation: number | string;
  /**
   * `fit`, or where there is `more` of it: in what the reader wants, or `less`, so that the work
   * asks for more.
   */
  direction: 'fit' | 'more' | 'less';
}

/** A score with what it is made of. */
export interface FitResult {
  score: number;
  /** What the score is called. */
  words: string;
  rows: FitRow[];
  /** The correlation, and what the occupation offers; without them the score is the page's. */
  r?: number;
  interests?: Interests;
}

/** One line of the report. */
export interface FitRow {
  name: string;
  about?: string;
  reader: number | string;
  work: number | string;
  kind: GapKind;
  more: boolean;
  /** Where the two stand in the picture, from 0 to 100; not a number where they cannot be drawn. */
  at: number[];
}

/** The six interest areas. */
export function fitRows({areas}: Fit, reader: InterestScores, work: InterestScores): FitRow[] {
  return areas.map(({area, kind, gap, ...standard}, index) => ({
    name: area[0]!.toUpperCase() + area.slice(1),
    about: about[index],
    reader: reader[area],
    work: work[area].toFixed(2),
    kind,
    more: gap > 0,
    // Six standard scores reach ±√5 at most.
    at: [50 + 20 * standard.reader, 50 + 20 * standard.work],
  }));
}

/**
 * The factors of a page's own score. Each has a scale of its own, from nothing to the larger of the
 * two.
 */
export function hostRows(factors: readonly FitFactor[]): FitRow[] {
  return factors.map(({name, reader, occupation: work, direction}) => {
    const values = [Number(reader), Number(work)];
    return {
      name,
      reader,
      work,
      kind: direction === 'fit' ? 'fit' : 'misfit',
      more: direction === 'more',
      at: values.map((value) => 3 + (94 * value) / Math.max(...values)),
    };
  });
}

/** @param level Level of its headings among those of the page. */
export function renderReport({rows, r, interests}: FitResult, level: number): TemplateResult {
  const kinds = Object.entries(text.headings) as [GapKind, string][];
  const cautions = interests ? text.cautions(interests.onetCode) : [text.ownUse];
  return html`
    <div part="report">
      ${r == null ? html`<p>${text.host}</p>` : renderMethod(r)}
      ${kinds.map(([kind, heading]) => renderList(heading, level, reasonsOf(kind, rows)))}
      ${rows.length > 0 ? renderTable(rows) : nothing} ${renderList(text.mind, level, cautions)}
      ${interests ? renderAttribution(interests.source) : nothing}
    </div>
  `;
}

/** The areas, or factors, of one kind, each with what speaks for or against it. */
function reasonsOf(kind: GapKind, rows: readonly FitRow[]): TemplateResult[] {
  return rows
    .filter((row) => row.kind === kind)
    .map(({name, about, more}) => {
      const what = about ? ` (${about})` : '';
      return html`<strong>${name}</strong>${what}${reason(kind, more)}`;
    });
}

function renderList(
  heading: string,
  level: number,
  items: readonly unknown[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <div>
      <p class="title" role="heading" aria-level=${level}>${heading}</p>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    </div>
  `;
}

/**
 * What the score is; where the correlation lies between −1 and 1, and from where on it is great and
 * best, also as a picture.
 */
function renderMethod(r: number): TemplateResult {
  const [here, great, best] = [r, cutLines.great, cutLines.best].map((value) => 50 + 50 * value);
  // Rounded down, so that it never reads as more than a cut line that it does not reach.
  const shown = (Math.floor(r * 1000) / 1000).toFixed(3).replace('-', '−');
  return html`
    <p>${text.method}</p>
    <p>${text.scale(shown)}</p>
    <small part="scale" aria-hidden="true">
      <svg viewBox="0 0 100 16" height="16" preserveAspectRatio="none">
        <path class="axis" d="M0 8H100"></path>
        <path d=${`M${great} 0v16M${best} 0v16M50 5v6`}></path>
        <path class="here" d=${`M${here} 8v.1`}></path>
      </svg>
      <span dir="ltr">−1</span><span>0</span><span dir="ltr">+1</span>
    </small>
  `;
}

/** The scores side by side, with a picture in each row. */
function renderTable(rows: readonly FitRow[]): TemplateResult {
  return html`
    <table part="areas">
      <thead>
        <tr>
          ${text.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row">${row.name}</th>
              <td>${row.reader}</td>
              <td>${row.work}</td>
              <td>${renderGap(row)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The reader's score is a dot and the work's a square, with the gap between them. */
function renderGap({at}: FitRow): TemplateResult | typeof nothing {
  if (!at.every((place) => place >= 0 && place <= 100)) return nothing;
  const [reader, work] = at;
  return html`
    <svg aria-hidden="true" viewBox="0 0 100 16" height="16" preserveAspectRatio="none">
      <path class="axis" d="M0 8H100"></path>
      <path d=${`M${reader} 8H${work}`}></path>
      <path class="work" d=${`M${work} 8v.1`}></path>
      <path class="here" d=${`M${reader} 8v.1`}></path>
    </svg>
  `;
}
