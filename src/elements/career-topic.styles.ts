import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 320px;
    --_bar: var(--career-topic-bar-height, 12px);
  }
  p {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  [part='intro'] {
    margin-block-end: 0.6em;
  }
  b {
    font-size: inherit;
    line-height: inherit;
    letter-spacing: 0;
  }
  .head {
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .head::first-letter {
    text-transform: uppercase;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1em 2.5em;
  }
  .groups > :only-child > ul {
    columns: 17em;
    column-gap: 2.5em;
  }
  li {
    padding-block-end: 0.35em;
    break-inside: avoid;
    text-wrap: pretty;
  }
  li::marker {
    color: var(--_accent);
  }
  .pros-cons .groups > :last-child {
    --_accent: var(--_benchmark);
  }
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  tr,
  [part='question'] {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em;
    break-inside: avoid;
  }
  td::before {
    color: var(--_muted);
    content: attr(data-column) ' · ' / '';
    font-size: 0.8125em;
  }
  [part='bars'] {
    display: grid;
    gap: 0.4em;
    margin-block-end: 0.5em;
  }
  dt {
    color: inherit;
    font-size: inherit;
  }
  dd {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  dd span {
    inline-size: 3em;
    text-align: end;
  }
  svg {
    flex: 1;
    block-size: var(--_bar);
    min-inline-size: 0;
    stroke-width: var(--_bar);
  }
  button {
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    font-weight: 600;
    text-decoration: none;
  }
  [part='source'] {
    margin-block-start: 0.5em;
  }
  @container (inline-size >= 35em) {
    table {
      display: table;
      border-collapse: collapse;
      inline-size: 100%;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
      color: var(--_muted);
      font-size: 0.8125em;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      padding-block: 0.5em;
      padding-inline-end: 1.5em;
      vertical-align: baseline;
    }
    td::before {
      content: none;
    }
    [part='bars'] > div {
      display: grid;
      grid-template-columns: 20em 1fr;
      align-items: center;
    }
  }
`;
