/**
 * The browser's own `Event`. An old library may have put something else of that name in its place
 * (MooTools does), and what is made of that cannot be dispatched. A server may have a document that
 * makes no events.
 */
export const NativeEvent = (globalThis.document?.createEvent?.('Event').constructor ??
  globalThis.Event) as typeof Event;
