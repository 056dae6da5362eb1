/** Elements on a page, drawn, and what a reader then gets of them: the words in their order, and where things stand. */
import {fixture, nextFrame} from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {setDataBase} from '../../src/dataset/modules.js';
import type {CareerElement} from '../../src/career-element.js';
import type {CareerErrorEvent} from '../../src/index.js';

declare const axe: typeof axeCore;

const {version} = (await (await fetch('/package.json')).json()) as {version: string};

/** Where the build has put what is fetched: code per tag, groups and occupations. */
export const servedFolder = `/dist/career-widgets-${version}/`;
setDataBase(servedFolder);

export interface Around {
  /** Width of what holds the element, in px. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  lang?: string;
}

/** An element on a page, drawn. `properties` are set before it is, `inside` is the author's own content. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  {width = 780, dir = 'ltr', scheme = 'light', lang}: Around = {},
  inside = '<p>The author’s words</p>',
): Promise<HTMLElementTagNameMap[Tag]> {
  const around = document.createElement('div');
  around.style.cssText = `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  around.dir = dir;
  if (lang !== undefined) around.lang = lang;
  const holder = await fixture(around);
  const element = document.createElement(tag);
  element.innerHTML = inside;
  Object.assign(element, properties);
  holder.append(element);
  // Some wait for their turn.
  await (element as Partial<CareerElement>).updateComplete;
  await nextFrame();
  return element;
}

/** All that is read out, in the order in which it is: slots hold what the page put there. */
export function reading(element: Element): string {
  const words = (node: Node): string => {
    if (
      node instanceof Element &&
      (node.getAttribute('aria-hidden') === 'true' || node.localName === 'style')
    )
      return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = slotted.length ? slotted : [...node.childNodes];
    return node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : ` ${children.map(words).join('')} `;
  };
  return words(element.shadowRoot!)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();
}

export const parts = (element: Element, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
export const part = (element: Element, name: string): HTMLElement | undefined =>
  parts(element, name)[0];
export const partText = (element: Element, name: string) =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim();

/** Whether the author's own words are what a reader sees. */
export const authorsWords = (element: Element) =>
  element.querySelector('p')!.getBoundingClientRect().height > 5;

/** What axe-core finds to complain of. */
export async function problemsOf(element: Element): Promise<string[]> {
  // What is drawn has its height from the frame on in which it is seen.
  await nextFrame();
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

/** What the author and the page were told during one test. */
export const told: {warnings: string[]; errors: CareerErrorEvent[]} = {warnings: [], errors: []};

/** Hears what the author and the page are told, from here to the end of the test file. */
export function listen(): void {
  const {warn} = console;
  const hear = (event: Event) => void told.errors.push(event as CareerErrorEvent);
  beforeEach(() => {
    told.warnings = [];
    told.errors = [];
    console.warn = (...words: unknown[]) => void told.warnings.push(words.join(' '));
    document.addEventListener('career-error', hear);
  });
  afterEach(() => {
    console.warn = warn;
    document.removeEventListener('career-error', hear);
  });
}
