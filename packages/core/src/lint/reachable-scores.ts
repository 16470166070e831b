import type { MaturityModel } from '../maturity/maturity-model.ts';

/** Lowest and highest of the scores that round to the same hundredth. */
type Span = readonly [low: number, high: number];

/**
 * Whether some set of answers gives a score in a range.
 *
 * All sums are built up question by question. Those within a hundredth of a point are kept as their
 * lowest and highest, so that thousands of questions take no longer than twenty.
 *
 * @returns a function that takes the lower bound, which counts, and the upper, which does not
 */
export function reachableScores({
  dimensions,
}: MaturityModel): (from: number, to: number) => boolean {
  let sums = new Map<number, Span>([[0, [0, 0]]]);
  for (const { weight, questions } of dimensions) {
    const all = questions.reduce((sum, { options }) => sum + most(options), 0);
    for (const { options } of questions) {
      const steps = [...new Set(options.map(({ score }) => (weight * score) / all))];
      sums = added(sums, steps);
    }
  }
  const spans = [...sums.values()];
  const dust = 1e-9; // of adding up
  return (from, to) => {
    const isIn = (score: number): boolean => score >= from - dust && score < to - dust;
    return spans.some(([low, high]) => isIn(low) || isIn(high));
  };
}

function added(sums: ReadonlyMap<number, Span>, steps: readonly number[]): Map<number, Span> {
  const next = new Map<number, Span>();
  for (const [low, high] of sums.values()) {
    for (const step of steps) {
      const key = Math.round((low + step) * 100);
      const there = next.get(key);
      next.set(key, [
        Math.min(there?.[0] ?? Infinity, low + step),
        Math.max(there?.[1] ?? -Infinity, high + step),
      ]);
    }
  }
  return next;
}

const most = (options: readonly { readonly score: number }[]): number =>
  Math.max(...options.map(({ score }) => score));
