import type { MaturityModel, MaturityQuestion } from '../maturity/maturity-model.ts';
import { maturityActions } from './maturity-actions.ts';
import { maturityMappings, type QuestionId } from './maturity-mappings.ts';
import { maturityOutline } from './maturity-outline.ts';

/**
 * Points of the five options, from the lowest. The step from 2 to 4 is larger on purpose: it is
 * the step from intention to evidence. Source: our judgement, not a validated scale. Taken on
 * 2026-11-23.
 */
const optionScores = [0, 1, 2, 4, 5];

/** Points of the whole score for each dimension: all weigh the same. */
const weight = 20;

/**
 * The model of the kit: five dimensions, twenty questions, 100 points. The words of its questions
 * are in the locales.
 *
 * Source: our judgement; weights, scores and thresholds are design choices, to be calibrated on
 * real clients. Taken on 2026-11-23.
 */
export const maturityModel: MaturityModel = {
  version: '1.0',
  dimensions: maturityOutline.map(({ id, questions, decisive }) => ({
    id,
    weight,
    questions: questions.map((one) => question(one, one === decisive)),
  })),
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

function question(id: QuestionId, isDecisive: boolean): MaturityQuestion {
  return {
    id,
    options: optionScores.map((score) => ({ score })),
    isDecisive,
    actions: maturityActions[id],
    mapping: maturityMappings[id],
  };
}
