export const styles = /* css */ `
  :host {
    --_height: 210px;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.75em, 100%), 1fr));
    gap: 0.75em 1em;
    margin-block: 0.5em 0.75em;
  }
  dl div {
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
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  /* All in one row as soon as they have room, each as wide as its words ask: no tile is left over alone. */
  @container (inline-size >= 40em) {
    .facts {
      --_height: 130px;
    }
    dl {
      grid-template-columns: none;
      grid-auto-flow: column;
    }
  }
`;
