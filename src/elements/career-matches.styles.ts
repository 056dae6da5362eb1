export const styles = /* css */ `
  :host {
    --_height: 760px;
  }
  [part='education'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
  }
  select {
    min-block-size: 2.25em;
    max-inline-size: 100%;
    font: inherit;
  }
  ol {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.9em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .ring {
    grid-row: span 2;
    inline-size: 2.75em;
  }
  [part='link'] {
    font-weight: 600;
  }
  small {
    display: inline;
  }
  [part='source'] {
    margin-block: 0.5em;
  }
  @container (inline-size >= 460px) {
    li {
      grid-template-columns: auto 1fr auto;
    }
  }
`;
