export const styles = /* css */ `
  :host {
    --_height: 120px;
  }
  .whole {
    /* A focus outline at the edge would be cut off: content-visibility paints nothing outside the host. */
    padding: 2px;
  }
  .badge {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    align-items: center;
    column-gap: 1em;
    position: relative;
  }
  .badge > * {
    grid-column: 2;
  }
  .ring {
    grid-area: 1 / 1 / span 4;
    inline-size: var(--career-fit-ring-width, 4.5rem);
    font-size: 1.5em;
  }
  .badge .title {
    margin: 0;
  }
  [part='band'] {
    color: var(--_accent);
    font-weight: 600;
  }
  button {
    justify-self: start;
    min-block-size: 24px;
    margin-block-start: 0.25em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: 0.875em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
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
  button[aria-expanded='true']::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .whole > [part='note'] {
    font-size: 1em;
  }
  [hidden] {
    display: none;
  }
  .report:not([hidden]) {
    display: grid;
    gap: 1.5em 3em;
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
  }
  .report > div {
    min-inline-size: 0;
  }
  .report p {
    margin-block-end: 0.5em;
    text-wrap: pretty;
  }
  .report .heading {
    margin-block: 1em 0.3em;
    font-weight: 600;
  }
  .report > :not(:first-child) > .heading:first-child {
    margin-block-start: 0;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  li {
    margin-block: 0.2em;
  }
  li,
  button span,
  .ends span {
    unicode-bidi: plaintext;
  }
  .fit ::marker {
    color: var(--_accent);
  }
  .misfit ::marker {
    color: var(--_benchmark);
    content: '▪ ';
  }
  .scale {
    margin-block: 0.75em;
    font-size: 0.8125em;
  }
  .cuts,
  .ends {
    display: grid;
    /* The place of the cut line of "best" on the axis. */
    grid-template-columns: 86.45fr 13.55fr;
    color: var(--_muted);
  }
  .cuts > :first-child {
    padding-inline-end: 0.4em;
    text-align: end;
  }
  .cuts > :last-child {
    padding-inline-start: 0.4em;
  }
  .ends {
    grid-template-columns: repeat(3, 1fr);
  }
  .ends > :nth-child(2) {
    text-align: center;
  }
  .ends > :last-child {
    text-align: end;
  }
  .axis {
    stroke-opacity: 0.35;
  }
  .great,
  .best {
    stroke-opacity: 0.35;
    stroke-width: 8px;
  }
  .best {
    stroke-opacity: 0.7;
  }
  .here {
    stroke-linecap: round;
    stroke-width: 12px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35em 0.5em 0.35em 0;
    border-block-end: 1px solid color-mix(in srgb, currentcolor 14%, transparent);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    white-space: nowrap;
    color: var(--_muted);
    font-size: 0.9286em;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
  }
  th small {
    font-weight: 400;
  }
  table + p {
    margin-block: 0.5em;
  }
  td:last-child,
  th:last-child {
    inline-size: 45%;
    padding-inline-end: 0;
  }
  th:nth-child(2)::before,
  th:nth-child(3)::before {
    color: var(--_accent);
    content: '● ' / '';
  }
  th:nth-child(3)::before {
    color: var(--_benchmark);
    content: '■ ' / '';
  }
  td .here {
    stroke-width: 9px;
  }
  .gap {
    stroke-opacity: 0.5;
    stroke-width: 3px;
  }
  .work {
    stroke: var(--_benchmark);
    stroke-linecap: square;
    stroke-width: 10px;
  }
  .misfit small,
  .cautions {
    color: inherit;
  }
  .cautions ul {
    font-size: 0.875em;
  }
  .cautions [part] {
    margin-block: 0.75em 0;
  }
  @container (inline-size < 260px) {
    .badge {
      display: flex;
      column-gap: 0.5em;
      inline-size: fit-content;
      padding-block: 4px;
      padding-inline: 4px 14px;
      border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
      border-radius: 99em;
    }
    .ring {
      inline-size: 2.25rem;
      font-size: 0.875em;
    }
    #work,
    button span {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    [part='badge'] [part='note'] {
      display: none;
    }
    button {
      margin: 0;
    }
    /* All of the chip opens the report. */
    button::before {
      position: absolute;
      inset: 0;
      border-radius: 99em;
      content: '';
    }
    button:focus-visible {
      outline: none;
    }
    button:focus-visible::before {
      outline: 2px solid;
    }
  }
  @container (inline-size >= 680px) {
    .report:not([hidden]) {
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
