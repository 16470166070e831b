import type { Evidence } from './loss-estimate.ts';
import type { LossModel } from './loss-model.ts';

export interface LossOptions {
  /** A whole number; the same seed gives the same figures. 1 where it is left out. */
  readonly seed?: number;
  /** Whose losses to go by; `claims` where it is left out. */
  readonly evidence?: Evidence;
  /** Coefficients of one's own; the kit's where it is left out. */
  readonly model?: LossModel;
}
