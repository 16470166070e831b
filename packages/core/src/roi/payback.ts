import { noise } from './net-present-value.ts';

/**
 * Payback: after how many months everything spent has come back, and stays so.
 *
 * Undiscounted, and linear within a year: the money of a year is taken to come evenly over it.
 *
 * @param flows - currency; the first at month 0, each further one over a year
 * @returns months, 0 or more; `null` where it is not within these years
 *
 * @example
 * paybackMonths([-100, 200]);
 * // => 6
 */
export function paybackMonths(flows: readonly number[]): number | null {
  let cumulative = flows[0] ?? 0;
  let months: number | null = cumulative >= -noise ? 0 : null;
  for (let year = 1; year < flows.length; year++) {
    const before = cumulative;
    const flow = flows[year]!;
    cumulative += flow;
    if (cumulative < -noise) months = null;
    else if (before < -noise) months = (year - 1) * 12 + (-before / flow) * 12;
  }
  return months;
}
