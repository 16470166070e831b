import { exp, log } from '../math/exact.ts';
import type { Sensitivity } from './loss-estimate.ts';

/**
 * Where the yearly mean itself lies, by all that is not known at once: the ranges of the single
 * inputs, which are independent, added in quadrature on a log scale.
 *
 * @param mean - a year, above zero
 * @param inputs - as from `sensitivity`, in the same currency
 * @returns the ends that about eight in ten of the possible means lie between
 */
export function yearRange(
  mean: number,
  inputs: readonly Sensitivity[],
): { readonly low: number; readonly high: number } {
  const distance = (ends: readonly number[]): number =>
    Math.sqrt(ends.reduce((sum, end) => sum + square(log(end / mean)), 0));
  return {
    low: mean * exp(-distance(inputs.map(({ low }) => Math.min(low, mean)))),
    high: mean * exp(distance(inputs.map(({ high }) => Math.max(high, mean)))),
  };
}

const square = (x: number): number => x * x;
