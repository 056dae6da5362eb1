/** Every tag that the drop-in defines, read from where they are defined: a new one is missed nowhere. */
import {readdirSync} from 'node:fs';

export const elementTags = readdirSync(new URL('../../src/tags/', import.meta.url))
  .map((file) => /^(career-[a-z]+)\.ts$/.exec(file)?.[1])
  .filter((tag) => tag !== undefined)
  .sort();
