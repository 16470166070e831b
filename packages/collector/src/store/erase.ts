import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { hashOfId } from './lead-writer.ts';
import type { Database, Store } from './open-store.ts';

/** Ids in one statement. */
const mostAtOnce = 1000;

/**
 * Erases leads so that nothing of them is left in the files of the database.
 *
 * A deleted row can live on: in a page that was split before, in the log of what was written, in
 * the samples of a planner. So rows are deleted (and overwritten), the file is written anew, and the
 * log is emptied. That they existed is kept as a hash of their id, lest a copy that comes late
 * brings them back; what the audit log says of them loses their id.
 */
export async function eraseLeads(store: Store, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    await deleteRows(store.database, ids.slice(from, from + mostAtOnce));
  }
  await rewriteFiles(store);
}

/** Writes the files of the database anew, so that what was deleted is in none of them. */
export function rewriteFiles({ kind, file, database }: Store): Promise<void> {
  return kind === 'embedded' ? rewriteSqlite(file!) : rewritePostgres(database);
}

/** Ids of every lead of the person who gave this one: those with the same e-mail address. */
export async function leadsOfPerson(
  database: Database,
  lead: { readonly id: string; readonly email: string },
): Promise<readonly string[]> {
  if (!lead.email) return [lead.id];
  const rows = await database
    .selectFrom('leads')
    .select('id')
    .where('email', '=', lead.email)
    .execute();
  return rows.map(({ id }) => id);
}

async function deleteRows(database: Database, ids: readonly string[]): Promise<void> {
  const erased_at = Date.now();
  await database.transaction().execute(async (trx) => {
    await trx
      .insertInto('erased')
      .values(ids.map((id) => ({ id_hash: hashOfId(id), erased_at })))
      .onConflict((conflict) => conflict.column('id_hash').doNothing())
      .execute();
    await trx.deleteFrom('leads').where('id', 'in', ids).execute();
    await trx.updateTable('audit').set({ subject: '' }).where('subject', 'in', ids).execute();
  });
}

/**
 * In a thread of its own, since rewriting a large file takes seconds: leads that arrive meanwhile
 * wait in the `LeadWriter`, and the process goes on answering.
 */
function rewriteSqlite(file: string): Promise<void> {
  const code = `
    import { DatabaseSync } from 'node:sqlite';
    import { workerData } from 'node:worker_threads';
    const database = new DatabaseSync(workerData, { timeout: 10000 });
    database.exec('pragma secure_delete = on; pragma synchronous = full; vacuum');
    for (let attempt = 0; attempt < 500; attempt++) {
      const { busy } = database.prepare('pragma wal_checkpoint(truncate)').get();
      if (busy === 0) break;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      if (attempt === 499) throw new Error('the log of the database could not be emptied');
    }
    database.close();
  `;
  return new Promise((resolve, reject) => {
    const address = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const worker = new Worker(address, { workerData: file });
    worker.once('error', reject);
    worker.once('exit', (exit) => {
      if (exit === 0) resolve();
      else reject(new Error('the file of the database could not be written anew'));
    });
  });
}

/** `vacuum full` writes tables and indexes anew. Its log is recycled by the server in its own time. */
async function rewritePostgres(database: Database): Promise<void> {
  await database.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      await sql`vacuum (full) leads`.execute(connection);
      await sql`vacuum (full) audit`.execute(connection);
    } finally {
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}
