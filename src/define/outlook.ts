/** Importing this registers `<career-outlook>`, with the figures of every occupation in memory. */
import '../dataset/core.js';
import '../tags/career-outlook.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerOutlook} from '../elements/career-outlook.js';
