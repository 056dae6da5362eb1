/** Importing this registers `<career-fit>`, with the figures of every occupation in memory. */
import '../dataset/core.js';
import '../tags/career-fit.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerFit} from '../elements/career-fit.js';
