/** Registers `<career-outlook>`. */
import {CareerOutlook} from '../elements/career-outlook.js';
import {define} from './define.js';

define('career-outlook', CareerOutlook);
