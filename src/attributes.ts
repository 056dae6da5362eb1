/** How attributes become properties where lit's own types are not enough. */
import type {ComplexAttributeConverter} from 'lit';

/** A number in digits. Text that is none stays as it is, so that a message can quote it. */
export const numberAttribute: ComplexAttributeConverter<number | string | null> = {
  fromAttribute(text) {
    return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text;
  },
};
