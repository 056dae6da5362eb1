/**
 * Runs in a page of salary bars, after `painting.js`. All times are in milliseconds from the start
 * of the work.
 */

const bars = () => [...document.querySelectorAll('career-salary')];

/**
 * Loads a script by its address: until what is on the screen is painted, and until every bar is
 * drawn.
 */
globalThis.measureBars = async (address) => {
  performance.mark('start');
  const start = performance.now();
  await loadScript(address);
  const {screen, all} = await whenPainted(bars());
  performance.mark('end');
  return {screen: screen - start, all: all && all - start};
};

/**
 * Compiles and runs a script whose text is there, with whatever it does before it gives the page
 * back.
 */
globalThis.measureEvaluation = (text) =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.textContent = text;
    const {port1, port2} = new MessageChannel();
    const start = performance.now();
    // Arrives when this task has ended, and with it the promises that the script left.
    port1.onmessage = () => done(performance.now() - start);
    document.head.append(script);
    port2.postMessage('');
  });

/**
 * Gives every bar the next occupation of the list: until all that were drawn show the new title.
 *
 * @param titles Code → title.
 */
globalThis.measureChange = async (titles) => {
  const codes = Object.keys(titles);
  const drawn = bars().filter(isDrawn);
  const start = performance.now();
  for (const bar of drawn) {
    const next = codes[(codes.indexOf(bar.getAttribute('occupation')) + 1) % codes.length];
    bar.setAttribute('occupation', next);
  }
  // The task ends here, and elements that draw at its end have drawn.
  await null;
  const {all} = await whenPainted(drawn, showsItsTitle);
  return all - start;

  function showsItsTitle(bar) {
    const title = bar.shadowRoot.querySelector('[part~=title]').textContent.trim();
    return title === titles[bar.getAttribute('occupation')];
  }
};

/** What a reader gets from the first bar: its title, all amounts in words, and the source. */
globalThis.whatIsShown = () => {
  const {shadowRoot} = bars()[0];
  const words = shadowRoot.textContent.replace(/\s+/g, ' ');
  return {
    title: shadowRoot.querySelector('[part~=title]').textContent.trim(),
    amounts: words.match(/\$\d{1,3}(?:,\d{3})*/g),
    source: shadowRoot.querySelector('[part~=source] a').href,
  };
};
