import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Buckets } from '../../packages/collector/src/intake/buckets.ts';
import { clientAddress } from '../../packages/collector/src/intake/client-address.ts';
import { collector } from './helpers/collector.ts';
import { lead } from './helpers/leads.ts';

test('a webinar: 500 honest leads from one address in a minute arrive, while its junk is limited', async () => {
  const server = await collector();
  try {
    const began = performance.now();
    const statuses: number[] = [];
    const junk: number[] = [];
    for (let group = 0; group < 25; group++) {
      const honest = Array.from({ length: 20 }, (_, n) =>
        server.send(lead({ contact: { name: `Guest ${group} ${n}` } })),
      );
      const bad = Array.from({ length: 8 }, () => server.send('{"type":"spam"}'));
      statuses.push(...(await Promise.all(honest)).map(({ status }) => status));
      junk.push(...(await Promise.all(bad)).map(({ status }) => status));
    }
    assert.ok(performance.now() - began < 60_000);
    assert.equal(statuses.length, 500);
    assert.ok(statuses.every((status) => status === 202));
    assert.ok(
      junk.filter((status) => status === 429).length > 100,
      'most of the junk is turned away',
    );
    const { length } = await server.collector.store.database
      .selectFrom('leads')
      .select('id')
      .execute();
    assert.equal(length, 500);
  } finally {
    await server.remove();
  }
});

test('beyond the limit of an address or a partner: 429 and when to come back', async () => {
  const server = await collector('--leads-per-minute', '5', '--partner-leads-per-minute', '3');
  try {
    const partner = { source: { partnerId: 'north' } };
    const send = async (part: object): Promise<readonly [number, string | null]> => {
      const response = await server.send(lead(part));
      return [response.status, response.headers.get('retry-after')];
    };
    for (let n = 0; n < 3; n++) assert.deepEqual(await send(partner), [202, null]);
    assert.deepEqual(await send(partner), [429, '20']);
    const other = { source: { partnerId: 'south' } };
    for (let n = 0; n < 2; n++) assert.deepEqual(await send(other), [202, null]);
    assert.deepEqual(await send(other), [429, '12']);
  } finally {
    await server.remove();
  }
});

test('leads that look like a machine are kept until there are too many of them', async () => {
  const server = await collector('--junk-per-minute', '3');
  try {
    const marked = () => server.send(lead({ spam: { signals: ['honeypot'] } }));
    const statuses = [];
    for (let n = 0; n < 5; n++) statuses.push((await marked()).status);
    assert.deepEqual(statuses, [202, 202, 202, 429, 429]);
    assert.equal((await server.send(lead())).status, 202, 'and people are not held up by them');
  } finally {
    await server.remove();
  }
});

test('a bucket fills up again over a minute, and forgets those unseen for longest', () => {
  let now = 0;
  const buckets = new Buckets(60, () => now);
  for (let n = 0; n < 60; n++) assert.equal(buckets.take('a'), 0);
  assert.equal(buckets.take('a'), 1);
  assert.equal(buckets.take('b'), 0);
  now += 1000;
  assert.equal(buckets.take('a'), 0);
  assert.equal(buckets.take('a'), 1);
  now += 600_000;
  for (let n = 0; n < 60; n++) assert.equal(buckets.take('a'), 0);
  assert.equal(buckets.take('a'), 1, 'never more than a minute at once');
});

test('the address behind proxies is the one that the last trusted proxy saw', () => {
  const asked = (remoteAddress: string, forwarded?: string) =>
    ({
      env: { incoming: { socket: { remoteAddress } } },
      req: { header: () => forwarded },
    }) as unknown as Parameters<typeof clientAddress>[0];
  assert.equal(clientAddress(asked('::ffff:10.0.0.1', '1.2.3.4'), 0), '10.0.0.1');
  assert.equal(clientAddress(asked('10.0.0.1', '6.6.6.6, 1.2.3.4'), 1), '1.2.3.4');
  assert.equal(clientAddress(asked('10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2'), 2), '1.2.3.4');
  assert.equal(clientAddress(asked('10.0.0.1'), 1), '10.0.0.1');
  assert.equal(clientAddress(asked('2001:db8:1:2:3:4:5:6'), 0), '2001:db8:1:2');
  assert.equal(clientAddress(asked('2001:db8::1'), 0), '2001:db8:0:0');
});
