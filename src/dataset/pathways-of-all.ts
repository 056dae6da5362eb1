/** Installs every written pathway and every credential. */
import {credentials, pathways} from '../../data/packed/pathways.gen.js';
import {installAllCredentials} from './credentials.js';
import {installAllPathways} from './pathways.js';

installAllCredentials(credentials);
installAllPathways(pathways);
