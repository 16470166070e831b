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

/** What the rates hang on besides the controls: the same firm with others keeps it. */
export interface RateBasis {
  /** By revenue, where it is known; else 1, and each draw has its own. */
  readonly rate: number;
  readonly rates: Float64Array | undefined;
  readonly sector: number;
  readonly region: number;
  /** One entry a scenario: its rate, and the factors of its region and its sector. */
  readonly scenarios: Readonly<Record<'rate' | 'region' | 'sector', Float64Array>>;
}

export function rateBasis(
  business: Business,
  { revenueShare, scenarios }: Draws,
  rateAt: RateAt,
  evidence: Evidence,
): RateBasis {
  const { sector, place, lnRevenue, revenueKnown } = business;
  const sectors = tableOf(sector.frequency);
  const regions = tableOf(place.frequency);
  const hasRegion = evidence === 'claims';
  return {
    rate: revenueKnown ? meanRate(rateAt, lnRevenue(0.5)) : 1,
    rates: revenueKnown ? undefined : revenueShare.map(rateByRevenue(business, rateAt)),
    sector: mean(sector.frequency),
    region: hasRegion ? mean(place.frequency) : 1,
    scenarios: {
      rate: scenarios.rateShare.map((share, i) =>
        rateAt(lnRevenue(scenarios.revenueShare[i]!), share),
      ),
      region: scenarios.regionShare.map((share) => (hasRegion ? quantileAt(regions, share) : 1)),
      sector: scenarios.sectorShare.map((share) => quantileAt(sectors, share)),
    },
  };
}

/**
 *     events a year = rate by revenue × sector × region × Σ share of type × controls on type
 */
export function eventRates(
  basis: RateBasis,
  draws: Draws,
  controls: readonly ControlFactors[],
): EventRates {
  const weights = drawWeights(basis, draws, controls);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const average = total * basis.rate * basis.sector * basis.region;
  const scenarios = scenarioRates(basis, draws, controls);
  const scale = (average * scenarioCount) / scenarios.reduce((sum, one) => sum + one, 0);
  return { weights, mean: average, scenarios: scenarios.map((one) => one * scale) };
}

/** Sums to the mean yearly rate, but for the factors that are the same for all draws. */
function drawWeights(
  { rates }: RateBasis,
  { type, controlCell }: Draws,
  controls: readonly ControlFactors[],
): Float64Array {
  const counts = new Float64Array(incidentTypes.length);
  for (const index of type) counts[index]!++;
  const mix = mixOf();
  const weights = new Float64Array(drawCount);
  for (let i = 0; i < drawCount; i++) {
    const index = type[i]!;
    const control = controls[index]!.frequency[controlCell[i]!]!;
    weights[i] = (mix[index]! / counts[index]!) * control * (rates ? rates[i]! : 1);
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
  { scenarios: { rate, region, sector } }: RateBasis,
  { scenarios }: Draws,
  controls: readonly ControlFactors[],
): Float64Array {
  const mix = mixOf();
  return rate.map((one, i) => {
    const cell = scenarios.controlCell[i]!;
    const protection = controls.reduce(
      (sum, { frequency }, index) => sum + mix[index]! * frequency[cell]!,
      0,
    );
    return one * protection * region[i]! * sector[i]!;
  });
}
