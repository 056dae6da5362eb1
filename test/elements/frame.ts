/**
 * A page of its own inside an element test, under the response headers of a strict site. Chromium's page tests see more,
 * but only this way Firefox and WebKit show what their policies block.
 */
export interface Frame {
  window: Window;
  document: Document;
  /** Content-Security-Policy and Trusted Types violations so far: `directive: what was blocked`. */
  violations: () => string[];
}

/** Loads a document and waits for it. Scripts are files: `/dist/career-widgets.js`. Under a policy, `script-src` must allow `'self'`. */
export async function openFrame(
  html: string,
  headers: Record<string, string> = {},
): Promise<Frame> {
  const address = new URL('/frame', location.href);
  // The recorder comes first, so that it sees what the rest of the page does.
  address.searchParams.set(
    'html',
    `<!doctype html><script src="/test/elements/record-violations.js"></script>${html}`,
  );
  for (const [name, value] of Object.entries(headers))
    address.searchParams.append('header', `${name}: ${value}`);
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  frame.src = address.href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & {violations: string[]};
  // Violations are reported in a task of their own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {window: page, document: page.document, violations: () => page.violations};
}

/** Call it after each test: a frame left behind keeps running. */
export function closeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
