/** The ring, and what is said only to those who cannot see it. */
export const styles = /* css */ `
  .ring {
    display: grid;
    place-items: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  .ring svg {
    stroke-width: 3.5px;
  }
  circle:first-child {
    stroke-opacity: 0.2;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
