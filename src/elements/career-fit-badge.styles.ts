import {css} from 'lit';

/** What the badge and the list have in common: a ring beside some lines. */
export const styles = css`
  .badge {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 1em;
  }
  .badge > * {
    grid-column: 2;
  }
  .badge > .ring {
    display: grid;
    grid-area: 1 / 1 / span 4;
    place-items: center;
    font-weight: 600;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  circle {
    stroke-width: 3.5px;
  }
  .axis {
    stroke-opacity: 0.25;
  }
  [part='band'] {
    color: var(--_accent);
    font-weight: 600;
  }
`;
