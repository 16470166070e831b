import { type Column, eachExp, linear, plus, times } from '../math/columns.ts';
import { exp, log } from '../math/exact.ts';
import { readQuantiles } from '../math/pert.ts';
import type { BusinessProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { followUp } from '../tables/follow-up.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import { referenceRevenue, size } from '../tables/size.ts';
import type { Business } from './business.ts';
import type { ControlFactors } from './control-factors.ts';
import { type Draws, drawCount, readCells, tableOf, typeStarts } from './draws.ts';
import { exposureTables } from './exposure.ts';
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
  /** The cap of the direct loss. */
  readonly most: Float64Array;
}

const lnReference = log(referenceRevenue);
const lnPremiumReference = log(2e6);

/** What the losses hang on besides the controls, one entry a draw: the same firm with others keeps it. */
export interface LossBasis extends Omit<EventLosses, 'direct'> {
  /** ln of the direct loss before controls. */
  readonly lnLoss: Float64Array;
  readonly exposure: Float64Array;
}

/** In steps, as `estimateLossInSteps`: it is the longest part of an estimate. */
export function* lossBasis(
  business: Business,
  draws: Draws,
  evidence: Evidence,
  space: Workspace,
): Generator<undefined, LossBasis> {
  const { revenueKnown } = business;
  const lnRevenue = revenueKnown
    ? space.perDraw().fill(business.lnRevenue[0]!)
    : readQuantiles(business.lnRevenue, draws.revenueShare, space.perDraw());
  const lnLoss =
    evidence === 'claims'
      ? claimsSize(business, draws, lnRevenue, space.perDraw())
      : recordSize(draws, lnRevenue, space.perDraw());
  plus(lnLoss, lnFactor(business.sector.severity, draws.sectorShare));
  plus(lnLoss, lnRecords(business, draws));
  yield;
  const exposure = exposures(business.profile, draws);
  const revenue = expOf(lnRevenue, revenueKnown, space.perDraw());
  const most = linear(revenue, inForce(size.cap).value, 0, space.perDraw());
  yield;
  return { lnLoss, exposure, most, ...indirectLosses(business, draws, lnRevenue, revenue, space) };
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
  { lnLoss, exposure, most, ...indirect }: LossBasis,
  { controlCell }: Draws,
  controls: readonly ControlFactors[],
  space: Workspace,
): EventLosses {
  const direct = space.perDraw();
  controls.forEach(({ severity }, type) => {
    readCells(severity.map(log), controlCell, type, direct);
  });
  plus(direct, lnLoss);
  eachExp(direct);
  times(direct, exposure);
  atMost(direct, most);
  return { direct, most, ...indirect };
}

function atMost(values: Column, most: Column): void {
  for (let i = 0; i < drawCount; i++) if (values[i]! > most[i]!) values[i] = most[i]!;
}

/** ln of the direct loss by type, revenue and region. */
function claimsSize(
  { place }: Business,
  { elasticity, lnSize, regionShare }: Draws,
  lnRevenue: Column,
  ln: Column,
): Column {
  linear(lnRevenue, 1, -lnReference, ln);
  times(ln, elasticity);
  plus(ln, lnSize);
  return plus(ln, lnFactor(place.severity, regionShare));
}

/** Public records tell sizes by revenue alone, so type and region move nothing here. */
function recordSize({ recordQuantile }: Draws, lnRevenue: Column, ln: Column): Column {
  const curve = publicRecordCurve();
  for (let i = 0; i < drawCount; i++) ln[i] = curve(lnRevenue[i]!, recordQuantile[i]!);
  return ln;
}

function lnFactor(coefficient: Coefficient, shares: Column): Column {
  return kept(shares, inForce(coefficient), (ln) => {
    readQuantiles(tableOf(coefficient).map(log), shares, ln);
  });
}

/** ln of how much dearer more people on file make a breach; without a breach they play no part. */
function lnRecords({ profile, lnRecords: table }: Business, draws: Draws): Column {
  const { breach, recordsElasticity, recordsShare } = draws;
  return kept(recordsShare, profile.records, (ln) => {
    readQuantiles(table, recordsShare, ln);
    linear(ln, 1, -log(inForce(size.typicalRecords).value));
    times(ln, recordsElasticity);
    times(ln, breach);
  });
}

/** What stands still costs more where more work or more sales hang on it. */
function exposures(profile: BusinessProfile, { workShare, onlineShare }: Draws): Column {
  const { industry, workLostShare, revenueOnlineShare } = profile;
  const key = `${industry} ${workLostShare} ${revenueOnlineShare}`;
  return kept(workShare, key, (factors) => {
    const { work, sales } = exposureTables(profile);
    readQuantiles(work, workShare, factors);
    plus(factors, readQuantiles(sales, onlineShare, new Float64Array(drawCount)));
    incidentTypes.forEach((type, index) => {
      const part = typeRecords[type].split.interruption ?? 0;
      const own = factors.subarray(typeStarts[index], typeStarts[index + 1]);
      linear(own, part, 1 - part);
    });
  });
}

interface Kept {
  readonly key: unknown;
  readonly values: Column;
}

/** The last column that was worked out of some shares. */
const lastOf = new WeakMap<Column, Kept>();

/**
 * Works a column out anew only when what it hangs on has changed: most moves of an input leave it.
 *
 * @param shares - of one seed and model, which the column belongs to
 * @param key - told apart by `===`
 */
function kept(shares: Column, key: unknown, fill: (values: Column) => void): Column {
  const last = lastOf.get(shares);
  if (last && last.key === key) return last.values;
  const values = new Float64Array(drawCount); // another estimate may still be at work with the last one
  fill(values);
  lastOf.set(shares, { key, values });
  return values;
}

/** @param level - whether all values are the same */
function expOf(values: Column, level: boolean, into: Column): Column {
  return level ? into.fill(exp(values[0]!)) : eachExp(values, into);
}

function indirectLosses(
  { margin, revenueKnown }: Business,
  draws: Draws,
  lnRevenue: Column,
  revenue: Column,
  space: Workspace,
): Omit<EventLosses, 'direct' | 'most'> {
  const elasticity = inForce(followUp.premiumElasticity).value;
  const { brand } = draws;
  const contribution = times(draws.contribution, revenue, space.perDraw());
  const newBusiness = times(draws.newBusiness, contribution, space.perDraw());
  const margins = margin === undefined ? contribution : contribution.fill(margin);
  const churn = times(draws.churnYears, margins, space.perDraw());
  const premiumRise = linear(
    lnRevenue,
    elasticity,
    -elasticity * lnPremiumReference,
    space.perDraw(),
  );
  expOf(premiumRise, revenueKnown, premiumRise);
  times(premiumRise, draws.premiumRise);
  const indirect = plus(churn, newBusiness, space.perDraw());
  plus(indirect, brand);
  plus(indirect, premiumRise);
  return { churn, newBusiness, brand, premiumRise, indirect };
}
