export { answeredReturn, boughtRisk, figureOf, guessOf } from './roi/answered-return.ts';
export { type Estimate, meanOf, type Uncertain, widened } from './roi/estimate.ts';
export { guessedReturn, type ReturnGuesses } from './roi/guessed-return.ts';
export { internalRate } from './roi/internal-rate.ts';
export { netPresentValue } from './roi/net-present-value.ts';
export { paybackMonths } from './roi/payback.ts';
export { ownByDefault } from './roi/point-input.ts';
export { expectedPresentValue, projectReturn, returnModelVersion } from './roi/project-return.ts';
export type {
  CostInput,
  EfficiencyInput,
  OpportunityInput,
  OwnInput,
  PremiumInput,
  ReturnInput,
  RiskDraw,
  RiskInput,
} from './roi/return-input.ts';
export type {
  Alternative,
  ReturnProjection,
  ReturnWarning,
  ReturnWarningCode,
  ReturnYear,
} from './roi/return-projection.ts';
export { riskOfControls } from './roi/risk-of-controls.ts';
