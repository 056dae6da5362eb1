/**
 * Runs in the measured page: cards of occupations, as on a page of results. What the browser's own record of its tasks
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

/** Evaluates the script whose text is there. Milliseconds until what the screen shows is painted, and until every card is drawn. */
globalThis.measureCards = async (text) => {
  const cards = [...document.querySelectorAll('career-profile')];
  const script = document.createElement('script');
  script.textContent = text;
  const start = performance.now();
  performance.mark('script');
  document.head.append(script);
  if (globalThis.taughtNotToWait === 0) throw new Error('No element says whenDue it is drawn, so the cards still take turns.');
  // What the script itself has asked for is done before its task ends.
  await new Promise((done) => setTimeout(done));
  performance.mark('turns');
  while (!cards.filter(onScreen).every(isDrawn)) await new Promise(requestAnimationFrame);
  await painted();
  const screen = performance.now() - start;
  for (const card of cards) await card.updateComplete;
  await painted();
  const all = performance.now() - start;
  if (!cards.every(isDrawn)) throw new Error('Not every card is drawn.');
  return {screen, all};
};

const onScreen = (card) => {
  const {top, bottom} = card.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

/** Whether what a narrow card shows before its reader asks for more is there. */
const isDrawn = ({shadowRoot}) => {
  const sections = [...(shadowRoot?.querySelectorAll('.sections:not(.rest) > slot > [part=section] > *') ?? [])];
  return sections.length > 0 && sections.every((section) => section.shadowRoot?.textContent);
};

const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    });
  });
