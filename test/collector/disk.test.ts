import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../../tools/postgres/postgres.ts';
import { collector } from './helpers/collector.ts';
import { lead } from './helpers/leads.ts';
import { type Command, collectorCommand, startProcess } from './helpers/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'lifeline-disk-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const send = (address: string, body: unknown): Promise<Response> =>
  fetch(`${address}/v1/leads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Counts of calls by name, out of the summary of strace. */
function callsIn(file: string): Readonly<Record<string, number>> {
  const rows = readFileSync(file, 'utf8').matchAll(
    /^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?(\w+)$/gm,
  );
  return Object.fromEntries([...rows].map(([, count, name = '']) => [name, Number(count)]));
}

test('each lead that comes alone is forced to the disk before its answer: counted by strace', async (t) => {
  const file = join(folder, 'calls');
  const watched: Command = (flags) => {
    const [node, args] = collectorCommand(flags);
    return ['strace', ['-f', '-c', '-e', 'trace=fsync,fdatasync', '-o', file, node, ...args]];
  };
  const syncs = async (count: number): Promise<number> => {
    const data = join(folder, `syncs-${count}`);
    const own = await startProcess(['--data-dir', data], watched);
    t.after(() => own.end('SIGKILL'));
    for (let n = 0; n < count; n++) {
      assert.equal((await send(own.address, lead())).status, 202);
    }
    const [collectorId] = execFileSync('pgrep', ['-P', String(own.child.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n');
    process.kill(Number(collectorId), 'SIGTERM');
    await new Promise((resolve) => own.child.once('exit', resolve));
    const { fsync = 0, fdatasync = 0 } = callsIn(file);
    return fsync + fdatasync;
  };
  const [none, fifty] = [await syncs(0), await syncs(50)];
  assert.ok(fifty - none >= 50, `${fifty - none} more for 50 leads`);
});

test('a full disk: 503 and when to come back; nothing is damaged, and it goes on by itself', async () => {
  const disk = join(folder, 'disk');
  execFileSync('mkdir', ['-p', disk]);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
  assert.equal(mounted.status, 0, 'this test mounts a small disk, which only root may');
  const server = await collector('--data-dir', join(disk, 'data'));
  try {
    const acknowledged: string[] = [];
    let refused: Response | undefined;
    while (!refused) {
      const given = lead({ contact: { message: 'x'.repeat(2000) } });
      const response = await server.send(given);
      if (response.status === 202) acknowledged.push(given.data.id);
      else refused = response;
      assert.ok(acknowledged.length < 5000, 'the disk never fills');
    }
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get('retry-after'), '10');
    assert.equal((await refused.json()).type, 'urn:lifeline:problem:storage');
    const many = await Promise.all(Array.from({ length: 50 }, () => server.send(lead())));
    assert.ok(many.some(({ status }) => status === 503));
    assert.ok(many.every(({ status }) => status === 503 || status === 202));
    assert.equal((await fetch(`${server.address}/readyz`)).status, 503);
    assert.equal((await fetch(`${server.address}/healthz`)).status, 200);

    execFileSync('mount', ['-o', 'remount,size=12m', disk]);
    const given = lead();
    assert.equal((await server.send(given)).status, 202, 'and it recovers without a restart');
    assert.equal((await fetch(`${server.address}/readyz`)).status, 200);
    const rows = await server.collector.store.database.selectFrom('leads').select('id').execute();
    const kept = new Set(rows.map(({ id }) => id));
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );
    const check = new DatabaseSync(join(disk, 'data', 'leads.db'));
    assert.deepEqual(
      { ...check.prepare('pragma integrity_check').get() },
      { integrity_check: 'ok' },
    );
    check.close();
  } finally {
    await server.remove();
    execFileSync('umount', [disk]);
  }
});

test('PostgreSQL away: 503 at once or soon; back: leads are taken again, and none is gone', async () => {
  const postgres = await startPostgres();
  const server = await collector('--database-url', postgres.url);
  try {
    const first = lead();
    assert.equal((await server.send(first)).status, 202);
    // Some are on their way to the database when it goes: no connection that breaks ends the process.
    const crowd = Array.from({ length: 200 }, () => lead());
    const sent = crowd.map((each) => server.send(each));
    await sent[0];
    await postgres.kill();
    const answers = await Promise.all(sent);
    const stored = answers.filter(({ status }) => status === 202).length;
    assert.equal(answers.filter(({ status }) => status === 503).length, crowd.length - stored);
    const given = lead();
    const away = await server.send(given);
    assert.equal(away.status, 503);
    assert.ok(Number(away.headers.get('retry-after')) > 0);
    assert.equal((await fetch(`${server.address}/readyz`)).status, 503);
    await postgres.start();
    let again = await server.send(given);
    for (let tries = 0; again.status === 503 && tries < 50; tries++) {
      await sleep(100);
      again = await server.send(given);
    }
    assert.equal(again.status, 202);
    const kept = await server.collector.store.database.selectFrom('leads').select('id').execute();
    const ids = new Set(kept.map(({ id }) => id));
    const promised = crowd.filter((_, n) => answers[n]?.status === 202);
    for (const { data } of [first, given, ...promised]) assert.ok(ids.has(data.id));
  } finally {
    await server.remove();
    await postgres.remove();
  }
});

test('a PostgreSQL that forgets commits, and a folder that is no folder, are refused with the reason', async () => {
  const careless = await startPostgres('fsync=off');
  try {
    await assert.rejects(
      collector('--database-url', careless.url),
      /fsync = off, which loses leads/,
    );
  } finally {
    await careless.remove();
  }
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await assert.rejects(collector('--data-dir', file), /DATA_DIR .* cannot be used/);
  await assert.rejects(
    collector('--database-url', 'postgres://nobody@127.0.0.1:1/none'),
    /DATABASE_URL cannot be used/,
  );
});

test('the files of the database are for their owner alone', async (t) => {
  const data = join(folder, 'private');
  const own = await startProcess(['--data-dir', data]);
  t.after(() => own.end('SIGKILL'));
  await send(own.address, lead());
  for (const name of ['', 'leads.db', 'leads.db-wal']) {
    assert.equal(statSync(join(data, name)).mode & 0o077, 0, name);
  }
  await own.end();
  assert.ok(!existsSync(join(data, 'leads.db-wal')), 'and a stop leaves one file');
  truncateSync(join(data, 'leads.db'), 100);
  const broken = startProcess(['--data-dir', data]);
  await assert.rejects(broken, /DATA_DIR .* cannot be used/);
});
