export const styles = /* css */ `
  :host {
    --_height: 760px;
  }
  .matches {
    padding: 2px;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }
  select {
    min-block-size: 2.25rem;
    max-inline-size: 100%;
    border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: 4px;
    background: Field;
    color: FieldText;
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
    border-block-end: 1px solid color-mix(in srgb, currentcolor 16%, transparent);
  }
  .ring {
    grid-row: span 2;
    inline-size: 2.75rem;
  }
  [part='link'] {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [part='band'] {
    color: var(--_accent);
    font-size: 0.875em;
  }
  [part='pay'] {
    font-variant-numeric: tabular-nums;
  }
  small {
    display: inline;
  }
  [part='note'],
  [part='source'] {
    margin-block: 0.5em;
    text-wrap: pretty;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @container (inline-size >= 460px) {
    li {
      grid-template-columns: auto 1fr auto;
    }
    [part='pay'] {
      text-align: end;
    }
  }
`;
