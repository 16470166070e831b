import { sum, times } from '../math/columns.ts';
import { type QuantileTable, quantileAt, readQuantiles } from '../math/pert.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import type { Business } from './business.ts';
import type { ControlFactors } from './control-factors.ts';
import { type Draws, readCells, scenarioCount, tableOf, typeStarts } from './draws.ts';
import type { Evidence } from './loss-estimate.ts';
import { mean } from './mean.ts';
import type { RateCurve } from './rate.ts';
import type { Workspace } from './workspace.ts';

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
  /** One entry a scenario, with its region and its sector. */
  readonly scenarios: Float64Array;
}

export function rateBasis(
  business: Business,
  { revenueShare, scenarios }: Draws,
  curve: RateCurve,
  evidence: Evidence,
  space: Workspace,
): RateBasis {
  const { sector, place, lnRevenue, revenueKnown } = business;
  const sectors = tableOf(sector.frequency);
  const regions = tableOf(place.frequency);
  const hasRegion = evidence === 'claims';
  return {
    rate: revenueKnown ? curve.mean(lnRevenue[0]!) : 1,
    rates: revenueKnown ? undefined : ratesByRevenue(lnRevenue, curve, revenueShare, space),
    sector: mean(sector.frequency),
    region: hasRegion ? mean(place.frequency) : 1,
    scenarios: scenarios.rateShare.map((share, i) => {
      const rate = curve.at(quantileAt(lnRevenue, scenarios.revenueShare[i]!), share);
      const region = hasRegion ? quantileAt(regions, scenarios.regionShare[i]!) : 1;
      return rate * region * quantileAt(sectors, scenarios.sectorShare[i]!);
    }),
  };
}

/**
 *     events a year = rate by revenue × sector × region × Σ share of type × controls on type
 */
export function eventRates(
  basis: RateBasis,
  draws: Draws,
  controls: readonly ControlFactors[],
  space: Workspace,
): EventRates {
  const { weights, total } = drawWeights(basis, draws, controls, space);
  const average = total * basis.rate * basis.sector * basis.region;
  const scenarios = scenarioRates(basis, draws, controls);
  const scale = (average * scenarioCount) / scenarios.reduce((sum, one) => sum + one, 0);
  return { weights, mean: average, scenarios: scenarios.map((one) => one * scale) };
}

/** Sums to the mean yearly rate, but for the factors that are the same for all draws. */
function drawWeights(
  { rates }: RateBasis,
  { controlCell }: Draws,
  controls: readonly ControlFactors[],
  space: Workspace,
): { readonly weights: Float64Array; readonly total: number } {
  const weights = space.perDraw();
  mixOf().forEach((share, index) => {
    const each = share / (typeStarts[index + 1]! - typeStarts[index]!);
    const { frequency } = controls[index]!;
    readCells(
      frequency.map((factor) => each * factor),
      controlCell,
      index,
      weights,
    );
  });
  if (rates) times(weights, rates);
  return { weights, total: sum(weights) };
}

/** Shares of the types, made to sum to 1. */
function mixOf(): readonly number[] {
  const shares = incidentTypes.map((type) => mean(typeRecords[type].mix));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The mean rate in each draw of an unknown revenue, read from a table: the draws are many. */
function ratesByRevenue(
  lnRevenue: QuantileTable,
  curve: RateCurve,
  shares: Float64Array,
  space: Workspace,
): Float64Array {
  const steps = 128;
  const table = new Float64Array(steps + 1);
  for (let i = 0; i <= steps; i++) table[i] = curve.mean(quantileAt(lnRevenue, i / steps));
  return readQuantiles(table, shares, space.perDraw());
}

function scenarioRates(
  basis: RateBasis,
  { scenarios: { controlCell } }: Draws,
  controls: readonly ControlFactors[],
): Float64Array {
  const mix = mixOf();
  return basis.scenarios.map((rate, i) => {
    const cell = controlCell[i]!;
    const protection = controls.reduce(
      (sum, { frequency }, index) => sum + mix[index]! * frequency[cell]!,
      0,
    );
    return rate * protection;
  });
}
