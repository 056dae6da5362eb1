export const styles = /* css */ `
  :host {
    --_height: 260px;
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
  .open {
    stroke-dasharray: 8 3;
  }
  dl {
    display: grid;
    position: relative;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    text-align: center;
  }
  dl div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: 4px 3px 0;
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
  @container (inline-size < 460px) {
    dl span {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }
    [data-short]::after {
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
