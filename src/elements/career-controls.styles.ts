import {css} from 'lit';

/**
 * Corners of boxes, lists, buttons that look like links, fine lines, and words that are only read
 * out.
 */
export const styles = css`
  :host {
    --_radius: var(--career-border-radius, 8px);
  }
  /* What is long goes on over the page, but not within a row, nor right after what it belongs to. */
  [lang] {
    break-inside: auto;
  }
  dl > div,
  fieldset,
  .badge,
  [part='stage'] {
    break-inside: avoid;
  }
  .title,
  .head,
  .axis,
  [part='intro'],
  small {
    break-after: avoid;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  li,
  small,
  strong,
  legend,
  button {
    unicode-bidi: plaintext;
  }
  button {
    border: 0;
    min-block-size: 24px;
    padding: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [aria-expanded]::after {
    content: '\u00a0▾' / '';
  }
  [aria-expanded='true']::after {
    content: '\u00a0▴' / '';
  }
  /* On paper everything is open. */
  @media print {
    [hidden] {
      display: block;
      content-visibility: visible;
    }
    [aria-expanded] {
      text-decoration: none;
    }
    [aria-expanded]::after {
      content: none;
    }
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
