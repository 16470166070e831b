import type { MaturityModel } from '../maturity/maturity-model.ts';
import { bandProblems, unreachableBands } from './band-problems.ts';
import type { ModelProblem } from './model-problem.ts';
import { referenceProblems } from './reference-problems.ts';
import { textProblems } from './text-problems.ts';
import { weightProblems } from './weight-problems.ts';

/** What the parts of a model say against each other, given that its shape is right. */
export function maturityModelProblems(model: MaturityModel): readonly ModelProblem[] {
  const weights = weightProblems(model);
  const bands = bandProblems(model);
  // Which bands can be reached means something once points and bands are right.
  const isSound = [...weights, ...bands].every(({ level }) => level === 'warning');
  return [
    ...weights,
    ...bands,
    ...(isSound ? unreachableBands(model) : []),
    ...referenceProblems(model),
    ...textProblems(model),
  ];
}
