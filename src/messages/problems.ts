/**
 * What an author finds in the console and in `career-error`: what is wrong, and how to put it
 * right.
 */
import {folder} from '../version.js';

export const example = 'Use a SOC code such as 29-2072, or a title.';

export const unknown = (nearest: string) =>
  `not found. ${nearest ? `Nearest: ${nearest}.` : example}`;
export const nothing = 'has nothing that this element shows. Use another element or record.';
export const missing = `is missing. ${example}`;
/** @param reason The message of a `ModuleError`. */
export const notLoaded = (reason: string) => `cannot be shown. ${reason}`;
export const moduleNotFetched = (address: string, error: string) =>
  `${address} could not be fetched, twice (${error}). Put the folder ${folder} beside the script, or name it in data-base or with setDataBase(url).`;
export const moduleNotAdded = (module: string) =>
  `The module ${module} is not here. Hand it in with addOccupation(module), imported from career-widgets/${module}, or name a served copy of the folder ${folder} in data-base or with setDataBase(url).`;
export const fromDisk = 'a page opened from disk may not fetch files';
/**
 * Told once a page, whichever occupations it is about. @param reason The message of a
 * `ModuleError`.
 */
export const withoutModules = (reason: string) =>
  `career-widgets: programs of study and what is written about occupations are not shown. ${reason}`;
export const oneOf = (choices: string, used: string) => `is not one of ${choices}. Using ${used}.`;
export const amount = 'is not an amount. Write digits only, such as 48000.';
export const offerOrder = 'is above offer-max. Swap them.';
export const record = (expected: string) => `is not ${expected}. The record is left out.`;
export const json =
  'is not JSON. Write what JSON.stringify or json_encode gives, with its quotation marks as &quot;. It is left out.';
/** @param successors Codes and titles. */
export const retired = (successors: string) =>
  `is of the 2010 list. Today: ${successors}. Use one of them.`;
export const interests =
  'is not six numbers. Write them in the order R,I,A,S,E,C, such as 10,24,4,18,8,38.';
export const range = (low: number, high?: number) =>
  `is not a number from ${low} ${high ? `to ${high}` : 'on'}.`;
export const factors =
  'is not a list of {name, reader, occupation, direction}, each direction fit, more or less. It is left out.';
export const target = 'is not the id of a career-fit, career-matches or career-profile element.';
export const address = 'is not an https address or one of this site. No links are made.';
export const broken = 'cannot be drawn.';
export const noRoot = (error: string) =>
  `cannot be drawn: the page has a shadow root of its own in this tag, or lets no script attach one. (${error})`;

export const otherVersion = (version: string, first: string) =>
  `career-widgets ${version} does nothing here: ${first} is already on the page. Remove one of the two.`;
export const templatesForbidden = (error: string) =>
  `career-widgets: this page's policy forbids or changes templates. Add career-widgets to trusted-types; with a build from npm, lit-html. (${error})`;
export const templatesChanged = 'What comes out is not what was put in.';
export const notHtml = (type: string) =>
  `career-widgets: nothing is drawn on a page that is sent as ${type}. Send it as text/html.`;
