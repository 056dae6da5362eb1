export const styles = /* css */ `
  :host {
    --_height: 180px;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.75em 1.5em;
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
`;
