/** Registers `<career-facts>`. */
import {CareerFacts} from '../elements/career-facts.js';
import {define} from './define.js';

define('career-facts', CareerFacts);
