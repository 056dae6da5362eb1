export const styles = /* css */ `
  :host {
    --_height: 275px;
  }
  .salary {
    display: grid;
    gap: 0.75em 3em;
  }
  .salary > div {
    min-inline-size: 0;
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
  p:empty {
    display: none;
  }
  [part='median'] {
    margin-block: 0.4em;
  }
  [part='source'] {
    grid-column: 1 / -1;
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
    padding-block-start: 4px;
  }
  dt {
    font-size: 0.75em;
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
  @container (inline-size < 460px) {
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
  @container (inline-size >= 680px) {
    .salary {
      --_height: 150px;
      grid-template-columns: 2fr 3fr;
      align-items: center;
    }
  }
`;
