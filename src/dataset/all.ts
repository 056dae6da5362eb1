/** Installs every occupation, with its details. The only module of the library that holds data. */
import {groups as details} from '../../data/packed/details.gen.js';
import edition from '../../data/packed/edition.gen.js';
import {groups} from '../../data/packed/groups.gen.js';
import {installEdition, installOccupations} from './catalog.js';
import {installDetails} from './details.js';

installEdition(edition);
installOccupations(groups);
installDetails(details);
