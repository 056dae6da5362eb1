/**
 * The optional style sheet `career-widgets.css`: it keeps the place of an element that is not drawn
 * yet, so that the page stays still when it is. Here so that a change of a tag brings its row
 * along; nothing in the scripts imports it.
 */

/**
 * How tall each tag is, in pixels in a browser’s own typeface at 16 pixels, by the least width of
 * the tag in pixels: that of an occupation in the middle. A page test measures it anew. Lists of
 * credentials, written topics and what hangs on `sections` or `limit` differ too much to have a
 * row.
 */
export const heights: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'career-salary': {0: 356, 280: 336, 370: 297, 680: 210, 740: 205, 960: 164},
  'career-salary:is([offer-min], [offer-max])': {
    0: 450,
    280: 422,
    360: 401,
    370: 351,
    680: 296,
    740: 273,
    920: 250,
    960: 219,
  },
  'career-outlook': {0: 422, 250: 382, 280: 340, 470: 317, 680: 224, 830: 202},
  'career-facts': {
    0: 435,
    210: 412,
    250: 394,
    260: 325,
    270: 303,
    370: 283,
    380: 261,
    680: 182,
    710: 164,
    760: 138,
  },
  'career-education': {0: 1200, 230: 1140, 288: 1000, 350: 930, 460: 884, 640: 785},
  'career-certification[certification]': {
    0: 900,
    280: 720,
    330: 660,
    400: 590,
    520: 535,
    660: 485,
    740: 470,
    880: 450,
  },
  'career-fit': {0: 101, 290: 78, 400: 55},
  'career-fit:is([interests], [score])': {0: 50, 260: 109},
  'career-interests': {0: 1130, 240: 1000, 280: 940, 320: 890, 480: 865, 680: 560, 880: 530},
  'career-matches': {0: 80, 240: 60, 320: 51},
  'career-matches[interests]:not([limit])': {
    0: 1723,
    250: 1409,
    280: 1328,
    310: 1089,
    350: 1008,
    400: 940,
    580: 864,
    980: 818,
  },
  // Narrow it is the short card. Which sections a page chooses cannot be foreseen.
  'career-profile:not([sections])': {
    0: 1454,
    220: 1396,
    230: 1345,
    250: 1281,
    260: 1185,
    300: 1157,
    320: 1150,
    370: 1057,
    390: 1012,
    600: 3180,
    640: 3031,
    680: 2700,
    740: 2567,
    800: 2532,
    840: 2501,
    920: 2443,
    960: 2400,
  },
  'career-topic[topic="interests"]': {0: 575, 270: 525, 340: 478, 420: 450, 560: 307},
  'career-topic[topic="related"]': {
    0: 451,
    270: 360,
    340: 311,
    420: 285,
    500: 252,
    600: 205,
    900: 192,
  },
  'career-topic[topic="programs"]': {0: 240, 248: 209, 272: 191, 324: 172, 348: 150, 540: 130},
};

/**
 * Inside each tag, before the author's words, stands a float without width: the tag is as tall as
 * it or as the words, whichever is taller, and the words flow as if it were not there. A drawn
 * element says in its own styles (`--_reserved`) that no place is kept; that counts from a few
 * frames later on, because the first of them has not painted it yet. Heights and widths grow with
 * the text.
 */
export function reservedSpace(): string {
  const tags = [
    ...new Set(Object.keys(heights).map((selector) => /^[a-z-]+/.exec(selector)![0])),
  ].join(', ');
  const rules = Object.entries(heights).flatMap(([selector, byWidth]) =>
    Object.entries(byWidth).map(([width, height]) => {
      const rule = `${selector}::before { block-size: var(--_reserved, ${height / 16}em); }`;
      return width === '0'
        ? rule
        : `@container (inline-size >= ${Number(width) / 16}em) { ${rule} }`;
    }),
  );
  return `/* career-widgets: keeps the place of elements until they are drawn. Optional; put it into the head of the page. */
:where(${tags}):not([hidden]) {
  display: flow-root;
  container-type: inline-size;
  contain-intrinsic-inline-size: min(16em, 70vw);
}
:where(${tags})::before {
  float: inline-start;
  inline-size: 0;
  transition: block-size 0s 1s;
  content: '';
}
${rules.join('\n')}
`;
}
