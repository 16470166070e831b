import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Store } from './open-store.ts';
import { isBusy, isStorageFault } from './storage-faults.ts';
import type { LeadRow } from './tables.ts';

/**
 * What became of a lead: `stored` and `known` are on the disk; `erased` was there and is not taken
 * in again; `conflict` has the id of another lead.
 */
export type Written = 'stored' | 'known' | 'erased' | 'conflict';

/** The database cannot take leads now: its disk is full or broken, or it is out of reach. */
export class StorageError extends Error {}

interface Waiting {
  readonly row: LeadRow;
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
}

/** Leads in one commit: far below the parameters that both databases allow in a statement. */
const mostAtOnce = 128;
/** Leads that may wait; beyond, it is kinder to say "later" than to let everybody wait. */
const mostWaiting = 4096;
/** How long a commit waits for another one that rewrites the file, as erasing does. */
const patience = 15_000;

export const hashOfId = (id: string): string => createHash('sha256').update(id).digest('hex');

/**
 * Writes leads in groups: those that arrive while one commit is under way share the next one, so
 * that a crowd costs few waits for the disk, and each is answered after its own commit.
 */
export class LeadWriter {
  readonly #database: Database;
  readonly #lanes: number;
  #waiting: Waiting[] = [];
  #underway = 0;
  #planned = false;
  /** When the database last refused a commit, 0 if the one after succeeded. */
  #failedAt = 0;

  constructor({ database, kind }: Store) {
    this.#database = database;
    // SQLite has one writer; PostgreSQL puts commits that come together on the disk together.
    this.#lanes = kind === 'embedded' ? 1 : 8;
  }

  /** Whether the last commit failed. */
  get failing(): boolean {
    return this.#failedAt > 0;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Resolves once the lead is durable, or known not to be needed.
   *
   * @throws {StorageError} it is not stored; the sender may try again later
   */
  write(row: LeadRow): Promise<Written> {
    if (this.#waiting.length >= mostWaiting) {
      return Promise.reject(new StorageError('too many leads are waiting'));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ row, resolve, reject });
      this.#plan();
    });
  }

  /** After this turn of the event loop: everything that was read in it comes along. */
  #plan(): void {
    if (this.#planned || this.#underway >= this.#lanes) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      void this.#commit();
    });
  }

  async #commit(): Promise<void> {
    if (this.#waiting.length === 0 || this.#underway >= this.#lanes) return;
    const group = this.#waiting.splice(0, mostAtOnce);
    this.#underway++;
    if (this.#waiting.length > 0) this.#plan();
    try {
      await this.#settle(group);
    } finally {
      this.#underway--;
      if (this.#waiting.length > 0) this.#plan();
    }
  }

  async #settle(group: readonly Waiting[]): Promise<void> {
    try {
      const written = await this.#store(group.map(({ row }) => row));
      this.#failedAt = 0;
      group.forEach(({ resolve }, index) => {
        resolve(written[index]!);
      });
    } catch (error) {
      if (isStorageFault(error)) {
        this.#failedAt = Date.now();
        const reason = new StorageError((error as Error).message, { cause: error });
        for (const { reject } of group) reject(reason);
      } else if (group.length > 1) {
        // One lead that the database cannot take must not take the others with it.
        for (const each of group) await this.#settle([each]);
      } else {
        group[0]?.reject(error);
      }
    }
  }

  async #store(rows: readonly LeadRow[]): Promise<readonly Written[]> {
    const until = Date.now() + patience;
    for (;;) {
      try {
        return await storeLeads(this.#database, rows);
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error;
        await sleep(20);
      }
    }
  }
}

/**
 * One statement is one commit: what it tells of each row is true once it has resolved. Each further
 * statement would be a further way to the database and back.
 */
async function storeLeads(
  database: Database,
  rows: readonly LeadRow[],
): Promise<readonly Written[]> {
  const first = new Map<string, LeadRow>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  // In one order everywhere: processes that store the same leads do not wait for each other in a ring.
  const candidates = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const erased = await erasedAmong(database, candidates);
  const wanted = candidates.filter(({ id }) => erased.size === 0 || !erased.has(hashOfId(id)));
  const fresh = await insertNew(database, wanted);
  const rest = wanted.filter(({ id }) => !fresh.has(id)).map(({ id }) => id);
  const known = await hashesOf(database, rest);
  return rows.map((row) => {
    if (erased.has(hashOfId(row.id))) return 'erased';
    if (fresh.has(row.id) && first.get(row.id) === row) return 'stored';
    const hash = known.get(row.id) ?? first.get(row.id)?.content_hash;
    return hash === row.content_hash ? 'known' : 'conflict';
  });
}

async function erasedAmong(
  database: Database,
  rows: readonly LeadRow[],
): Promise<ReadonlySet<string>> {
  const hashes = rows.map(({ id }) => hashOfId(id));
  const gone = await database
    .selectFrom('erased')
    .select('id_hash')
    .where('id_hash', 'in', hashes)
    .execute();
  return new Set(gone.map(({ id_hash }) => id_hash));
}

/** Inserts the rows whose ids are new, and tells which those were. */
async function insertNew(
  database: Database,
  rows: readonly LeadRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await database
    .insertInto('leads')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(inserted.map(({ id }) => id));
}

async function hashesOf(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('leads')
    .select(['id', 'content_hash'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, content_hash }) => [id, content_hash]));
}
