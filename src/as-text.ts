/**
 * Any value as text. A page may hand in, or throw, what cannot be turned into a string: an object
 * without a prototype, or with a `toString` that throws.
 */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
