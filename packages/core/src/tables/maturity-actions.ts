import type { Action, Cost, DueDays, Effort } from '../maturity/maturity-model.ts';
import type { QuestionId } from './maturity-mappings.ts';

/**
 * What the measure against each low answer costs in money and in one's own time, and by when it
 * should be done; from the lowest option to the third. Their words are in the locales.
 *
 * Source: our judgement, for a firm of 5 to 200 people. Taken on 2026-11-25.
 */
export const maturityActions: Readonly<Record<QuestionId, readonly Action[]>> = {
  B1: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  B2: [does('free', 'hours', 60), does('free', 'hours', 60), does('free', 'days', 60)],
  B3: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  B4: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 60)],
  R1: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  R2: [does('free', 'days', 60), does('low', 'days', 60), does('free', 'days', 60)],
  R3: [does('free', 'days', 30), does('free', 'hours', 30), does('free', 'days', 60)],
  R4: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'days', 30)],
  E1: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  E2: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  E3: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  E4: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  C1: [does('free', 'days', 30), does('free', 'hours', 30), does('free', 'days', 60)],
  C2: [does('free', 'hours', 30), does('free', 'days', 30), does('free', 'days', 60)],
  C3: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 60)],
  C4: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  P1: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
  P2: [does('free', 'hours', 90), does('free', 'hours', 90), does('free', 'hours', 90)],
  P3: [does('low', 'days', 30), does('free', 'days', 30), does('free', 'days', 60)],
  P4: [does('free', 'hours', 30), does('free', 'hours', 30), does('free', 'hours', 30)],
};

function does(cost: Cost, effort: Effort, due: DueDays): Action {
  return { cost, effort, due };
}
