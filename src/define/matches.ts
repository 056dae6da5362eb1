/** Importing this registers `<career-matches>`, with the figures of every occupation in memory. */
import '../dataset/core.js';
import '../tags/career-matches.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerMatches} from '../elements/career-matches.js';
