/**
 * In Node the modules lie beside the library and load by themselves, unless somebody has said where
 * they are. In a browser, or in an edge runtime, this does nothing.
 */
import {hasDataBase, setDataBase} from './modules.js';

/** The version of the package, which the build writes here. From source there is none. */
declare const CAREER_WIDGETS_VERSION: string;

const {process} = globalThis as {process?: {versions?: {node?: string}}};
/**
 * This file, `dist/src/dataset/modules-in-node.js`. A bundle in another format than that of modules
 * does not know it.
 */
const here: string | undefined = import.meta.url;

// The address is put together from variables: from one that is written out, a bundler would make a
// file of its own.
if (
  typeof CAREER_WIDGETS_VERSION !== 'undefined' &&
  process?.versions?.node &&
  here &&
  !hasDataBase()
)
  setDataBase(new URL(`../../career-widgets-${CAREER_WIDGETS_VERSION}/`, here));
