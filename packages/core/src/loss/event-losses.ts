import { exp, log } from '../math/exact.ts';
import { quantileAt } from '../math/pert.ts';
import type { BusinessProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { followUp } from '../tables/follow-up.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import { referenceRevenue, size } from '../tables/size.ts';
import type { Business } from './business.ts';
import type { ControlFactors } from './control-factors.ts';
import { type Draws, drawCount, tableOf, typeStarts } from './draws.ts';
import { exposureOf } from './exposure.ts';
import type { Evidence } from './loss-estimate.ts';
import { inForce } from './loss-model.ts';
import { publicRecordCurve } from './public-record.ts';
import type { Workspace } from './workspace.ts';

/** One loss a draw, USD. */
export interface EventLosses {
  readonly direct: Float64Array;
  readonly churn: Float64Array;
  readonly newBusiness: Float64Array;
  readonly brand: Float64Array;
  readonly premiumRise: Float64Array;
  /** The four above together. */
  readonly indirect: Float64Array;
  /** Draws whose direct loss met the cap. */
  readonly capped: Uint8Array;
}

const lnReference = log(referenceRevenue);
const lnPremiumReference = log(2e6);

/** What the losses hang on besides the controls, one entry a draw: the same firm with others keeps it. */
export interface LossBasis extends Omit<EventLosses, 'direct' | 'capped'> {
  /** ln of the direct loss before controls and records. */
  readonly lnLoss: Float64Array;
  /** ln of how much dearer the people on file make it. */
  readonly lnRecords: Float64Array;
  readonly exposure: Float64Array;
  /** The cap, USD. */
  readonly most: Float64Array;
}

/** In steps, as `estimateLossInSteps`: it is the longest part of an estimate. */
export function* lossBasis(
  business: Business,
  draws: Draws,
  evidence: Evidence,
  space: Workspace,
): Generator<undefined, LossBasis> {
  const lnRevenue = drawn(draws.revenueShare, business.lnRevenue, business.revenueKnown, space);
  const lnLoss =
    evidence === 'claims'
      ? claimsSize(business, draws, lnRevenue, space)
      : recordSize(business, draws, lnRevenue, space);
  const revenue = space.perDraw();
  if (business.revenueKnown) revenue.fill(exp(lnRevenue[0]!));
  else for (let i = 0; i < drawCount; i++) revenue[i] = exp(lnRevenue[i]!);
  yield;
  const cap = inForce(size.cap).value;
  const most = space.perDraw();
  for (let i = 0; i < drawCount; i++) most[i] = revenue[i]! * cap;
  const lnRecords = recordsFactor(business, draws);
  const exposure = exposures(business.profile, draws);
  yield;
  return {
    lnLoss,
    lnRecords,
    exposure,
    most,
    ...indirectLosses(business, draws, lnRevenue, revenue, space),
  };
}

/**
 * The cost of one event in each draw.
 *
 *     direct = mean of its type × (revenue ÷ USD 5M)^elasticity × region × sector × controls
 *              × (people on file ÷ typical)^elasticity, where data was exposed
 *              × exposure, on the part that is a standstill × spread
 *
 * and no more than the cap. The indirect costs come on top of it.
 */
export function eventLosses(
  { lnLoss, lnRecords, exposure, most, ...indirect }: LossBasis,
  { controlCell }: Draws,
  controls: readonly ControlFactors[],
  space: Workspace,
): EventLosses {
  const direct = space.perDraw();
  const capped = new Uint8Array(drawCount);
  for (let index = 0; index < incidentTypes.length; index++) {
    const lnControl = controls[index]!.severity.map(log);
    const end = typeStarts[index + 1]!;
    for (let i = typeStarts[index]!; i < end; i++) {
      const ln = lnLoss[i]! + lnControl[controlCell[i]!]! + lnRecords[i]!;
      const loss = exp(ln) * exposure[i]!;
      const cap = most[i]!;
      if (loss > cap) capped[i] = 1;
      direct[i] = loss > cap ? cap : loss;
    }
  }
  return { direct, capped, ...indirect };
}

/** ln of the direct loss by type, revenue, region and sector. */
function claimsSize(
  { place, sector }: Business,
  draws: Draws,
  lnRevenue: Float64Array,
  space: Workspace,
): Float64Array {
  const { lnMean, elasticity, lnSpread } = draws;
  const region = lnFactor(place.severity, draws.regionShare);
  const trade = lnFactor(sector.severity, draws.sectorShare);
  const ln = space.perDraw();
  for (let i = 0; i < drawCount; i++) {
    const own = lnMean[i]! + elasticity[i]! * (lnRevenue[i]! - lnReference) + lnSpread[i]!;
    ln[i] = own + region[i]! + trade[i]!;
  }
  return ln;
}

/** Public records tell sizes by revenue alone, so type and region move nothing here. */
function recordSize(
  { sector }: Business,
  { recordQuantile, sectorShare }: Draws,
  lnRevenue: Float64Array,
  space: Workspace,
): Float64Array {
  const curve = publicRecordCurve();
  const trade = lnFactor(sector.severity, sectorShare);
  const ln = space.perDraw();
  for (let i = 0; i < drawCount; i++) ln[i] = curve(lnRevenue[i]!, recordQuantile[i]!) + trade[i]!;
  return ln;
}

function lnFactor(coefficient: Coefficient, shares: Float64Array): Float64Array {
  return column(shares, inForce(coefficient), (ln) => {
    const table = tableOf(coefficient).map(log);
    for (let i = 0; i < drawCount; i++) ln[i] = quantileAt(table, shares[i]!);
  });
}

/** More people on file make a breach dearer; without a breach they play no part. */
function recordsFactor({ profile, lnRecords }: Business, draws: Draws): Float64Array {
  const { breach, recordsElasticity, recordsShare } = draws;
  return column(recordsShare, profile.records, (ln) => {
    const lnTypical = log(inForce(size.typicalRecords).value);
    for (let i = 0; i < drawCount; i++) {
      ln[i] = breach[i] ? recordsElasticity[i]! * (lnRecords(recordsShare[i]!) - lnTypical) : 0;
    }
  });
}

/** What stands still costs more where more work or more sales hang on it. */
function exposures(profile: BusinessProfile, { workShare, onlineShare }: Draws): Float64Array {
  const { industry, workLostShare, revenueOnlineShare } = profile;
  const key = `${industry} ${workLostShare} ${revenueOnlineShare}`;
  return column(workShare, key, (factors) => {
    const exposure = exposureOf(profile);
    factors.fill(1);
    incidentTypes.forEach((type, index) => {
      const share = typeRecords[type].split.interruption ?? 0;
      const end = share > 0 ? typeStarts[index + 1]! : 0;
      for (let i = typeStarts[index]!; i < end; i++) {
        factors[i] = 1 + share * (exposure(workShare[i]!, onlineShare[i]!) - 1);
      }
    });
  });
}

interface Column {
  readonly key: unknown;
  readonly values: Float64Array;
}

/** The last column that was worked out of some shares. */
const columns = new WeakMap<Float64Array, Column>();

/**
 * Works a column out anew only when what it hangs on has changed: most moves of an input leave it.
 *
 * @param shares - of one seed and model, which the column belongs to
 * @param key - told apart by `===`
 */
function column(
  shares: Float64Array,
  key: unknown,
  fill: (values: Float64Array) => void,
): Float64Array {
  const kept = columns.get(shares);
  if (kept && kept.key === key) return kept.values;
  const values = new Float64Array(drawCount); // another estimate may still be at work with the last one
  fill(values);
  columns.set(shares, { key, values });
  return values;
}

/** An input in each draw; read once where it is known. */
function drawn(
  shares: Float64Array,
  at: (share: number) => number,
  known: boolean,
  space: Workspace,
): Float64Array {
  const values = space.perDraw();
  if (known) return values.fill(at(0.5));
  for (let i = 0; i < drawCount; i++) values[i] = at(shares[i]!);
  return values;
}

function indirectLosses(
  { margin, revenueKnown }: Business,
  draws: Draws,
  lnRevenue: Float64Array,
  revenue: Float64Array,
  space: Workspace,
): Omit<EventLosses, 'direct' | 'capped'> {
  const { breach, churnYears, contribution, brand: drawnBrand } = draws;
  const elasticity = inForce(followUp.premiumElasticity).value;
  const premiumAt = (ln: number): number => exp(elasticity * (ln - lnPremiumReference));
  const churn = space.perDraw();
  const newBusiness = space.perDraw();
  const brand = space.perDraw();
  const premiumRise = space.perDraw();
  const indirect = space.perDraw();
  let premium = premiumAt(lnRevenue[0]!);
  for (let i = 0; i < drawCount; i++) {
    if (!revenueKnown) premium = premiumAt(lnRevenue[i]!);
    const yearlyMargin = revenue[i]! * contribution[i]!;
    newBusiness[i] = draws.newBusiness[i]! * yearlyMargin;
    premiumRise[i] = draws.premiumRise[i]! * premium;
    churn[i] = breach[i]! * churnYears[i]! * (margin ?? yearlyMargin);
    brand[i] = breach[i]! * drawnBrand[i]!;
    indirect[i] = churn[i]! + newBusiness[i]! + brand[i]! + premiumRise[i]!;
  }
  return { churn, newBusiness, brand, premiumRise, indirect };
}
