/** Registers `<career-certification>`. */
import {CareerCertification} from '../elements/career-certification.js';
import {define} from './define.js';

define('career-certification', CareerCertification);
