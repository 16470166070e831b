import type { Database } from '../store/open-store.ts';
import type { Role, UserRow } from '../store/tables.ts';
import { hashPassword, isPassword, madeUp } from './secrets.ts';

export const adminName = 'admin';

/**
 * Makes sure that there is the user `admin`.
 *
 * @param password - what whoever starts the collector wants it to be; empty leaves it as it is
 * @returns the password, where one had to be made up
 */
export async function ensureAdmin(
  database: Database,
  password: string,
): Promise<string | undefined> {
  const there = await database
    .selectFrom('users')
    .select('password_hash')
    .where('name', '=', adminName)
    .executeTakeFirst();
  if (there) {
    const isChange = password && !(await isPassword(password, there.password_hash));
    if (isChange) await setPassword(database, adminName, password);
    return undefined;
  }
  const made = password || madeUp();
  const added = await addUser(database, { name: adminName, role: 'admin', partner: '' }, made);
  return added && !password ? made : undefined;
}

/** Adds a user; `false` where the name is taken, also by another process at this moment. */
export async function addUser(
  database: Database,
  { name, role, partner }: { readonly name: string; readonly role: Role; readonly partner: string },
  password: string,
): Promise<boolean> {
  const row: UserRow = {
    name,
    password_hash: await hashPassword(password),
    role,
    partner,
    created_at: Date.now(),
  };
  const added = await database
    .insertInto('users')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('name')
    .execute();
  return added.length > 0;
}

/** Sets a password and ends the sessions of its user; `false` where there is no such user. */
export async function setPassword(
  database: Database,
  name: string,
  password: string,
): Promise<boolean> {
  const password_hash = await hashPassword(password);
  return database.transaction().execute(async (trx) => {
    const changed = await trx
      .updateTable('users')
      .set({ password_hash })
      .where('name', '=', name)
      .returning('name')
      .execute();
    await trx.deleteFrom('sessions').where('user_name', '=', name).execute();
    return changed.length > 0;
  });
}
