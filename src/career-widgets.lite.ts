/**
 * The drop-in without data: the same elements, which fetch the group of an occupation when it is first asked for, from
 * the folder `lite` beside the script, or from the address in the script tag's `data-base`.
 */
import edition from '../data/packed/edition.gen.js';
import type * as written from '../data/packed/pathways.gen.js';
import profiled from '../data/packed/profiled.gen.js';
import {
  installDetails,
  installEdition,
  installListings,
  installOccupations,
  installSearch,
  listedOccupations,
} from './dataset/catalog.js';
import {installCredentials} from './dataset/credentials.js';
import type * as listed from './dataset/listed.js';
import {installLoader} from './dataset/loading.js';
import {installPathways} from './dataset/pathways.js';
import {installProfiles} from './dataset/profiles.js';
import {installPrograms} from './dataset/programs.js';
import {register} from './register.js';

// Only while the script runs is it known which it is; as a module it is found by its name. An element that is named like
// the property of the page would stand in its place, and say where to fetch from.
const {currentScript} = document;
const script =
  currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="career-widgets.lite"]');
const named = script?.dataset.base;
// An address that is written into a page is relative to the page, as every other.
const base = new URL(named || 'lite/', (!named && script?.src) || document.baseURI);

/** Later tries, so far. */
let again = 0;

/** What becomes of a module that holds one kind of thing of one group or occupation. */
const installers: Record<string, (packed: Record<string, never>) => void> = {
  details: installDetails,
  programs: installPrograms,
  profile: installProfiles,
};

installEdition(edition);
installLoader(async (name) => {
  const [key, kind] = name.split('.') as [string, string?];
  // Most occupations have none, and there is nothing to fetch.
  if (kind === 'profile' && !profiled.includes(key)) return;
  const module = await fetchModule(new URL(`${name}.js`, base.href.replace(/\/?$/, '/')).href);
  if (name === 'titles') {
    const {default: titles, searcher} = module as typeof listed;
    installListings(titles);
    installSearch(searcher(listedOccupations));
  } else if (name === 'pathways') {
    const {credentials, pathways} = module as typeof written;
    installCredentials(credentials);
    installPathways(pathways);
  } else (installers[kind!] ?? installOccupations)({[key]: (module as {default: never}).default});
});
register();

/**
 * A page's network fails now and then. A browser may remember that an address failed, so another try has another; but not
 * where a page has an import map, which may hold hashes: what it does not list would not be checked.
 */
function fetchModule(address: string): Promise<unknown> {
  return import(address).catch(
    () =>
      import(document.querySelector('[type=importmap]') ? address : `${address}?again=${++again}`),
  );
}
