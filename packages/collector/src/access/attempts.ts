import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../store/open-store.ts';

/** Failures after which one has to wait, for an account and for an address. */
const most = { account: 10, address: 30 };
const windowMs = 15 * 60_000;

/** Neither names nor addresses are kept. */
const keyOf = (kind: keyof typeof most, value: string): string =>
  `${kind}:${createHash('sha256').update(`${kind} ${value}`).digest('base64url').slice(0, 22)}`;

export interface Attempt {
  readonly account: string;
  readonly address: string;
}

/**
 * Counts an attempt, and tells how many minutes its maker has to wait instead.
 *
 * It is counted before its password is looked at, and the count that came of it decides: of many at
 * the same moment, in however many processes, no more are looked at than are allowed.
 *
 * @returns 0: the password may be looked at
 */
export async function countAttempt(database: Database, attempt: Attempt): Promise<number> {
  const now = Date.now();
  const keys = (['account', 'address'] as const).map((kind) => keyOf(kind, attempt[kind]));
  await database
    .deleteFrom('attempts')
    .where('since', '<', now - windowMs)
    .execute();
  const rows = await database
    .insertInto('attempts')
    .values(keys.map((key) => ({ key, failures: 1, since: now })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ failures: sql`attempts.failures + 1` }),
    )
    .returning(['key', 'failures', 'since'])
    .execute();
  const full = rows.filter(
    ({ key, failures }) => failures > most[key.startsWith('account') ? 'account' : 'address'],
  );
  const left = full.map(({ since }) => since + windowMs - now);
  return left.length === 0 ? 0 : Math.ceil(Math.max(...left) / 60_000);
}

/** Forgets the attempts of somebody who got in. */
export async function forgetAttempts(database: Database, { account }: Attempt): Promise<void> {
  await database.deleteFrom('attempts').where('key', '=', keyOf('account', account)).execute();
}
