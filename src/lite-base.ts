/**
 * What all tags of the autoloader share: lit, the base classes, and where the figures are fetched
 * from.
 */
import edition from '../data/packed/edition.gen.js';
import './career-element.js';
import {installEdition} from './dataset/catalog.js';
import {setDataBase} from './dataset/modules.js';
import './occupation-element.js';

installEdition(edition);
setDataBase(new URL('.', import.meta.url));
