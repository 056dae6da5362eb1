/** Registers `<career-interests>`. */
import {CareerInterests} from '../elements/career-interests.js';
import {define} from './define.js';

define('career-interests', CareerInterests);
