/**
 * The one place where the default of a theme token is written. A token is read into a private property on the host, so
 * that a page can set it on `:root`, on any element around, or on the tag; the styles use only the private one. Colours
 * follow the page's own `color-scheme` and never set it.
 */
export const theme = /* css */ `
  :host {
    --_accent: var(--career-accent-color, light-dark(#1c5d99, #86b9ee));
    --_benchmark: var(--career-benchmark-color, light-dark(#a34a00, #f0a45c));
    --_offer: var(--career-offer-color, light-dark(#6b3a8f, #cda5ec));
    --_muted: var(--career-muted-color, color-mix(in srgb, currentcolor 76%, transparent));
    --_link: var(--career-link-color, currentcolor);
    display: block;
    container-type: inline-size;
    background: var(--career-surface-color, none);
    color: var(--career-text-color, inherit);
    font-family: var(--career-font-family, inherit);
    line-height: 1.4;
    text-align: start;
    /* What is drawn needs no place kept: see reserved-space.ts. */
    --_reserved: 0;
  }
  :host([hidden]) {
    display: none;
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
  [lang]:dir(rtl) {
    text-align: right;
  }
  /* Layout and paint only near the viewport: most of what a page of many cards costs. What has not been painted
     yet, which near the viewport takes one frame, is as tall as the element is at least (--_height). Not on the host, where
     WebKit keeps a height of nothing when the author's content gives way to ours. The padding keeps a focus outline whole. */
  [lang] {
    padding: 2px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_height);
    break-inside: avoid;
  }
  .title {
    margin-block-end: 0.3em;
    font-weight: 600;
    font-size: 1.0625em;
  }
  b {
    font-size: 1.875em;
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
  a {
    color: var(--_link);
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
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_benchmark: Highlight;
      --_offer: LinkText;
      --_muted: CanvasText;
    }
  }
`;
