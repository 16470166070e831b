import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '../../packages/collector/src/settings/read-settings.ts';
import { openStore } from '../../packages/collector/src/store/open-store.ts';
import { lead } from '../../test/collector/helpers/leads.ts';
import {
  type Command,
  collectorCommand,
  startProcess,
} from '../../test/collector/helpers/process.ts';
import { startPostgres } from '../postgres/postgres.ts';

export interface Outcome {
  readonly kind: 'embedded' | 'postgres';
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged and not there, or there with other content. */
  readonly lost: number;
  /** Sent, but the answer never came: nobody was promised anything. */
  readonly unanswered: number;
  readonly keptUnanswered: number;
  readonly seconds: number;
}

/** Requests under way at any moment. */
const senders = 16;
/** Longest life of a process under load, ms. */
const longestLife = 400;

/**
 * Starts a collector, sends leads from all sides, kills it with SIGKILL at a random moment, starts
 * it again on what it left, and so on; then looks for every lead that was acknowledged. Every
 * second kill on PostgreSQL takes the database with it.
 */
export async function killAndCount(
  kind: Outcome['kind'],
  kills: number,
  command: Command = collectorCommand,
): Promise<Outcome> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-durability-'));
  const postgres = kind === 'postgres' ? await startPostgres() : undefined;
  const flags = ['--data-dir', folder];
  flags.push('--leads-per-minute', '1000000', '--partner-leads-per-minute', '1000000');
  if (postgres) flags.push('--database-url', postgres.url);
  const acknowledged = new Map<string, string>();
  const sent = new Map<string, string>();
  try {
    for (let kill = 0; kill < kills; kill++) {
      const { child, address, end } = await startProcess(flags, command);
      const load = Array.from({ length: senders }, () =>
        sendForever(`${address}/v1/leads`, sent, acknowledged),
      );
      const before = acknowledged.size;
      // Counted from the first answer: a kill before it would prove nothing.
      while (acknowledged.size === before && child.exitCode === null) await sleep(1);
      await sleep(Math.random() * longestLife);
      const withDatabase = postgres && kill % 2 === 1 ? postgres : undefined;
      await withDatabase?.kill();
      await end('SIGKILL');
      await Promise.all(load);
      await withDatabase?.start();
    }
    const kept = await keptBodies(flags);
    const isKept = ([id, body]: readonly [string, string]): boolean => kept.get(id) === body;
    const unanswered = [...sent].filter(([id]) => !acknowledged.has(id));
    return {
      kind,
      kills,
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter((one) => !isKept(one)).length,
      unanswered: unanswered.length,
      keptUnanswered: unanswered.filter(isKept).length,
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sendForever(
  address: string,
  sent: Map<string, string>,
  acknowledged: Map<string, string>,
): Promise<void> {
  for (;;) {
    const given = lead({ contact: { message: Math.random().toString(36).repeat(20) } });
    const body = JSON.stringify(given);
    sent.set(given.data.id, body);
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { method: 'POST', headers, body });
      const answer = await response.json();
      if (response.status === 202 && answer.id === given.data.id) {
        acknowledged.set(given.data.id, body);
      } else await sleep(5);
    } catch {
      return; // The process is gone.
    }
  }
}

/** What is in the database, read by itself and not by whoever wrote it. */
async function keptBodies(flags: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const store = await openStore(readSettings(flags, {}).settings);
  try {
    const rows = await store.database.selectFrom('leads').select(['id', 'body']).execute();
    return new Map(rows.map(({ id, body }) => [id, body]));
  } finally {
    await store.close();
  }
}
