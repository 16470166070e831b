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
  /** @returns the mark of the store that holds it now */
  put(entry: Entry): Promise<string | undefined>;
  /** Tells one store from the next: a visitor who clears the data of the site leaves none, or a new one. */
  mark(): Promise<string | undefined>;
  /** Changes an entry that is still there; one that is gone stays gone. */
  change(id: string, patch: Partial<Entry>): Promise<void>;
  delete(id: string): Promise<void>;
}
