import type { Control, Coverage } from '../profile.ts';
import { hygieneQuestions as all, type HygieneQuestion } from '../tables/hygiene-questions.ts';

export const hygieneAnswerCodes = ['yes', 'partly', 'no', 'unknown'] as const;
/** `yes` is everywhere, and it can be shown. */
export type HygieneAnswer = (typeof hygieneAnswerCodes)[number];

const hygieneQuestions: readonly HygieneQuestion[] = all;

/** Answers by the id of their question. */
export type HygieneAnswers = Readonly<Record<string, HygieneAnswer | undefined>>;

export interface HygieneResult {
  /** 0-100 over the questions that were answered; `undefined` before the first. */
  readonly score: number | undefined;
  readonly asked: number;
  readonly answered: number;
  /** Questions over which insurers may refuse or restrict cover: answered no, or nobody knows. */
  readonly knockOuts: readonly string[];
  /** Questions that nobody could answer. */
  readonly unknown: readonly string[];
  /** What the answers tell the loss model. */
  readonly controls: Readonly<Partial<Record<Control, Coverage>>>;
}

const points: Readonly<Record<HygieneAnswer, number>> = { yes: 2, partly: 1, no: 0, unknown: 0 };
/** From this part on a control counts as in place for most. */
const mostShare = 2 / 3;

/**
 * Technical hygiene as insurers see it, apart from the maturity score.
 *
 *     score = 100 × sum of weight × points ÷ sum of weight × 2
 *
 * @param answers - by question id, such as `H01`
 * @throws {RangeError} an answer is to no question, or is none of the four
 *
 * @example
 * scoreHygiene({ H05: 'partly', H18: 'yes' }).controls;
 * // => { edr: 'some', encryption: 'all' }
 */
export function scoreHygiene(answers: HygieneAnswers): HygieneResult {
  assertHygiene(answers);
  const given = hygieneQuestions.filter(({ id }) => answers[id] !== undefined);
  const got = given.reduce((sum, { id, weight }) => sum + weight * points[answers[id]!], 0);
  const most = given.reduce((sum, { weight }) => sum + weight * points.yes, 0);
  const ids = (list: typeof given): readonly string[] => list.map(({ id }) => id);
  return {
    score: most === 0 ? undefined : (100 * got) / most,
    asked: hygieneQuestions.length,
    answered: given.length,
    knockOuts: ids(
      given.filter(({ id, insurer }) => insurer === 'knock-out' && points[answers[id]!] === 0),
    ),
    unknown: ids(given.filter(({ id }) => answers[id] === 'unknown')),
    controls: controlsOf(answers),
  };
}

function controlsOf(answers: HygieneAnswers): HygieneResult['controls'] {
  const told = new Map<Control, HygieneAnswer[]>();
  for (const { id, control } of hygieneQuestions) {
    const answer = answers[id];
    if (control && answer) told.set(control, [...(told.get(control) ?? []), answer]);
  }
  return Object.fromEntries([...told].map(([control, given]) => [control, coverageOf(given)]));
}

/**
 * Cover of a control by all answers about it. What nobody knows counts as not there beside an
 * answer that somebody knows, so that no cover is claimed on a guess.
 */
function coverageOf(given: readonly HygieneAnswer[]): Coverage {
  if (given.every((answer) => answer === 'unknown')) return 'unknown';
  const share = given.reduce((sum, answer) => sum + points[answer] / points.yes, 0) / given.length;
  if (share === 1) return 'all';
  if (share >= mostShare) return 'most';
  return share > 0 ? 'some' : 'none';
}

function assertHygiene(answers: HygieneAnswers): void {
  for (const [id, answer] of Object.entries(answers)) {
    if (!hygieneQuestions.some((question) => question.id === id)) {
      throw new RangeError(`answers must be to hygiene questions, not ${id}`);
    }
    if (answer !== undefined && !hygieneAnswerCodes.includes(answer)) {
      throw new RangeError(`answers.${id} must be one of ${hygieneAnswerCodes.join(', ')}`);
    }
  }
}
