/** The all-in-one drop-in: what one script tag brings. */
import {setDataBase} from './dataset/modules.js';
import {dataBaseOf, findScript} from './script.js';
import './define/all.js';

setDataBase(dataBaseOf(findScript('career-widgets.js')));
