import {css} from 'lit';

export const styles = css`
  .salary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 3em;
  }
  dd,
  .p50 dt,
  [part='offer'] {
    font-weight: 600;
  }
  [part='offer']::before,
  [part='comparison']::before {
    color: var(--_benchmark);
    content: '● ' / '';
  }
  [part='offer']::before {
    color: var(--_offer);
    content: '▬ ' / '';
  }
  [part='median'] {
    margin-block: 0.4em;
  }
  .legs {
    stroke-opacity: 0.5;
    stroke-width: 1px;
  }
  .range,
  .box {
    stroke-opacity: 0.14;
    stroke-width: min(var(--career-salary-bar-height, 22px), 22px);
  }
  .box {
    stroke-opacity: 0.32;
  }
  .median {
    stroke-width: 5px;
  }
  .benchmark,
  .dot {
    stroke: var(--_benchmark);
    stroke-dasharray: 3 2;
  }
  .dot {
    stroke-linecap: round;
    stroke-width: 10px;
  }
  .offer {
    stroke: var(--_offer);
    stroke-width: 8px;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    text-align: center;
  }
  dl div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: 4px 0.3em 0;
  }
  dt {
    font-size: min(0.75em, 6cqi);
  }
  dd {
    font-size: min(0.9375em, 5cqi);
  }
  .p50 dd {
    color: var(--_accent);
  }
  .p50 dt {
    color: inherit;
  }
  /* Where there is no room the short words stand over the full ones, which are there for assistive technology. */
  @container (inline-size < 28.75em) {
    dl div {
      padding-inline: 0;
    }
    [data-short] {
      overflow: hidden;
      line-height: 0;
      text-indent: -99em;
      white-space: nowrap;
    }
    [data-short]::after {
      display: block;
      line-height: 1.35;
      text-indent: 0;
      white-space: normal;
      content: attr(data-short) / '';
    }
  }
  /* “Median” is wider than its fifth. */
  @container (inline-size < 16em) {
    .p50 dt::after {
      content: '50th' / '';
    }
  }
  @container (inline-size >= 42.5em) {
    .salary {
      grid-template-columns: 2fr 3fr;
      align-items: center;
    }
    dd {
      font-size: min(0.9375em, 1.8cqi);
    }
  }
`;
