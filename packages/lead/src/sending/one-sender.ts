import { withLease } from '../outbox/lease.ts';

const lock = 'lifeline-sender';

/**
 * Does something while no other tab of the origin does it. Who waits too long goes on regardless: a
 * receiver knows a double by its id, and a lead that waits for a tab that hangs is lost.
 *
 * @param patience - milliseconds that a tab waits for another one: longer than a round of sending takes, as a rule
 */
export async function asOneSender(
  holder: string,
  patience: number,
  work: () => Promise<void>,
): Promise<void> {
  if (!globalThis.navigator?.locks) return withLease(holder, patience, work);
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), patience);
  let hasBegun = false;
  try {
    await navigator.locks.request(lock, { signal: aborter.signal }, async () => {
      hasBegun = true;
      await work();
    });
  } catch (error) {
    if (hasBegun) throw error;
    await work();
  } finally {
    clearTimeout(timer);
  }
}
