/** Currency; below this a figure is the noise of the last bits, and counts as zero. */
export const noise = 1e-6;

/**
 * Net present value: what later money is worth at month 0.
 *
 *     value = flow at month 0 + Σ flow of year t ÷ (1 + rate)^t
 *
 * By repeated division, so that every engine gives the same bits.
 *
 * @param rate - a year, above −1
 * @param flows - currency; the first at month 0, each further one at the end of a year
 *
 * @example
 * netPresentValue(0.25, [-100, 50, 125]);
 * // => 20
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  let value = 0;
  for (let year = flows.length - 1; year > 0; year--) value = (value + flows[year]!) / (1 + rate);
  return value + (flows[0] ?? 0);
}
