import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 900px;
    --_bar: var(--career-education-bar-height, 12px);
    /* What stands on a line covers it. */
    --_surface: var(--career-surface-color, Canvas);
  }
  section + section {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  .head {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1.5em;
    margin-block-end: 0.5em;
  }
  [part='entry'] dd {
    font-weight: 600;
  }
  .length {
    --l: var(--n);
  }
  .tick {
    --t: var(--n);
    --_month: min(0.32em, 26em / var(--l));
  }
  .block + .block,
  [part='way'] {
    margin-block-start: 1em;
  }
  .block > small {
    margin-block-end: 0.5em;
  }
  [part='way'] > small {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .axis,
  .bar i:first-child,
  .opens i {
    display: none;
  }
  [part='stage'] {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .name,
  i {
    unicode-bidi: plaintext;
  }
  .name {
    grid-area: 1 / 2;
    padding-block-end: 0.6em;
  }
  .bar {
    display: flex;
    grid-area: 1 / 1 / 4;
    flex-direction: column;
    align-items: center;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar::before {
    block-size: 0.3em;
    content: '';
  }
  .bar::after {
    flex: 1;
    border-inline-start: 1px solid var(--_line);
    content: '';
  }
  .bar i {
    flex: none;
    block-size: calc(var(--n) * var(--_month));
    inline-size: var(--_bar);
    background: var(--_accent);
  }
  .bar .most {
    opacity: 0.7;
  }
  .bar .open {
    --n: calc(var(--t) / 2);
    mask: linear-gradient(#000, transparent);
  }
  .exam-preparation,
  .exam {
    --_accent: var(--_benchmark);
  }
  .bar .dot {
    block-size: var(--_bar);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    box-sizing: border-box;
  }
  .job .dot {
    background: var(--_accent);
  }
  .exam .dot {
    border-radius: 0;
    background: var(--_accent);
    transform: rotate(45deg) scale(0.8);
  }
  .opens {
    display: flex;
    flex-wrap: wrap;
    grid-area: 2 / 2;
    gap: 0.3em;
    padding-block-end: 0.6em;
  }
  [part='credential'] {
    border: 1px solid;
    border-radius: 1em;
    padding: 0 0.7em;
    background: var(--_surface);
    color: var(--_benchmark);
    font-weight: 600;
    font-size: 0.75em;
    text-decoration: none;
    print-color-adjust: exact;
  }
  /* Closed it takes no room: all there is, is inside. */
  [part='details'] {
    grid-area: 3 / 2;
    max-inline-size: 44em;
  }
  [part='details'] > * {
    margin-block-end: 0.4em;
  }
  [part='details'] > :last-child {
    margin-block-end: 1em;
  }
  /* On paper, where all of it is open, the list below the stages has each once. */
  @media print {
    [part='details'] .sources {
      display: none;
    }
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 1em;
  }
  .steps {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }
  .steps li {
    margin-block-end: 0.75em;
  }
  .steps ::marker {
    color: var(--_accent);
    font-weight: 600;
    font-size: 1.375em;
  }
  [part='attainment'] dl {
    gap: 0.3em;
  }
  /* Bars compare only where the column of values is equally wide in all rows: 4em hold 100.0%. */
  [part='attainment'] dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(max-content, 4em);
    align-items: center;
    column-gap: 0.5em;
    text-align: end;
    white-space: nowrap;
  }
  svg {
    block-size: var(--_bar);
    stroke: var(--_benchmark);
    stroke-width: var(--_bar);
  }
  @container (inline-size >= 18em) {
    [part='attainment'] div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      align-items: center;
    }
  }
  @container (inline-size >= 40em) {
    [part='entry'] dl {
      grid-template-columns: repeat(3, 1fr);
    }
    [part='attainment'] div,
    .axis,
    [part='stage'] {
      display: grid;
      grid-template-columns: 17em minmax(0, 1fr);
      column-gap: 0;
    }
    .name,
    [part='details'] {
      grid-column: 1 / -1;
    }
    .name {
      max-inline-size: 16em;
      padding-block: 0.35em;
    }
    .bar,
    .opens {
      grid-area: 1 / 2;
      flex-flow: row;
      align-items: center;
      padding-block: 0;
      margin-inline-end: 8em;
    }
    ol ol .bar {
      border-inline-start: 1px solid var(--_line);
    }
    /* An axis is a whole number of ticks, so lines from the left and one at the right are those from the right as well. */
    .drawn ol .bar {
      border-inline-start: 0;
      border-right: 1px solid var(--_line);
      background: linear-gradient(90deg, var(--_line) 1px, transparent 2px) 0 /
        calc(100% * var(--t) / var(--l)) padding-box;
    }
    [part='way'] {
      border-block-start: 1px solid var(--_line);
      margin: 0;
      padding-block: 0.5em;
    }
    .bar::before,
    .bar::after {
      content: none;
    }
    .bar i,
    .opens i {
      display: block;
      flex: none;
      block-size: var(--_bar);
      inline-size: calc(100% * var(--n) / var(--l));
    }
    .bar i:first-child {
      display: block;
      background: none;
    }
    .bar + .opens::before {
      margin-inline-start: 0.8em;
      content: '';
    }
    /* What takes no time stands on its moment. */
    .bar .open {
      mask-image: linear-gradient(90deg, #000, transparent);
    }
    .rtl .bar .open {
      mask-image: linear-gradient(-90deg, #000, transparent);
    }
    .bar .dot {
      margin-inline: calc(var(--_bar) / -2);
      inline-size: var(--_bar);
    }
    .axis i {
      block-size: auto;
      padding-inline-start: 0.3em;
      background: none;
      box-sizing: border-box;
      color: var(--_muted);
      font-style: normal;
      font-size: 0.8125em;
    }
    .axis i:last-child {
      max-inline-size: 9em;
    }
  }
`;
