/**
 * Runs in the measured page: cards of occupations or of credentials, as on a page of results. What the browser's own record of its tasks
 * tells lies between the marks.
 */

/** Lets every card be drawn when it is asked, as elements are that do not take turns. Comes before the script. */
globalThis.drawAtOnce = () => {
  globalThis.taughtNotToWait = 0;
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element) => {
    if (Object.hasOwn(element.prototype, 'whenDue')) {
      element.prototype.whenDue = (draw) => queueMicrotask(draw);
      globalThis.taughtNotToWait += 1;
    }
    define(tag, element);
  };
};

/**
 * Loads the script, as a tag does. Milliseconds from when it begins, which it marks itself, until what the screen shows is
 * painted, and until every card is drawn.
 */
globalThis.measureCards = async (address) => {
  const cards = [...document.querySelectorAll('main > *')];
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
  await new Promise((loaded) => script.addEventListener('load', loaded));
  performance.mark('turns');
  const start = performance.getEntriesByName('script')[0].startTime;
  if (globalThis.taughtNotToWait === 0)
    throw new Error('No element says whenDue it is drawn, so the cards still take turns.');
  // What is drawn at once is painted in the next frame.
  await new Promise(requestAnimationFrame);
  // To look at every card in each frame would be work of our own, and it would count.
  for (const card of cards)
    while (isOnScreen(card) && !isDrawn(card)) await new Promise(requestAnimationFrame);
  await painted();
  const screen = performance.now() - start;
  for (const card of cards) await card.updateComplete;
  await new Promise(requestAnimationFrame);
  await painted();
  const all = performance.now() - start;
  if (!cards.every(isDrawn)) throw new Error('Not every card is drawn.');
  return {screen, all};
};

const isOnScreen = (card) => {
  const {top, bottom} = card.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

/** Whether what a narrow card shows before its reader asks for more is there. */
const isDrawn = ({localName, shadowRoot}) => {
  if (localName === 'career-certification') return !!shadowRoot?.querySelector('[part=card]');
  const sections = [
    ...(shadowRoot?.querySelectorAll('.sections:not(.rest) > slot > [part=section] > *') ?? []),
  ];
  return sections.length > 0 && sections.every((section) => section.shadowRoot?.textContent);
};

/** The frame that is being made is painted before a message arrives. */
const painted = () =>
  new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage('');
  });
