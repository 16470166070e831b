import type {
  MaturityDimension,
  MaturityModel,
  MaturityQuestion,
} from '../maturity/maturity-model.ts';
import { decisiveQuestions, maturityActions } from './maturity-actions.ts';
import { maturityMappings, type QuestionId } from './maturity-mappings.ts';

/**
 * Points of the five options, from the lowest. The step from 2 to 4 is larger on purpose: it is
 * the step from intention to evidence. Source: our judgement, not a validated scale. Taken on
 * 2026-11-23.
 */
const optionScores = [0, 1, 2, 4, 5];

export const dimensionIds = ['budget', 'risk', 'executive', 'compliance', 'crisis'] as const;
export type DimensionId = (typeof dimensionIds)[number];

/**
 * The model of the kit: five dimensions, twenty questions, 100 points. The words of its questions
 * are in the locales.
 *
 * Source: our judgement; weights, scores and thresholds are design choices, to be calibrated on
 * real clients. Taken on 2026-11-23.
 */
export const maturityModel: MaturityModel = {
  version: '1.0',
  dimensions: [
    dimension('budget', ['B1', 'B2', 'B3', 'B4']),
    dimension('risk', ['R1', 'R2', 'R3', 'R4']),
    dimension('executive', ['E1', 'E2', 'E3', 'E4']),
    dimension('compliance', ['C1', 'C2', 'C3', 'C4']),
    dimension('crisis', ['P1', 'P2', 'P3', 'P4']),
  ],
  thresholds: [
    { id: 'ready', min: 80, max: 100 },
    { id: 'accept', min: 60, max: 80 },
    { id: 'letter', min: 40, max: 60 },
    { id: 'walk', min: 0, max: 40 },
  ],
  scoring: {
    answersNeeded: 18,
    unseenScore: 2,
    altWeights: {
      regulated: { budget: 15, risk: 20, executive: 20, compliance: 25, crisis: 20 },
      'ransomware-exposed': { budget: 15, risk: 20, executive: 20, compliance: 15, crisis: 30 },
    },
  },
};

function dimension(id: DimensionId, questions: readonly QuestionId[]): MaturityDimension {
  return { id, weight: 20, questions: questions.map(question) };
}

function question(id: QuestionId): MaturityQuestion {
  const actions = maturityActions[id];
  return {
    id,
    options: optionScores.map((score) => ({ score })),
    isDecisive: decisiveQuestions.includes(id),
    mapping: maturityMappings[id],
    ...(actions && { actions }),
  };
}
