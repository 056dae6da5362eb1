import {css} from 'lit';

export const styles = css`
  .ring {
    inline-size: var(--career-fit-ring-width, 3em);
    font-size: 1.5em;
  }
  [lang] > [part='note'] {
    font-size: 1em;
  }
  /* Inside what opens: closed it takes no room. */
  [part='report'] {
    columns: 2 20em;
    gap: 3em;
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  [part='report'] > * {
    margin-block-end: 0.75em;
    break-inside: avoid;
  }
  small {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
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
    border-collapse: collapse;
    font-size: min(0.875em, 4.5cqi);
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.35em;
    padding-inline: 0 0.5em;
    text-align: start;
  }
  td:last-child {
    inline-size: 30%;
  }
  thead th {
    color: var(--_muted);
    font-weight: 400;
  }
  th:nth-child(2)::before {
    color: var(--_accent);
    content: '●\u00a0' / '';
  }
  th:nth-child(3)::before {
    color: var(--_benchmark);
    content: '■\u00a0' / '';
  }
  @container (inline-size < 16.25em) {
    .badge {
      display: flex;
      position: relative;
      gap: 0.5em;
      inline-size: fit-content;
      border: 1px solid var(--_muted);
      border-radius: 3em;
      padding: 4px 10px;
    }
    .ring {
      flex: none;
      inline-size: 3em;
      font-size: 0.75em;
    }
    #work,
    button span,
    .badge [part='note'] {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    button {
      text-decoration: none;
    }
    /* All of the chip opens the report. */
    button::before {
      position: absolute;
      inset: 0;
      content: '';
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
