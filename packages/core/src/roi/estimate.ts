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

/**
 * The range of somebody who is not sure: down to half of the lowest, up to twice the highest.
 *
 * @param most - where the range ends whatever happens
 *
 * @example
 * widened({ low: 2, likely: 5, high: 14 }, 20);
 * // => { low: 1, likely: 5, high: 20 }
 */
export function widened({ low, likely, high }: Estimate, most: number): Estimate {
  return { low: low / 2, likely, high: Math.max(high, Math.min(most, high * 2)) };
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
