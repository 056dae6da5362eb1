/** The all-in-one drop-in: what one script tag brings. */
import {setDataBase} from './dataset/modules.js';
import {dataBaseOf, findScript} from './script.js';
import './define/all.js';

const base = dataBaseOf(findScript('career-widgets.min.js', 'career-widgets.js'));
if (base) setDataBase(base);
