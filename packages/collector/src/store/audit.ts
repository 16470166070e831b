import { randomUUID } from 'node:crypto';
import type { CollectorMessages } from '@lifeline-kit/locales/collector/messages';
import type { Database } from './open-store.ts';

type KeyOf<Prefix extends string> = Extract<keyof CollectorMessages, `${Prefix}.${string}`>;
export type Action = KeyOf<'audit'> extends `audit.${infer Name}` ? Name : never;

/** Writes down who did what. The subject is a name, a number or the id of a lead: no visitor's data. */
export async function writeAudit(
  database: Database,
  actor: string,
  action: Action,
  subject = '',
): Promise<void> {
  await database
    .insertInto('audit')
    .values({ id: randomUUID(), at: Date.now(), actor, action, subject })
    .execute();
}
