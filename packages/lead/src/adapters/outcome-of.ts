import { fateOf } from '../sending/fate.ts';
import type { Answer } from '../sending/post.ts';
import { retryAfter } from '../sending/retry-after.ts';
import { usualTiming } from '../sending/timing.ts';
import type { Outcome } from './adapter.ts';

/**
 * What an answer means where a 2xx is not the question.
 *
 * @param taken - what a 2xx means
 */
export function outcomeOf({ status, retryAfter: header }: Answer, taken: Outcome): Outcome {
  const fate = fateOf(status);
  if (fate === 'taken') return taken;
  if (fate !== 'later') {
    return { kind: 'failed', problem: 'refused', mendable: fate === 'mendable' };
  }
  const after = retryAfter(header, Date.now(), usualTiming.longestRetry);
  return { kind: 'later', problem: 'busy', after };
}
