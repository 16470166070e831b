import { levelTable, type QuantileTable } from '../math/pert.ts';
import type { BusinessProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { size } from '../tables/size.ts';
import { payIn, standstill } from '../tables/standstill.ts';
import { tableOf } from './draws.ts';
import { mean } from './mean.ts';

/** The two parts of an exposure, which add up to it. */
interface Exposure<T> {
  readonly work: T;
  readonly sales: T;
}

/**
 * How hard a standstill hits this firm, against one of which nothing is known.
 *
 *     exposure = (pay × work lost + unrecoverable × revenue online) ÷ the same on average
 *
 * Pay is a share of revenue here, the same for a whole sector: were it the firm's own, more revenue
 * with the same staff could lower a loss.
 *
 * @returns a table for each of the two shares; the mean of their sum is 1 where neither is known
 */
export function exposureTables(profile: BusinessProfile): Exposure<QuantileTable> {
  const { workLostShare, revenueOnlineShare } = profile;
  const { work, sales } = perShare(profile);
  return {
    work: shareTable(workLostShare, standstill.workLost).map((share) => work * share),
    sales: shareTable(revenueOnlineShare, standstill.onlineShare).map((share) => sales * share),
  };
}

function shareTable(known: number | undefined, coefficient: Coefficient): QuantileTable {
  return known === undefined ? tableOf(coefficient) : levelTable(known);
}

/** The mean of an exposure over whatever is not known. */
export function meanExposure(profile: BusinessProfile): number {
  const { work, sales } = perShare(profile);
  const lost = profile.workLostShare ?? mean(standstill.workLost);
  const online = profile.revenueOnlineShare ?? mean(standstill.onlineShare);
  return work * lost + sales * online;
}

/** What all of each share comes to. */
function perShare({ industry }: BusinessProfile): Exposure<number> {
  const pay = payShare(industry);
  const sales = mean(standstill.unrecoverable);
  const usual = pay * mean(standstill.workLost) + sales * mean(standstill.onlineShare);
  return { work: pay / usual, sales: sales / usual };
}

/** Pay with everything on top of it, as a share of revenue. */
function payShare(industry: BusinessProfile['industry']): number {
  const perHead = mean(payIn(industry)) * mean(standstill.payRise) * mean(standstill.loadedPay);
  return perHead / mean(size.revenuePerEmployee);
}
