import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 760px;
  }
  select {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    font: inherit;
  }
  .badge {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.5em;
  }
  .ring {
    inline-size: 3em;
  }
  [lang] > p {
    margin-block: 0.5em;
  }
  .badge p {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
  }
  [part='link'] {
    font-weight: 600;
  }
`;
