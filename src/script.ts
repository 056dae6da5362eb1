/** Where a drop-in was loaded from, and where the files beside it are. */
import {folder} from './version.js';

/**
 * The script element that is being run. Only while a classic script runs is it known which it is;
 * as a module it is found by the names of its file. An element that is named like the property of
 * the page would stand in its place, and say where to fetch from.
 */
export function findScript(...files: string[]): HTMLScriptElement | undefined {
  const {currentScript} = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  const named = files.map((file) => `script[src*="${file}"]`).join();
  return document.querySelector<HTMLScriptElement>(named) ?? undefined;
}

/**
 * The address of the folder with what the script does not hold: beside the script, or as named in
 * its `data-base`. An address that is written into a page is relative to the page, as every other.
 * `undefined` where there is none: nothing lies beside a script that was made in the page (`blob:`,
 * `data:`), and a `data-base` may be no address.
 */
export function dataBaseOf(script: HTMLScriptElement | undefined): URL | undefined {
  const named = script?.dataset.base;
  const path = named ? named.replace(/\/?$/, '/') : `${folder}/`;
  const base = named ? document.baseURI : script?.src || document.baseURI;
  return URL.canParse(path, base) ? new URL(path, base) : undefined;
}
