import { quantileAt } from '../math/pert.ts';
import { type BusinessProfile, ownProfile } from '../profile.ts';
import { size } from '../tables/size.ts';
import { payIn, standstill } from '../tables/standstill.ts';
import { tableOf } from './draws.ts';
import { mean } from './mean.ts';

/**
 * How hard a standstill hits this firm, against one of which nothing is known.
 *
 *     exposure = (pay × work lost + unrecoverable × revenue online) ÷ the same on average
 *
 * Pay is a share of revenue here, the same for a whole sector: were it the firm's own, more revenue
 * with the same staff could lower a loss.
 *
 * @returns one factor for each pair of shares at which the two inputs are read; its mean is 1 where
 * neither is known
 */
export function exposureOf({
  industry,
  workLostShare,
  revenueOnlineShare,
}: BusinessProfile): (workAt: number, onlineAt: number) => number {
  const pay = payShare(industry);
  const sales = mean(standstill.unrecoverable);
  const usual = pay * mean(standstill.workLost) + sales * mean(standstill.onlineShare);
  const work = tableOf(standstill.workLost);
  const online = tableOf(standstill.onlineShare);
  return (workAt, onlineAt) => {
    const lost = workLostShare ?? quantileAt(work, workAt);
    const sold = revenueOnlineShare ?? quantileAt(online, onlineAt);
    return (pay * lost + sales * sold) / usual;
  };
}

/** The mean of `exposureOf` over whatever is not known. */
export function meanExposure(profile: BusinessProfile): number {
  const known = ownProfile({
    workLostShare: mean(standstill.workLost),
    revenueOnlineShare: mean(standstill.onlineShare),
    ...profile,
  });
  return exposureOf(known)(0, 0);
}

/** Pay with everything on top of it, as a share of revenue. */
function payShare(industry: BusinessProfile['industry']): number {
  const perHead = mean(payIn(industry)) * mean(standstill.payRise) * mean(standstill.loadedPay);
  return perHead / mean(size.revenuePerEmployee);
}
