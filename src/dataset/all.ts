/** Installs every occupation, with its details, its programs, and what is written: credentials, pathways and profiles. */
import {groups as details} from '../../data/packed/details.gen.js';
import edition from '../../data/packed/edition.gen.js';
import {groups} from '../../data/packed/groups.gen.js';
import {credentials, pathways} from '../../data/packed/pathways.gen.js';
import {profiles} from '../../data/packed/profiles.gen.js';
import {groups as programs} from '../../data/packed/programs.gen.js';
import {installDetails, installEdition, installOccupations, installSearch} from './catalog.js';
import {installCredentials} from './credentials.js';
import {detailsOf} from './details.js';
import {installPathways} from './pathways.js';
import {installProfiles} from './profiles.js';
import {installPrograms} from './programs.js';
import {search} from './search.js';

installEdition(edition);
installOccupations(groups);
installDetails(
  Object.fromEntries(Object.entries(details).map(([group, packed]) => [group, detailsOf(packed)])),
);
installCredentials(credentials);
installPathways(pathways);
installProfiles(profiles);
installPrograms(programs);
installSearch(search);
