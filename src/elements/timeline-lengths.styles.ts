import {unsafeCSS} from 'lit';

/** The longest length drawn to scale, in months. */
const longest = 240;

/**
 * A class for each length: a strict page allows no style attribute, and a class can be read by the
 * layout both ways.
 */
export const lengths = unsafeCSS(
  Array.from({length: longest + 1}, (_, months) => `.m${months}{--n:${months}}`).join(''),
);
