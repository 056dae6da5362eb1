/**
 * How values that a page hands in are read. A script may hand in anything: objects, nodes and
 * functions where text belongs, lists that contain themselves, properties that throw. So what is
 * shown is never the page's own value, but a copy, read field by field: text, numbers, and lists of
 * them.
 */

/** The first thing that cannot be shown: where it is, and what has to be there. */
export class RecordFault extends Error {
  /** `record.wages.annual.p50`. */
  readonly path: string;
  readonly value: unknown;
  /** `a number`. */
  readonly expected: string;

  constructor(path: string, value: unknown, expected: string) {
    super(`${path} is not ${expected}`);
    this.path = path;
    this.value = value;
    this.expected = expected;
  }
}

/** Copies a value. @throws {RecordFault} Where it is of another kind. */
export type Reader = (value: unknown, path: string) => unknown;

/** From here on numbers are written as `1e+21`. Nothing that is counted or paid comes near it. */
const tooLarge = 1e15;

export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < tooLarge;
}

/** What `fits` as it is. */
export function value(expected: string, fits: (value: unknown) => boolean): Reader {
  return (value, path) => {
    if (fits(value)) return value;
    throw new RecordFault(path, value, expected);
  };
}

export const number = value('a number', isAmount);

/** Text, or a number in place of it, such as a year. */
export const text: Reader = (value, path) => {
  const read = isAmount(value) ? String(value) : value;
  if (typeof read === 'string') return read;
  throw new RecordFault(path, value, 'text');
};

/** Text that is not empty. */
export const words = value('text', (value) => typeof value === 'string' && value.trim() !== '');

/** A list, each item read alike. Where a list has to be and is not known, there is an empty one. */
export function list(item: Reader): Reader {
  return (value, path) => {
    if (value == null) return [];
    try {
      if (Array.isArray(value)) {
        const read: unknown[] = [];
        for (let place = 0; place < value.length; place++) {
          read.push(item(value[place], `${path}.${place}`));
        }
        return read;
      }
    } catch (error) {
      throw asFault(error, path);
    }
    throw new RecordFault(path, value, 'a list');
  };
}

/**
 * An object, of which the named fields are read. A field that is not known is `undefined` in the
 * copy, so that nothing is inherited in its place.
 *
 * @param required The names of fields that must be there.
 */
export function object(
  fields: Readonly<Record<string, Reader>>,
  required: readonly string[] = [],
): Reader {
  return (value, path) => {
    if (typeof value !== 'object' || value === null) {
      throw new RecordFault(path, value, 'an object');
    }
    const copy: Record<string, unknown> = {};
    for (const [name, read] of Object.entries(fields)) {
      const field = `${path}.${name}`;
      const given = fieldOf(value, name, field);
      copy[name] = given == null && !required.includes(name) ? undefined : read(given, field);
    }
    return copy;
  };
}

/** A field, but not what old scripts have put into all objects of a page. */
function fieldOf(object: object, name: string, path: string): unknown {
  try {
    const isOfAllObjects = name in Object.prototype && !Object.hasOwn(object, name);
    return isOfAllObjects ? undefined : (object as Record<string, unknown>)[name];
  } catch (error) {
    throw asFault(error, path);
  }
}

/** What a page's own code throws while it is read. */
function asFault(error: unknown, path: string): RecordFault {
  return error instanceof RecordFault
    ? error
    : new RecordFault(path, undefined, 'something that can be read');
}

/** Reads a value, and gives what is wrong with it where something is. */
export function readWith<T>(reader: Reader, value: unknown, path: string): T | RecordFault {
  try {
    return reader(value, path) as T;
  } catch (error) {
    return asFault(error, path);
  }
}

/** The value that a text is the JSON of, or the text where it is of none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Text that a page sets as a property, where it may set anything. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
