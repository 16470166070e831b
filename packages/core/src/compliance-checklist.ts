export {
  type Effort,
  efforts,
  type ItemState,
  itemStates,
} from './compliance/codes.ts';
export { controlsFrom } from './compliance/controls-from.ts';
export { type DatedDeadline, deadlinesOf } from './compliance/deadlines-of.ts';
export type { ItemAnswer, ItemAnswers } from './compliance/item-answers.ts';
export { type ItemQuestion, itemQuestions } from './compliance/item-questions.ts';
export { loadRegime } from './compliance/load-regime.ts';
export {
  type ChecklistProgress,
  type NextStep,
  progressOf,
  reaches,
} from './compliance/progress-of.ts';
export { type RankedGap, rankGaps } from './compliance/rank-gaps.ts';
export type { Deadline, Origin, Regime, RegimeItem, Text } from './compliance/regime.ts';
export type { Suggestion } from './compliance/suggestions-for.ts';
export { type Watched, watchList } from './compliance/watch-list.ts';
