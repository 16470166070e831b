import { hygieneQuestions } from '../tables/hygiene-questions.ts';
import type { MaturityModel } from './maturity-model.ts';
import type { MaturityAnswers } from './maturity-result.ts';

/**
 * Refuses answers that a program got wrong. Those to the hygiene questions may stand among them:
 * they are kept apart from the score.
 *
 * @throws {TypeError} the answers are no object
 * @throws {RangeError} an answer is to no question of the model, or is no option of it
 */
export function assertAnswers(answers: MaturityAnswers, { dimensions }: MaturityModel): void {
  if (typeof answers !== 'object' || answers === null) {
    throw new TypeError('answers must be an object');
  }
  const options = new Map(
    dimensions.flatMap(({ questions }) => questions.map((one) => [one.id, one.options.length])),
  );
  for (const [id, answer] of Object.entries(answers)) {
    const count = options.get(id);
    if (count === undefined && hygieneQuestions.some((one) => one.id === id)) continue;
    if (count === undefined)
      throw new RangeError(`answers must be to questions of the model, not ${id}`);
    if (answer === undefined || answer === 'unknown') continue;
    if (!Number.isInteger(answer) || answer < 0 || answer >= count) {
      throw new RangeError(`answers.${id} must be an option from 0 to ${count - 1}, or unknown`);
    }
  }
}
