import { log } from '../math/exact.ts';
import { normalQuantile } from '../math/normal-quantile.ts';
import { publicRecordLosses } from '../tables/size.ts';
import { inForce } from './loss-model.ts';

const p95 = normalQuantile(0.95);

/**
 * Losses in public records: a lognormal through the published median and 95th percentile of each
 * revenue band, log-linear between the middles of the bands.
 *
 * @returns a function of ln(revenue in USD) and a standard normal value, that gives ln(loss)
 */
export function publicRecordCurve(): (lnRevenue: number, normal: number) => number {
  const knots = publicRecordLosses.map((band) => {
    const mu = log(inForce(band.median).value);
    return { at: log(band.revenue), mu, sigma: (log(inForce(band.p95).value) - mu) / p95 };
  });
  return (lnRevenue, normal) => {
    const above = knots.findIndex(({ at }) => at >= lnRevenue);
    const right = knots[above < 0 ? knots.length - 1 : above]!;
    const left = above > 0 ? knots[above - 1]! : right;
    const weight = left === right ? 0 : (lnRevenue - left.at) / (right.at - left.at);
    const mu = left.mu + weight * (right.mu - left.mu);
    return mu + normal * (left.sigma + weight * (right.sigma - left.sigma));
  };
}
