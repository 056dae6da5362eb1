/**
 * Runs in a process of its own: makes the document of a unit test, imports the package into it, shows
 * every tag, and prints what became of each.
 *
 *   node shown.mjs node_modules/ jsdom-26 imported    as Vitest does: into Node, with a document beside it
 *   node shown.mjs node_modules/ jsdom-26 inside      as Jest does: a script inside the window
 */
import {readFileSync, writeSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createContext, runInContext} from 'node:vm';

const [modules, library, way] = process.argv.slice(2);
const ours = createRequire(modules);

const lines = [];
const note = (...what) => lines.push(what.map(String).join(' '));
Object.assign(console, {warn: note, error: note});
const shown = {};
// At whatever end: what is thrown here is one of the lines.
process.on('exit', () => writeSync(1, JSON.stringify({shown, lines})));
process.on('uncaughtException', (error) => note('uncaught', error?.stack ?? error));
process.on('unhandledRejection', (error) => note('unhandled', error?.stack ?? error));

const window = madeWindow();
if (way === 'inside') {
  window.eval(readFileSync('inside.js', 'utf8'));
} else {
  putBesideNode(window);
  await import('career-widgets/define');
  const {addOccupation} = await import('career-widgets/data');
  addOccupation(await import('career-widgets/occupations/29-2072'));
}

const record = {title: 'Campus Barista', wages: {annual: {p50: 31000}}};
const tags = {
  'career-certification': {certification: 'rhit'},
  'career-education': {occupation: '29-2072'},
  'career-facts': {occupation: '29-2072'},
  'career-fit': {occupation: '29-2072', interests: [10, 24, 4, 18, 8, 38]},
  'career-interests': {for: 'fit', name: 'answers'},
  'career-matches': {interests: '10,24,4,18,8,38'},
  'career-outlook': {occupation: '29-2072'},
  'career-profile': {occupation: '29-2072', structuredData: true},
  'career-salary': {record},
  'career-topic': {occupation: '29-2072', topic: 'interests'},
};
const {document} = window;
for (const [tag, properties] of Object.entries(tags)) {
  const element = Object.assign(document.createElement(tag), properties);
  if (tag === 'career-fit') element.id = 'fit';
  document.body.append(element);
  await element.updateComplete;
  shown[tag] = textOf(element.shadowRoot);
}
// More than are drawn at once, so that they take turns.
for (let count = 0; count < 20; count += 1) {
  const element = Object.assign(document.createElement('career-facts'), {occupation: '15-1252'});
  document.body.append(element);
}
const last = document.body.lastElementChild;
await last.updateComplete;
shown.last = textOf(last.shadowRoot);
document.body.replaceChildren();
shown.descriptions = document.head.querySelectorAll('script').length;
await new Promise((done) => setTimeout(done, 50));
process.exit();

function madeWindow() {
  const html = '<!doctype html><html lang="en"><head></head><body></body></html>';
  if (library === 'happy-dom') {
    const {Window} = ours('happy-dom');
    const made = new Window({url: 'https://college.example/'});
    made.document.write(html);
    return made;
  }
  const {JSDOM, VirtualConsole} = ours(library);
  const virtualConsole = new VirtualConsole();
  for (const kind of ['warn', 'error', 'jsdomError']) {
    virtualConsole.on(kind, (what) => note(what?.detail?.stack ?? what?.stack ?? what));
  }
  const runScripts = way === 'inside' ? 'outside-only' : undefined;
  const options = {runScripts, pretendToBeVisual: true, virtualConsole};
  return new JSDOM(html, {...options, url: 'https://college.example/'}).window;
}

/** What the language itself brings stays that of Node; all else comes from the window. */
function putBesideNode(window) {
  const language = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', createContext()));
  const ofNode =
    /^(console|process|global|globalThis|performance|queueMicrotask|structuredClone|fetch|Buffer|(set|clear)(Timeout|Interval|Immediate)|URL|TextEncoder|TextDecoder|top|parent)$/;
  const names = [];
  for (
    let owner = window;
    owner && owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    names.push(...Object.getOwnPropertyNames(owner));
  }
  for (const name of names) {
    if (language.has(name) || ofNode.test(name) || name === 'constructor') continue;
    let value = window[name];
    if (value === undefined) continue;
    if (typeof value === 'function' && !/^[A-Z]/.test(name)) value = value.bind(window);
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  }
  Object.assign(globalThis, {window: globalThis, self: globalThis});
}

/** The words in a shadow root and in those of its parts. */
function textOf(root) {
  let text = '';
  for (const node of root.childNodes) {
    if (node.nodeType === 3) text += node.data;
    if (node.nodeType === 1 && node.localName !== 'style') {
      if (node.shadowRoot) text += textOf(node.shadowRoot);
      text += textOf(node);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
