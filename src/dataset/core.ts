/** Installs the figures of every occupation, and the search over their titles. */
import edition from '../../data/packed/edition.gen.js';
import groups from '../../data/packed/groups.gen.js';
import {installEdition, installOccupations, installSearch} from './catalog.js';
import retired from '../../data/packed/retired.gen.js';
import {search} from './search.js';

installEdition(edition);
installOccupations(groups);
installSearch(search, retired);
