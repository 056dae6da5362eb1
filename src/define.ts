/** Importing this registers the elements, with every occupation in memory. */
import './dataset/all.js';
import {register} from './register.js';

register();
