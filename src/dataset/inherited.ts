/**
 * Old scripts give all objects of a page enumerable names of their own, such as `url` or `text`. An
 * object of ours that leaves a field out would then seem to have it.
 */

/** Whether a script of the page has done so. */
function isPageChanged(): boolean {
  return Object.keys(Object.prototype).length > 0;
}

/**
 * The same value, in which what is left out is not there, whatever a script of the page has given
 * all objects. On any other page it is left as it is.
 */
export function withoutInherited<T>(value: T): T {
  if (isPageChanged()) cutOff(value);
  return value;
}

function cutOff(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const {value: inner} of Object.values(Object.getOwnPropertyDescriptors(value)))
    cutOff(inner);
}
