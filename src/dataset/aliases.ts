/**
 * The names people use for occupations. Importing this makes `searchOccupations` know them: `RN`,
 * `medical coder`, `forklift operator`.
 */
import packed from '../../data/packed/aliases.gen.js';
import {listedOccupations} from './catalog.js';
import {installAliases} from './search.js';
import './core.js';

/** One line an occupation, in the order of the codes; its names between `|`. */
const lines = packed.split('\n');

/**
 * Further names of occupations, in small letters, by SOC code. Reported by workers and employers
 * (O*NET).
 */
export const aliases: ReadonlyMap<string, readonly string[]> = new Map(
  listedOccupations()
    .slice(1)
    .map(({code}, place) => [code, lines[place] ? lines[place].split('|') : []]),
);

installAliases(aliases);
