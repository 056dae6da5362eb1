/**
 * Whose turn it is to be drawn. A page of two hundred cards would stand still while they are drawn, so cards take turns:
 * what is near the viewport first, no longer at a time than a page can do without an answer, all of it before it is printed.
 */

/** How long the page is kept from answering, in milliseconds, without what the browser then lays out. A drawing that has begun is finished. */
export const budget = 12;

/** Drawings that wait, in the order in which they were asked for. */
const waiting = new Map<Element, () => void>();
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let busy = false;

/**
 * Draws when it is the element's turn, and never in the task that asks: to evaluate the script is work enough for one.
 *
 * @param others Whether all others that wait have their turn before.
 */
export function inTurn(element: Element, draw: () => void, others = false): void {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        // What was seen may have been drawn since.
        for (const {target, isIntersecting} of entries) {
          if (isIntersecting && waiting.has(target)) near.add(target);
          else near.delete(target);
        }
      },
      {rootMargin: '50%'},
    );
    // What is not drawn is not printed. Not in the event itself: where a script prints, Chromium lets nobody make an element
    // until the paper is out, and a card drawn then would never be whole. It prints the author's words.
    addEventListener('beforeprint', () =>
      queueMicrotask(() => {
        while (waiting.size) drawNext();
      }),
    );
  }
  if (others) waiting.delete(element);
  waiting.set(element, draw);
  observer.observe(element);
  if (!busy) {
    busy = true;
    setTimeout(() => void slice());
  }
}

function drawNext(): void {
  const queue = [...waiting.keys()];
  const element = queue.find((one) => near.has(one)) ?? queue[0]!;
  const draw = waiting.get(element)!;
  try {
    draw();
  } catch (error) {
    // The others have their turn all the same.
    reportError(error);
  }
  // It may have more to draw.
  if (waiting.get(element) !== draw) return;
  waiting.delete(element);
  near.delete(element);
  observer!.unobserve(element);
}

async function slice(): Promise<void> {
  const end = performance.now() + budget;
  // Printing may have drawn everything in the meantime.
  while (waiting.size) {
    const begun = performance.now();
    drawNext();
    // What is drawn inside it, which counts too.
    await Promise.resolve();
    const now = performance.now();
    // The next one may take as long as this one did.
    if (now + (now - begun) > end) break;
  }
  busy = !!waiting.size;
  if (busy) setTimeout(() => void slice());
}
