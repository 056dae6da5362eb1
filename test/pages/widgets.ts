/** What the page tests look for in a page with our elements. */
import type {Page} from 'playwright-core';

export const script = '<script src="/dist/career-widgets.js"></script>';
export const medicalRecords =
  '<career-salary occupation="29-2072"><p>The author’s words</p></career-salary>';

/** A whole page with something in its body. */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A college</title>${head}</head><body>${body}</body></html>`;

/** The text of each salary bar of the page, in one line; empty where only the author's words are shown. */
export function barTexts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const bars = [...document.querySelectorAll('career-salary')];
    // Words are seen once a frame has found out what is near the screen; before, content-visibility has painted none.
    if (bars.some(({shadowRoot}) => shadowRoot)) {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
    return bars.map(({shadowRoot}) =>
      [...(shadowRoot?.children ?? [])]
        .filter((one) => one instanceof HTMLElement)
        .map((one) => one.innerText)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });
}

/** Whether the author's own words are seen in each salary bar. */
export function authorsWordsSeen(page: Page): Promise<boolean[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('career-salary p')].map(
      (words) => words.getBoundingClientRect().height > 5,
    ),
  );
}
