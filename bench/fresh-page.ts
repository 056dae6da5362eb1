/**
 * A page that nobody has visited before, in a browser context of its own: no cache, no compiled
 * code.
 */
import type {Browser, CDPSession, Page} from 'playwright-core';

/** A phone of the middle range is about four times slower than a desk. */
export const slowPhone = 4;

export async function inFreshPage<Result>(
  browser: Browser,
  address: string,
  work: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    await page.goto(address);
    // The page's own first paint is not ours.
    await page.waitForTimeout(100);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** From here on the page runs as on a slow phone. */
export async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowPhone});
}
