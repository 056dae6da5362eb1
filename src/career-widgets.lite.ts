/**
 * The autoloader: finds tags in the page and brings the code of each once, with the figures of its
 * occupation, from the folder beside the script. It runs as a classic script and as a module.
 */
import {dataBaseOf, findScript} from './script.js';

/** The files that a tag needs besides `base` and its own. All are asked for at once. */
const filesOfTag: Record<string, readonly string[]> = {
  'career-certification': ['controls'],
  'career-education': ['controls'],
  'career-facts': ['jobs'],
  'career-fit': ['controls', 'fit'],
  'career-interests': ['controls', 'fit'],
  'career-matches': ['controls', 'fit', 'jobs'],
  'career-outlook': ['jobs'],
  'career-profile': [
    'controls',
    'fit',
    'jobs',
    'career-certification',
    'career-education',
    'career-facts',
    'career-fit',
    'career-outlook',
    'career-salary',
    'career-topic',
  ],
  'career-salary': [],
  'career-topic': ['controls', 'fit'],
};

/** Tags that show what stands in the module of an occupation. */
const tagsWithModule = /education|certification|profile|topic/;

const base = dataBaseOf(findScript('career-widgets.lite'));
const tags = Object.keys(filesOfTag);
const selector = tags.join();
const asked = new Set<string>();

/** Brings what a tag needs. */
function bring(element: Element): void {
  const tag = element.localName;
  const files = ['base', tag, ...filesOfTag[tag]!];
  const [, code, group] = /^\s*((\d\d)-\d{4})/.exec(element.getAttribute('occupation') ?? '') ?? [];
  if (group) files.push(group);
  if (code && tagsWithModule.test(tag)) files.push(`occupations/${code}`);
  for (const file of files) void bringFile(file, element);
}

async function bringFile(file: string, element: Element): Promise<void> {
  if (asked.has(file)) return;
  asked.add(file);
  const address = new URL(`${file}.js`, base).href;
  try {
    await import(address).catch(() => import(secondAddress(address)));
  } catch (error) {
    // Whoever comes later asks anew.
    asked.delete(file);
    // What is only data is told by the element that needs it.
    if (/^\d|\//.test(file)) return;
    tell(
      element,
      `<${element.localName}>: ${address} could not be fetched, twice (${String(error)}).`,
    );
  }
}

/**
 * A browser may remember that an address failed, so another try has another one; but not where the
 * page has an import map, which may hold hashes: what it does not list would not be checked.
 */
function secondAddress(address: string): string {
  return document.querySelector('[type=importmap]') ? address : `${address}?again`;
}

function tell(element: Element, message: string): void {
  console.warn(message);
  const event = new Event('career-error', {bubbles: true, composed: true});
  element.dispatchEvent(Object.assign(event, {message, attribute: '', value: undefined}));
}

/**
 * Brings the code of every tag in a part of the page. For the shadow roots of a page's own
 * components.
 */
function discover(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(bring);
}

new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) bring(node);
      discover(node);
    }
  }
}).observe(document, {childList: true, subtree: true});
discover(document);
Object.assign(globalThis, {careerWidgets: {discover}});
