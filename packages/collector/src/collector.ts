import type { Limits } from './intake/limits.ts';
import type { Origins } from './intake/origins.ts';
import type { Kit } from './kit/kit-files.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Settings } from './settings/settings.ts';
import type { LeadWriter } from './store/lead-writer.ts';
import type { Store } from './store/open-store.ts';

/** What the routes share: one of each a process. */
export interface Collector {
  readonly settings: Settings;
  readonly store: Store;
  readonly writer: LeadWriter;
  readonly origins: Origins;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly kit: Kit | undefined;
  /** Whether the process is about to end, and takes no new work. */
  readonly isStopping: () => boolean;
}
