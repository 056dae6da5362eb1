/** Registers `<career-education>`. */
import {CareerEducation} from '../elements/career-education.js';
import {define} from './define.js';

define('career-education', CareerEducation);
