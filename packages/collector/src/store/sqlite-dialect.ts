import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** Statements kept ready. Leads come in groups of many sizes, and each size is a statement. */
const mostStatements = 500;

const nothing = { changes: 0, lastInsertRowid: 0 };

/** A file of SQLite, opened so that a commit is on the disk and what is deleted is overwritten. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 });
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma foreign_keys = on;
    pragma temp_store = memory;
  `);
  return database;
}

/** Kysely over the SQLite that Node.js brings: the shape that its dialect expects, and no more. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statements.size >= mostStatements) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = prepared(sql);
        const values = (list: readonly unknown[]) => list as readonly SQLInputValue[];
        return {
          reader: statement.columns().length > 0,
          all: (list) => statement.all(...values(list)),
          run: (list) => {
            // On a full disk SQLite has undone the transaction by itself, and has nothing to roll back.
            if (sql === 'rollback' && !database.isTransaction) return nothing;
            return statement.run(...values(list));
          },
          iterate: (list) => statement.iterate(...values(list)),
        };
      },
    },
  });
}
