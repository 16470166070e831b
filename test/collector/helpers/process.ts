import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A collector in a process of its own. */
export interface CollectorProcess {
  readonly child: ChildProcess;
  readonly address: string;
  /** What it wrote for people; JSON lines go elsewhere. */
  readonly told: () => string;
  /** Ends it with a signal, and waits for its end. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** How to start it: a program and what it is told. */
export type Command = (flags: readonly string[]) => readonly [string, readonly string[]];

export const collectorCommand: Command = (flags) => [
  process.execPath,
  ['--conditions=source', 'packages/collector/src/cli.ts', ...flags],
];

/** Starts a collector and waits until it listens; it gets port 0 unless the flags say otherwise. */
export async function startProcess(
  flags: readonly string[],
  command: Command = collectorCommand,
  environment: Readonly<Record<string, string>> = {},
): Promise<CollectorProcess> {
  const [file, args] = command(flags.includes('--port') ? flags : ['--port', '0', ...flags]);
  const child = spawn(file, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let told = '';
  child.stderr!.on('data', (data) => {
    told += data;
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const { message, port } = JSON.parse(line);
    if (message !== 'listening') continue;
    child.stdout!.resume();
    return {
      child,
      address: `http://127.0.0.1:${port}`,
      told: () => told,
      end: async (signal = 'SIGTERM') => {
        if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
        const ended = once(child, 'exit');
        child.kill(signal);
        const [code] = await ended;
        return code;
      },
    };
  }
  throw new Error(`the collector did not start: ${told}`);
}
