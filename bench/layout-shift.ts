/**
 * How much a page moves while its tags are drawn, where the page keeps their places with `career-
 * widgets.css`.
 */
import type {Browser} from 'playwright-core';
import {inFreshPage} from './fresh-page.js';

/** A page whose words stand between and below its tags. @param script The address of the script. */
export function shiftPage(script: string): string {
  const tags = ['career-salary', 'career-outlook', 'career-facts'];
  const parts = tags.map(
    (tag) => `<${tag} occupation="29-2072">Medical Records Specialists</${tag}>
<p>Words of the page, which should stay where they are when the tag above them is drawn.</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Medical records</title>
<link rel="stylesheet" href="/dist/career-widgets.css">
<style>body { font: 16px/1.5 sans-serif } main { max-width: 720px; margin: auto }</style>
<script src="/bench/painting.js"></script>
<script src="${script}" defer></script>
<main><h1>Medical records</h1>
${parts.join('\n')}
</main>
<script>
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  globalThis.settled = whenPainted([...document.querySelectorAll('${tags.join()}')]);
</script>`;
}

/** Cumulative layout shift. @param page The address of the page. */
export function measureShift(browser: Browser, page: string): Promise<number> {
  return inFreshPage(browser, page, async (opened) => {
    await opened.evaluate('settled');
    // Places are kept for a second after the drawing, and what is off the screen may still come.
    await opened.waitForTimeout(1500);
    return await opened.evaluate<number>('shift');
  });
}
