/**
 * Importing this registers `<career-education>`, with every occupation, pathway and credential in
 * memory.
 */
import '../dataset/all.js';
import '../tags/career-education.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerEducation} from '../elements/career-education.js';
