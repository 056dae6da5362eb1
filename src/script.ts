/** Where a drop-in was loaded from, and where the files beside it are. */
import {folder} from './version.js';

/**
 * The script element that is being run. Only while a classic script runs is it known which it is;
 * as a module it is found by the name of its file. An element that is named like the property of
 * the page would stand in its place, and say where to fetch from.
 */
export function findScript(file: string): HTMLScriptElement | undefined {
  const {currentScript} = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  return document.querySelector<HTMLScriptElement>(`script[src*="${file}"]`) ?? undefined;
}

/**
 * The address of the folder with what the script does not hold: beside the script, or as named in
 * its
 * `data-base`. An address that is written into a page is relative to the page, as every other.
 */
export function dataBaseOf(script: HTMLScriptElement | undefined): URL {
  const named = script?.dataset.base;
  if (named) return new URL(named.replace(/\/?$/, '/'), document.baseURI);
  return new URL(`${folder}/`, script?.src || document.baseURI);
}
