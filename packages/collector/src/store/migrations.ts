import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Store } from './open-store.ts';

/** By name, in order. A migration that was released is never changed: a new one follows it. */
const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-25-first': { up: first },
};

/** Brings the tables to what this version needs; several processes may start at once. */
export async function migrate({ database, kind }: Store): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  if (kind === 'postgres') await keepOutOfStatistics(database);
}

/** The planner of PostgreSQL keeps samples of columns, in which an erased person would live on. */
async function keepOutOfStatistics(database: Kysely<unknown> | Store['database']): Promise<void> {
  const columns = 'name email company headline search body adviser id content_hash'.split(' ');
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_attribute
    where attrelid = 'leads'::regclass and attname = any(${columns}) and attstattarget <> 0
  `.execute(database as Kysely<unknown>);
  if (rows[0]?.count === 0) return;
  for (const column of columns) {
    await sql`alter table leads alter column ${sql.ref(column)} set statistics 0`.execute(
      database as Kysely<unknown>,
    );
  }
}

async function first(database: Kysely<unknown>): Promise<void> {
  await leads(database);
  await people(database);
  await database.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('audit_at').on('audit').column('at').execute();
}

async function leads(database: Kysely<unknown>): Promise<void> {
  let table = database.schema
    .createTable('leads')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('given_at', 'bigint', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('spam', 'integer', (column) => column.notNull())
    .addColumn('score', 'double precision');
  for (const name of 'format mode partner campaign element locale name email company kind headline verdict search content_hash body adviser'.split(
    ' ',
  )) {
    table = table.addColumn(name, 'text', (column) => column.notNull());
  }
  await table.execute();
  await database.schema
    .createIndex('leads_received_at')
    .on('leads')
    .columns(['received_at', 'id'])
    .execute();
  await database.schema
    .createIndex('leads_partner')
    .on('leads')
    .columns(['partner', 'received_at'])
    .execute();
  await database.schema.createIndex('leads_email').on('leads').column('email').execute();
  await database.schema
    .createTable('erased')
    .addColumn('id_hash', 'text', (column) => column.primaryKey())
    .addColumn('erased_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function people(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('partners')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('origins', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('users')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('partner', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('user_name', 'text', (column) =>
      column.notNull().references('users.name').onDelete('cascade'),
    )
    .addColumn('csrf', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('partner', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('attempts')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();
}
