import { aTimeout } from '@open-wc/testing';

/** Waits for something to come true; the test's own time limit ends a wait in vain. */
export async function until(isTrue: () => unknown): Promise<void> {
  while (!isTrue()) await aTimeout(20);
}
