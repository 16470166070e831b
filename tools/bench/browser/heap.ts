import type { CDPSession } from 'playwright-core';

/** What a page holds in memory, in bytes: of its scripts, and of its document. */
export interface Heap {
  readonly script: number;
  readonly document: number;
}

/** The heap when nothing is left that could go. */
export async function heapOf(session: CDPSession): Promise<Heap> {
  // Finalizers free more than one round of collection sees.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return { script: usage.usedSize, document: usage.embedderHeapUsedSize };
}
