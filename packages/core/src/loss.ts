export { drawInSteps } from './loss/draws.ts';
export { estimateLoss, estimateLossInSteps } from './loss/estimate-loss.ts';
export {
  type Assumption,
  type DirectCost,
  type Distribution,
  directCosts,
  type Evidence,
  type IndirectCost,
  indirectCosts,
  type LossEstimate,
  type Sensitivity,
  type Warning,
  type WarningCode,
} from './loss/loss-estimate.ts';
export { type LossModel, lossModelVersion } from './loss/loss-model.ts';
export type { LossOptions } from './loss/loss-options.ts';
export { warmLossModel } from './loss/warm-loss-model.ts';
