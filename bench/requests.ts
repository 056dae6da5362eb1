/** What a browser asks for, to see that `page-sizes.ts` counts the same. */
import type {Browser} from 'playwright-core';
import {bytesOf} from './bytes.js';

/** A page with nothing but some tags of one occupation. @param script The address of the script. */
export function requestsPage(script: string, tags: string[]): string {
  const elements = tags.map((tag) => `<${tag} occupation="29-2072"></${tag}>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Requests</title>
<link rel="icon" href="data:,">
<script src="${script}" defer></script>
${elements.join('\n')}`;
}

export interface Requested {
  /** Brotli bytes. */
  bytes: number;
  /** Paths, in alphabetical order. */
  paths: string[];
}

/** The scripts that a page loads. @param page The address of the page. */
export async function requestedScripts(browser: Browser, page: string): Promise<Requested> {
  const context = await browser.newContext();
  try {
    const opened = await context.newPage();
    const texts = new Map<string, Promise<string>>();
    opened.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      texts.set(new URL(response.url()).pathname, response.text());
    });
    await opened.goto(page, {waitUntil: 'networkidle'});
    const scripts = await Promise.all(texts.values());
    return {
      bytes: scripts.reduce((sum, text) => sum + bytesOf(text).brotli, 0),
      paths: [...texts.keys()].sort(),
    };
  } finally {
    await context.close();
  }
}
