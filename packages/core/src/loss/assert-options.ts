import type { LossOptions } from './loss-options.ts';

/**
 * @throws {RangeError} the seed is not a whole number, the evidence is unknown, or a coefficient
 * of the model is out of order
 */
export function assertOptions({ seed = 1, evidence = 'claims', model }: LossOptions): void {
  if (!Number.isInteger(seed)) throw new RangeError('seed must be a whole number');
  if (evidence !== 'claims' && evidence !== 'public-record') {
    throw new RangeError('evidence must be claims or public-record');
  }
  if (!model) return;
  if (!model.version) throw new RangeError('model must name its version');
  for (const [id, { low, value, high }] of Object.entries(model.coefficients)) {
    if (!(low <= value && value <= high && Number.isFinite(high - low))) {
      throw new RangeError(`coefficient ${id} must run low, value, high`);
    }
  }
}
