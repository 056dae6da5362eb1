export const styles = /* css */ `
  :host {
    --_height: 640px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0.9em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }
  legend {
    /* A legend that does not float sits on the upper edge, outside the padding. */
    float: left;
    inline-size: 100%;
    padding: 0 0 0.5em;
    font-weight: 600;
  }
  legend small {
    font-weight: 400;
  }
  .answers {
    display: grid;
    clear: both;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 4px;
  }
  label {
    display: grid;
    position: relative;
    place-content: center;
    min-block-size: var(--career-interests-answer-height, 3.4em);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.8125em;
    line-height: 1.15;
    text-align: center;
  }
  input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    cursor: pointer;
  }
  /* With forced colours the accent is that of text, and the answer given must still stand out. */
  :checked,
  :checked + span {
    background: var(--_accent);
    color: Canvas;
    forced-color-adjust: none;
  }
  label span {
    position: relative;
    pointer-events: none;
  }
  :disabled {
    opacity: 0.6;
  }
  .end {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    margin-block: 0.75em 0.25em;
  }
  [part='result'] {
    font-weight: 600;
  }
  @container (inline-size >= 680px) {
    fieldset {
      display: grid;
      grid-template-columns: 2fr 3fr;
      align-items: center;
      column-gap: 2em;
    }
    legend {
      padding: 0;
    }
  }
`;
