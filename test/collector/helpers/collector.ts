import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../../packages/collector/src/log.ts';
import { readSettings } from '../../../packages/collector/src/settings/read-settings.ts';
import { type Running, start } from '../../../packages/collector/src/start.ts';

export interface TestCollector extends Running {
  readonly folder: string;
  readonly lines: string[];
  readonly send: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly remove: () => Promise<void>;
}

export const password = 'correct horse battery';

/** A collector with a folder of its own, on a free port. Flags as on the command line. */
export async function collector(...args: readonly string[]): Promise<TestCollector> {
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-collector-'));
  const flags = ['--port', '0', '--data-dir', folder, '--admin-password', password, ...args];
  const lines: string[] = [];
  const log = createLog('all', (line) => lines.push(line));
  const running = await start(readSettings(flags, {}).settings, log);
  return {
    ...running,
    folder,
    lines,
    send: (body, headers = {}) =>
      fetch(`${running.address}/v1/leads`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    remove: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
