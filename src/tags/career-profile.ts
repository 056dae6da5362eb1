/** Registers `<career-profile>`, after the elements that it is made of. */
import './career-certification.js';
import './career-education.js';
import './career-facts.js';
import './career-fit.js';
import './career-outlook.js';
import './career-salary.js';
import './career-topic.js';
import {CareerProfile} from '../elements/career-profile.js';
import {define} from './define.js';

define('career-profile', CareerProfile);
