/**
 * Whose turn it is to be drawn. A page of two hundred cards would stand still while they are drawn, so cards take turns:
 * what is near the viewport first, no longer at a time than a page can do without an answer, all of it before it is printed.
 */

/** How long the page is kept from answering, in milliseconds. A drawing that has begun is finished. */
const budget = 5;
/** The same while a page at rest waits for the first cards on its screen: each further slice is a frame later. */
const firstBudget = 20;

/** Drawings that wait, in the order in which they were asked for. */
const waiting = new Map<Element, () => void>();
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let busy = false;

/** Draws when it is the element's turn. The first to ask on a page at rest has it before the next paint. */
export function inTurn(element: Element, draw: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver((entries) => {
      // What was seen may have been drawn since.
      for (const {target, isIntersecting} of entries) if (isIntersecting && waiting.has(target)) near.add(target);
      else near.delete(target);
    }, {rootMargin: '50%'});
    // What is not drawn is not printed.
    addEventListener('beforeprint', () => {
      while (waiting.size) drawNext();
    });
  }
  waiting.set(element, draw);
  observer.observe(element);
  if (!busy) {
    busy = true;
    queueMicrotask(() => void slice(0));
  }
}

/** Whoever is drawn and has more to draw goes to the end: every card on the screen has a turn before one has a second. */
function drawNext(): void {
  const queue = [...waiting.keys()];
  const element = queue.find((one) => near.has(one)) ?? queue[0]!;
  const draw = waiting.get(element)!;
  waiting.delete(element);
  draw();
  if (waiting.has(element)) return;
  near.delete(element);
  observer!.unobserve(element);
}

async function slice(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  // Printing may have drawn everything in the meantime.
  while (waiting.size) {
    drawNext();
    // What is drawn inside it, which counts too.
    await Promise.resolve();
    if (performance.now() >= end) break;
  }
  busy = !!waiting.size;
  if (busy) setTimeout(() => void slice(milliseconds ? budget : firstBudget));
}
