/** Importing this registers `<career-facts>`, with the figures of every occupation in memory. */
import '../dataset/core.js';
import '../tags/career-facts.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerFacts} from '../elements/career-facts.js';
