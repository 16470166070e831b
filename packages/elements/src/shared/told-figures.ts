/** Figures that somebody told, no coarser than the field shows them: two digits behind the point. */
const maximumFractionDigits = 2;

/**
 * @param share - 0-1
 * @param lang - BCP 47
 *
 * @example
 * toldShare(0.003, 'en');
 * // => '0.3%'
 */
export function toldShare(share: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits }).format(share);
}

/**
 * @param amount - in `currency`
 * @param lang - BCP 47
 *
 * @example
 * toldMoney(1.5, 'USD', 'en');
 * // => '$1.50'
 */
export function toldMoney(amount: number, currency: string, lang: string): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : maximumFractionDigits;
  const digits = { minimumFractionDigits, maximumFractionDigits };
  return new Intl.NumberFormat(lang, { style: 'currency', currency, ...digits }).format(amount);
}
