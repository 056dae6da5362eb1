export const styles = /* css */ `
  :host {
    --_height: 120px;
  }
  .badge {
    display: grid;
    position: relative;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 1em;
  }
  .badge > * {
    grid-column: 2;
  }
  .ring {
    grid-area: 1 / 1 / span 4;
    inline-size: var(--career-fit-ring-width, 3em);
    font-size: 1.5em;
  }
  .badge .title {
    margin: 0;
  }
  [lang] > [part='note'] {
    font-size: 1em;
  }
  button {
    justify-self: start;
    padding-block: 0.2em;
    font-size: 0.875em;
  }
  button::after {
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
    content: '';
  }
  [aria-expanded='true']::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  .report {
    gap: 1em 3em;
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .report:not([hidden]) {
    display: grid;
  }
  .report > div {
    min-inline-size: 0;
  }
  .report p {
    margin-block: 0.5em;
  }
  .report .heading {
    margin-block: 1em 0.25em;
    font-weight: 600;
  }
  .report > div > :first-child {
    margin-block-start: 0.75em;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .cautions ul {
    font-size: 0.875em;
  }
  .fit ::marker {
    color: var(--_accent);
  }
  .misfit ::marker {
    color: var(--_benchmark);
    content: '▪ ';
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block: 0.75em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .scale > :first-child {
    /* As far as the cut line of "best" on the axis. */
    inline-size: 86.45%;
    padding-inline-end: 0.4em;
    box-sizing: border-box;
    text-align: end;
  }
  .scale > :nth-child(2) {
    flex: 1;
  }
  .axis {
    stroke-opacity: 0.35;
  }
  .range {
    stroke-opacity: 0.35;
    stroke-width: 8px;
  }
  .here {
    stroke-linecap: round;
    stroke-width: 10px;
  }
  .work {
    stroke: var(--_benchmark);
    stroke-linecap: square;
    stroke-width: 10px;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline: 0 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    inline-size: 34%;
  }
  th:last-child {
    inline-size: 30%;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }
  thead th,
  th small {
    font-weight: 400;
  }
  th:nth-child(2)::before {
    color: var(--_accent);
    content: '● ' / '';
  }
  th:nth-child(3)::before {
    color: var(--_benchmark);
    content: '■ ' / '';
  }
  @container (inline-size < 260px) {
    .badge {
      display: flex;
      column-gap: 0.5em;
      inline-size: fit-content;
      padding-block: 4px;
      padding-inline: 4px 14px;
      border: 1px solid var(--_edge);
      border-radius: 99em;
    }
    .ring {
      flex: none;
      inline-size: 3em;
      font-size: 0.75em;
    }
    table {
      font-size: 0.6875em;
    }
    #work,
    button span,
    .badge [part='note'] {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    /* All of the chip opens the report. */
    button::before {
      position: absolute;
      inset: 0;
      content: '';
    }
  }
  @container (inline-size >= 680px) {
    .report {
      grid-template-columns: 1fr 1fr;
    }
    .cautions {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .report[hidden] {
      display: block;
    }
    button {
      display: none;
    }
  }
`;
