import { setTimeout as sleep } from 'node:timers/promises';
import type { Collector } from '../collector.ts';
import { writeAudit } from './audit.ts';
import { eraseLeads } from './erase.ts';

const dayMs = 86_400_000;
const everyMs = 3_600_000;

/** Erases leads that are older than `RETAIN_DAYS`: at start, then every hour. */
export function keepRetention(collector: Collector): { readonly stop: () => void } {
  const { retainDays } = collector.settings;
  const ending = new AbortController();
  if (retainDays > 0) void sweepForever(collector, ending.signal);
  return { stop: () => ending.abort() };
}

async function sweepForever(collector: Collector, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await expire(collector).catch((error: Error) =>
      collector.log.error('retention', { name: error.name }),
    );
    await sleep(everyMs, undefined, { signal, ref: false }).catch(() => {});
  }
}

/** Erases what is too old now, and tells how many leads that were. */
export async function expire({ settings, store, log }: Collector): Promise<number> {
  const before = Date.now() - settings.retainDays * dayMs;
  const old = await store.database
    .selectFrom('leads')
    .select('id')
    .where('received_at', '<', before)
    .execute();
  if (old.length === 0) return 0;
  await eraseLeads(
    store,
    old.map(({ id }) => id),
  );
  await writeAudit(store.database, 'collector', 'expire', String(old.length));
  log.info('expired', { leads: old.length });
  return old.length;
}
