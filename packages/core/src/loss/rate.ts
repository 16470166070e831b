import { exp, log } from '../math/exact.ts';
import { type QuantileTable, quantileAt } from '../math/pert.ts';
import type { BandRate } from '../tables/size.ts';
import { tableOf } from './draws.ts';

/** Places the rate of each band; `share` picks how pessimistic to be. */
export type RateAt = (lnRevenue: number, share: number) => number;

/**
 * Yearly rate of incidents by revenue: log-linear between the middles of the bands, so that a
 * firm that grows by a dollar never meets a step; level beyond the outer ones.
 *
 * @param bands - rising by revenue
 * @returns a function of ln(revenue in USD) and a share from 0 to 1
 */
export function rateCurve(bands: readonly BandRate[]): RateAt {
  const knots = bands.map(({ revenue, rate }) => ({ at: log(revenue), table: tableOf(rate) }));
  return (lnRevenue, share) => {
    const above = knots.findIndex(({ at }) => at >= lnRevenue);
    const value = (table: QuantileTable): number => quantileAt(table, share);
    if (above === 0) return value(knots[0]!.table);
    if (above < 0) return value(knots[knots.length - 1]!.table);
    const left = knots[above - 1]!;
    const right = knots[above]!;
    const weight = (lnRevenue - left.at) / (right.at - left.at);
    return exp((1 - weight) * log(value(left.table)) + weight * log(value(right.table)));
  };
}

/** The mean of a rate over its own uncertainty. */
export function meanRate(rateAt: RateAt, lnRevenue: number): number {
  const steps = 32;
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += rateAt(lnRevenue, (step + 0.5) / steps);
  return sum / steps;
}
