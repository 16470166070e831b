import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Collector } from '../collector.ts';
import type { Database } from '../store/open-store.ts';
import type { Role } from '../store/tables.ts';
import { hashOfSecret, madeUp } from './secrets.ts';
import type { Viewer } from './viewer.ts';

/** Makes a token and gives it, this once: only its hash is kept. */
export async function addToken(
  database: Database,
  { name, role, partner }: Viewer,
): Promise<string> {
  const token = `lk_${madeUp(28)}`;
  await database
    .insertInto('tokens')
    .values({
      id: randomUUID(),
      name,
      token_hash: hashOfSecret(token),
      role,
      partner,
      created_at: Date.now(),
    })
    .execute();
  return token;
}

/** Who holds the token of a request, or nobody. */
export async function viewerOfToken(
  { store }: Collector,
  context: Context,
): Promise<Viewer | undefined> {
  const [, token] = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  if (!token) return undefined;
  return store.database
    .selectFrom('tokens')
    .select(['name', 'role', 'partner'])
    .where('token_hash', '=', hashOfSecret(token))
    .executeTakeFirst();
}

export async function isTokenOf(
  collector: Collector,
  context: Context,
  roles: readonly Role[],
): Promise<boolean> {
  const viewer = await viewerOfToken(collector, context);
  return viewer !== undefined && roles.includes(viewer.role);
}
