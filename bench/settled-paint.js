/**
 * Runs in the measured page. How long the page takes from the start of some work until what it changed is painted and
 * nothing moves any more: the work's own frame and the one after it, each from its first callback until the browser is
 * back from style, layout and paint. The wait for the screen's next refresh between them is not counted: it is the same
 * for everybody, and at 60 a second it would round all that is quick up to 16.7 ms.
 */
const settledPaint = async (work) => {
  const first = await frame(work);
  const elements = [...document.querySelectorAll('career-salary')];
  // Everything must be there already: what would come later than the script's own frame is not what was measured.
  const drawn = elements.every(({shadowRoot}) => shadowRoot?.querySelector('svg'));
  return {time: first + (await frame(() => {})), drawn};
};

const frame = (work) =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      // Arrives when the task that runs this callback ends, and that task ends with the paint.
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage('');
      work();
    });
  });

/** Evaluates a script whose text is there: compiling it counts, fetching it does not. */
globalThis.measureScript = (text) =>
  settledPaint(() => {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
  });

/** Gives every bar the next occupation of the list. */
globalThis.measureChange = (codes) =>
  settledPaint(() => {
    for (const bar of document.querySelectorAll('career-salary')) {
      bar.setAttribute(
        'occupation',
        codes[(codes.indexOf(bar.getAttribute('occupation')) + 1) % codes.length],
      );
    }
  });

/** What a reader gets: all words in reading order, all marks of the drawing, and the room the first bar takes. */
globalThis.whatIsShown = () => {
  const bars = [...document.querySelectorAll('career-salary')];
  return {
    bars: bars.map(({shadowRoot}) =>
      [
        shadowRoot.textContent.replace(/\s+/g, ''),
        ...[...shadowRoot.querySelectorAll('path')]
          .map((path) => path.getAttribute('d'))
          .filter(Boolean),
      ].join(' '),
    ),
    height: Math.round(bars[0]?.getBoundingClientRect().height),
  };
};
