/** Registers `<career-salary>`. */
import {CareerSalary} from '../elements/career-salary.js';
import {define} from './define.js';

define('career-salary', CareerSalary);
