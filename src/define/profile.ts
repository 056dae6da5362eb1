/**
 * Importing this registers `<career-profile>`, with every occupation, pathway and credential in
 * memory.
 */
import '../dataset/all.js';
import '../tags/career-profile.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerProfile} from '../elements/career-profile.js';
