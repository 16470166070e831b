import type { Timing } from './timing.ts';

/**
 * Milliseconds until the next attempt: anywhere between none and a limit that doubles each time, so
 * that the visitors of a page whose server was down do not all come back in the same moment.
 *
 * @param attempts - that have failed, 1 or more
 * @param random - 0 to below 1
 * @see Marc Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 4 March 2015 ("full jitter")
 */
export function backoff(
  attempts: number,
  { firstRetry, longestRetry }: Pick<Timing, 'firstRetry' | 'longestRetry'>,
  random: number,
): number {
  const limit = Math.min(longestRetry, firstRetry * 2 ** Math.min(attempts - 1, 40));
  return Math.round(random * limit);
}
