import {unsafeCSS} from 'lit';

/** The longest length drawn to scale, in months. */
const longest = 240;

/**
 * A class for each length: a strict page allows no style attribute, and a class can be read by the
 * layout both ways.
 */
function rules(): string {
  let text = '';
  for (let months = 0; months <= longest; months++) text += `.m${months}{--n:${months}}`;
  return text;
}

export const lengths = unsafeCSS(rules());
