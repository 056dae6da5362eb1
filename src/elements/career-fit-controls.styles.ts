/** What the badge, the questions and the list have in common: the ring, buttons that look like links, fine lines. */
export const styles = /* css */ `
  :host {
    --_edge: color-mix(in srgb, currentcolor 60%, transparent);
  }
  .ring {
    display: grid;
    place-items: center;
    font-weight: 600;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  circle {
    stroke-width: 3.5px;
  }
  circle:first-child {
    stroke-opacity: 0.2;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  button,
  a[part] {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [part='band'] {
    color: var(--_accent);
    font-weight: 600;
  }
  li,
  legend,
  button span {
    unicode-bidi: plaintext;
  }
`;
