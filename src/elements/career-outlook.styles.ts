import {css} from 'lit';

export const styles = css`
  :host {
    --_bar: var(--career-outlook-bar-height, 14px);
  }
  .outlook {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 3em;
  }
  [part='comparison']::before {
    color: var(--_benchmark);
    content: '● ' / '';
  }
  [part='openings'] {
    margin-block-start: 0.6em;
  }
  svg {
    height: var(--_bar);
    stroke-width: var(--_bar);
  }
  path {
    stroke-opacity: 0.7;
  }
  .gained,
  .lost {
    stroke-opacity: 1;
  }
  .lost {
    stroke-dasharray: 2 3;
  }
  dl {
    display: grid;
    gap: 0.5em;
  }
  dd,
  strong {
    font-weight: 600;
  }
  strong {
    display: inline-block;
  }
  p {
    text-wrap: pretty;
  }
  @container (inline-size >= 42.5em) {
    .outlook {
      grid-template-columns: 2fr 3fr;
    }
  }
`;
