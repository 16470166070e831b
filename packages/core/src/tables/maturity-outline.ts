import type { QuestionId } from './maturity-mappings.ts';

/** Which questions belong to a dimension, and which of them decides in the short form. */
interface Outline {
  readonly id: string;
  readonly questions: readonly QuestionId[];
  readonly decisive: QuestionId;
}

/** The five dimensions and their questions, in the order in which they are asked. Source: our judgement. Taken on 2026-11-25. */
export const maturityOutline = [
  { id: 'budget', questions: ['B1', 'B2', 'B3', 'B4'], decisive: 'B1' },
  { id: 'risk', questions: ['R1', 'R2', 'R3', 'R4'], decisive: 'R2' },
  { id: 'executive', questions: ['E1', 'E2', 'E3', 'E4'], decisive: 'E1' },
  { id: 'compliance', questions: ['C1', 'C2', 'C3', 'C4'], decisive: 'C1' },
  { id: 'crisis', questions: ['P1', 'P2', 'P3', 'P4'], decisive: 'P3' },
] as const satisfies readonly Outline[];

export type DimensionId = (typeof maturityOutline)[number]['id'];
export type DecisiveQuestion = (typeof maturityOutline)[number]['decisive'];
