import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { UsageError } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { rewriteFiles } from '../store/erase.ts';
import { migrate } from '../store/migrations.ts';
import { type Database, openStore } from '../store/open-store.ts';
import { type BackupTable, backupFormat, tableNames } from './backup-format.ts';

/**
 * Reads a backup into an empty database, wholly or not at all.
 *
 * @param force - whether what is there may be replaced
 * @returns how many leads were in it
 * @throws {UsageError} the file is no whole backup, or the database is not empty
 */
export async function restore(settings: Settings, file: string, force: boolean): Promise<number> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  const store = await openStore(settings);
  try {
    await migrate(store);
    const isFull = await store.database
      .selectFrom('leads')
      .select('id')
      .limit(1)
      .executeTakeFirst();
    if (isFull && !force) {
      throw new UsageError('there are leads in this database: --force replaces them');
    }
    const leads = await store.database.transaction().execute(async (trx) => {
      for (const name of ['sessions', ...tableNames] as const) await trx.deleteFrom(name).execute();
      return fill(trx, file);
    });
    if (isFull) await rewriteFiles(store);
    return leads;
  } finally {
    await store.close();
  }
}

/** Fills tables from a file; whatever is wrong with it is found before the transaction ends. */
async function fill(database: Database, file: string): Promise<number> {
  const damaged = new UsageError(`${file} is no whole backup`);
  const hash = createHash('sha256');
  const counts = new Map<BackupTable, number>();
  let held: readonly [BackupTable, object][] = [];
  let rows = 0;
  let isWhole = false;
  const flush = async (): Promise<void> => {
    const [first] = held;
    if (first) {
      const values = held.map(([, row]) => row) as never;
      await database.insertInto(first[0]).values(values).execute();
    }
    held = [];
  };
  try {
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
    for await (const text of lines) {
      if (isWhole) throw damaged;
      const value = JSON.parse(text);
      if (Array.isArray(value)) {
        const [table, row] = value as [BackupTable, object];
        if (!tableNames.includes(table)) throw damaged;
        if (held.length >= 100 || (held[0] && held[0][0] !== table)) await flush();
        held = [...held, [table, row]];
        counts.set(table, (counts.get(table) ?? 0) + 1);
        rows++;
      } else if (value.format === undefined) {
        if (value.rows !== rows || value.sha256 !== hash.digest('hex')) throw damaged;
        isWhole = true;
        continue;
      } else if (value.format !== backupFormat) throw damaged;
      hash.update(`${text}\n`);
    }
    await flush();
  } catch (error) {
    throw isOfFile(error) ? damaged : error;
  }
  if (!isWhole) throw damaged;
  return counts.get('leads') ?? 0;
}

const isOfFile = (error: unknown): boolean =>
  error instanceof SyntaxError || /^Z_/.test(String((error as { code?: unknown }).code));
