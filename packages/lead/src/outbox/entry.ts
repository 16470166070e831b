import type { LeadDestination, LeadProblem } from '@lifeline-kit/core/lead';

/** A lead in the outbox, until its destination has it. */
export interface Entry {
  readonly id: string;
  readonly body: string;
  readonly destination: LeadDestination;
  /**
   * `waiting` for its next attempt; `handed-over` to where nobody can tell what became of it, and kept
   * until the visitor leaves; `dead`, not tried again by itself.
   */
  readonly state: 'waiting' | 'handed-over' | 'dead';
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly nextAt: number;
  /** Attempts that have failed. */
  readonly attempts: number;
  readonly problem?: LeadProblem;
  /** Whether a dead one may be tried again on the next visit. */
  readonly mendable?: boolean;
  /** The visit in which it was written. */
  readonly visit: string;
}

/** Where entries are kept. */
export interface EntryStore {
  all(): Promise<readonly Entry[]>;
  get(id: string): Promise<Entry | undefined>;
  put(entry: Entry): Promise<void>;
  /** Changes an entry that is still there; one that is gone stays gone. */
  change(id: string, patch: Partial<Entry>): Promise<void>;
  delete(id: string): Promise<void>;
}
