/** What each file `career-widgets/occupations/29-2072` exports: for TypeScript. */
import type {OccupationModule} from './occupation-module.js';

declare const occupation: OccupationModule;
// eslint-disable-next-line no-restricted-syntax -- These files are data, each with one default export.
export default occupation;
