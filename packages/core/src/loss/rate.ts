import { exp, log } from '../math/exact.ts';
import { type QuantileTable, quantileAt } from '../math/pert.ts';
import type { BandRate } from '../tables/size.ts';
import { tableOf } from './draws.ts';

/** Yearly rate of incidents by ln(revenue in USD). */
export interface RateCurve {
  /** `share`, from 0 to 1, picks how pessimistic to be. */
  readonly at: (lnRevenue: number, share: number) => number;
  /** The mean over its own uncertainty. */
  readonly mean: (lnRevenue: number) => number;
}

interface Knot {
  readonly at: number;
  readonly table: QuantileTable;
  /** ln of the rate in the middles of even steps of a share. */
  readonly lnRates: Float64Array;
}

const meanSteps = 32;

/**
 * Yearly rate of incidents by revenue: log-linear between the middles of the bands, so that a
 * firm that grows by a dollar never meets a step; level beyond the outer ones.
 *
 * @param bands - rising by revenue
 */
export function rateCurve(bands: readonly BandRate[]): RateCurve {
  const knots = bands.map(knotOf);
  return {
    at: (lnRevenue, share) => {
      const [left, right, weight] = around(knots, lnRevenue);
      const ln = (knot: Knot): number => log(quantileAt(knot.table, share));
      return exp((1 - weight) * ln(left) + weight * ln(right));
    },
    mean: (lnRevenue) => {
      const [left, right, weight] = around(knots, lnRevenue);
      let sum = 0;
      for (let i = 0; i < meanSteps; i++) {
        sum += exp((1 - weight) * left.lnRates[i]! + weight * right.lnRates[i]!);
      }
      return sum / meanSteps;
    },
  };
}

function knotOf({ revenue, rate }: BandRate): Knot {
  const table = tableOf(rate);
  const lnRates = Float64Array.from({ length: meanSteps }, (_, i) =>
    log(quantileAt(table, (i + 0.5) / meanSteps)),
  );
  return { at: log(revenue), table, lnRates };
}

/** The knots on either side, and the weight of the second. */
function around(knots: readonly Knot[], lnRevenue: number): readonly [Knot, Knot, number] {
  const above = knots.findIndex(({ at }) => at >= lnRevenue);
  const right = knots.at(above)!;
  const left = above > 0 ? knots[above - 1]! : right;
  return [left, right, left === right ? 0 : (lnRevenue - left.at) / (right.at - left.at)];
}
