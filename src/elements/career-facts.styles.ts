import {css} from 'lit';

export const styles = css`
  dl {
    margin-block: 0.5em;
    text-wrap: balance;
  }
  dl div {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_accent);
  }
  dd {
    font-weight: 600;
  }
  /* A row each, as soon as “Postsecondary” has room in it. */
  @container (inline-size >= 16em) {
    dl div {
      display: flex;
      gap: 0 1em;
      align-items: baseline;
      justify-content: space-between;
    }
    dd {
      text-align: end;
    }
  }
  /* All abreast as soon as they have room, each as wide as its words ask. */
  @container (inline-size >= 42.5em) {
    dl {
      display: grid;
      grid-auto-flow: column;
      gap: 0 1em;
    }
    /* All values on one line, however many the labels take. */
    dl div {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 2;
    }
    dd {
      text-align: inherit;
      font-size: 1.125em;
    }
  }
`;
