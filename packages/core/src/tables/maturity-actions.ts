import type { Action } from '../maturity/maturity-model.ts';
import type { QuestionId } from './maturity-mappings.ts';

/** The question of each dimension that the short form asks. Source: our judgement, 2026-11-25. */
export const decisiveQuestions: readonly QuestionId[] = ['B3', 'R1', 'E1', 'C1', 'P3'];

/**
 * Cost, effort and days of the measure against each low answer, from the lowest option to the
 * third. Their words are in the locales. Source: our judgement, 2026-11-25.
 */
export const maturityActions: Readonly<Partial<Record<QuestionId, readonly Action[]>>> = {};
