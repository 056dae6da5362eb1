/** Numbers as a reader sees them. */

const dollars = {style: 'currency', currency: 'USD'} as const;
const whole = {...dollars, maximumFractionDigits: 0};

/** Making an `Intl` formatter costs more than drawing a whole salary bar, so each is made once. */
const formatters: Record<string, Intl.NumberFormat> = {};

function format(amount: number, locale: string, options: Intl.NumberFormatOptions): string {
  // Not as JSON, in which an old library of the page may have a say (`toJSON`).
  const key = locale + Object.entries(options).join();
  return (formatters[key] ??= new Intl.NumberFormat(locale, options)).format(amount);
}

/**
 * The first use of `Intl` costs a page as much as drawing a card, so numbers the American way,
 * which nearly every page asks for, are written here. A test compares them with what `Intl` writes.
 */
function number(amount: number, digits: number, locale: string): string {
  return locale === 'en-US'
    ? amount.toFixed(digits).replace(/\B(?=(\d{3})+(\.|$))/g, ',')
    : format(amount, locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});
}

/**
 * US dollars: `$51,140` for a year, `$24.59` for an hour; where room is `short`, `$51K` and `$25`,
 * and `$1.2M`.
 */
export function money(
  amount: number,
  period: 'year' | 'hour',
  locale: string,
  short = false,
): string {
  const isPlain = short ? amount < 999_500 : Math.round(amount * 100) / 100 === amount;
  if (locale !== 'en-US' || !isPlain) {
    const compact = {
      ...dollars,
      minimumFractionDigits: 0,
      maximumFractionDigits: amount < 999_500 ? 0 : 1,
      notation: 'compact',
    } as const;
    return format(amount, locale, short ? compact : period === 'year' ? whole : dollars);
  }
  if (short) return amount < 999.5 ? `$${Math.round(amount)}` : `$${Math.round(amount / 1000)}K`;
  return `$${number(amount, period === 'year' ? 0 : 2, locale)}`;
}

/** A whole number of jobs, people or openings: `194,800`. */
export function count(amount: number, locale: string): string {
  return number(amount, 0, locale);
}

/** A share, given in percent, to one decimal: `19.2%`. */
export function percent(amount: number, locale: string): string {
  return `${number(amount, 1, locale)}%`;
}

/**
 * A change, given in percent, to one decimal and with its sign, a minus and no hyphen: `+7.1%`,
 * `−36.1%`.
 */
export function percentChange(amount: number, locale: string): string {
  return (amount > 0 ? '+' : '') + percent(amount, locale).replace('-', '−');
}

/** An official name as running text has it: the tables have the apostrophe of a typewriter. */
export function typeset(name?: string | null): string {
  return (name ?? '').replace("'", '’');
}
