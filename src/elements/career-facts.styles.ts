export const styles = /* css */ `
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block: 0.5em 0.75em;
  }
  /* Each as wide as “Postsecondary” at least; those of the last row share it, so that none is left over alone. */
  dl div {
    flex: 1 1 9.5em;
    max-inline-size: 100%;
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  dd {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.25;
  }
  dt,
  dd {
    text-wrap: balance;
  }
  /* All in one row as soon as they have room, each as wide as its words ask. */
  @container (inline-size >= 40em) {
    dl {
      display: grid;
      grid-auto-flow: column;
      grid-template-rows: auto auto;
    }
    /* All values on one line, however many the labels take. */
    dl div {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
  }
`;
