import { madeUp } from '../access/secrets.ts';
import { setPassword } from '../access/users.ts';
import { UsageError } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { migrate } from '../store/migrations.ts';
import { openStore } from '../store/open-store.ts';

/**
 * Gives a user a new password, for whoever has forgotten theirs and holds the machine.
 *
 * @throws {UsageError} there is no such user
 */
export async function newPassword(settings: Settings, name: string): Promise<string> {
  const store = await openStore(settings);
  try {
    await migrate(store);
    const password = madeUp();
    if (await setPassword(store.database, name, password)) return password;
    throw new UsageError(`there is no user ${name}`);
  } finally {
    await store.close();
  }
}
