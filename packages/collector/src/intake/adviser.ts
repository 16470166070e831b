import {
  adviserVerdict,
  hygieneQuestions,
  type MaturityAnswer,
  type MaturityAnswers,
  type MaturityResult,
  maturityModel,
  type RaisedFlag,
  scoreMaturity,
  type Verdict,
} from '@lifeline-kit/core/maturity';
import type { TakenLead } from './taken-lead.ts';

/** What the adviser sees of a lead and the visitor never saw. */
export interface Adviser {
  readonly verdict: Verdict;
  /** What was decided on, unrounded. */
  readonly score: number;
  readonly model: string;
  readonly answered: number;
  readonly asked: number;
  readonly dimensions: MaturityResult['dimensions'];
  readonly weights: MaturityResult['weights'];
  readonly redFlags: readonly RaisedFlag[];
  readonly gaps: readonly AdviserGap[];
}

export interface AdviserGap {
  readonly question: string;
  readonly dimension: string;
  readonly answer: MaturityAnswer;
  /** Points that the whole score would rise by. */
  readonly gain: number;
  readonly dueDays: number;
}

const quiz = 'lifeline-maturity-quiz';
const known = new Map(
  [
    ...maturityModel.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ...hygieneQuestions.map(({ id }) => id),
  ].map((id) => [id.toLowerCase(), id]),
);

/** Whether a lead brings answers of the maturity quiz, be it the kit's questionnaire or another. */
export const isFromQuiz = ({ format, lead }: TakenLead): boolean =>
  format === 'envelope'
    ? lead.data.result?.kind === 'maturity' || lead.data.source.element === quiz
    : lead.result_kind === 'maturity' || lead.element === quiz;

/**
 * The verdict and what it rests on, worked out anew from the answers: what a page says of its own
 * score counts for nothing.
 *
 * @returns `undefined` without answers, or with answers to a questionnaire that is not the kit's
 */
export function adviserOf(taken: TakenLead): Adviser | undefined {
  if (!isFromQuiz(taken) || modelOf(taken) !== maturityModel.version) return undefined;
  const answers = answersOf(taken);
  if (Object.keys(answers).length === 0) return undefined;
  try {
    return judged(scoreMaturity(answers));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function judged(result: MaturityResult): Adviser {
  const { verdict, redFlags, score } = adviserVerdict(result);
  const { model, answered, asked, dimensions, weights } = result;
  const gaps = result.gaps.map(({ question, dimension, answer, gain, due }) => ({
    question,
    dimension,
    answer,
    gain,
    dueDays: due,
  }));
  return { verdict, score, model, answered, asked, dimensions, weights, redFlags, gaps };
}

/** The version of the questionnaire that a page worked with; ours where it does not say. */
function modelOf({ format, lead }: TakenLead): string {
  const told = format === 'envelope' ? lead.data.result?.model : String(lead.result_model);
  return told || maturityModel.version;
}

/** Answers under the ids of the model; the twin has them as `answer_b1`. */
function answersOf({ format, lead }: TakenLead): MaturityAnswers {
  const prefix = 'answer_';
  const given =
    format === 'envelope'
      ? Object.entries(lead.data.answers ?? {})
      : Object.entries(lead)
          .filter(([key, value]) => key.startsWith(prefix) && value !== '')
          .map(([key, value]) => [key.slice(prefix.length), indexOf(value)] as const);
  return Object.fromEntries(
    given.flatMap(([name, answer]) => {
      const id = known.get(name.toLowerCase());
      return id === undefined ? [] : [[id, answer as MaturityAnswer]];
    }),
  );
}

/** A twin that came as a form has its numbers as text. */
const indexOf = (value: unknown): unknown => (value === 'unknown' ? value : Number(value));
