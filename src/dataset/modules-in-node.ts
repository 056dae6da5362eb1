/**
 * In Node the modules lie beside the library and load by themselves, unless somebody has said where
 * they are. In a browser, or in an edge runtime, this does nothing.
 */
import {folder, isBuilt} from '../version.js';
import {hasDataBase, setDataBase} from './modules.js';

const {process} = globalThis as {process?: {versions?: {node?: string}}};
/**
 * This file, `dist/src/dataset/modules-in-node.js`. A bundle in another format than that of modules
 * does not know it.
 */
const here: string | undefined = import.meta.url;

/** The folder `dist/` around this file. A bundle that is one file has no such folder. */
const dist = here?.match(/^(.*)src\/dataset\/modules-in-node\.[jt]s$/)?.[1];

// Text and no URL with a base: of that a bundler would make a file of its own.
if (isBuilt && process?.versions?.node && dist && !hasDataBase()) {
  setDataBase(`${dist}${folder}/`);
}
