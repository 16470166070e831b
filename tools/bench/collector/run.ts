// Accepted leads a second and p99 latency of the collector, beside bare Hono with the same durable
// insert, on both databases, in turns.
//
//   npm run bench:collector -- --rounds 9 --seconds 3
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lead } from '../../../test/collector/helpers/leads.ts';
import {
  type Command,
  collectorCommand,
  startProcess,
} from '../../../test/collector/helpers/process.ts';
import { startPostgres } from '../../postgres/postgres.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '3' },
    senders: { type: 'string', default: '32' },
  },
});
const [rounds, seconds, senders] = [values.rounds, values.seconds, values.senders].map(Number) as [
  number,
  number,
  number,
];

/** What ours has to reach of the floor. */
const goal = 0.7;

const floorCommand: Command = (flags) => [
  process.execPath,
  ['--conditions=source', 'tools/bench/collector/floor.ts', ...flags],
];

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

/** Sends leads from some connections at once for some seconds. Bodies are made before. */
async function load(address: string): Promise<Measured> {
  const bodies = Array.from({ length: 20_000 }, () => JSON.stringify(lead()));
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const send = (body: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const sent = request(
        `${address}/v1/leads`,
        { method: 'POST', agent, headers },
        (response) => {
          response.resume();
          response.once('end', () => {
            if (response.statusCode !== 202) reject(new Error(`status ${response.statusCode}`));
            times.push(performance.now() - began);
            resolve();
          });
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  await Promise.all(
    Array.from({ length: senders }, async () => {
      for (let body = bodies.pop(); body && performance.now() < until; body = bodies.pop()) {
        await send(body);
      }
    }),
  );
  agent.destroy();
  const elapsed = seconds * 1000 + (performance.now() - until);
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / elapsed) * 1000,
    p99: times[Math.floor(times.length * 0.99)]!,
  };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

const limits = ['--leads-per-minute', '1000000', '--partner-leads-per-minute', '1000000'];
let missed = false;
console.log(
  `${availableParallelism()} cores, ${senders} senders, ${rounds} rounds of ${seconds} s in turns, medians`,
);
for (const kind of ['embedded', 'postgres'] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-bench-'));
  const postgres = kind === 'postgres' ? await startPostgres() : undefined;
  const flags = (name: string): readonly string[] => [
    ...['--data-dir', join(folder, name), '--log', 'all', ...limits],
    ...(postgres ? ['--database-url', postgres.url] : []),
  ];
  const ours = await startProcess(flags('ours'), collectorCommand);
  const floor = await startProcess(flags('floor'), floorCommand);
  const of = { ours: [] as Measured[], floor: [] as Measured[] };
  for (let round = 0; round <= rounds; round++) {
    const [one, two] = [await load(floor.address), await load(ours.address)];
    if (round === 0) continue; // warming up
    of.floor.push(one);
    of.ours.push(two);
  }
  await Promise.all([ours.end(), floor.end('SIGKILL')]);
  await postgres?.remove();
  rmSync(folder, { recursive: true, force: true });
  const rate = (name: keyof typeof of): number =>
    median(of[name].map(({ perSecond }) => perSecond));
  const slow = (name: keyof typeof of): number => median(of[name].map(({ p99 }) => p99));
  const share = rate('ours') / rate('floor');
  missed ||= share < goal;
  for (const name of ['floor', 'ours'] as const) {
    console.log(
      `${kind.padEnd(9)} ${name.padEnd(6)} ${rate(name).toFixed(0).padStart(6)} leads/s   p99 ${slow(name).toFixed(1).padStart(6)} ms`,
    );
  }
  console.log(`${kind.padEnd(9)} ratio  ${share.toFixed(2)} (goal ${goal})`);
}
process.exitCode = missed ? 1 : 0;
