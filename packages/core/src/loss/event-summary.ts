import { plus, sum, times, weightedSum } from '../math/columns.ts';
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
  { direct, indirect }: Pick<EventLosses, 'direct' | 'indirect'>,
  { breach }: Draws,
  weights: Float64Array,
  space: Workspace,
): EventMeans {
  const all = sum(weights);
  const exposed = times(direct, breach, space.perDraw());
  const types = incidentTypes.map((_, index): TypeMeans => {
    const [from, end] = [typeStarts[index]!, typeStarts[index + 1]!];
    const share = sum(weights, from, end);
    return {
      share: share / all,
      direct: weightedSum(direct, weights, from, end) / share,
      indirect: weightedSum(indirect, weights, from, end) / share,
      exposed: weightedSum(exposed, weights, from, end) / share,
    };
  });
  const mean = types.reduce((total, one) => total + one.share * (one.direct + one.indirect), 0);
  return { mean, types };
}

/** Draws and their weights in the few figures that a person reads. */
export function eventSummary(
  losses: EventLosses,
  draws: Draws,
  weights: Float64Array,
  space: Workspace,
): EventSummary {
  const { direct, indirect, most } = losses;
  const all = sum(weights);
  const mean = (values: Float64Array): number => weightedSum(values, weights) / all;
  return {
    ...eventMeans(losses, draws, weights, space),
    total: plus(direct, indirect, space.perDraw()),
    indirect: {
      churn: mean(losses.churn),
      'new-business': mean(losses.newBusiness),
      brand: mean(losses.brand),
      'premium-rise': mean(losses.premiumRise),
    },
    cappedShare: cappedSum(direct, most, weights) / all,
  };
}

function cappedSum(direct: Float64Array, most: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < drawCount; i++) if (direct[i] === most[i]) total += weights[i]!;
  return total;
}
