import { log } from './exact.ts';

const central = [
  [-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2],
  [1.38357751867269e2, -3.066479806614716e1, 2.506628277459239],
].flat();
const centralBelow = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1, 1,
];
const tail = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const tailBelow = [
  7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1,
];

/**
 * Standard normal quantile: the value that a share of all draws stays below.
 *
 * @param share - above 0, below 1
 * @returns relative error below 1.2e-9
 * @see P. J. Acklam, An algorithm for computing the inverse normal cumulative distribution
 * function, 2003
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * log(share));
    return polynomial(tail, q) / polynomial(tailBelow, q);
  }
  const q = share - 0.5;
  return (q * polynomial(central, q * q)) / polynomial(centralBelow, q * q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i]!;
  return sum;
}
