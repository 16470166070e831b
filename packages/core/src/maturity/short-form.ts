import type { MaturityModel } from './maturity-model.ts';
import type { MaturityAnswers } from './maturity-result.ts';

/**
 * The short form of a model: the one decisive question of each dimension, with all of its weight.
 * What it gives is a first impression: it never has the answers that a verdict needs.
 *
 * A dimension in which no question is marked keeps its first one.
 */
export function shortForm(model: MaturityModel): MaturityModel {
  const dimensions = model.dimensions.map((dimension) => {
    const { questions } = dimension;
    return { ...dimension, questions: [questions.find((one) => one.isDecisive) ?? questions[0]!] };
  });
  const shortOf = model.dimensions.reduce((total, { questions }) => total + questions.length, 0);
  const answersNeeded = model.scoring?.answersNeeded ?? shortOf;
  return { ...model, dimensions, scoring: { ...model.scoring, answersNeeded }, shortOf };
}

/** The answers that a model asks for; others belong to its longer form. */
export function answersTo(
  { dimensions }: MaturityModel,
  answers: MaturityAnswers,
): MaturityAnswers {
  const ids = dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(
    ids.filter((id) => answers[id] !== undefined).map((id) => [id, answers[id]]),
  );
}
