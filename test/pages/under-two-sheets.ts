/** The same states of the elements under two style sheets, side by side by their pixels. */
import {open, type Visit} from './page.js';
import {differenceOf} from './pixels.js';
import {states} from './states.js';
import {drawAndPaintAll} from './whole-page.js';
import {page, script} from './widgets.js';

/** The share of pixels that may differ: the edges of letters that begin at another part of a pixel. */
const tolerance = 0.002;

// Where there is nothing to show, the author's own words are: they are the page's, and look like it.
export const drawn = Object.keys(states).filter((name) => !name.endsWith(' unknown'));

/** What an element takes from the page on purpose, as demo/hostile.css has it, and nothing else. */
export const calm = `
  html { color-scheme: light dark; background: light-dark(#fffdf5, #1c1a14); }
  body { color: light-dark(#2b2118, #f2ead8); font: 16px/1.4 'Comic Sans MS', 'Comic Neue', 'DejaVu Sans', sans-serif; }`;

/** One state at a time, in a box of the same size and place on every page. */
const box = (width: number) => `
  [data-state][data-state] { display: none !important; position: absolute !important; inset: 0 auto auto 0 !important; inline-size: ${width}px !important; padding: 0 !important; margin: 0 !important; float: none !important; transform: none !important; opacity: 1 !important; }
  [data-state].shown { display: block !important; }`;

async function openStates(css: string, width: number, names: readonly string[]): Promise<Visit> {
  const boxes = names
    .map((name) => `<div data-state="${name}">${states[name]!.html}</div>`)
    .join('');
  const visit = await open(
    page(boxes + script, `<style>${css}</style><style>${box(width)}</style>`),
    {viewport: {width, height: 900}},
  );
  await visit.page.evaluate(
    (all) => {
      for (const [name, properties] of all)
        Object.assign(document.querySelector(`[data-state="${name}"] > *`)!, properties);
    },
    names.map((name) => [name, states[name]!.properties] as const),
  );
  await drawAndPaintAll(visit.page);
  return visit;
}

/** A picture of what the element draws, wherever the tag's own box begins, and however much room the page gives that. */
async function pictureOfState({page, report}: Visit, name: string): Promise<Buffer> {
  const holder = page.locator(`[data-state="${name}"]`);
  await holder.evaluate((one) => {
    for (const other of document.querySelectorAll('.shown')) other.classList.remove('shown');
    one.classList.add('shown');
  });
  await states[name]!.does?.(holder.locator('> *'));
  await page.mouse.move(0, 899);
  await report();
  const clip = await holder.evaluate((one) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const {x, y, width, height} =
      one.firstElementChild!.shadowRoot!.firstElementChild!.getBoundingClientRect();
    return {x, y, width, height: Math.ceil(height)};
  });
  if (clip.height > 800)
    await page.setViewportSize({width: page.viewportSize()!.width, height: clip.height + 100});
  await report();
  return page.screenshot({clip});
}

/** Pictures of states, in their order. */
async function picturesOf(css: string, width: number, names: readonly string[]): Promise<Buffer[]> {
  const visit = await openStates(css, width, names);
  const pictures: Buffer[] = [];
  for (const name of names) pictures.push(await pictureOfState(visit, name));
  await visit.close();
  return pictures;
}

/** What several hostile sheets are compared with is drawn once. */
const clean = new Map<string, Promise<Buffer[]>>();

/** The states that look another way under one sheet than under the other, and how much of them does. */
export async function differences(
  hostile: string,
  sheet: string,
  width: number,
  names: readonly string[],
): Promise<Record<string, number>> {
  const key = [sheet, width, ...names].join('\n');
  if (!clean.has(key)) clean.set(key, picturesOf(sheet, width, names));
  const [theirs, ours] = [await picturesOf(hostile, width, names), await clean.get(key)!];
  const found: Record<string, number> = {};
  const {page: judge, close} = await open('<!doctype html><title>Pictures side by side</title>');
  for (const [place, name] of names.entries()) {
    const difference = await differenceOf(judge, theirs[place]!, ours[place]!);
    if (difference > tolerance) found[name] = difference;
  }
  await close();
  return found;
}
