import { pertMean } from '../math/pert.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { inForce } from './loss-model.ts';

/** The mean of a coefficient as the model in force has it. */
export function mean(coefficient: Coefficient): number {
  const { low, value, high } = inForce(coefficient);
  return pertMean(low, value, high);
}
