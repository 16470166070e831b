import { type DueDays, dueDays } from './maturity-model.ts';
import type { Gap } from './maturity-result.ts';

/** What is to be done by a day. */
export interface PlanPart {
  /** Days from the assessment. */
  readonly due: DueDays;
  /** Best first. */
  readonly gaps: readonly Gap[];
}

/**
 * Gaps by the day until which they should be closed.
 *
 * @param gaps - best first, as `scoreMaturity` gives them
 * @returns for 30, 60 and 90 days, in this order; a part may be empty
 *
 * @example
 * maturityPlan([]).map(({ due }) => due);
 * // => [30, 60, 90]
 */
export function maturityPlan(gaps: readonly Gap[]): readonly PlanPart[] {
  return dueDays.map((due) => ({ due, gaps: gaps.filter((gap) => gap.due === due) }));
}
