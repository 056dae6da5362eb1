/** How an element tells the author and the page what is wrong with it. */
import type {ReactiveControllerHost} from 'lit';
import {CareerErrorEvent} from '../events.js';

/** The console is for a person, and two hundred cards may share one mistake. */
const toldAtConsole = new Set<string>();

/** A page that goes on for days, with ever new mistakes, does not fill the memory with them. */
const mostRemembered = 500;

/** The longest value that a message repeats, in characters. */
const mostShown = 100;

let hasSharedBeenTold = false;

/** Writes a line to the console, once for the whole page. */
export function warnOnce(message: string): void {
  if (toldAtConsole.has(message)) return;
  if (toldAtConsole.size >= mostRemembered) toldAtConsole.clear();
  toldAtConsole.add(message);
  warn(message);
}

/** A page may have a console of its own, without this method. What is drawn does not depend on it. */
function warn(message: string): void {
  try {
    console.warn(message);
  } catch {
    // Nobody listens.
  }
}

/** A value as a message shows it. What is neither text nor a number is named by its kind. */
function shownValue(value: unknown): string {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
    return typeof value;
  }
  const text = String(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

/**
 * The problems of one element: the person at the console hears of each once, the page each time.
 */
export class Problems {
  readonly #host: ReactiveControllerHost & Element;
  /**
   * What the page was told since a property changed: a card drawn in turns finds the same problem
   * in each.
   */
  readonly #told = new Set<string>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /**
   * @param attribute The attribute or property at fault.
   * @param value What it was given.
   * @param what What is wrong and how to put it right, as the rest of a sentence.
   */
  report(attribute: string, value: unknown, what: string): void {
    const tag = `<${this.#host.localName} ${attribute}="${shownValue(value)}">`;
    const message = `${tag}: ${attribute} ${what}`;
    warnOnce(message);
    this.#tellPage(message, attribute, value);
  }

  /**
   * Tells what all elements of a page lack alike: a folder that is not there. The console has one line
   * for all of them.
   */
  reportShared(attribute: string, value: unknown, message: string): void {
    if (!hasSharedBeenTold) warn(message);
    hasSharedBeenTold = true;
    this.#tellPage(message, attribute, value);
  }

  #tellPage(message: string, attribute: string, value: unknown): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#host.dispatchEvent(new CareerErrorEvent(message, attribute, value));
  }

  /** A property has changed: what is wrong then is news. */
  forget(): void {
    this.#told.clear();
  }
}
