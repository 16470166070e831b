import { log } from './exact.ts';

/**
 * Standard normal quantile: the value that a share of all draws stays below.
 *
 * @param share - above 0, below 1
 * @returns relative error below 1.2e-9
 * @see P. J. Acklam, An algorithm for computing the inverse normal cumulative distribution
 * function, 2003
 */
export function normalQuantile(share: number): number {
  const q = share - 0.5;
  return Math.abs(q) > 0.47575 ? tail(share) : central(q, q * q);
}

// The polynomials are written out, not looped over, as in `exp`.

function central(q: number, r: number): number {
  let over = -39.69683028665376 * r + 220.9460984245205;
  over = ((over * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716;
  let under = -54.47609879822406 * r + 161.5858368580409;
  under = ((under * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572;
  return (q * (over * r + 2.506628277459239)) / (under * r + 1);
}

function tail(share: number): number {
  const q = Math.sqrt(-2 * log(share > 0.5 ? 1 - share : share));
  let over = -7.784894002430293e-3 * q - 0.3223964580411365;
  over = ((over * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968;
  let under = 7.784695709041462e-3 * q + 0.3224671290700398;
  under = (under * q + 2.445134137142996) * q + 3.754408661907416;
  const value = (over * q + 2.938163982698783) / (under * q + 1);
  return share > 0.5 ? -value : value;
}
