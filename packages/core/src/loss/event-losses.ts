import { exp, log } from '../math/exact.ts';
import { quantileAt } from '../math/pert.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { followUp } from '../tables/follow-up.ts';
import { referenceRevenue, size } from '../tables/size.ts';
import type { Business } from './business.ts';
import type { ControlFactors } from './control-factors.ts';
import { type Draws, drawCount, tableOf } from './draws.ts';
import type { Evidence } from './loss-estimate.ts';
import { inForce } from './loss-model.ts';
import { publicRecordCurve } from './public-record.ts';

/** One loss a draw, USD. */
export interface EventLosses {
  readonly direct: Float64Array;
  readonly churn: Float64Array;
  readonly newBusiness: Float64Array;
  readonly brand: Float64Array;
  readonly premiumRise: Float64Array;
  /** Draws whose direct loss met the cap. */
  readonly capped: Uint8Array;
}

const lnReference = log(referenceRevenue);
const lnPremiumReference = log(2e6);

/**
 * The cost of one event in each draw.
 *
 *     direct = mean of its type × (revenue ÷ USD 5M)^elasticity × region × sector × controls
 *              × (people on file ÷ typical)^elasticity, where data was exposed × spread
 *
 * and no more than the cap. The indirect costs come on top of it.
 */
export function eventLosses(
  business: Business,
  draws: Draws,
  controls: readonly ControlFactors[],
  evidence: Evidence,
): EventLosses {
  const lnSize = evidence === 'claims' ? claimsSize(business, draws) : recordSize(draws);
  const lnSector = lnFactor(business.sector.severity, draws.sectorShare);
  const lnControls = controls.map(({ severity }) => severity.map(log));
  const lnRecords = recordsFactor(business, draws);
  const lnCap = log(inForce(size.cap).value);
  const revenue = new Float64Array(drawCount);
  const direct = new Float64Array(drawCount);
  const capped = new Uint8Array(drawCount);
  for (let i = 0; i < drawCount; i++) {
    const lnRevenue = business.lnRevenue(draws.revenueShare[i]!);
    const control = lnControls[draws.type[i]!]![draws.controlCell[i]!]!;
    const ln = lnSize(i, lnRevenue) + lnSector(i) + control + lnRecords(i);
    capped[i] = ln > lnRevenue + lnCap ? 1 : 0;
    direct[i] = exp(capped[i] ? lnRevenue + lnCap : ln);
    revenue[i] = i > 0 && business.revenueKnown ? revenue[0]! : exp(lnRevenue);
  }
  return { direct, capped, ...indirectLosses(business, draws, revenue) };
}

type LnSize = (draw: number, lnRevenue: number) => number;

function claimsSize({ place }: Business, draws: Draws): LnSize {
  const lnRegion = lnFactor(place.severity, draws.regionShare);
  const { lnMean, elasticity, lnSpread } = draws;
  return (i, lnRevenue) =>
    lnMean[i]! + elasticity[i]! * (lnRevenue - lnReference) + lnSpread[i]! + lnRegion(i);
}

/** Public records tell sizes by revenue alone, so type and region move nothing here. */
function recordSize(draws: Draws): LnSize {
  const curve = publicRecordCurve();
  return (i, lnRevenue) => curve(lnRevenue, draws.recordQuantile[i]!);
}

function lnFactor(coefficient: Coefficient, shares: Float64Array): (draw: number) => number {
  const { low, value, high } = inForce(coefficient);
  if (low === high) {
    const factor = log(value);
    return () => factor;
  }
  const table = tableOf(coefficient).map(log);
  return (i) => quantileAt(table, shares[i]!);
}

/** More people on file make a breach dearer; without a breach they play no part. */
function recordsFactor(business: Business, draws: Draws): (draw: number) => number {
  const lnTypical = log(inForce(size.typicalRecords).value);
  const { breach, recordsElasticity, recordsShare } = draws;
  return (i) =>
    breach[i] ? recordsElasticity[i]! * (business.lnRecords(recordsShare[i]!) - lnTypical) : 0;
}

function indirectLosses(
  { margin }: Business,
  draws: Draws,
  revenue: Float64Array,
): Omit<EventLosses, 'direct' | 'capped'> {
  const { breach, churnYears, contribution, newBusiness } = draws;
  const yearlyMargin = (i: number): number => margin ?? revenue[i]! * contribution[i]!;
  const each = (loss: (i: number) => number): Float64Array =>
    Float64Array.from(revenue, (_, i) => loss(i));
  let lastRevenue = 0;
  let scale = 0;
  const premiumScale = (amount: number): number => {
    if (amount !== lastRevenue) {
      lastRevenue = amount;
      scale = exp(inForce(followUp.premiumElasticity).value * (log(amount) - lnPremiumReference));
    }
    return scale;
  };
  return {
    churn: each((i) => (breach[i] ? churnYears[i]! * yearlyMargin(i) : 0)),
    newBusiness: each((i) => newBusiness[i]! * revenue[i]! * contribution[i]!),
    brand: each((i) => (breach[i] ? draws.brand[i]! : 0)),
    premiumRise: each((i) => draws.premiumRise[i]! * premiumScale(revenue[i]!)),
  };
}
