/** Installs what workers hold, the job zone and the nearest occupations of every occupation. */
import {edition, groups} from '../../data/packed/details.gen.js';
import './core.js';
import {listedOccupations} from './catalog.js';
import {installPackedDetails} from './details.js';
import {detailsReader} from './packed-details.js';

installPackedDetails(detailsReader({edition, groups}, listedOccupations));
