import { assertAmount } from '../assert.ts';

/**
 * Premium saving: what a known credit takes off a known premium.
 *
 *     saving = premium × credit
 *
 * @param premium.perYear - currency a year
 * @param premium.creditShare - 0-1; 0.15 is 15 %
 * @returns currency a year, unrounded
 * @throws {TypeError} a figure is missing or not a number
 * @throws {RangeError} a figure is negative or not finite, or the credit is above 1
 *
 * @example
 * premiumSaving({ perYear: 20_000, creditShare: 0.15 });
 * // => 3000
 */
export function premiumSaving(premium: {
  readonly perYear: number;
  readonly creditShare: number;
}): number {
  const { perYear, creditShare } = premium;
  assertAmount('perYear', perYear);
  assertAmount('creditShare', creditShare);
  if (creditShare > 1) throw new RangeError('creditShare must be at most 1');
  return perYear * creditShare;
}
