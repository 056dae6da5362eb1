/**
 * The drop-in without data: the same elements, which fetch the group of an occupation when it is first asked for, from
 * the folder `lite` beside the script, or from the address in the script tag's `data-base`.
 */
import national from '../data/packed/00.gen.js';
import edition from '../data/packed/edition.gen.js';
import type * as written from '../data/packed/pathways.gen.js';
import profiled from '../data/packed/profiled.gen.js';
import {
  installDetails, installEdition, installListings, installOccupations, installSearch, listedOccupations, type PackedGroup,
} from './dataset/catalog.js';
import type {AddDetails} from './dataset/details.js';
import {installCredentials} from './dataset/credentials.js';
import type * as listed from './dataset/listed.js';
import {installLoader} from './dataset/loading.js';
import {installPathways} from './dataset/pathways.js';
import {installProfiles, type PackedProfile} from './dataset/profiles.js';
import {installPrograms, type PackedPrograms} from './dataset/programs.js';
import {register} from './register.js';

// Only while the script runs is it known which it is; as a module it is found by its name.
const script = (document.currentScript ?? document.querySelector('script[src*="career-widgets.lite"]')) as HTMLScriptElement | null;
const named = script?.dataset.base;
// An address that is written into a page is relative to the page, as every other.
const base = new URL(named || 'lite/', (!named && script?.src) || document.baseURI);

/** Later tries, so far. */
let again = 0;

installEdition(edition);
installOccupations({'00': national});
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
  } else if (kind === 'details') installDetails({[key]: (module as {default: AddDetails}).default});
  else if (kind === 'programs') installPrograms({[key]: (module as {default: PackedPrograms}).default});
  else if (kind === 'profile') installProfiles({[key]: (module as {default: () => PackedProfile}).default});
  else installOccupations({[key]: (module as {default: PackedGroup}).default});
}, ['00']);
register();

/** A page's network fails now and then. A browser may remember that an address failed, so another try has another. */
function fetchModule(address: string): Promise<unknown> {
  return import(address).catch(() => import(`${address}?again=${++again}`));
}
