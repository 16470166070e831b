/**
 * Exponential, logarithm and root of the normal distribution out of `+ − × ÷ √` alone, which
 * ECMAScript defines to the last bit. `Math.exp` and `Math.log` differ between engines, and a
 * result must read the same in all of them.
 */

import { float, highWord, words } from './float-bits.ts';

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const perLn2 = 1 / (ln2High + ln2Low);

/** Powers of two from 2^-1074 to 2^1023, made by exact steps. */
const powersOfTwo = /* @__PURE__ */ (() => {
  const powers = new Float64Array(2098);
  powers[1074] = 1;
  for (let i = 1075; i < 2098; i++) powers[i] = powers[i - 1]! * 2;
  for (let i = 1073; i >= 0; i--) powers[i] = powers[i + 1]! / 2;
  return powers;
})();

/** e to the power of x; relative error below 1e-15 where the result is a normal number. */
export function exp(x: number): number {
  if (x > 709) return Number.MAX_VALUE;
  if (x < -745) return 0;
  const k = Math.floor(x * perLn2 + 0.5);
  const r = x - k * ln2High - k * ln2Low;
  // Taylor series; |r| ≤ 0.3466, so the first term left out is below 1e-17.
  // Written out, not a loop: fewer steps for an engine that has not compiled it yet. Each factor is 1 ÷ n!.
  let sum = 1.6059043836821616e-10 * r + 2.08767569878681e-9;
  sum = ((sum * r + 2.505210838544172e-8) * r + 2.7557319223985894e-7) * r + 2.7557319223985893e-6;
  sum = ((sum * r + 2.48015873015873e-5) * r + 1.984126984126984e-4) * r + 1.388888888888889e-3;
  sum = ((sum * r + 8.333333333333333e-3) * r + 4.1666666666666664e-2) * r + 0.16666666666666666;
  return (((sum * r + 0.5) * r + 1) * r + 1) * powersOfTwo[k + 1074]!;
}

/**
 * Natural logarithm; relative error below 1e-15.
 *
 * @param x - a normal number above zero
 */
export function log(x: number): number {
  float[0] = x;
  const high = words[highWord]!;
  let exponent = (high >>> 20) - 1023;
  words[highWord] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = float[0]!;
  // From 0.75 to 1.5, so that ln 1 is 0 and what lies around it has no rest to cancel.
  if (mantissa > 1.5 || (mantissa === 1.5 && x < 1)) {
    mantissa /= 2;
    exponent++;
  }
  // ln m = 2 artanh((m − 1) ÷ (m + 1)); |s| ≤ 0.2, so the series ends at s^25. Written out as in `exp`.
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  let sum = (0.04 * q + 0.043478260869565216) * q + 0.047619047619047616;
  sum = ((sum * q + 0.05263157894736842) * q + 0.058823529411764705) * q + 0.06666666666666667;
  sum = ((sum * q + 0.07692307692307693) * q + 0.09090909090909091) * q + 0.1111111111111111;
  sum = ((sum * q + 0.14285714285714285) * q + 0.2) * q + 0.3333333333333333;
  return exponent * ln2High + (exponent * ln2Low + 2 * s * (sum * q + 1));
}

/** x to the power of y, for x above zero. */
export function power(x: number, y: number): number {
  return exp(y * log(x));
}
