/** The modules of occupations in memory. Each file of the dataset reads its own part of them. */

import {withoutInherited} from './inherited.js';

const modules = new Map<string, object>();
const listeners = new Set<() => void>();

/** Keeps a module. What an earlier one said and this one does not mention stays. @param code SOC code. */
export function storeModule(code: string, module: object): void {
  modules.set(code, withoutInherited({...modules.get(code), ...module}));
  for (const listener of listeners) listener();
}

/** Whether the module of an occupation is in memory. @param code SOC code. */
export function isStored(code: string): boolean {
  return modules.has(code);
}

/** A part of the module of an occupation, where it is in memory. @param code SOC code. */
export function storedModule<Part>(code: string): Partial<Part> | undefined {
  return modules.get(code);
}

/** The same part of all modules in memory. */
export function storedModules<Part>(): Partial<Part>[] {
  return [...modules.values()];
}

/** Hears of each module that comes: somebody may have done without it. */
export function listenToStore(listener: () => void): void {
  listeners.add(listener);
}

export function stopListening(listener: () => void): void {
  listeners.delete(listener);
}
