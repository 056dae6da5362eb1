/** Importing this registers `<career-salary>`, with the figures of every occupation in memory. */
import '../dataset/core.js';
import '../tags/career-salary.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerSalary} from '../elements/career-salary.js';
