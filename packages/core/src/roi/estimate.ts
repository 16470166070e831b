import { assertFinite } from '../assert.ts';
import { pertMean } from '../math/pert.ts';

/** A figure that nobody knows exactly: `low ≤ likely ≤ high`, in one unit. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A figure that is known, or the range that it lies in. */
export type Uncertain = number | Estimate;

/**
 * The mean of a figure: itself where it is known, else that of a PERT distribution over its range.
 *
 * @example
 * meanOf({ low: 0, likely: 10, high: 20 });
 * // => 10
 */
export function meanOf(figure: Uncertain): number {
  if (typeof figure === 'number') return figure;
  return pertMean(figure.low, figure.likely, figure.high);
}

/** Whether a figure is a range with some width. */
export function isOpen(figure: Uncertain | undefined): figure is Estimate {
  return typeof figure === 'object' && figure.low < figure.high;
}

/**
 * @throws {TypeError} the figure, or an end of its range, is not a number
 * @throws {RangeError} it is not finite, out of its limits, or the range is out of order
 */
export function assertUncertain(
  name: string,
  figure: Uncertain,
  { low, high }: { readonly low: number; readonly high: number },
): void {
  const ends =
    typeof figure === 'object' && figure !== null
      ? [figure.low, figure.likely, figure.high]
      : [figure];
  for (const end of ends) {
    assertFinite(name, end);
    if (end < low || end > high) throw new RangeError(`${name} must be ${low} to ${high}`);
  }
  if (ends.some((end, index) => index > 0 && end < ends[index - 1]!)) {
    throw new RangeError(`${name} must run low, likely, high`);
  }
}
