/** Installs every occupation. The only module of the library that holds data. */
import edition from '../../data/packed/edition.gen.js';
import {groups} from '../../data/packed/groups.gen.js';
import {installOccupations} from './catalog.js';

installOccupations(groups, edition);
