/** Registers `<career-fit>`. */
import {CareerFit} from '../elements/career-fit.js';
import {define} from './define.js';

define('career-fit', CareerFit);
