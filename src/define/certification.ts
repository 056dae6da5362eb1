/**
 * Importing this registers `<career-certification>`, with every occupation, pathway and credential
 * in memory.
 */
import '../dataset/all.js';
import '../tags/career-certification.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerCertification} from '../elements/career-certification.js';
