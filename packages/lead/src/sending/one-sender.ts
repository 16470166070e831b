import { withLease } from '../outbox/lease.ts';

const lock = 'lifeline-sender';
/** Milliseconds that a tab waits for another one; a round of sending takes half of it at most. */
const patience = 60_000;

/**
 * Does something while no other tab of the origin does it. Who waits too long goes on regardless: a
 * receiver knows a double by its id, and a lead that waits for a tab that hangs is lost.
 */
export async function asOneSender(holder: string, work: () => Promise<void>): Promise<void> {
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
