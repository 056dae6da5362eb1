/**
 * The autoloader: finds tags in the page and brings the code of each once, with the figures of its
 * occupation, from the folder beside the script. It runs as a classic script and as a module.
 */
import {NativeEvent} from './native-event.js';
import {dataBaseOf, findScript} from './script.js';
import {folder} from './version.js';

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
const tagsWithModule =
  'career-certification, career-education, career-profile:not([sections]), career-topic:not([topic=interests])';

const script = findScript('career-widgets.lite');
const base = dataBaseOf(script);
const whatToDo = `Put the folder ${folder} beside the script, or name it in data-base: <script src="career-widgets.lite.min.js" data-base="/${folder}/">.`;
const tags = Object.keys(filesOfTag);
const selector = tags.join();
const asked = new Set<string>();

/** Brings what a tag needs. */
function bring(element: Element): void {
  const tag = element.localName;
  for (const file of ['base', tag, ...filesOfTag[tag]!]) void bringCode(file, element);
  const key = element.getAttribute('occupation') ?? '';
  const [, code, group] = /^\s*((\d\d)-\d{4})/.exec(key) ?? [];
  if (!code || !group || !isGroup(Number(group))) return;
  bringData(group);
  if (element.matches(tagsWithModule)) bringData(`occupations/${code}`);
}

/** The major groups of the SOC are the odd numbers from 11 to 53; 00 is all occupations together. */
function isGroup(number: number): boolean {
  return number === 0 || (number % 2 === 1 && number >= 11 && number <= 53);
}

async function bringCode(file: string, element: Element): Promise<void> {
  if (asked.has(file)) return;
  asked.add(file);
  const address = addressOf(file);
  try {
    await import(address).catch(() => import(secondAddress(address)));
  } catch (error) {
    // Whoever comes later asks anew.
    asked.delete(file);
    const {localName} = element;
    tell(
      element,
      `<${localName}>: ${address} could not be fetched, twice (${String(error)}). ${whatToDo}`,
    );
  }
}

/** The element asks for it as well, once its code is here, and says where it could not be had. */
function bringData(file: string): void {
  if (asked.has(file)) return;
  asked.add(file);
  import(addressOf(file)).catch(() => undefined);
}

function addressOf(file: string): string {
  return new URL(`${file}.js`, base).href;
}

/**
 * A browser may remember that an address failed, so another try has another one; but not where the
 * page has an import map, which may hold hashes: what it does not list would not be checked.
 */
function secondAddress(address: string): string {
  return document.querySelector('[type=importmap]') ? address : `${address}?again=1`;
}

function tell(element: Element, message: string): void {
  try {
    console.warn(message);
  } catch {
    // A page may have a console of its own, without this method.
  }
  const event = new NativeEvent('career-error', {bubbles: true, composed: true});
  element.dispatchEvent(Object.assign(event, {message, attribute: '', value: undefined}));
}

/**
 * Brings the code of every tag in a part of the page. For the shadow roots of a page's own
 * components.
 */
function discover(root: ParentNode): void {
  if (base) root.querySelectorAll(selector).forEach(bring);
}

if (base) {
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        // Not by its class, which an old library may have put another in the place of.
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        const element = node as Element;
        if (element.matches(selector)) bring(element);
        discover(element);
      }
    }
  }).observe(document, {childList: true, subtree: true});
  discover(document);
} else {
  const named = script?.dataset.base;
  const place = named ? `at data-base "${named}"` : `beside ${script?.src || document.baseURI}`;
  console.warn(`career-widgets: nothing can be fetched ${place}. ${whatToDo}`);
}
Object.assign(globalThis, {careerWidgets: {discover}});
