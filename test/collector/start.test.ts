import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { help } from '../../packages/collector/src/settings/help.ts';
import { readSettings } from '../../packages/collector/src/settings/read-settings.ts';
import { settingRules } from '../../packages/collector/src/settings/settings.ts';
import { startPostgres } from '../../tools/postgres/postgres.ts';
import { addPerson, signIn } from './helpers/admin.ts';
import { collector } from './helpers/collector.ts';
import { lead } from './helpers/leads.ts';
import { collectorCommand, startProcess } from './helpers/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'lifeline-start-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('without any configuration it starts, prints a password once, and says what to paste', async (t) => {
  const data = join(folder, 'first');
  const first = await startProcess(['--data-dir', data]);
  t.after(() => first.end('SIGKILL'));
  for (let turn = 0; turn < 100 && !first.told().includes('</lifeline'); turn++) await sleep(50);
  const [, secret = ''] = /Password {2}(\w+) {3}\(shown this once\)/.exec(first.told()) ?? [];
  assert.ok(secret.length >= 20, first.told());
  assert.match(first.told(), /lead-to="collector" lead-url="http:\/\/127\.0\.0\.1:\d+"/);
  const signed = await fetch(`${first.address}/admin/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ name: 'admin', password: secret }),
  });
  assert.equal(signed.status, 303);
  assert.equal(await first.end(), 0);
  const second = await startProcess(['--data-dir', data]);
  t.after(() => second.end('SIGKILL'));
  for (let turn = 0; turn < 100 && !second.told().includes('</lifeline'); turn++) await sleep(50);
  assert.doesNotMatch(second.told(), /Password/);
  await second.end();
});

test('every setting is a flag and a variable, the flag wins, and the help tells all', () => {
  const text = help();
  for (const { name } of Object.values(settingRules)) {
    assert.ok(text.includes(`--${name.toLowerCase().replaceAll('_', '-')} `), name);
  }
  assert.equal(readSettings([], { PORT: '9001' }).settings.port, 9001);
  assert.equal(readSettings(['--port', '9002'], { PORT: '9001' }).settings.port, 9002);
  assert.deepEqual(
    readSettings([], { ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080' }).settings
      .allowedOrigins,
    ['https://a.example', 'http://b.example:8080'],
  );
});

const wrong: readonly (readonly [flags: readonly string[], told: RegExp])[] = [
  [['--port', '70000'], /--port must be a whole number from 0 to 65535/],
  [['--port', 'x'], /--port must be a whole number/],
  [['--database-url', 'mysql://x'], /--database-url must begin with postgres:\/\//],
  [['--admin-password', 'short'], /--admin-password must have 10 characters or more/],
  [['--allowed-origins', 'example.com'], /--allowed-origins must be origins such as/],
  [['--allowed-origins', 'https://example.com/path'], /--allowed-origins must be origins/],
  [['--time-zone', 'Mars/Base'], /--time-zone must be a time zone/],
  [['--log', 'loud'], /--log must be one of all, errors, none/],
  [['--public-url', 'leads'], /--public-url must be an address/],
  [['--no-such-flag'], /Unknown option '--no-such-flag'/],
  [['dance'], /there is no command dance/],
  [['restore', '/no/such/file'], /there is no file/],
];

test('what is wrong is refused at the start, with the reason, and nothing is begun', () => {
  for (const [flags, told] of wrong) {
    const data = join(folder, 'never');
    const [file, args] = collectorCommand([...flags, '--data-dir', data]);
    if (flags[0] === '--port' || flags[0] === 'dance') {
      const { status, stderr } = spawnSync(file, args, { encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, told);
      assert.doesNotMatch(stderr, / at .*\.ts:/);
      assert.ok(!existsSync(data));
    } else if (flags[0] !== 'restore') {
      assert.throws(() => readSettings(flags, {}), told);
    }
  }
});

test('a port that is taken is named', async () => {
  const server = await collector();
  const port = new URL(server.address).port;
  await assert.rejects(collector('--port', port), /PORT \d+ on HOST 127\.0\.0\.1 cannot be used/);
  await server.remove();
});

test('a stop takes nothing new, lets what is under way end, and ends', async (t) => {
  const own = await startProcess(['--data-dir', join(folder, 'stop')]);
  t.after(() => own.end('SIGKILL'));
  const body = JSON.stringify(lead());
  const socket = connect(Number(new URL(own.address).port), '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  socket.write(
    `POST /v1/leads HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 50)}`,
  );
  await sleep(200);
  const ended = own.end('SIGTERM');
  await sleep(200);
  await assert.rejects(fetch(`${own.address}/healthz`), 'nobody new comes in');
  socket.write(body.slice(50));
  assert.equal(await ended, 0);
  assert.match(text, /^HTTP\/1\.1 202/);
});

test('several processes on one PostgreSQL: one migrates, one id is one lead, sessions are shared', async () => {
  const postgres = await startPostgres();
  try {
    const flags = ['--database-url', postgres.url];
    const [one, two, three] = await Promise.all([0, 1, 2].map(() => collector(...flags)));
    const given = lead();
    const answers = await Promise.all([one!, two!, three!].map((each) => each.send(given)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [202, 202, 202],
    );
    const { cookie } = await addPerson(one!, 'vera', 'viewer');
    const page = await fetch(`${two!.address}/admin`, { headers: { cookie } });
    assert.match(await page.text(), /Okafor Dental/);
    await Promise.all([one!, two!, three!].map((each) => each.remove()));
  } finally {
    await postgres.remove();
  }
});

test('the kit is served for every page, for a year, under its version and its hashes', async () => {
  const kitDir = join(folder, 'kit');
  mkdirSync(join(kitDir, 'chunks'), { recursive: true });
  const code = `export const x = ${JSON.stringify('x'.repeat(2000))};\n`;
  const hash = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  writeFileSync(join(kitDir, 'lifeline.js'), code);
  writeFileSync(join(kitDir, 'chunks', 'kit.js'), code);
  writeFileSync(join(kitDir, '.secret'), 'x');
  writeFileSync(join(kitDir, 'sri.json'), JSON.stringify({ 'lifeline.js': hash }));
  const server = await collector('--kit-dir', kitDir);
  try {
    const { version } = server.collector.kit!;
    const get = (path: string, headers = {}): Promise<Response> =>
      fetch(`${server.address}/kit/${path}`, { headers });
    for (const file of ['lifeline.js', 'chunks/kit.js']) {
      const response = await get(`${version}/${file}`, {
        origin: 'https://any.example',
        'accept-encoding': 'gzip, deflate, br',
      });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
      assert.equal(response.headers.get('content-encoding'), 'br');
      assert.equal(await response.text(), code);
    }
    const plain = await get(`${version}/lifeline.js`, { 'accept-encoding': 'identity' });
    assert.equal(plain.headers.get('content-encoding'), null);
    for (const path of [
      '0.0.1/lifeline.js',
      `${version}/.secret`,
      `${version}/..%2f..%2fpackage.json`,
      `${version}/nothing.js`,
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
    const admin = await signIn(server);
    const page = await (await admin.get('/admin/setup')).text();
    assert.ok(page.includes(`/kit/${version}/lifeline.js`) && page.includes(hash));
  } finally {
    await server.remove();
  }
});

test('figures for Prometheus tell what came of leads, and are not for strangers', async () => {
  const server = await collector();
  try {
    const given = lead();
    await server.send(given);
    await server.send(given);
    const text = await (await fetch(`${server.address}/metrics`)).text();
    assert.match(text, /^lifeline_leads_total\{outcome="stored"\} 1$/m);
    assert.match(text, /^lifeline_leads_total\{outcome="known"\} 1$/m);
    assert.match(text, /^lifeline_commit_seconds_count 2$/m);
    for (const line of text.trim().split('\n')) {
      assert.match(line, /^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [\d.e+-]+)$/);
    }
    const proxied = { 'x-forwarded-for': '203.0.113.7' };
    assert.equal((await fetch(`${server.address}/metrics`, { headers: proxied })).status, 401);
  } finally {
    await server.remove();
  }
});
