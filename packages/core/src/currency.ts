import type { Region } from './profile.ts';
import { exchangeRates } from './tables/exchange-rates.ts';

export { exchangeRates };

/**
 * The currency that a region trades in.
 *
 * @returns ISO 4217; USD where the region is unknown or has no single one
 *
 * @example
 * currencyFor('UK');
 * // => 'GBP'
 */
export function currencyFor(region?: Region): string {
  return (region && byRegion[region]) ?? 'USD';
}

const byRegion: Readonly<Partial<Record<Region, string>>> = {
  EU: 'EUR',
  UK: 'GBP',
  CN: 'CNY',
  HK: 'HKD',
  SG: 'SGD',
  AU: 'AUD',
  CA: 'CAD',
};

/**
 * An amount in another currency, by indicative yearly averages. Not rounded.
 *
 * @param amount - whole units of `from`
 * @param from - ISO 4217
 * @param to - ISO 4217
 * @param perUsd - units of each currency for one US dollar; the kit's own where it is left out
 * @throws {RangeError} a currency has no rate
 * @see European Central Bank, Euro foreign exchange reference rates, yearly averages 2024
 *
 * @example
 * convert(100, 'USD', 'USD');
 * // => 100
 */
export function convert(
  amount: number,
  from: string,
  to: string,
  perUsd: Readonly<Record<string, number>> = exchangeRates.perUsd,
): number {
  if (from === to) return amount;
  return (amount / rateOf(from, perUsd)) * rateOf(to, perUsd);
}

function rateOf(currency: string, perUsd: Readonly<Record<string, number>>): number {
  const rate = Object.hasOwn(perUsd, currency) ? perUsd[currency] : undefined;
  if (rate === undefined) {
    throw new RangeError(`currency must be one of ${Object.keys(perUsd).join(', ')}`);
  }
  return rate;
}
