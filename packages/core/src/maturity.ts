export {
  type AdviserVerdict,
  adviserVerdict,
  type RaisedFlag,
  type Verdict,
  type VerdictOptions,
} from './maturity/adviser-verdict.ts';
export {
  type Action,
  type Cost,
  costs,
  type DueDays,
  dueDays,
  type Effort,
  efforts,
  type Mapping,
  type MaturityDimension,
  type MaturityModel,
  type MaturityOption,
  type MaturityQuestion,
  type ModelText,
  type Threshold,
  type ThresholdId,
  thresholdIds,
} from './maturity/maturity-model.ts';
export { maturityPlan, type PlanPart } from './maturity/maturity-plan.ts';
export {
  type Band,
  type BandId,
  bandIds,
  type EvidenceMark,
  type Finding,
  type Gap,
  type MaturityAnswer,
  type MaturityAnswers,
  type MaturityResult,
} from './maturity/maturity-result.ts';
export {
  type HygieneAnswer,
  type HygieneAnswers,
  type HygieneResult,
  hygieneAnswerCodes,
  scoreHygiene,
} from './maturity/score-hygiene.ts';
export { type MaturityOptions, scoreMaturity } from './maturity/score-maturity.ts';
export { answersTo, shortForm } from './maturity/short-form.ts';
export { maturityModel } from './tables/built-in-maturity-model.ts';
export { hygieneMappings } from './tables/hygiene-mappings.ts';
export {
  type HygieneId,
  type HygieneQuestion,
  hygieneQuestions,
  type InsurerUse,
} from './tables/hygiene-questions.ts';
export type { QuestionId } from './tables/maturity-mappings.ts';
export {
  type DecisiveQuestion,
  type DimensionId,
  maturityOutline,
} from './tables/maturity-outline.ts';
export { type RedFlagEffect, type RedFlagRule, redFlagRules } from './tables/maturity-red-flags.ts';
export { type MaturitySource, maturitySources } from './tables/maturity-sources.ts';
