import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 640px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    padding: 0.75em 0;
  }
  legend {
    /* One that floats is laid out like any other box, in every engine as long as its parent is no grid. */
    float: inline-start;
    inline-size: 100%;
    padding: 0 0 0.5em;
  }
  fieldset div {
    display: grid;
    clear: both;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.5em 4px;
  }
  label {
    display: grid;
    position: relative;
    place-content: center;
    min-block-size: var(--career-interests-answer-height, 3.4em);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font-size: 0.8125em;
    text-align: center;
  }
  /* The whole answer, which shows through. */
  input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    color: inherit;
    cursor: pointer;
  }
  /* The words keep their color, whatever surface a page gives. */
  :has(> :checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  /* Where the reader's colors are forced, the answer given is one of the pair made for what is chosen. Both are named:
     a color of the page's own beside one of the reader's may be the same. */
  @media (forced-colors: active) {
    :has(> :checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    :checked {
      outline-color: CanvasText;
    }
  }
  :disabled {
    opacity: 0.6;
  }
  .end {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block: 0.5em;
  }
  @container (inline-size < 18em) {
    fieldset div {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 42.5em) {
    legend {
      inline-size: 37.5%;
    }
    fieldset div {
      clear: none;
    }
  }
`;
