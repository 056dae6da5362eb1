/** Programs of study by themselves, for a project that wants no elements. */
import './dataset/all.js';

export {programs} from './dataset/programs.js';
export type {Program} from './dataset/occupation.js';
