import {css} from 'lit';

export const styles = css`
  :host {
    --_bar-height: var(--career-salary-bar-height, 22px);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 260px;
    break-inside: avoid;
  }
  .salary {
    display: grid;
    gap: 0.75em 2.5em;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  p,
  .title {
    unicode-bidi: plaintext;
    text-align: start;
  }
  .title {
    font-weight: 650;
    font-size: 1.0625em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  .median span,
  .note,
  .source,
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .median span {
    display: block;
    margin-block-start: 0.5em;
  }
  .median b {
    font-weight: 700;
    font-size: 1.875em;
    line-height: 1.1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .comparison,
  .offer {
    font-size: 0.9375em;
  }
  .comparison::before,
  .offer::before {
    display: inline-block;
    margin-inline-end: 0.4em;
    color: var(--_benchmark);
    content: '◆';
    content: '◆' / '';
  }
  .offer {
    font-weight: 600;
  }
  .offer::before {
    color: var(--_offer);
    content: '▬';
    content: '▬' / '';
  }
  .source {
    grid-column: 1 / -1;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:focus-visible {
    outline: 2px solid;
    outline-offset: 1px;
  }
  svg {
    display: block;
    overflow: visible;
    stroke: var(--_accent);
    stroke-width: 2px;
    fill: none;
    print-color-adjust: exact;
  }
  .scale > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .box {
    stroke-opacity: 0.3;
    stroke-width: var(--_bar-height);
  }
  .middle {
    stroke-width: 5px;
  }
  .leg {
    stroke-opacity: 0.45;
    stroke-width: 1px;
  }
  .leg.p50 {
    stroke-opacity: 1;
    stroke-width: 1.5px;
  }
  .benchmark {
    stroke: var(--_benchmark);
    stroke-dasharray: 3 2;
    stroke-width: 1.5px;
  }
  .marker {
    stroke: none;
    fill: var(--_benchmark);
  }
  .offered {
    stroke: var(--_offer);
    stroke-width: 8px;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    padding-block-start: 4px;
    text-align: center;
  }
  dl div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    min-inline-size: 0;
  }
  dt {
    font-size: 0.75em;
    line-height: 1.25;
  }
  dd {
    font-weight: 600;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .p50 dd {
    color: var(--_accent);
    font-weight: 750;
  }
  .p50 dt {
    color: inherit;
    font-weight: 600;
  }
  .short {
    display: none;
  }
  @container (inline-size < 460px) {
    dl {
      position: relative;
    }
    .long {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .short {
      display: inline;
    }
  }
  @container (inline-size >= 720px) {
    .salary {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
    }
  }
`;
