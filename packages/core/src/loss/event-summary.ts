import { incidentTypes } from '../tables/incident-types.ts';
import type { TypeMeans } from './cost-parts.ts';
import { type Draws, drawCount } from './draws.ts';
import type { EventLosses } from './event-losses.ts';
import type { IndirectCost } from './loss-estimate.ts';

/** One event, USD. */
export interface EventSummary {
  /** One a draw, direct and indirect. */
  readonly total: Float64Array;
  readonly mean: number;
  /** One entry for each of `incidentTypes`. */
  readonly types: readonly TypeMeans[];
  readonly indirect: Readonly<Record<IndirectCost, number>>;
  /** Share of events at the cap, 0-1. */
  readonly cappedShare: number;
}

/** Draws and their weights in the few figures that a person reads. */
export function eventSummary(
  losses: EventLosses,
  { type, breach }: Draws,
  weights: Float64Array,
): EventSummary {
  const total = new Float64Array(drawCount);
  const perType = incidentTypes.map(() => ({ weight: 0, direct: 0, indirect: 0, exposed: 0 }));
  const sums = { churn: 0, 'new-business': 0, brand: 0, 'premium-rise': 0 };
  let weightSum = 0;
  let capped = 0;
  for (let i = 0; i < drawCount; i++) {
    const weight = weights[i]!;
    const direct = losses.direct[i]!;
    const churn = losses.churn[i]!;
    const newBusiness = losses.newBusiness[i]!;
    const brand = losses.brand[i]!;
    const premiumRise = losses.premiumRise[i]!;
    const indirect = churn + newBusiness + brand + premiumRise;
    total[i] = direct + indirect;
    weightSum += weight;
    capped += weight * losses.capped[i]!;
    sums.churn += weight * churn;
    sums['new-business'] += weight * newBusiness;
    sums.brand += weight * brand;
    sums['premium-rise'] += weight * premiumRise;
    const one = perType[type[i]!]!;
    one.weight += weight;
    one.direct += weight * direct;
    one.indirect += weight * indirect;
    one.exposed += weight * direct * breach[i]!;
  }
  const types = perType.map(({ weight, direct, indirect, exposed }) => ({
    share: weight / weightSum,
    direct: direct / weight,
    indirect: indirect / weight,
    exposed: exposed / weight,
  }));
  return {
    total,
    mean: types.reduce((sum, one) => sum + one.share * (one.direct + one.indirect), 0),
    types,
    indirect: {
      churn: sums.churn / weightSum,
      'new-business': sums['new-business'] / weightSum,
      brand: sums.brand / weightSum,
      'premium-rise': sums['premium-rise'] / weightSum,
    },
    cappedShare: capped / weightSum,
  };
}
