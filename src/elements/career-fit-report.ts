/** Why a score is what it is: the method, what fits and what does not, the scores side by side, cautions and sources. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Interests, Source} from '../dataset/occupation.js';
import {about, compared, reason, text} from '../messages/fit.js';
import {bandOf, cutLines, type Fit, type GapKind, type InterestScores} from '../model/fit.js';

/** One thing that a page's own score is made of. */
export interface FitFactor {
  /** What is compared: `Team size`. */
  name: string;
  /** The reader's value, as the page wants it shown. A number, together with `occupation`, is also drawn. */
  reader: number | string;
  /** The occupation's value, on the same scale. */
  occupation: number | string;
  /** `fit`, or where there is `more` of it: in what the reader wants, or `less`, so that the work asks for more. */
  direction: 'fit' | 'more' | 'less';
}

/** One line of the report. */
export interface FitRow {
  name: string;
  about?: string;
  reader: number | string;
  work: number | string;
  kind: GapKind;
  more: boolean;
  /** How the two compare, as a sentence. */
  why: string;
  /** Where the two stand in the picture, from 0 to 100. */
  at?: [reader: number, work: number];
}

/** The six interest areas. */
export function fitRows({areas: found}: Fit, reader: InterestScores, work: InterestScores): FitRow[] {
  // Six standard scores reach ±√5 at most.
  const place = (standard: number) => 50 + 20 * standard;
  return found.map(({area, kind, gap, reader: ours, work: theirs}, index) => ({
    name: area[0]!.toUpperCase() + area.slice(1),
    about: about[index],
    reader: reader[area],
    work: work[area],
    kind,
    more: gap > 0,
    why: reason(kind, gap > 0, Math.min(ours, theirs) > 0.5 ? 1 : Math.max(ours, theirs) < -0.5 ? -1 : 0),
    at: [place(ours), place(theirs)],
  }));
}

/** The factors of a page's own score. */
export function hostRows(factors: readonly FitFactor[]): FitRow[] {
  const numbers = ({reader, occupation}: FitFactor) => [reader, occupation].filter((value) => typeof value === 'number');
  const most = Math.max(...factors.flatMap(numbers));
  return factors.map((factor) => {
    const {name, reader, occupation, direction} = factor;
    const more = direction === 'more';
    const kind = direction === 'fit' ? 'fit' : 'misfit';
    const at = numbers(factor).map((value) => (94 * value) / most + 3);
    return {name, reader, work: occupation, kind, more, why: kind === 'fit' ? text.hostFit : reason(kind, more), at: at[1] === undefined ? undefined : (at as [number, number])};
  });
}

/** @param found Our own fit; without it the score is the page's. */
export function report(rows: FitRow[], level: number, hidden: boolean, found?: Fit, interests?: Interests): TemplateResult {
  const heading = (words: string) => html`<p class="heading" role="heading" aria-level=${Math.min(6, level + 1)}>${words}</p>`;
  const list = (kind: 'fit' | 'misfit') => {
    const these = rows.filter((row) => row.kind === kind);
    if (!rows.length) return nothing;
    return html`
      <div class=${kind}>
        ${heading(text.headings[kind])}
        ${these.length ? html`<ul>${these.map(({name, about, why}) => html`
          <li><strong>${name}</strong>${about && ` (${about})`}: ${why}</li>`)}</ul>` : html`<p>${text.none}</p>`}
      </div>`;
  };
  return html`
    <div part="report" class="report" id="report" ?hidden=${hidden}>
      <div>
        <p>${found ? text.method : text.hostMethod}</p>
        ${found ? html`<p>${text.scale(correlation(found.r))}</p>${scale(found.r)}` : nothing}
        ${list('fit')}${list('misfit')}
      </div>
      ${rows.length ? html`<div>${heading(text.headings.table)}${table(rows)}${found ? html`<p part="note">${text.scales}</p>` : nothing}</div>` : nothing}
      <div class="cautions">
        ${heading(text.headings.cautions)}
        <ul>${(found ? text.cautions : [text.hostCaution]).map((caution) => html`<li>${caution}</li>`)}</ul>
        ${found && interests ? sources(interests) : nothing}
      </div>
    </div>`;
}

/** A correlation to three decimals, or to six where three would name the wrong side of a cut line. */
function correlation(r: number): string {
  return r.toFixed(bandOf(Number(r.toFixed(3))) === bandOf(r) ? 3 : 6).replace('-', '−');
}

/** Where the correlation lies between −1 and 1, and from where on it is great and best. The sentence above says the same. */
function scale(r: number): TemplateResult {
  const place = (value: number) => 50 + 50 * value;
  const [great, best] = [place(cutLines.great), place(cutLines.best)];
  return html`
    <div part="scale" class="scale" aria-hidden="true">
      <span>great</span><span>best</span>
      <svg viewBox="0 0 100 20" height="20" preserveAspectRatio="none">
        <path class="axis" d="M0 10H100"></path>
        <path class="range" d="M${great} 10H100M${best} 10H100"></path>
        <path d="M${great} 2v16M${best} 2v16M50 6v8"></path>
        <path class="here" d="M${place(r)} 10h0"></path>
      </svg>
      <span dir="ltr">−1</span><span>0</span><span dir="ltr">+1</span>
    </div>`;
}

function table(rows: FitRow[]): TemplateResult {
  return html`
    <table part="areas">
      <thead><tr>${text.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(({name, about, reader, work, kind, more, at}) => html`
          <tr>
            <th scope="row">${name}${about ? html`<small>${about}</small>` : nothing}</th>
            <td>${reader}</td>
            <td>${work}</td>
            <td>${at ? pair(...at) : nothing}<small>${compared(kind, more)}</small></td>
          </tr>`)}
      </tbody>
    </table>`;
}

/** The reader's score as a dot and the work's as a square, with the gap between them. */
function pair(reader: number, work: number): TemplateResult {
  return html`
    <svg aria-hidden="true" viewBox="0 0 100 16" height="16" preserveAspectRatio="none">
      <path class="axis" d="M0 8H100"></path>
      <path d="M${reader} 8H${work}"></path>
      <path class="work" d="M${work} 8h0"></path>
      <path class="here" d="M${reader} 8h0"></path>
    </svg>`;
}

function sources({onetCode = '', source}: Interests): TemplateResult {
  return html`
    ${/\.(?!00$)/.test(onetCode) ? html`<p part="note">${text.partly(onetCode)}</p>` : nothing}
    ${source ? attribution(source) : nothing}`;
}

/** The words a licence asks for, with its address; where there are none, the name. */
export function attribution({name, attribution = name}: Source): TemplateResult {
  const licence = 'CC BY 4.0 license';
  const [before, after] = attribution.split(licence);
  return html`<p part="source">${before}${after === undefined ? nothing : html`<a href="https://creativecommons.org/licenses/by/4.0/">${licence}</a>${after}`}</p>`;
}
