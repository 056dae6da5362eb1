/** Registers `<career-matches>`. */
import {CareerMatches} from '../elements/career-matches.js';
import {define} from './define.js';

define('career-matches', CareerMatches);
