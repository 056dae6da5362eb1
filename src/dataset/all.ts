/** Installs every occupation, with its details, and what is written: credentials and pathways. The only module of the library that holds data. */
import {groups as details} from '../../data/packed/details.gen.js';
import edition from '../../data/packed/edition.gen.js';
import {groups} from '../../data/packed/groups.gen.js';
import {credentials, pathways} from '../../data/packed/pathways.gen.js';
import {installDetails, installEdition, installOccupations, installSearch} from './catalog.js';
import {installCredentials} from './credentials.js';
import {detailsOf} from './details.js';
import {installPathways} from './pathways.js';
import {search} from './search.js';

installEdition(edition);
installOccupations(groups);
installDetails(Object.fromEntries(Object.entries(details).map(([group, packed]) => [group, detailsOf(packed)])));
installCredentials(credentials);
installPathways(pathways);
installSearch(search);
