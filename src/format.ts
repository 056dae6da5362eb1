/** Numbers as a reader sees them. */

/** Making an `Intl` formatter costs more than drawing a whole salary bar, so each is made once. */
const formatters: Record<string, Intl.NumberFormat> = {};

/** US dollars: `$51,140` for a year, `$24.59` for an hour; where room is `short`, `$51K` and `$25`. */
export function money(amount: number, period: 'year' | 'hour', locale: string, short = false): string {
  const digits = short || period === 'year' ? 0 : 2;
  const notation = short ? 'compact' : 'standard';
  return (formatters[locale + digits + notation] ??= new Intl.NumberFormat(locale, {
    style: 'currency', currency: 'USD', minimumFractionDigits: digits, maximumFractionDigits: digits, notation,
  })).format(amount);
}

/**
 * The language to write numbers in for an element: that of the page around it, where that is a kind of English.
 * Our sentences are English, and a figure written the French way inside one would be misread. Whatever else a page
 * says (`auto`, `en_US`, nothing) is no reason to fail.
 */
export function localeAround(element: Element): string {
  const holder = element.closest('[lang]');
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!holder && host) return localeAround(host);
  const language = holder?.getAttribute('lang') ?? '';
  return /^en(-[a-z\d]{2,8})*$/i.test(language) ? language : 'en-US';
}
