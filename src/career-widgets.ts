/** The all-in-one drop-in: what one script tag brings. */
import {setDataBase} from './dataset/modules.js';
import {dataBaseOf, findScript} from './script.js';
import './define/all.js';

// Files opened from disk may not be fetched: what is in other files is absent, and the console says so.
if (location.protocol !== 'file:') setDataBase(dataBaseOf(findScript('career-widgets.js')));
