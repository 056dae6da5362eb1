/** Every tag that the drop-in defines, read from where they are defined: a new one is missed nowhere. */
import {readFileSync} from 'node:fs';

const register = readFileSync(new URL('../../src/register.ts', import.meta.url), 'utf8');

export const elementTags = [...register.matchAll(/'(career-[a-z]+)':/g)]
  .map(([, tag]) => tag!)
  .sort();
