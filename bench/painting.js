/**
 * Runs in every measured page: when a tag is drawn, and when what is drawn is painted. Works for
 * every element that draws into an open shadow root and names what it draws with `part`, so for
 * ours of any version and for those written by hand.
 */

/** How many milliseconds to wait for what is on the screen, before something must be broken. */
const patience = 15_000;

/** For how many milliseconds nothing more is drawn before the rest is taken to wait for a reader. */
const standstill = 2_000;

/** Whether an element shows something of its own, and not only what its author wrote. */
globalThis.isDrawn = ({shadowRoot}) => !!shadowRoot?.querySelector('[part]');

/**
 * When everything on the screen is painted, and when every element is drawn and painted, both on
 * the page's clock. `all` is missing where some elements wait until a reader comes near.
 *
 * Frames are not counted but asked for when something is to be painted: to look into every frame
 * would make frames that a page without a bench does not make.
 *
 * @param elements In the order of the page, from top to bottom.
 */
globalThis.whenPainted = async (elements, isDrawn = globalThis.isDrawn) => {
  const end = performance.now() + patience;
  // All elements before this place are drawn, so none is asked twice.
  let place = 0;
  const firstUndrawn = () => {
    while (place < elements.length && isDrawn(elements[place])) place += 1;
    return elements[place];
  };
  const screenWaits = () => {
    const waiting = firstUndrawn();
    return waiting && waiting.getBoundingClientRect().top < innerHeight;
  };

  while (screenWaits()) {
    if (performance.now() > end) throw new Error('What is on the screen was never drawn.');
    await pause();
  }
  let screen = await painted();
  // What came up to the screen because others became smaller belongs to it.
  while (screenWaits()) {
    await pause();
    screen = await painted();
  }
  // Most draw all in one go, and then the one paint was that of all.
  if (!firstUndrawn()) return {screen, all: screen};

  const countDrawn = () => elements.filter(isDrawn).length;
  let drawn = countDrawn();
  let lookAgainAt = performance.now() + standstill;
  while (firstUndrawn()) {
    await pause();
    if (performance.now() < lookAgainAt) continue;
    const drawnBefore = drawn;
    drawn = countDrawn();
    if (drawn === drawnBefore) return {screen};
    lookAgainAt = performance.now() + standstill;
  }
  return {screen, all: await painted()};
};

/** Adds a script by its address, as a tag in the page would. Settled when it has run. */
globalThis.loadScript = async (address) => {
  const script = document.createElement('script');
  script.src = address;
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
};

/**
 * When what has been changed is painted and nothing moves any more: the next frame and the one
 * after it, each until the browser is back from style, layout and paint. The wait for the screen's
 * next refresh between the two is not counted: it is the same for everybody, and at 60 a second it
 * would round all that is quick up to 16.7 ms.
 */
globalThis.painted = async () => {
  const first = await nextFrame();
  const second = await nextFrame();
  return first.end + (second.end - second.start);
};

function nextFrame() {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      // Arrives when the task that runs this callback ends, and that task ends with the paint.
      port1.onmessage = () => done({start, end: performance.now()});
      port2.postMessage('');
    });
  });
}

/** Leaves the page time of its own, as turns need it. */
function pause() {
  return new Promise((done) => setTimeout(done, 1));
}
