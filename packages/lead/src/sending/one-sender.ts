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
  const giveBack = await turn(patience);
  try {
    await work();
  } finally {
    giveBack();
  }
}

/** Waits for the lock, by a clock of its own: a request from before a page was frozen may stay without any answer. */
function turn(patience: number): Promise<() => void> {
  return new Promise((begin) => {
    const aborter = new AbortController();
    const goOn = (): void => {
      begin(() => {});
      aborter.abort(); // one that comes all the same is given back at once
    };
    const timer = setTimeout(goOn, patience);
    const hold = (): Promise<void> | undefined => {
      clearTimeout(timer);
      if (aborter.signal.aborted) return undefined;
      return new Promise((giveBack) => begin(giveBack));
    };
    navigator.locks.request(lock, { signal: aborter.signal }, hold).catch(goOn);
  });
}
