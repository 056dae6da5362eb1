/** Pay as a picture: the range, the benchmark, the median and an employer's offer on one axis. */
import {html, type TemplateResult} from 'lit';
import type {Position, SalaryScale} from '../model/salary.js';

/** Heights in the drawing, in px. */
const offerAt = 4;
const benchmarkAt = 17;
const barAt = 38;
/** Where the legs, from the bar to the figures below it, end. */
const foot = 80;

/**
 * One path for each color and width. All the drawing says stands in words beside it, so it is
 * hidden from assistive technology. Widths are in percent and heights in px, because it stretches
 * one way only.
 */
export function renderSalaryDrawing(scale: SalaryScale): TemplateResult {
  const {figures, benchmark, offer} = scale;
  const places = figures.map(({at}) => at);
  const [p10, p25, p50, p75, p90] = places;

  const known = places.filter((at) => at !== undefined);
  const isOpenAbove = figures[4]!.figure === '#';
  const range = line(known[0], barAt, `H${isOpenAbove ? 100 : known.at(-1)}`);
  const box = p75 === undefined ? '' : line(p25, barAt, `H${p75}`);
  const ends = [p10, p25, p75, p90].map((at) => line(at, barAt - 11, 'v22')).join('');
  const legs = places
    .map((at, index) => line(at, barAt, `v14L${10 + 20 * index} ${foot}`))
    .join('');
  // A dot without length is an ellipse in WebKit, and in print it is not there.
  const benchmarkHead = line(benchmark?.at, benchmarkAt, 'v.1');
  const offerStart = offer && (offer.from ?? offer.to);

  return html`
    <svg part="bar" aria-hidden="true" viewBox="0 0 100 80" height="80" preserveAspectRatio="none">
      <path class="legs" d=${legs}></path>
      <path class="range" d=${range}></path>
      <path class="box" d=${box}></path>
      <path d=${ends}></path>
      <path class="benchmark" d=${line(benchmark?.at, benchmarkAt, 'V56')}></path>
      <path class="dot" d=${benchmarkHead}></path>
      <path class="median" d=${line(p50, barAt - 15, 'v30')}></path>
      <path class="offer" d=${offer ? line(offerStart, offerAt, offerLine(offer)) : ''}></path>
    </svg>
  `;
}

/** A line from a place on the axis; none where the place is not known. */
function line(at: Position, y: number, rest: string): string {
  return at === undefined ? '' : `M${at} ${y}${rest}`;
}

/**
 * From one end of the offer to the other; where it has but one, a line that breaks up toward the
 * end of the axis.
 */
function offerLine({from, to}: NonNullable<SalaryScale['offer']>): string {
  if (from !== undefined && to !== undefined) {
    // One amount is a mark, not nothing.
    return `H${to > from ? to : from + 1}`;
  }
  const dash = (from === undefined ? -(to ?? 0) : 100 - from) / 12;
  return `h${6 * dash}${`m${dash} 0h${dash}`.repeat(3)}`;
}
