import { assertAmount } from '../assert.ts';

export interface DowntimeInput {
  /** Currency an hour that systems are down, 0 or more. */
  readonly costPerHour: number;
  /** Hours until systems work again as things are, 0 or more. */
  readonly hoursBefore: number;
  /** Hours with the measure in place, 0 or more. */
  readonly hoursAfter: number;
  /** Outages a year, 0 or more; 0.2 is once in five years. */
  readonly outagesPerYear: number;
}

/** Currency a year, in the currency of the cost an hour; unrounded. */
export interface DowntimeLoss {
  readonly before: number;
  readonly after: number;
  /** `before − after`; negative where the measure makes outages longer. */
  readonly avoided: number;
}

/**
 * Downtime loss: what standing still costs in a year, and what a faster recovery avoids.
 *
 *     loss a year = outages a year × hours an outage × cost an hour
 *
 * @throws {TypeError} a figure is missing or not a number
 * @throws {RangeError} a figure is negative or not finite
 *
 * @example
 * downtimeLoss({ costPerHour: 120_000, hoursBefore: 24, hoursAfter: 2, outagesPerYear: 1 });
 * // => { before: 2_880_000, after: 240_000, avoided: 2_640_000 }
 */
export function downtimeLoss(input: DowntimeInput): DowntimeLoss {
  for (const name of ['costPerHour', 'hoursBefore', 'hoursAfter', 'outagesPerYear'] as const) {
    assertAmount(name, input[name]);
  }
  const { costPerHour, hoursBefore, hoursAfter, outagesPerYear } = input;
  const before = outagesPerYear * hoursBefore * costPerHour;
  const after = outagesPerYear * hoursAfter * costPerHour;
  return { before, after, avoided: before - after };
}
