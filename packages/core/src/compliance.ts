export {
  type Applicability,
  type AppliedRegime,
  applicableAmong,
  applicableRegimes,
  type OpenQuestion,
  type UndecidedRegime,
} from './compliance/applicable-regimes.ts';
export { checklistProgress } from './compliance/checklist-progress.ts';
export {
  type Activity,
  activities,
  type DeadlineStatus,
  type Effort,
  efforts,
  type Fact,
  type Figure,
  figures,
  type Gate,
  gates,
  type ItemState,
  itemStates,
  type Level,
  levels,
} from './compliance/codes.ts';
export { controlsFrom } from './compliance/controls-from.ts';
export { type DatedDeadline, deadlinesOf } from './compliance/deadlines-of.ts';
export { regimes } from './compliance/every-regime.ts';
export { factsFrom } from './compliance/facts-from.ts';
export { gateWords } from './compliance/gate-words.ts';
export type { ItemAnswer, ItemAnswers } from './compliance/item-answers.ts';
export { type ItemQuestion, itemQuestions } from './compliance/item-questions.ts';
export { loadRegime } from './compliance/load-regime.ts';
export {
  type Held,
  type MarketLane,
  type MarketMap,
  marketLanes,
} from './compliance/market-lanes.ts';
export { complianceModelVersion } from './compliance/model-version.ts';
export { type ChecklistProgress, type NextStep, progressOf } from './compliance/progress-of.ts';
export { type RankedGap, rankGaps } from './compliance/rank-gaps.ts';
export type {
  BusinessFacts,
  Clock,
  Deadline,
  Expression,
  Regime,
  RegimeItem,
  RegimeSource,
  Rule,
  Text,
} from './compliance/regime.ts';
export type { RegimeHead } from './compliance/regime-head.ts';
export { regimeHeads } from './compliance/regime-heads.ts';
export { type SafeHarbour, safeHarbours, safeHarboursFor } from './compliance/safe-harbours.ts';
export type { Suggestion } from './compliance/suggestions-for.ts';
export { type Watched, watchList } from './compliance/watch-list.ts';
export { type Change, whatWouldChange } from './compliance/what-would-change.ts';
