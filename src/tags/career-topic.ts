/** Registers `<career-topic>`. */
import {CareerTopic} from '../elements/career-topic.js';
import {define} from './define.js';

define('career-topic', CareerTopic);
