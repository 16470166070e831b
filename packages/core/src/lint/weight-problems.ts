import type { MaturityModel } from '../maturity/maturity-model.ts';
import type { ModelProblem } from './model-problem.ts';

/** What floating point may leave over when weights such as 33.3 and 66.7 are added. */
const tolerance = 1e-9;

/** Weights that do not sum to 100, questions that can give no points. */
export function weightProblems({ dimensions, scoring }: MaturityModel): readonly ModelProblem[] {
  const own = Object.fromEntries(dimensions.map(({ id, weight }) => [id, weight]));
  return [
    ...sumProblem('dimensions', 'weights of the dimensions', own),
    ...Object.entries(scoring?.altWeights ?? {}).flatMap(([name, set]) =>
      sumProblem(`scoring.altWeights.${name}`, `weights "${name}"`, { ...own, ...set }),
    ),
    ...dimensions.flatMap(({ questions }, d) =>
      questions.flatMap(({ id, options }, q) =>
        optionProblems(`dimensions.${d}.questions.${q}.options`, id, options),
      ),
    ),
  ];
}

function sumProblem(
  path: string,
  name: string,
  weights: Readonly<Record<string, number>>,
): readonly ModelProblem[] {
  const sum = Object.values(weights).reduce((total, one) => total + one, 0);
  if (Math.abs(sum - 100) <= tolerance) return [];
  const message = `${name} must sum to 100; they sum to ${Number(sum.toFixed(6))}`;
  return [{ path, code: 'weights-do-not-sum', level: 'error', message }];
}

function optionProblems(
  path: string,
  id: string,
  options: MaturityModel['dimensions'][number]['questions'][number]['options'],
): readonly ModelProblem[] {
  const scores = options.map(({ score }) => score);
  if (Math.max(...scores) === 0) {
    const message = `options of ${id} must give points: the best of them scores 0`;
    return [{ path, code: 'no-points', level: 'error', message }];
  }
  const isOrdered = scores.every((score, at) => at === 0 || score >= scores[at - 1]!);
  if (isOrdered) return [];
  const message = `options of ${id} should run from the lowest score to the highest; they score ${scores.join(', ')}`;
  return [{ path, code: 'options-out-of-order', level: 'warning', message }];
}
