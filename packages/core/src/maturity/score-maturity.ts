import { maturityModel } from '../tables/built-in-maturity-model.ts';
import { assertAnswers } from './assert-answers.ts';
import { bandAt, maturityBands } from './maturity-bands.ts';
import { gapsOf } from './maturity-gaps.ts';
import type { MaturityDimension, MaturityModel, MaturityQuestion } from './maturity-model.ts';
import type {
  EvidenceMark,
  Finding,
  MaturityAnswer,
  MaturityAnswers,
  MaturityResult,
} from './maturity-result.ts';

/** Part of all questions that need an answer where a model does not say how many. */
const shareNeeded = 0.9;

export interface MaturityOptions {
  /** How far each answer was checked; one that is not named is `claimed`. */
  readonly evidence?: Readonly<Record<string, EvidenceMark>>;
  /** Name of another set of weights of the model, such as `regulated`. */
  readonly weights?: string;
}

/**
 * Maturity of a firm's decisions on security: how far money, risk, leadership, duties and plans
 * are settled.
 *
 *     score = sum over dimensions of weight × points of its answers ÷ most points of its answers
 *
 * A question that was skipped, and one that nobody could answer, counts as 0 and is told as a
 * finding. Nothing is rounded: thresholds are met by the score as it is.
 *
 * @param answers - by question id: the index of an option from 0, or `'unknown'`
 * @param model - questions, weights and thresholds; those of the kit where it is left out
 * @throws {RangeError} an answer is to no question, or is no option of it
 *
 * @example
 * scoreMaturity({ B1: 4, B2: 3, B3: 2, B4: 'unknown' }).dimensions.budget;
 * // => 11
 */
export function scoreMaturity(
  answers: MaturityAnswers,
  model: MaturityModel = maturityModel,
  options: MaturityOptions = {},
): MaturityResult {
  assertAnswers(answers, model);
  const weights = weightsOf(model, options.weights);
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const given = questions.map(({ id }) => answers[id]).filter((answer) => answer !== undefined);
  const points = (question: MaturityQuestion): number => pointsOf(question, answers[question.id]);
  const unseen = model.scoring?.unseenScore ?? 2;
  const seen = (question: MaturityQuestion): number =>
    isSeen(options.evidence?.[question.id]) ? points(question) : Math.min(points(question), unseen);
  const dimensions = scored(model, weights, points);
  const verifiedDimensions = scored(model, weights, seen);
  const score = sum(Object.values(dimensions));
  const bands = maturityBands(model);
  return {
    schema: 'lifeline/maturity@1',
    model: model.version,
    seed: 0,
    form: model.shortOf === undefined ? 'full' : 'short',
    answers: Object.fromEntries(
      questions.filter(({ id }) => answers[id] !== undefined).map(({ id }) => [id, answers[id]]),
    ),
    score,
    verified: sum(Object.values(verifiedDimensions)),
    dimensions,
    verifiedDimensions,
    weights,
    band: bandAt(bands, score).id,
    bands,
    confidence:
      given.filter((answer) => answer !== 'unknown').length / (model.shortOf ?? questions.length),
    asked: questions.length,
    answered: given.length,
    answersNeeded: model.scoring?.answersNeeded ?? Math.ceil(shareNeeded * questions.length),
    findings: findingsOf(model, answers),
    weakest: weakestOf(dimensions, weights),
    gaps: gapsOf(model, weights, answers),
  };
}

/** Points of an answer; nothing and "I don't know" give none. */
function pointsOf({ options }: MaturityQuestion, answer: MaturityAnswer | undefined): number {
  return typeof answer === 'number' ? options[answer]!.score : 0;
}

const isSeen = (mark: EvidenceMark | undefined): boolean => mark === 'seen' || mark === 'tested';

function scored(
  model: MaturityModel,
  weights: Readonly<Record<string, number>>,
  points: (question: MaturityQuestion) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    model.dimensions.map(({ id, questions }) => [
      id,
      // Multiplied before it is divided, so that whole points stay whole.
      (weights[id]! * sum(questions.map(points))) / sum(questions.map(mostPoints)),
    ]),
  );
}

const mostPoints = ({ options }: MaturityQuestion): number =>
  Math.max(...options.map(({ score }) => score));

function weightsOf(
  { dimensions, scoring }: MaturityModel,
  name: string | undefined,
): Readonly<Record<string, number>> {
  const own = Object.fromEntries(dimensions.map(({ id, weight }) => [id, weight]));
  if (name === undefined) return own;
  const sets = scoring?.altWeights ?? {};
  if (!Object.hasOwn(sets, name)) {
    throw new RangeError(`weights must be one of ${Object.keys(sets).join(', ')}`);
  }
  return { ...own, ...sets[name] };
}

function findingsOf(model: MaturityModel, answers: MaturityAnswers): readonly Finding[] {
  const of = ({ id, questions }: MaturityDimension): readonly Finding[] =>
    questions.flatMap((question) => {
      const answer = answers[question.id];
      if (typeof answer === 'number') return [];
      const kind = answer === 'unknown' ? 'unknown' : 'unanswered';
      return [{ question: question.id, dimension: id, kind }];
    });
  return model.dimensions.flatMap(of);
}

function weakestOf(
  dimensions: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): readonly string[] {
  const share = (id: string): number => dimensions[id]! / weights[id]!;
  return Object.keys(dimensions)
    .sort((a, b) => share(a) - share(b))
    .slice(0, 2);
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
