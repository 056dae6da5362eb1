/**
 * Whose turn it is to be drawn. A page of two hundred tags would stand still while they are drawn,
 * so what does not fit on a screen takes turns: what is near the viewport first, no longer at a
 * time than a page can do without an answer; what is far away when the browser has nothing else to
 * do; and all of it before the page is printed.
 */

/**
 * How long the page is kept from answering, in milliseconds, without what the browser then lays
 * out.
 */
const budget = 12;

/**
 * How many tags are drawn in the task in which they are found. More than these seldom fit on a
 * screen.
 */
const mostAtOnce = 8;

/** A page that is never idle draws what is far away all the same, after so many milliseconds. */
const longestWait = 500;

/** Draws; what it returns settles when what it drew inside itself is drawn as well. */
type Draw = () => unknown;

/** Drawings that wait, in the order in which they were asked for. */
const waiting = new Map<Element, Draw>();
/** Those of them that are near the viewport, as far as the browser has said. */
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
/** What the next slice waits for, if one is due. */
let due: 'soon' | 'idle' | undefined;
let isDrawing = false;
/** What is not drawn is not printed, so while the page is printed nothing waits. */
let isBeingPrinted = false;
let drawnInThisTask = 0;

/**
 * Whether an element may be drawn in the task that asks, before the next frame: a tag alone on a
 * page is there when the page first paints.
 */
export function mayDrawAtOnce(): boolean {
  if (drawnInThisTask === 0) setTimeout(() => (drawnInThisTask = 0));
  drawnInThisTask += 1;
  return drawnInThisTask <= mostAtOnce;
}

/** Whether the page is being printed: then an element shows what it has, and waits for nothing. */
export function isPrinting(): boolean {
  return isBeingPrinted;
}

/**
 * Draws when it is the element's turn, and never in the task that asks.
 */
export function inTurn(element: Element, draw: Draw): void {
  observer ??= observeViewport();
  // Where nobody says what is near, as in a unit test, nothing is far away.
  if (isBeingPrinted || !observer) {
    void drawOne(draw);
    return;
  }
  waiting.set(element, draw);
  observer.observe(element);
  if (!due && !isDrawing) scheduleSlice('soon');
}

function observeViewport(): IntersectionObserver | undefined {
  if (!('IntersectionObserver' in globalThis)) return undefined;
  return new IntersectionObserver(noteWhatIsNear, {rootMargin: '50%'});
}

// On a server there is nothing to print.
globalThis.addEventListener?.('beforeprint', () => {
  isBeingPrinted = true;
  // Not in the event itself: where a script prints, Chromium lets nobody make an element until the
  // paper is out, and a card drawn then would never be whole.
  queueMicrotask(() => void drawAll());
});
globalThis.addEventListener?.('afterprint', () => {
  isBeingPrinted = false;
});

function noteWhatIsNear(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    // What was seen may have been drawn since.
    if (isIntersecting && waiting.has(target)) near.add(target);
    else near.delete(target);
  }
  // A reader has scrolled to what was to be drawn in an idle moment.
  if (near.size > 0 && due === 'idle') scheduleSlice('soon');
}

function scheduleSlice(when: 'soon' | 'idle'): void {
  due = when;
  const begin = (): void => {
    // Another one may have come first.
    if (due === when && !isDrawing) void slice();
  };
  if (when === 'soon') setTimeout(begin);
  else requestIdleCallback(begin, {timeout: longestWait});
}

/** Draws what is next until the time is up. */
async function slice(): Promise<void> {
  isDrawing = true;
  due = undefined;
  const end = performance.now() + budget;
  while (waiting.size > 0) {
    const begun = performance.now();
    await drawNext();
    const now = performance.now();
    const lasted = now - begun;
    // The next one may take as long as this one did.
    if (now + lasted > end) break;
  }
  isDrawing = false;
  if (waiting.size === 0) return;
  // Safari has no idle moments to ask for.
  const isIdleWork = near.size === 0 && 'requestIdleCallback' in globalThis;
  scheduleSlice(isIdleWork ? 'idle' : 'soon');
}

async function drawAll(): Promise<void> {
  while (waiting.size > 0) await drawNext();
}

async function drawNext(): Promise<void> {
  const element = nextElement();
  const draw = waiting.get(element)!;
  waiting.delete(element);
  near.delete(element);
  observer!.unobserve(element);
  await drawOne(draw);
}

async function drawOne(draw: Draw): Promise<void> {
  try {
    await draw();
  } catch (error) {
    // The others have their turn all the same.
    reportError(error);
  }
}

/** What is near the viewport comes first, in the order in which it was asked for. */
function nextElement(): Element {
  for (const element of waiting.keys()) {
    if (near.has(element)) return element;
  }
  return waiting.keys().next().value!;
}
