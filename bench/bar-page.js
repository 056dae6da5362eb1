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

/** Compiles and runs a script whose text is there, and waits for the promises that it leaves. */
globalThis.runScript = async () => {
  const script = document.createElement('script');
  script.textContent = globalThis.scriptText;
  document.head.append(script);
  await painted();
};

/**
 * Gives every bar the next occupation of the list: until those on the screen, and all that were
 * drawn, show the new title.
 *
 * @param titles Code → title.
 */
globalThis.measureChange = async (titles) => {
  const codes = Object.keys(titles);
  const drawn = bars().filter(isDrawn);
  const start = performance.now();
  for (const bar of bars()) {
    const next = codes[(codes.indexOf(bar.getAttribute('occupation')) + 1) % codes.length];
    bar.setAttribute('occupation', next);
  }
  // Elements that draw at the end of the task have drawn after it.
  await null;
  const {screen, all} = await whenPainted(drawn, showsItsTitle);
  return {screen: screen - start, all: all && all - start};

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
