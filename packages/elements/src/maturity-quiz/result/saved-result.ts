import {
  answersTo,
  type HygieneAnswers,
  hygieneAnswerCodes,
  hygieneQuestions,
  type MaturityAnswers,
  type MaturityModel,
  type MaturityResult,
  scoreMaturity,
} from '@lifeline-kit/core/maturity';

/** What a link or a file carries: the answers, and the figures as they were shown. */
export interface SavedResult {
  readonly model: string;
  readonly form: MaturityResult['form'];
  readonly answers: MaturityAnswers;
  readonly score: number;
  readonly dimensions: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  /** ISO 8601 day. */
  readonly on: string;
  /** Answers of the technical check, apart from the score. */
  readonly hygiene?: HygieneAnswers;
}

/** Dimensions of a saved result, at most; a model has five. */
const mostDimensions = 20;

/** A result as it is kept. It never holds more than the firm itself has seen. */
export function savedResult(
  { model, form, answers, score, dimensions, weights }: MaturityResult,
  hygiene: HygieneAnswers,
  today: string,
): SavedResult {
  const on = today.slice(0, 10);
  const isChecked = Object.keys(hygiene).length > 0;
  return {
    model,
    form,
    answers,
    score,
    dimensions,
    weights,
    on,
    ...(isChecked && { hygiene }),
  };
}

/**
 * Reads what a link or a file brought.
 *
 * @param model - answers that are none of its own are left out, as those to another model
 * @returns `undefined` where it cannot be used
 */
export function savedIn(data: unknown, model: MaturityModel): SavedResult | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const given = data as Readonly<Record<keyof SavedResult, unknown>>;
  const { form, score, on } = given;
  const dimensions = figuresIn(given.dimensions);
  const weights = figuresIn(given.weights);
  const isUsable =
    typeof given.model === 'string' &&
    /^[\w.-]{1,40}$/.test(given.model) &&
    (form === 'full' || form === 'short') &&
    isPoints(score) &&
    dimensions &&
    weights &&
    Object.keys(dimensions).every((id) => (weights[id] ?? 0) > 0) &&
    typeof on === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(on) &&
    !Number.isNaN(Date.parse(on));
  if (!isUsable) return undefined;
  const answers = answersIn(given.answers, model);
  if (!answers) return undefined;
  const hygiene = hygieneIn(given.hygiene);
  return {
    model: given.model as string,
    form: form as SavedResult['form'],
    answers,
    score: score as number,
    dimensions: dimensions as SavedResult['dimensions'],
    weights: weights as SavedResult['weights'],
    on: on as string,
    ...(Object.keys(hygiene).length > 0 && { hygiene }),
  };
}

const isPoints = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 100;

function figuresIn(value: unknown): Readonly<Record<string, number>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const isWhole =
    entries.length > 0 &&
    entries.length <= mostDimensions &&
    entries.every(([id, points]) => /^[a-z][\w-]{0,39}$/i.test(id) && isPoints(points));
  return isWhole ? Object.fromEntries(entries) : undefined;
}

/** @returns `undefined` where an answer is no option of its question */
function answersIn(value: unknown, model: MaturityModel): MaturityAnswers | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    const answers = answersTo(model, value as MaturityAnswers);
    scoreMaturity(answers, model);
    return answers;
  } catch {
    return undefined;
  }
}

/** @returns the answers of the technical check that can be used */
export function hygieneIn(value: unknown): HygieneAnswers {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as HygieneAnswers;
  return Object.fromEntries(
    hygieneQuestions
      .filter(({ id }) => Object.hasOwn(given, id) && hygieneAnswerCodes.includes(given[id]!))
      .map(({ id }) => [id, given[id]]),
  );
}
