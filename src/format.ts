/** Numbers as a reader sees them. */

const dollars = {style: 'currency', currency: 'USD'} as const;
const whole = {maximumFractionDigits: 0};
const tenths = {style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1} as const;

const styles = {
  year: {...dollars, ...whole},
  hour: dollars,
  short: {...dollars, ...whole, notation: 'compact'},
  count: whole,
  percent: tenths,
  change: {...tenths, signDisplay: 'exceptZero'},
} satisfies Record<string, Intl.NumberFormatOptions>;

/** Making an `Intl` formatter costs more than drawing a whole salary bar, so each is made once. */
const formatters: Record<string, Intl.NumberFormat> = {};

function format(amount: number, style: keyof typeof styles, locale: string): string {
  return (formatters[style + locale] ??= new Intl.NumberFormat(locale, styles[style])).format(amount);
}

/**
 * The American way, which nearly every page asks for. The first use of `Intl` costs a page as much as drawing a card, so
 * these are written here; a test compares them with what it writes.
 */
function american(amount: number, digits = 0): string {
  return amount.toFixed(digits).replace(/\B(?=(\d{3})+(\.|$))(?<!\..*)/g, ',');
}

const isAmerican = (locale: string) => locale === 'en-US';

/** US dollars: `$51,140` for a year, `$24.59` for an hour; where room is `short`, `$51K` and `$25`. */
export function money(amount: number, period: 'year' | 'hour', locale: string, short = false): string {
  const plain = short ? amount < 999_500 : Math.round(amount * 100) / 100 === amount;
  if (!isAmerican(locale) || !plain) return format(amount, short ? 'short' : period, locale);
  if (short) return amount < 999.5 ? `$${Math.round(amount)}` : `$${Math.round(amount / 1000)}K`;
  return `$${american(amount, period === 'year' ? 0 : 2)}`;
}

/** A whole number of jobs, people or openings: `194,800`. */
export function count(amount: number, locale: string): string {
  return isAmerican(locale) ? american(amount) : format(amount, 'count', locale);
}

/** A share, given in per cent, to one decimal: `19.2%`. */
export function percent(amount: number, locale: string): string {
  return isAmerican(locale) ? `${american(amount, 1)}%` : format(amount / 100, 'percent', locale);
}

/** A change, given in per cent, to one decimal and with its sign, a minus and no hyphen: `+7.1%`, `−36.1%`. */
export function percentChange(amount: number, locale: string): string {
  const sign = amount > 0 ? '+' : '';
  return (isAmerican(locale) ? sign + percent(amount, locale) : format(amount / 100, 'change', locale)).replace('-', '−');
}

/** An official name as running text has it: the tables have the apostrophe of a typewriter. */
export function typeset(name = ''): string {
  return name.replace("'", '’');
}
