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
    gap: 0.75em 3em;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  p,
  .title {
    unicode-bidi: plaintext;
  }
  .salary:dir(rtl) {
    text-align: right;
  }
  .title {
    font-weight: 650;
    font-size: 1.0625em;
  }
  [part='offer'],
  [part='comparison'] {
    font-size: 0.9375em;
  }
  [part='offer'] {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  [part='offer']::before,
  [part='comparison']::before {
    color: var(--_benchmark);
    content: '● ';
    content: '● ' / '';
  }
  [part='offer']::before {
    color: var(--_offer);
    content: '▬ ';
    content: '▬ ' / '';
  }
  [part='median'] span {
    display: block;
    margin-block-start: 0.5em;
  }
  [part='median'] b {
    font-weight: 700;
    font-size: 1.875em;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  [part='median'] span,
  [part='note'],
  [part='source'],
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part='source'] {
    grid-column: 1 / -1;
  }
  a {
    color: var(--_link);
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    print-color-adjust: exact;
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .legs {
    stroke-opacity: 0.5;
    stroke-width: 1px;
  }
  .range,
  .box {
    stroke-opacity: 0.14;
    stroke-width: var(--_bar-height);
  }
  .box {
    stroke-opacity: 0.32;
  }
  .median {
    stroke-width: 5px;
  }
  .benchmark {
    stroke: var(--_benchmark);
    stroke-dasharray: 3 2;
  }
  .dot {
    stroke: var(--_benchmark);
    stroke-linecap: round;
    stroke-width: 10px;
  }
  .offer {
    stroke: var(--_offer);
    stroke-width: 8px;
  }
  .open {
    stroke-dasharray: 8 3;
  }
  dl {
    display: grid;
    position: relative;
    grid-template-columns: repeat(5, 1fr);
    margin-block-start: 4px;
    text-align: center;
  }
  dl div {
    padding-inline: 3px;
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  dt {
    font-size: 0.75em;
    line-height: 1.25;
  }
  dd {
    font-weight: 600;
    font-size: min(0.9375em, 5cqi);
  }
  .p50 dd {
    color: var(--_accent);
  }
  .p50 dt {
    color: inherit;
    font-weight: 600;
  }
  @container (inline-size < 460px) {
    dl span {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    [data-short]::after {
      content: attr(data-short);
      content: attr(data-short) / '';
    }
  }
  @container (inline-size >= 680px) {
    .salary {
      grid-template-columns: 2fr 3fr;
      align-items: center;
    }
  }
`;
