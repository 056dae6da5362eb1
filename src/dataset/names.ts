/**
 * All codes and titles, with what searches them, and the codes that are retired: the module that an entry without data fetches for
 * a slug or a title.
 */
export {default as retired} from '../../data/packed/retired.gen.js';
export {default as titles} from '../../data/packed/titles.gen.js';
export {searcher} from './nearest.js';
