/** Numbers as a reader sees them. */

/** Making an `Intl` formatter costs more than a whole salary bar, so each is made once. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

const whole = {style: 'currency', currency: 'USD', maximumFractionDigits: 0} as const;
const cents = {style: 'currency', currency: 'USD', minimumFractionDigits: 2} as const;
const short = {...whole, notation: 'compact'} as const;

/** US dollars in full: `$51,140` for a year, `$24.59` for an hour. */
export function money(amount: number, period: 'year' | 'hour', locale: string): string {
  return formatter(locale, period === 'year' ? whole : cents).format(amount);
}

/** US dollars where room is short: `$51K`. Pay for an hour is short already. */
export function shortMoney(amount: number, period: 'year' | 'hour', locale: string): string {
  return period === 'year' ? formatter(locale, short).format(amount) : money(amount, period, locale);
}

/**
 * The language to write numbers in for an element: that of the page around it, where that is a kind of English.
 * Our sentences are English, and a figure written the French way inside one would be misread. Whatever else a page
 * says (`auto`, `en_US`, nothing) is no reason to fail.
 */
export function localeAround(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) {
      const language = holder.getAttribute('lang') ?? '';
      return /^en(-[a-z\d]{2,8})*$/i.test(language) ? language : 'en-US';
    }
    const root = at.getRootNode();
    at = 'host' in root ? (root.host as Element) : null;
  }
  return 'en-US';
}
