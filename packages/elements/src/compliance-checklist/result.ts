import type { ChecklistProgress } from '@lifeline-kit/core/compliance-checklist';
import type { Applicability, MarketLane } from '@lifeline-kit/core/compliance-rules';

/** What the checklist tells the page: which regimes apply, which markets are open, how far a firm has come. */
export interface ComplianceResult extends Applicability {
  readonly market: readonly MarketLane[];
  /** By regime, of those whose checklist was opened. */
  readonly progress: Readonly<Record<string, ChecklistProgress>>;
}
