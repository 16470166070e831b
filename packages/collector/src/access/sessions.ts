import type { Database } from '../store/open-store.ts';
import { hashOfSecret, madeUp } from './secrets.ts';
import type { Viewer } from './viewer.ts';

/** A working day; then a person signs in again. */
export const sessionMs = 12 * 3_600_000;

export interface Session {
  readonly viewer: Viewer;
  /** Comes back with every form, so that no other page can send one. */
  readonly csrf: string;
}

/** Begins a session and gives what the cookie holds; those that have ended are cleared away. */
export async function beginSession(database: Database, user_name: string): Promise<string> {
  const token = madeUp(28);
  const now = Date.now();
  await database.deleteFrom('sessions').where('expires_at', '<', now).execute();
  await database
    .insertInto('sessions')
    .values({
      token_hash: hashOfSecret(token),
      user_name,
      csrf: madeUp(),
      expires_at: now + sessionMs,
    })
    .execute();
  return token;
}

/** The session of a cookie, with the role that its user has at this moment. */
export async function sessionOf(database: Database, token: string): Promise<Session | undefined> {
  const row = await database
    .selectFrom('sessions')
    .innerJoin('users', 'users.name', 'sessions.user_name')
    .select(['users.name', 'users.role', 'users.partner', 'sessions.csrf'])
    .where('token_hash', '=', hashOfSecret(token))
    .where('expires_at', '>', Date.now())
    .executeTakeFirst();
  if (!row) return undefined;
  const { csrf, ...viewer } = row;
  return { viewer, csrf };
}

export async function endSession(database: Database, token: string): Promise<void> {
  await database.deleteFrom('sessions').where('token_hash', '=', hashOfSecret(token)).execute();
}
