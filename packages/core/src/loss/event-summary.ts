import { incidentTypes } from '../tables/incident-types.ts';
import type { TypeMeans } from './cost-parts.ts';
import { type Draws, drawCount, typeStarts } from './draws.ts';
import type { EventLosses } from './event-losses.ts';
import type { IndirectCost } from './loss-estimate.ts';
import type { Workspace } from './workspace.ts';

/** What one event costs on average, USD. */
export interface EventMeans {
  readonly mean: number;
  /** One entry for each of `incidentTypes`. */
  readonly types: readonly TypeMeans[];
}

/** One event, USD. */
export interface EventSummary extends EventMeans {
  /** One a draw, direct and indirect. */
  readonly total: Float64Array;
  readonly indirect: Readonly<Record<IndirectCost, number>>;
  /** Share of events at the cap, 0-1. */
  readonly cappedShare: number;
}

/** Draws and their weights in their means. */
export function eventMeans(
  losses: EventLosses,
  { breach }: Draws,
  weights: Float64Array,
): EventMeans {
  const sums = [];
  let weightSum = 0;
  for (let index = 0; index < incidentTypes.length; index++) {
    const end = typeStarts[index + 1]!;
    let [share, direct, indirect, exposed] = [0, 0, 0, 0];
    for (let i = typeStarts[index]!; i < end; i++) {
      const weight = weights[i]!;
      const part = weight * losses.direct[i]!;
      weightSum += weight;
      share += weight;
      direct += part;
      indirect += weight * losses.indirect[i]!;
      exposed += breach[i]! * part;
    }
    sums.push({ share, direct, indirect, exposed });
  }
  const types = sums.map(({ share, direct, indirect, exposed }) => ({
    share: share / weightSum,
    direct: direct / share,
    indirect: indirect / share,
    exposed: exposed / share,
  }));
  const mean = types.reduce((sum, one) => sum + one.share * (one.direct + one.indirect), 0);
  return { mean, types };
}

/** Draws and their weights in the few figures that a person reads. */
export function eventSummary(
  losses: EventLosses,
  draws: Draws,
  weights: Float64Array,
  space: Workspace,
): EventSummary {
  const total = space.perDraw();
  const { direct, indirect, capped } = losses;
  let [weightSum, cappedSum, churn, newBusiness, brand, premiumRise] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < drawCount; i++) {
    const weight = weights[i]!;
    total[i] = direct[i]! + indirect[i]!;
    weightSum += weight;
    if (capped[i]) cappedSum += weight;
    churn += weight * losses.churn[i]!;
    newBusiness += weight * losses.newBusiness[i]!;
    brand += weight * losses.brand[i]!;
    premiumRise += weight * losses.premiumRise[i]!;
  }
  return {
    ...eventMeans(losses, draws, weights),
    total,
    indirect: {
      churn: churn / weightSum,
      'new-business': newBusiness / weightSum,
      brand: brand / weightSum,
      'premium-rise': premiumRise / weightSum,
    },
    cappedShare: cappedSum / weightSum,
  };
}
