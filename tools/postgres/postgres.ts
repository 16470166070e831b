// Starts a PostgreSQL of Debian's packages on a free port, with a data folder of its own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Postgres {
  /** `postgres://…`, for the superuser. */
  readonly url: string;
  readonly folder: string;
  /** Ends it as a power failure would: no process of it says goodbye. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data. */
  readonly start: () => Promise<void>;
  /** Ends it and deletes its data. */
  readonly remove: () => Promise<void>;
}

const installed = '/usr/lib/postgresql';
/** It refuses to run as root. */
const owner = process.getuid?.() === 0 ? 'postgres' : undefined;

/** Where its programs are, or `undefined` where it is not installed. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).sort() : [];
  const folder = `${installed}/${versions.at(-1)}/bin`;
  return existsSync(`${folder}/initdb`) ? folder : undefined;
}

/** @param options - settings of the server, as `name=value` */
export async function startPostgres(...options: readonly string[]): Promise<Postgres> {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-postgres-'));
  if (owner) chownSync(folder, idOf('-u'), idOf('-g'));
  const initdb = ['-D', folder, '-U', 'lifeline', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(...asOwner(`${programs}/initdb`, [...initdb, '--locale=C.UTF-8']), {
    stdio: 'ignore',
  });
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
  ];
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const flags = [...settings, ...options].flatMap((each) => ['-c', each]);
    const child = spawn(...asOwner(`${programs}/postgres`, ['-D', folder, ...flags]), {
      stdio: 'ignore',
    });
    server = child;
    for (let attempt = 0; attempt < 300; attempt++) {
      if (isReady(programs, port)) return;
      if (child.exitCode !== null) throw new Error('PostgreSQL ended before it was ready');
      await sleep(50);
    }
    throw new Error('PostgreSQL did not start');
  };

  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    for (const id of processesOf(folder)) end(id);
    await ended;
    while (processesOf(folder).length > 0) await sleep(10);
  };

  await start();
  return {
    url: `postgres://lifeline@127.0.0.1:${port}/postgres`,
    folder,
    kill,
    start,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends a process, unless it has ended by itself since it was listed. */
function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function asOwner(program: string, args: readonly string[]): [string, string[]] {
  return owner ? ['runuser', ['-u', owner, '--', program, ...args]] : [program, [...args]];
}

const idOf = (flag: string): number =>
  Number(execFileSync('id', [flag, owner!], { encoding: 'utf8' }));

function isReady(programs: string, port: number): boolean {
  try {
    execFileSync(`${programs}/pg_isready`, ['-q', '-h', '127.0.0.1', '-p', String(port)]);
    return true;
  } catch {
    return false;
  }
}

/** The server on this folder, and what it has started. */
function processesOf(folder: string): readonly number[] {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return [];
  const [main = ''] = readFileSync(file, 'utf8').split('\n');
  const children = (id: string): readonly number[] => {
    try {
      const list = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8');
      return list.split(' ').filter(Boolean).map(Number);
    } catch {
      return [];
    }
  };
  return existsSync(`/proc/${main}`) ? [Number(main), ...children(main)] : [];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
