/**
 * The address-safe form of an occupation's title: lower case, ASCII, words joined by `-`. `Medical
 * Records Specialists` becomes `medical-records-specialists`. Public for ever, so this must not
 * change.
 */
export function slugOf(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
}
