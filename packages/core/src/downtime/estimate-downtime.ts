import { convert } from '../currency.ts';
import { businessOf } from '../loss/business.ts';
import { tableOf } from '../loss/draws.ts';
import { round } from '../loss/round.ts';
import { evenShares } from '../math/even-shares.ts';
import { exp } from '../math/exact.ts';
import { quantileAt } from '../math/pert.ts';
import { generator } from '../math/random.ts';
import { assertProfile, type BusinessProfile, ownProfile } from '../profile.ts';
import { coverageShare, typicalCoverage } from '../tables/control-effects.ts';
import { sectorOf } from '../tables/sectors.ts';
import { size } from '../tables/size.ts';
import {
  payOf,
  standstill,
  workingDayShare,
  workingHoursPerDay,
  workingHoursPerYear,
} from '../tables/standstill.ts';

/** One in ten is below `p10`, half are below `p50`, one in ten is above `p90`. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

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
  const { currency, ...draws } = drawnStandstills(ownProfile(profile));
  const money = (usd: number): number => round(convert(usd, 'USD', currency));
  const inMoney = (values: Float64Array): Spread => spreadOf(values, money);
  const cost = (days: Float64Array): Float64Array =>
    days.map((day, i) => day * workingDayShare * workingHoursPerDay * draws.costPerHour[i]!);
  return {
    schema: 'lifeline/downtime@1',
    currency,
    costPerHour: inMoney(draws.costPerHour),
    days: { now: spreadOf(draws.now, round), withBackups: spreadOf(draws.withBackups, round) },
    cost: { now: inMoney(cost(draws.now)), withBackups: inMoney(cost(draws.withBackups)) },
  };
}

function drawnStandstills(profile: BusinessProfile) {
  const business = businessOf(profile);
  const shares = evenShares([drawCount], generator(1));
  const read = (coefficient: Parameters<typeof tableOf>[0]): Float64Array => {
    const table = tableOf(coefficient);
    return shares().map((share) => quantileAt(table, share));
  };
  const revenue = shares().map((share) => exp(business.lnRevenue(share)));
  const { employees, workLostShare, revenueOnlineShare, industry } = profile;
  const sector = industry === undefined || industry === 'other' ? 'any' : sectorOf[industry];
  const perHead = read(size.revenuePerEmployee);
  const lost = read(standstill.workLost);
  const online = read(standstill.onlineShare);
  const gone = read(standstill.unrecoverable);
  const loaded = read(standstill.loadedPay);
  const pay = payOf[sector].value * standstill.payRise.value;
  const costPerHour = revenue.map((yearly, i) => {
    const people = employees ?? yearly / perHead[i]!;
    const idle = people * pay * loaded[i]! * (workLostShare ?? lost[i]!);
    const sales = yearly * (revenueOnlineShare ?? online[i]!) * gone[i]!;
    return Math.min(yearly, idle + sales) / workingHoursPerYear;
  });
  const days = read(standstill.outageDays);
  const helped = read(standstill.outageBackups);
  const typical = read(typicalCoverage);
  const coverage = profile.controls?.['tested-backups'] ?? 'unknown';
  const left = (share: number, i: number): number => 1 - share * (1 - helped[i]!);
  const shareNow = (i: number): number =>
    coverage === 'unknown' ? typical[i]! : coverageShare[coverage];
  // The published days belong to firms of which some had backups that worked.
  const withNone = days.map((day, i) => day / left(typical[i]!, i));
  return {
    currency: business.currency,
    costPerHour,
    now: withNone.map((day, i) => day * left(shareNow(i), i)),
    withBackups: withNone.map((day, i) => day * left(1, i)),
  };
}

function spreadOf(values: Float64Array, show: (value: number) => number): Spread {
  const sorted = values.slice().sort();
  const at = (share: number): number => show(sorted[Math.floor(share * sorted.length)]!);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
