/** A page on which something comes late, and how far it jumps when it does. */
import type {Page} from 'playwright-core';

/** Holds back what matches for so long, and counts how far the page jumps. Goes before the page's first script. */
export const late = (match: string, milliseconds: number) => async (visited: Page) => {
  await visited.route(match, async (route) => {
    await new Promise((wake) => setTimeout(wake, milliseconds));
    await route.continue();
  });
  await visited.addInitScript(() => {
    const seen = globalThis as unknown as {shift: number};
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
};

/** How far a page that was opened with `late` has jumped: the sum of its layout shifts. */
export const shiftOf = (visited: Page) =>
  visited.evaluate(() => (globalThis as unknown as {shift: number}).shift);
