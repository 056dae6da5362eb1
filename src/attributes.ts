/** How attributes become properties where lit's own types are not enough. */
import type {ComplexAttributeConverter} from 'lit';
import {fromJson} from './model/reading.js';

/** A number in digits. Text that is none stays as it is, so that a message can quote it. */
export const numberAttribute: ComplexAttributeConverter<number | string | null> = {
  fromAttribute(text) {
    return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text;
  },
};

/**
 * A value as JSON, as any server can write it. Text that is none stays as it is, so that a message
 * can quote it.
 */
export const jsonAttribute: ComplexAttributeConverter = {
  fromAttribute(text) {
    return text === null ? undefined : fromJson(text);
  },
};

/** What a framework writes on a server in place of an object, which it sets later as a property. */
export function isPlaceholder(text: string): boolean {
  return /^\s*\[object \w+\]/.test(text);
}
