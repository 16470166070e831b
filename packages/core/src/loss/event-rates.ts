import { quantileAt } from '../math/pert.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import type { Business } from './business.ts';
import type { ControlFactors } from './control-factors.ts';
import { type Draws, drawCount, scenarioCount, tableOf } from './draws.ts';
import type { Evidence } from './loss-estimate.ts';
import { mean } from './mean.ts';
import { meanRate, type RateAt } from './rate.ts';

/** How often incidents happen, events a year. */
export interface EventRates {
  /** One a draw: how much of all events the draw stands for; not scaled. */
  readonly weights: Float64Array;
  /** Mean over everything that is uncertain. */
  readonly mean: number;
  /** Equally likely rates, their mean being `mean`. */
  readonly scenarios: Float64Array;
}

/**
 *     events a year = rate by revenue × sector × region × Σ share of type × controls on type
 */
export function eventRates(
  business: Business,
  draws: Draws,
  controls: readonly ControlFactors[],
  rateAt: RateAt,
  evidence: Evidence,
): EventRates {
  const weights = drawWeights(business, draws, controls, rateAt);
  const region = evidence === 'claims' ? mean(business.place.frequency) : 1;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rate = business.revenueKnown ? meanRate(rateAt, business.lnRevenue(0.5)) : 1;
  const average = total * rate * mean(business.sector.frequency) * region;
  const scenarios = scenarioRates(business, draws, controls, rateAt, evidence);
  const scale = (average * scenarioCount) / scenarios.reduce((sum, one) => sum + one, 0);
  return { weights, mean: average, scenarios: scenarios.map((one) => one * scale) };
}

/** Sums to the mean yearly rate, but for the factors that are the same for all draws. */
function drawWeights(
  business: Business,
  { type, controlCell, revenueShare }: Draws,
  controls: readonly ControlFactors[],
  rateAt: RateAt,
): Float64Array {
  const counts = new Float64Array(incidentTypes.length);
  for (const index of type) counts[index]!++;
  const mix = mixOf();
  const rate = business.revenueKnown ? undefined : rateByRevenue(business, rateAt);
  const weights = new Float64Array(drawCount);
  for (let i = 0; i < drawCount; i++) {
    const index = type[i]!;
    const control = controls[index]!.frequency[controlCell[i]!]!;
    weights[i] = (mix[index]! / counts[index]!) * control * (rate ? rate(revenueShare[i]!) : 1);
  }
  return weights;
}

/** Shares of the types, made to sum to 1. */
function mixOf(): readonly number[] {
  const shares = incidentTypes.map((type) => mean(typeRecords[type].mix));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The mean rate at a share of an unknown revenue, read from a table: the draws are many. */
function rateByRevenue(business: Business, rateAt: RateAt): (share: number) => number {
  const steps = 128;
  const table = Float64Array.from({ length: steps + 1 }, (_, i) =>
    meanRate(rateAt, business.lnRevenue(i / steps)),
  );
  return (share) => {
    const place = share * steps;
    const cell = Math.min(steps - 1, Math.floor(place));
    return table[cell]! + (table[cell + 1]! - table[cell]!) * (place - cell);
  };
}

function scenarioRates(
  business: Business,
  { scenarios }: Draws,
  controls: readonly ControlFactors[],
  rateAt: RateAt,
  evidence: Evidence,
): Float64Array {
  const mix = mixOf();
  const sector = tableOf(business.sector.frequency);
  const region = tableOf(business.place.frequency);
  return scenarios.rateShare.map((share, i) => {
    const cell = scenarios.controlCell[i]!;
    const protection = controls.reduce(
      (sum, { frequency }, index) => sum + mix[index]! * frequency[cell]!,
      0,
    );
    const place = evidence === 'claims' ? quantileAt(region, scenarios.regionShare[i]!) : 1;
    const rate = rateAt(business.lnRevenue(scenarios.revenueShare[i]!), share);
    return rate * protection * place * quantileAt(sector, scenarios.sectorShare[i]!);
  });
}
