/**
 * Where a value stands on a slider whose steps grow with the value, as sizes of firms do.
 *
 *     position = ln(value ÷ low) ÷ ln(high ÷ low)
 *
 * @param value - above zero; outside `low` and `high` it stays at the end
 * @returns 0 at `low`, 1 at `high`
 *
 * @example
 * logPosition(100, 1, 10_000);
 * // => 0.5
 */
export function logPosition(value: number, low: number, high: number): number {
  const position = Math.log(Math.max(value, low) / low) / Math.log(high / low);
  return Math.min(1, position);
}

/**
 * The value at a place of such a slider, to two significant figures: finer than that, a guess
 * about the size of a firm is not.
 *
 * @example
 * logValue(0.5, 1, 10_000);
 * // => 100
 */
export function logValue(position: number, low: number, high: number): number {
  return Number((low * (high / low) ** position).toPrecision(2));
}
