import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { UsageError } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { openSqlite, sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** A database that is open, and how its kind matters. */
export interface Store {
  readonly kind: 'embedded' | 'postgres';
  readonly database: Database;
  /** Of the embedded kind: its file, for what only SQLite does. */
  readonly file?: string;
  readonly sqlite?: DatabaseSync;
  readonly close: () => Promise<void>;
}

/** The name of the file in the data folder. */
const fileName = 'leads.db';
/** Before this a crash under WAL could leave a damaged file (fixed 2026-01 as "WAL-reset bug"). */
const oldestSqlite = [3, 51, 3];

/**
 * Opens the database that the settings name, and makes sure that its commits are durable.
 *
 * @throws {UsageError} it cannot be opened, or would forget a commit when the power fails
 */
export function openStore(settings: Settings): Promise<Store> {
  return settings.databaseUrl ? openPostgres(settings.databaseUrl) : openEmbedded(settings.dataDir);
}

async function openEmbedded(folder: string): Promise<Store> {
  const file = join(folder, fileName);
  let sqlite: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    sqlite = openSqlite(file);
  } catch (error) {
    throw new UsageError(`DATA_DIR ${folder} cannot be used: ${(error as Error).message}`);
  }
  const told = (pragma: string): unknown =>
    Object.values(sqlite.prepare(`pragma ${pragma}`).get() ?? {})[0];
  const version = sqlite.prepare('select sqlite_version() as version').get()?.version;
  if (isOlder(String(version), oldestSqlite)) {
    throw new UsageError(`SQLite ${version} of this Node.js is too old: update Node.js 24`);
  }
  if (told('journal_mode') !== 'wal' || told('synchronous') !== 2 || told('secure_delete') !== 1) {
    throw new UsageError(`DATA_DIR ${folder} holds a database that cannot be made durable`);
  }
  const database = new Kysely<Tables>({ dialect: sqliteDialect(sqlite) });
  return { kind: 'embedded', database, file, sqlite, close: () => database.destroy() };
}

function isOlder(version: string, than: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const at = than.findIndex((part, index) => part !== parts[index]);
  return at >= 0 && (parts[at] ?? 0) < (than[at] ?? 0);
}

/** `bigint` as a number: moments and counts stay far below 2^53. */
const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format as 'text'),
} as pg.CustomTypesConfig;

async function openPostgres(connectionString: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString,
    types,
    max: 10,
    connectionTimeoutMillis: 5000,
    // Whatever the server or the role has as its standard.
    options: '-c synchronous_commit=on -c statement_timeout=30000',
  });
  // A connection that breaks is replaced; its query, or the next one, tells what is wrong. While it
  // is lent, it tells of its end itself, and an event that nobody hears would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await assertDurable(database);
  } catch (error) {
    await database.destroy();
    if (error instanceof UsageError) throw error;
    throw new UsageError(`DATABASE_URL cannot be used: ${(error as Error).message}`);
  }
  return { kind: 'postgres', database, close: () => database.destroy() };
}

async function assertDurable(database: Database): Promise<void> {
  for (const name of ['synchronous_commit', 'fsync', 'full_page_writes']) {
    const { rows } = await sql<{ value: string }>`
      select current_setting(${name}) as value
    `.execute(database);
    if (rows[0]?.value !== 'on') {
      throw new UsageError(`PostgreSQL runs with ${name} = ${rows[0]?.value}, which loses leads`);
    }
  }
}
