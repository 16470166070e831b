import { createHash } from 'node:crypto';
import { createWriteStream, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Settings } from '../settings/settings.ts';
import { migrate } from '../store/migrations.ts';
import { type Database, openStore } from '../store/open-store.ts';
import { type BackupTable, backupFormat, backupTables, tableNames } from './backup-format.ts';

/** Rows that are read at once. */
const piece = 500;

/**
 * Writes everything into one file, as gzip of JSON lines that end with a count and a hash: a file
 * that broke off is told from a whole one. It is of one moment, also while leads come in, and fits
 * either database.
 *
 * @returns how many leads are in it
 */
export async function backup(settings: Settings, file: string): Promise<number> {
  const store = await openStore(settings);
  const partial = `${file}.part`;
  try {
    await migrate(store);
    let leads = 0;
    const lines = linesOf(store.database, (table) => {
      if (table === 'leads') leads++;
    });
    const out = createWriteStream(partial, { fd: openSync(partial, 'w', 0o600), flush: true });
    await pipeline(Readable.from(lines), createGzip(), out);
    await rename(partial, file);
    return leads;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await store.close();
  }
}

async function* linesOf(
  database: Database,
  seen: (table: BackupTable) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ format: backupFormat, made: new Date().toISOString() });
  // One connection, one moment: in SQLite a transaction reads what was there when it began.
  const connection = await database
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .execute();
  try {
    for (const table of tableNames) {
      for await (const row of rowsOf(connection, table)) {
        rows++;
        seen(table);
        yield line([table, row]);
      }
    }
  } finally {
    await connection.commit().execute();
  }
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
}

async function* rowsOf(database: Database, table: BackupTable): AsyncGenerator<object> {
  let last = '';
  for (;;) {
    const { rows } = await sql<Record<string, string>>`
      select * from ${sql.table(table)} where ${sql.ref(backupTables[table])} > ${last}
      order by ${sql.ref(backupTables[table])} limit ${sql.lit(piece)}
    `.execute(database);
    yield* rows;
    if (rows.length < piece) return;
    last = rows.at(-1)![backupTables[table]]!;
  }
}
