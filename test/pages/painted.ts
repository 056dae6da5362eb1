/**
 * The contrast of what is really painted. Words and marks are found in the drawing, and their colours are read from the
 * pixels of a picture of the page: what opacity, tints and forced colours made of them is in it.
 */
import type {Page} from 'playwright-core';

export interface Contrast {
  /** The state it belongs to, and the words, or the class and the part of the mark. */
  what: string;
  kind: 'text' | 'graphic';
  ratio: number;
}

/** A place in the picture, in CSS px: a text fills it, a mark lies under its points. */
interface Place {
  what: string;
  kind: Contrast['kind'];
  box?: [x: number, y: number, width: number, height: number];
  points?: [x: number, y: number][];
  /** Where nothing but the surface behind it is painted. */
  behind: [x: number, y: number];
}

/**
 * Marks that tell nothing by themselves, so WCAG 1.4.11 leaves them out: tints between marks at full strength (the bar of
 * a salary and its legs), and the track of a ring around its number.
 */
const tints = '.legs, .range, .box, circle:first-child, .axis';

/** Everything that is painted in the elements marked `data-state`. */
export async function contrasts(page: Page): Promise<Contrast[]> {
  // What compiles the tests names the functions inside others through this one, which the page does not have.
  await page.evaluate('globalThis.__name = (one) => one');
  const places = await page.evaluate(placesIn, tints);
  const {width, height} = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  // In slices, because a picture of the whole page is larger than a canvas may be. They overlap by more than a line is high.
  const slices: string[] = [];
  for (let top = 0; top < height; top += slice) {
    slices.push(
      (
        await page.screenshot({
          clip: {x: 0, y: top, width, height: Math.min(slice + 100, height - top)},
        })
      ).toString('base64'),
    );
  }
  return page.evaluate(contrastsIn, {places, slices, slice});
}

/** Height of a slice, in CSS px. */
const slice = 2000;

/** Runs in the page. */
function placesIn(tints: string): Place[] {
  const places: Place[] = [];
  for (const holder of document.querySelectorAll<HTMLElement>('[data-state]')) {
    const root = holder.firstElementChild!.shadowRoot!.firstElementChild!;
    const walk = (node: Node, behind: [number, number]): void => {
      if (node instanceof Element) {
        const style = getComputedStyle(node);
        const {x, y, width, height} = node.getBoundingClientRect();
        if (
          style.clipPath === 'inset(50%)' ||
          style.display === 'none' ||
          node.matches('[hidden="until-found"]')
        )
          return;
        // Inside its own edge a box has its own surface: a card, an answer that is given.
        if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && width > 20 && height > 12)
          behind = [x + 4, y + height / 2];
        const state = `${holder.dataset.state!}: ${node.localName}.${node.getAttribute('class') ?? ''}[${node.getAttribute('part') ?? ''}]`;
        if (
          node instanceof SVGGeometryElement &&
          !node.matches(tints) &&
          node.getAttribute('d') !== '' &&
          node.getTotalLength() >= 0
        ) {
          const matrix = node.getScreenCTM()!;
          const length = node.getTotalLength();
          // Along the first tenth, where an arc of a small score is, and in the middle.
          const points = [0.003, 0.02, 0.25, 0.5]
            .map((share) => node.getPointAtLength(share * length).matrixTransform(matrix))
            .map((at): [number, number] => [at.x, at.y]);
          places.push({what: state, kind: 'graphic', points, behind});
        } else if (
          node.matches('.bar i:not(:first-child)') &&
          width * height > 4 &&
          !node.closest('.axis')
        ) {
          places.push({
            what: state,
            kind: 'graphic',
            points: [
              [x + width / 2, y + height / 2],
              [x + 1, y + height / 2],
            ],
            behind,
          });
        } else if (node.matches('label:has(input[type=radio])')) {
          places.push({
            what: state,
            kind: 'graphic',
            points: [0, 0.5, 1].map((inside) => [x + inside, y + height / 2]),
            behind: [x - 1.5, y + height / 2],
          });
        }
      }
      if (
        node.nodeType === Node.TEXT_NODE &&
        node.textContent!.trim() &&
        !node.parentElement!.closest('option, :disabled')
      ) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const [line] = range.getClientRects();
        if (line && line.width > 2 && line.height > 2) {
          places.push({
            what: `${holder.dataset.state!}: ${node.textContent!.trim().slice(0, 40)}`,
            kind: 'text',
            box: [line.x, line.y, line.width, line.height],
            behind,
          });
        }
      }
      const children =
        node instanceof Element && node.shadowRoot
          ? node.shadowRoot.childNodes
          : node instanceof HTMLSlotElement && node.assignedNodes().length
            ? node.assignedNodes()
            : node.childNodes;
      for (const child of children) walk(child, behind);
    };
    const {x, y} = root.getBoundingClientRect();
    walk(root, [x + 1, y + 1]);
  }
  return places;
}

/** Runs in the page. */
async function contrastsIn({
  places,
  slices,
  slice,
}: {
  places: Place[];
  slices: string[];
  slice: number;
}): Promise<Contrast[]> {
  type Color = [red: number, green: number, blue: number];
  const contexts = await Promise.all(
    slices.map(async (base64) => {
      const bitmap = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${base64}`)).blob(),
      );
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
        willReadFrequently: true,
      })!;
      context.drawImage(bitmap, 0, 0);
      return context;
    }),
  );
  const scale = devicePixelRatio;
  const colors = (x: number, y: number, width = 1 / scale, height = 1 / scale): Color[] => {
    const at = Math.floor(y / slice);
    const {data} = contexts[at]!.getImageData(
      Math.floor(x * scale),
      Math.floor((y - at * slice) * scale),
      Math.max(1, Math.ceil(width * scale)),
      Math.max(1, Math.ceil(height * scale)),
    );
    return Array.from({length: data.length / 4}, (_, index) => [
      data[4 * index]!,
      data[4 * index + 1]!,
      data[4 * index + 2]!,
    ]);
  };
  const luminance = (color: Color) => {
    const [red, green, blue] = color.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    ) as Color;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: Color, other: Color) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
      number,
      number,
    ];
    return (light + 0.05) / (dark + 0.05);
  };
  /** What most of a text's box is: the surface it stands on. */
  const most = (all: Color[]): Color => {
    const counts = new Map<string, number>();
    for (const color of all) counts.set(color.join(), (counts.get(color.join()) ?? 0) + 1);
    return [...counts]
      .sort(([, a], [, b]) => b - a)[0]![0]
      .split(',')
      .map(Number) as Color;
  };
  return places.map(({what, kind, box, points, behind}) => {
    if (box) {
      const all = colors(...box);
      const surface = most(all);
      // The middle of a stroke has the colour of the text; its edges are mixed with the surface.
      return {what, kind, ratio: Math.max(...all.map((color) => ratio(color, surface)))};
    }
    const surface = colors(...behind)[0]!;
    return {
      what,
      kind,
      ratio: Math.max(...points!.map(([x, y]) => ratio(colors(x, y)[0]!, surface))),
    };
  });
}
