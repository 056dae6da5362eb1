/** Runs in a page of cards, after `painting.js`. */

/**
 * Loads a script by its address: milliseconds until the cards on the screen are painted, and until
 * all are drawn.
 */
globalThis.measureCards = async (address) => {
  const cards = [...document.querySelectorAll('main > *')];
  performance.mark('start');
  const start = performance.now();
  await loadScript(address);
  performance.mark('loaded');
  const {screen, all} = await whenPainted(cards, isCardDrawn);
  return {screen: screen - start, all: all && all - start};
};

/** A card is there when it has sections, and each element in them that is to be seen is drawn. */
function isCardDrawn(card) {
  const {shadowRoot} = card;
  if (!shadowRoot?.querySelector('[part~=section]')) return false;
  return [...shadowRoot.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('career-'))
    .every((element) => isDrawn(element) || !element.checkVisibility());
}
