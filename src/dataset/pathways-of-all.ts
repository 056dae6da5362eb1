/** Installs every written pathway and every credential. */
import {credentials, pathways} from '../../data/packed/pathways.gen.js';
import {installCredentials} from './credentials.js';
import {installAllPathways} from './pathways.js';

installCredentials(credentials);
installAllPathways(pathways);
