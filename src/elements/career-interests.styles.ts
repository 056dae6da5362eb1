export const styles = /* css */ `
  :host {
    --_height: 640px;
  }
  .interests {
    padding: 2px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0.9em 0;
    border: 0;
    border-block-end: 1px solid color-mix(in srgb, currentcolor 18%, transparent);
  }
  legend {
    /* A legend that does not float sits on the upper edge, outside the padding. */
    float: left;
    inline-size: 100%;
    padding: 0;
    unicode-bidi: plaintext;
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
    padding-block-start: 0.5em;
  }
  label {
    display: grid;
    position: relative;
    place-content: center;
    min-block-size: var(--career-interests-answer-height, 2.75rem);
    padding: 2px;
    border-radius: 8px;
    box-shadow: inset 0 0 0 1px color-mix(in srgb, currentcolor 60%, transparent);
    font-size: 0.8125em;
    line-height: 1.15;
    text-align: center;
    cursor: pointer;
  }
  label:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    outline: none;
    cursor: inherit;
  }
  label:has(:checked) {
    background: var(--_accent);
    box-shadow: none;
    color: light-dark(#fff, #10161d);
    font-weight: 600;
  }
  label:has(:focus-visible) {
    outline: 2px solid;
    outline-offset: 2px;
  }
  label span {
    position: relative;
    pointer-events: none;
  }
  fieldset:disabled {
    opacity: 0.6;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.75em 0.25em;
  }
  [part='result'] {
    font-weight: 600;
  }
  button {
    min-block-size: 24px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:disabled {
    visibility: hidden;
  }
  button:focus-visible {
    outline: 2px solid;
  }
  @container (inline-size >= 680px) {
    fieldset {
      display: grid;
      grid-template-columns: 2fr 3fr;
      align-items: center;
      column-gap: 2em;
    }
    .answers {
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    label {
      border: 1px solid;
    }
    label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
