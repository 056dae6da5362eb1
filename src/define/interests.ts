/** Importing this registers `<career-interests>`. */
import '../tags/career-interests.js';

// TypeScript knows the tag of whoever imports this.
export type {CareerInterests} from '../elements/career-interests.js';
