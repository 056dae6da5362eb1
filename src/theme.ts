import {css} from 'lit';

/**
 * Where the defaults of theme tokens are written, but for those that few elements use: they stand
 * with these. A token is read into a private property on the host, so that a page can set it on
 * `:root`, on any element around, or on the tag; the styles use only the private one. Colours
 * follow the page's own `color-scheme` and never set it.
 */
export const theme = css`
  :host {
    --_accent: var(--career-accent-color, light-dark(#1c5d99, #86b9ee));
    --_benchmark: var(--career-benchmark-color, light-dark(#a34a00, #f0a45c));
    --_offer: var(--career-offer-color, light-dark(#6b3a8f, #cda5ec));
    --_muted: var(--career-muted-color, color-mix(in srgb, currentcolor 76%, transparent));
    --_link: var(--career-link-color, currentcolor);
    --_line: var(--career-border-color, color-mix(in srgb, currentcolor 20%, transparent));
    display: block;
    min-inline-size: 0;
    background: var(--career-surface-color, none);
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    /* What is drawn needs no place kept: see reserved-space.ts. */
    --_reserved: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where a page asks how wide the words are, as a row of flex items does, they have a width. Grids and tables take it for
     the least there may be, so it is less than a phone has beside the padding of a card. */
  :host > div {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(16em, 70vw);
    color: var(--career-text-color, inherit);
    font-family: var(--career-font-family, inherit);
    /* The box has its place in the page, so this moves nothing. But it is at another side when the direction of the
       words changes, and the transition tells the element so. */
    inset: 0;
    inset-inline-start: 1px;
    transition: inset 1ms;
  }
  :host > .vertical {
    writing-mode: horizontal-tb;
    inline-size: min(32em, 90vw);
    max-inline-size: 100%;
  }
  :host > div > [lang] {
    direction: ltr;
  }
  :host > .rtl > [lang] {
    direction: rtl;
    text-align: right;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  /* Our sentences are English: on a page from right to left they keep their order, and stand at its side. */
  p,
  dt,
  dd,
  .title {
    unicode-bidi: plaintext;
  }
  /* The padding keeps a focus outline whole where it would be cut off. */
  [lang] {
    padding: 2px;
    break-inside: avoid;
    overflow-wrap: break-word;
    /* What a page sets on every element it sets on the tag too, and wins over the rules of the host. Here it does not, so
       here ends what would break the drawing. Line height and spacing are up there: readers who need them wide set them
       on every element. */
    font-weight: 400;
    font-style: normal;
    font-variant-caps: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }
  /* Of the rest of many, layout and paint only near the viewport: most of what a page of many cards costs. What has not been painted
     yet, which near the viewport takes one frame, is as tall as the element is at least (--_height). Not on the host, where
     WebKit keeps a height of nothing when the author's content gives way to ours. What is around may know that it is seen
     (--_visibility). */
  #rest > [lang] {
    content-visibility: var(--_visibility, auto);
    contain-intrinsic-block-size: auto var(--_height, 150px);
  }
  .title {
    margin-block-end: 0.3em;
    font-weight: 600;
    font-size: 1.0625em;
  }
  b {
    font-size: min(1.875em, 15cqi);
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  small,
  dt,
  [part='note'],
  [part='source'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  small {
    display: block;
  }
  [part='source'] {
    grid-column: 1 / -1;
  }
  a {
    color: var(--_link);
  }
  :focus-visible {
    outline: 2px solid;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    print-color-adjust: exact;
  }
  .rtl svg {
    transform: scaleX(-1);
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_line: currentcolor;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_benchmark: Highlight;
      --_offer: LinkText;
      --_line: CanvasText;
    }
  }
`;
