import { convert } from '../currency.ts';
import { type Business, businessOf } from '../loss/business.ts';
import { tableOf } from '../loss/draws.ts';
import { round } from '../loss/round.ts';
import { type EvenShares, evenShares } from '../math/even-shares.ts';
import { exp } from '../math/exact.ts';
import { quantileAt } from '../math/pert.ts';
import { generator } from '../math/random.ts';
import { type Spread, spreadOf } from '../math/spread.ts';
import { assertProfile, type BusinessProfile, ownProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { coverageShare, typicalCoverage } from '../tables/control-effects.ts';
import { size } from '../tables/size.ts';
import {
  payIn,
  standstill,
  workingDayShare,
  workingHoursPerDay,
  workingHoursPerYear,
} from '../tables/standstill.ts';

/** What a standstill after ransomware lasts and costs. */
export interface DowntimeEstimate {
  readonly schema: 'lifeline/downtime@1';
  readonly currency: string;
  /** Currency an hour of work; idle pay and sales that do not come back. */
  readonly costPerHour: Spread;
  /** Calendar days until systems are back. */
  readonly days: { readonly now: Spread; readonly withBackups: Spread };
  /** Currency for the whole standstill. */
  readonly cost: { readonly now: Spread; readonly withBackups: Spread };
}

const drawCount = 2048;

/**
 * Downtime estimate: how long systems would be down after ransomware, and what that costs.
 *
 *     cost an hour = people × pay an hour × work lost + revenue an hour × online × not made up
 *     cost         = cost an hour × working hours until systems are back
 *
 * An hour never costs more than the revenue of an hour. It is part of the interruption in
 * `estimateLoss`, not on top of it.
 *
 * @param profile - what is known; the rest is drawn from its range
 * @returns money rounded to six significant digits
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 * @see docs/method/loss.md
 *
 * @example
 * estimateDowntime({ region: 'US', employees: 12 }).schema;
 * // => 'lifeline/downtime@1'
 */
export function estimateDowntime(profile: BusinessProfile): DowntimeEstimate {
  assertProfile(profile);
  const own = ownProfile(profile);
  const business = businessOf(own);
  const { currency } = business;
  const shares = evenShares([drawCount], generator(1));
  const hours = drawnHours(own, business, shares);
  const { now, withBackups } = drawnDays(own, shares);
  const inMoney = (values: Float64Array): Spread => moneySpread(values, currency);
  const cost = (days: Float64Array): Float64Array =>
    days.map((day, i) => day * workingDayShare * workingHoursPerDay * hours[i]!);
  return {
    schema: 'lifeline/downtime@1',
    currency,
    costPerHour: inMoney(hours),
    days: { now: spreadOf(now, round), withBackups: spreadOf(withBackups, round) },
    cost: { now: inMoney(cost(now)), withBackups: inMoney(cost(withBackups)) },
  };
}

/**
 * The `costPerHour` of `estimateDowntime` alone, for half the work.
 *
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 */
export function downtimeCostPerHour(profile: BusinessProfile): Spread {
  assertProfile(profile);
  const own = ownProfile(profile);
  const business = businessOf(own);
  const hours = drawnHours(own, business, evenShares([drawCount], generator(1)));
  return moneySpread(hours, business.currency);
}

/** USD an hour of work in each draw. */
function drawnHours(
  { employees, workLostShare, revenueOnlineShare, industry }: BusinessProfile,
  { lnRevenue }: Business,
  shares: EvenShares,
): Float64Array {
  const read = (coefficient: Coefficient) => shares(tableOf(coefficient));
  const revenueShares = shares();
  const perHead = read(size.revenuePerEmployee);
  const lost = read(standstill.workLost);
  const online = read(standstill.onlineShare);
  const gone = read(standstill.unrecoverable);
  const loaded = read(standstill.loadedPay);
  const pay = payIn(industry).value * standstill.payRise.value;
  const costs = new Float64Array(drawCount);
  for (let i = 0; i < drawCount; i++) {
    const yearly = exp(quantileAt(lnRevenue, revenueShares[i]!));
    const people = employees ?? yearly / perHead[i]!;
    const idle = people * pay * loaded[i]! * (workLostShare ?? lost[i]!);
    const sales = yearly * (revenueOnlineShare ?? online[i]!) * gone[i]!;
    costs[i] = Math.min(yearly, idle + sales) / workingHoursPerYear;
  }
  return costs;
}

/** Calendar days in each draw. */
function drawnDays({ controls }: BusinessProfile, shares: EvenShares) {
  const read = (coefficient: Coefficient) => shares(tableOf(coefficient));
  const days = read(standstill.outageDays);
  const helped = read(standstill.outageBackups);
  const typical = read(typicalCoverage);
  const coverage = controls?.['tested-backups'] ?? 'unknown';
  const left = (share: number, i: number): number => 1 - share * (1 - helped[i]!);
  const shareNow = (i: number): number =>
    coverage === 'unknown' ? typical[i]! : coverageShare[coverage];
  // The published days belong to firms of which some had backups that worked.
  const withNone = days.map((day, i) => day / left(typical[i]!, i));
  return {
    now: withNone.map((day, i) => day * left(shareNow(i), i)),
    withBackups: withNone.map((day, i) => day * left(1, i)),
  };
}

function moneySpread(values: Float64Array, currency: string): Spread {
  return spreadOf(values, (usd) => round(convert(usd, 'USD', currency)));
}
