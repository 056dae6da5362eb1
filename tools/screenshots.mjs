/**
 * Makes the pictures of README.md from dist/: the same tag on a plain page, light and dark, in one size.
 *
 *   npm run screenshots
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {crc32, deflateSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {chromiumArguments, findChromium} from './browsers.mjs';
import {serve} from './serve.mjs';

const folder = fileURLToPath(new URL('../demo/screenshots/', import.meta.url));

/** Page width in CSS px, wide enough for the five figures in full, and the frame around the tag. */
const width = 640;
const frame = 20;

/** Liberation Sans comes with the Chromium that setup installs, and Arial has its widths: the size is the same everywhere. */
const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshot</title>
<style>
  :root { color-scheme: light dark; background: light-dark(#fff, #0d1117); color: light-dark(#1b1f24, #e6e9ec); }
  body { margin: ${frame}px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
</style>
<script src="/dist/career-widgets.js"></script>
<career-salary occupation="29-2072"></career-salary>`;

async function picture(browser, address, colorScheme) {
  const page = await browser.newPage({
    viewport: {width, height: 800},
    deviceScaleFactor: 2,
    colorScheme,
  });
  await page.goto(address);
  const salary = page.locator('career-salary');
  await salary.getByText('$81,150').waitFor();
  const {height} = await salary.boundingBox();
  const shot = await page.screenshot({
    clip: {x: 0, y: 0, width, height: Math.round(height) + 2 * frame},
  });
  return withPalette(await pixelsOf(page, shot));
}

/** The pixels of a PNG, each as one number, read by the browser that made it. */
function pixelsOf(page, png) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const {width, height} = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    const pixels = Array.from(
      {length: width * height},
      (_, index) => (data[4 * index] << 16) | (data[4 * index + 1] << 8) | data[4 * index + 2],
    );
    return {width, height, pixels};
  }, png.toString('base64'));
}

/**
 * A PNG of at most 256 colours, a third of the bytes of the browser's own. Only the edges of letters have more, and
 * each of those takes the nearest of the colours kept.
 */
function withPalette({width, height, pixels}) {
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const colors = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const kept = colors.slice(0, 256);
  const places = new Map(colors.map((color) => [color, kept.indexOf(nearest(color, kept))]));
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, index) => {
    // Each row begins with the number of its filter: 0, none.
    rows[index + Math.floor(index / width) + 1] = places.get(color);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(kept.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])),
    ),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(color, kept) {
  const distance = (other) =>
    [16, 8, 0].reduce(
      (sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2,
      0,
    );
  return kept.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}

const executablePath = findChromium();
if (!executablePath)
  throw new Error('The screenshots need a Chromium: node tools/setup.mjs installs it or says how.');
mkdirSync(folder, {recursive: true});
const site = await serve({pages: {'/': html}});
const browser = await chromium.launch({executablePath, args: chromiumArguments});
try {
  for (const colorScheme of ['light', 'dark']) {
    const png = await picture(browser, `${site.origin}/`, colorScheme);
    writeFileSync(`${folder}salary-${colorScheme}.png`, png);
    console.log(`demo/screenshots/salary-${colorScheme}.png: ${(png.length / 1000).toFixed(1)} kB`);
  }
} finally {
  await browser.close();
  await site.close();
}
