/** The page tests see what a page does wrong; otherwise their empty lists would mean nothing. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {open} from './page.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";
const nothing = {errors: [], warnings: [], requests: [], violations: []};

test('a page that does nothing wrong has nothing to report', async () => {
  const visit = await open('<!doctype html><title>quiet</title><p>text', {
    headers: () => ({'Content-Security-Policy': strict}),
  });
  assert.deepEqual(await visit.report(), nothing);
});

test('violations of the page and of a sandboxed frame are seen', async () => {
  const visit = await open(
    '<!doctype html><p style="color: red">text</p><iframe sandbox="allow-scripts" src="/frame.html"></iframe><img src="https://example.com/x.png">',
    {
      headers: () => ({'Content-Security-Policy': strict}),
      pages: {'/frame.html': '<p style="color: red">'},
    },
  );
  await visit.page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
    } catch {
      // What a Trusted Types policy is for.
    }
  });
  const {violations, errors, requests} = await visit.report();
  assert.deepEqual(violations.map((violation) => violation.split(':')[0]).sort(), [
    'img-src',
    'require-trusted-types-for',
    'style-src-attr',
    'style-src-attr',
  ]);
  assert.equal(errors.length, 4);
  assert.deepEqual(requests.sort(), ['/frame.html', 'https://example.com/x.png']);
});

test('console lines and uncaught errors are seen', async () => {
  const visit = await open(
    '<!doctype html><script>console.warn("careful"); console.error("wrong"); throw new Error("thrown");</script>',
  );
  assert.deepEqual(await visit.report(), {
    ...nothing,
    errors: ['wrong', 'thrown'],
    warnings: ['careful'],
  });
});

test('a page can be isolated from other origins', async () => {
  const headers = () => ({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  const visit = await open('<!doctype html><title>isolated</title>', {headers});
  assert.equal(await visit.page.evaluate(() => crossOriginIsolated), true);
});

test('a page can be read without JavaScript', async () => {
  const visit = await open(
    '<!doctype html><p>text</p><script>document.body.textContent = ""</script>',
    {javaScriptEnabled: false},
  );
  assert.equal(await visit.page.locator('p').innerText(), 'text');
  assert.deepEqual(await visit.report(), nothing);
});
