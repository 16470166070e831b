import { type MaturityModel, type Threshold, thresholdIds } from '../maturity/maturity-model.ts';
import type { ModelProblem } from './model-problem.ts';
import { reachableScores } from './reachable-scores.ts';

/** Bands that overlap, leave a gap, or come in the wrong order. */
export function bandProblems({ thresholds }: MaturityModel): readonly ModelProblem[] {
  const twice = thresholds.find(({ id }, at) => thresholds.findIndex((one) => one.id === id) < at);
  if (twice) return [error('repeated-band', `band "${twice.id}" must be there once`)];
  const rising = byMin(thresholds);
  return [...edges(rising), ...order(rising)];
}

/** Bands of a sound model that no client can be in. */
export function unreachableBands(model: MaturityModel): readonly ModelProblem[] {
  const isReachable = reachableScores(model);
  return byMin(model.thresholds).flatMap(({ id, min, max }) => {
    if (min < max && isReachable(min, max === 100 ? Infinity : max)) return [];
    const message = `band "${id}" (${min} to under ${max}) cannot be reached: no set of answers gives such a score`;
    return [error('unreachable-band', message)];
  });
}

const error = (code: string, message: string): ModelProblem => ({
  path: 'thresholds',
  code,
  level: 'error',
  message,
});

const byMin = (thresholds: readonly Threshold[]): readonly Threshold[] =>
  [...thresholds].sort((a, b) => a.min - b.min);

function edges(rising: readonly Threshold[]): readonly ModelProblem[] {
  const first = rising[0]!;
  const last = rising.at(-1)!;
  return [
    ...(first.min === 0
      ? []
      : [error('band-gap', `band "${first.id}" must begin at 0, not at ${first.min}`)]),
    ...rising.slice(1).flatMap(({ id, min }, at) => {
      const below = rising[at]!;
      if (below.max === min) return [];
      const code = below.max < min ? 'band-gap' : 'band-overlap';
      return [
        error(
          code,
          `band "${id}" must begin where "${below.id}" ends, at ${below.max}, not ${min}`,
        ),
      ];
    }),
    ...(last.max === 100
      ? []
      : [error('band-gap', `band "${last.id}" must end at 100, not at ${last.max}`)]),
  ];
}

function order(rising: readonly Threshold[]): readonly ModelProblem[] {
  const ranks = rising.map(({ id }) => thresholdIds.indexOf(id));
  if (ranks.every((rank, at) => at === 0 || rank > ranks[at - 1]!)) return [];
  const wanted = thresholdIds.filter((id) => rising.some((one) => one.id === id));
  return [error('bands-out-of-order', `bands must rise in this order: ${wanted.join(', ')}`)];
}
