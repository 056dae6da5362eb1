/** Importing this registers `<career-topic>`, with every occupation in memory. */
import '../dataset/core.js';
import '../dataset/details-of-all.js';
import '../tags/career-topic.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerTopic} from '../elements/career-topic.js';
