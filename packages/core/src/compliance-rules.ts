export {
  type Applicability,
  type AppliedRegime,
  applicableRegimes,
  type OpenQuestion,
  type UndecidedRegime,
} from './compliance/applicable-regimes.ts';
export {
  type Activity,
  activities,
  type Fact,
  type Figure,
  figures,
  type Gate,
  type Level,
  levels,
} from './compliance/codes.ts';
export { factsFrom } from './compliance/facts-from.ts';
export { gateWords } from './compliance/gate-words.ts';
export {
  type Held,
  type MarketLane,
  type MarketMap,
  marketLanes,
} from './compliance/market-lanes.ts';
export type { BusinessFacts, Leaf, Text } from './compliance/regime.ts';
export type { RegimeHead } from './compliance/regime-head.ts';
export { regimeHeads } from './compliance/regime-heads.ts';
export { safeHarboursFor } from './compliance/safe-harbours.ts';
export { type Change, whatWouldChange } from './compliance/what-would-change.ts';
