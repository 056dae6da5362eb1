/** Installs what workers hold, the job zone and the nearest occupations of every occupation. */
import details from '../../data/packed/details.gen.js';
import './core.js';
import {installDetails} from './catalog.js';

installDetails(details);
