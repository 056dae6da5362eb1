/** A page of many elements as if there were few: all of it drawn, laid out and painted, however far from the screen. */
import type {Page} from 'playwright-core';

export async function drawAndPaintAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is not laid out has no size of its own: its links would stand on each other, and its place would be a guess.
    const painted = new CSSStyleSheet();
    painted.replaceSync('#rest > [lang] { content-visibility: visible !important }');
    const trees: (Document | ShadowRoot)[] = [document];
    for (const tree of trees) {
      for (const element of tree.querySelectorAll<Element & {updateComplete?: Promise<void>}>(
        '*',
      )) {
        await element.updateComplete;
        const {shadowRoot} = element;
        if (!shadowRoot) continue;
        shadowRoot.adoptedStyleSheets.push(painted);
        trees.push(shadowRoot);
      }
    }
  });
}
