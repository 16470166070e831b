import {
  type Action,
  type Cost,
  type DueDays,
  dueDays,
  type Effort,
  type MaturityDimension,
  type MaturityModel,
  type MaturityQuestion,
} from './maturity-model.ts';
import type { Gap, MaturityAnswer, MaturityAnswers } from './maturity-result.ts';

/** From this part of a question's points on there is evidence, not only an intention: 4 of 5. */
const soundShare = 0.8;

/** How much of one's own time a measure takes, against one of hours. Our judgement. */
const effortWeight: Readonly<Record<Effort, number>> = { hours: 1, days: 2, weeks: 4 };
/** How much harder money makes a measure, against a free one. Our judgement. */
const costWeight: Readonly<Record<Cost, number>> = { free: 1, low: 1.25, medium: 2, high: 3 };

/** Measures that a small firm takes on in a month beside its work. Our judgement. */
const measuresAMonth = 7;
/** Until then everything is done, what nobody set a date for too. */
const latest = 90;

/**
 * Gaps, best first: what is free or built in comes before what costs money; within each, much gain
 * for little effort and cost comes first. What weighs the same keeps the order of the model.
 *
 * Each is due on the day of its action, or in a later month where that one is full already.
 */
export function gapsOf(
  { dimensions }: MaturityModel,
  weights: Readonly<Record<string, number>>,
  answers: MaturityAnswers,
): readonly Gap[] {
  const ranked = dimensions
    .flatMap((dimension) =>
      dimension.questions.flatMap((question) => {
        const answer = answers[question.id];
        return answer === undefined ? [] : gapOf(dimension, question, answer, weights);
      }),
    )
    .sort((a, b) => Number(isPaid(a)) - Number(isPaid(b)) || worth(b) - worth(a));
  return scheduled(ranked);
}

/** Decisive ones get their day first: a backup that nobody has is not put off because it costs money. */
function scheduled(ranked: readonly Gap[]): readonly Gap[] {
  const taken: Record<DueDays, number> = { 30: 0, 60: 0, 90: 0 };
  const days = new Map<Gap, DueDays>();
  for (const gap of [...ranked.filter(isDecisive), ...ranked.filter((one) => !isDecisive(one))]) {
    const fits = (day: DueDays): boolean => day >= gap.due && taken[day] < measuresAMonth;
    const day = dueDays.find(fits) ?? latest;
    taken[day]++;
    days.set(gap, day);
  }
  return ranked.map((gap) => ({ ...gap, due: days.get(gap)! }));
}

const isDecisive = (gap: Gap): boolean => gap.isDecisive;

function gapOf(
  { id: dimension, questions }: MaturityDimension,
  { id: question, options, actions, mapping, isDecisive = false }: MaturityQuestion,
  answer: MaturityAnswer,
  weights: Readonly<Record<string, number>>,
): readonly Gap[] {
  const sound = soundShare * most(options);
  const score = answer === 'unknown' ? 0 : options[answer]!.score;
  if (score >= sound) return [];
  const all = questions.reduce((total, one) => total + most(one.options), 0);
  // Who does not know starts where nothing is in place.
  const action = actions?.[answer === 'unknown' ? 0 : answer];
  return [
    {
      question,
      dimension,
      answer,
      isDecisive,
      gain: (weights[dimension]! * (sound - score)) / all,
      ...(action && { action }),
      due: action?.due ?? latest,
      ...(mapping && { mapping }),
    },
  ];
}

const most = (options: MaturityQuestion['options']): number =>
  Math.max(...options.map(({ score }) => score));

const isPaid = ({ action }: Gap): boolean => action?.cost !== 'free';

function worth({ gain, action }: Gap): number {
  const { cost, effort }: Pick<Action, 'cost' | 'effort'> = action ?? {
    cost: 'medium',
    effort: 'weeks',
  };
  return gain / (effortWeight[effort] * costWeight[cost]);
}
