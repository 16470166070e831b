import { estimateLoss, warmLossModel } from '@lifeline-kit/core/loss';
import { drawCount } from '../../../../packages/core/src/loss/draws.ts';
import { plainLoop } from './plain-loop.ts';

/** Milliseconds that the model and the loop took. */
export type Contest = {
  /** The first estimate with its draws, in one go, in a program that has just started. */
  readonly first: number;
  /** The longest of the steps in which a page makes it. */
  readonly longestStep: number;
  /** As `first`, by then with compiled code: with other draws. */
  readonly again: number;
  readonly recalculated: readonly number[];
  readonly plainLoop: readonly number[];
};

const rounds = 20;

/** Twenty moves of an input, each worked out by the model and by the plain loop in turn. */
export function contest(seed: number): Contest {
  const first = timed(() => estimateLoss({}, { seed }));
  const steps = [...stepTimes(seed + 1)];
  const again = timed(() => estimateLoss({}, { seed: seed + 2 }));
  const recalculated: number[] = [];
  const loop: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const annualRevenue = 1_000_000 + round * 100_000;
    const profile = { region: 'US', industry: 'legal', employees: 12, annualRevenue } as const;
    recalculated.push(timed(() => estimateLoss(profile, { seed })));
    loop.push(timed(() => plainLoop(annualRevenue, drawCount)));
  }
  return { first, longestStep: Math.max(...steps), again, recalculated, plainLoop: loop };
}

function* stepTimes(seed: number): Generator<number> {
  const steps = warmLossModel(seed);
  for (let done = false; !done; ) {
    yield timed(() => {
      done = steps.next().done === true;
    });
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
