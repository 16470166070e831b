import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailAddress, uuid7 } from '@lifeline-kit/core/lead';
import fc from 'fast-check';
import { leadsAddress } from '../../packages/lead/src/adapters/collector.ts';
import { mailto } from '../../packages/lead/src/adapters/mailto.ts';
import { destinationProblem, leadIssue, sizeProblem } from '../../packages/lead/src/checks.ts';
import { backoff } from '../../packages/lead/src/sending/backoff.ts';
import { fateOf } from '../../packages/lead/src/sending/fate.ts';
import { KeepaliveBudget } from '../../packages/lead/src/sending/keepalive.ts';
import { retryAfter } from '../../packages/lead/src/sending/retry-after.ts';
import { usualTiming } from '../../packages/lead/src/sending/timing.ts';
import { wholeLead } from '../fixtures/leads.ts';

const hour = 3_600_000;

test('the wait doubles from one second to one hour, and is anywhere below', () => {
  const limits = [1, 2, 3, 4, 12, 13, 100].map((attempts) => backoff(attempts, usualTiming, 1));
  assert.deepEqual(limits, [1000, 2000, 4000, 8000, 2_048_000, hour, hour]);
  assert.equal(backoff(5, usualTiming, 0), 0);
  assert.equal(backoff(5, usualTiming, 0.25), 4000);
});

// The first three are the forms of RFC 9110, section 5.6.7, which name one moment.
for (const [header, expected] of [
  ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 37_000],
  ['Sun Nov  6 08:49:37 1994', 37_000],
  ['120', 120_000],
  [' 0 ', 0],
  ['999999999', hour],
  ['Sun, 06 Nov 2094 08:49:37 GMT', hour],
  ['Sun, 06 Nov 1984 08:49:37 GMT', 0],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
] as const) {
  test(`Retry-After ${JSON.stringify(header)} is ${expected} ms`, () => {
    assert.equal(retryAfter(header, Date.UTC(1994, 10, 6, 8, 49, 0), hour), expected);
  });
}

test('every status has a fate, and none is silent', () => {
  const of = (fate: string): readonly number[] =>
    Array.from({ length: 600 }, (_, status) => status).filter((one) => fateOf(one) === fate);
  assert.deepEqual(
    of('taken'),
    Array.from({ length: 100 }, (_, index) => 200 + index),
  );
  assert.deepEqual(of('refused'), [400, 409, 411, 413, 414, 422, 431, 451]);
  for (const status of [0, 301, 302, 307, 308, 408, 425, 429, 500, 502, 503, 504, 599]) {
    assert.equal(fateOf(status), 'later', `${status}`);
  }
  for (const status of [401, 403, 404, 405, 410, 415]) assert.equal(fateOf(status), 'mendable');
});

test('bytes on their way are counted, and given back however it ends', async () => {
  const budget = new KeepaliveBudget();
  const said: boolean[] = [];
  const ends: (() => void)[] = [];
  const send = (bytes: number) =>
    budget.spend(bytes, (outlives) => {
      said.push(outlives);
      return new Promise<void>((resolve, reject) =>
        ends.push(said.length === 1 ? reject : resolve),
      );
    });
  const first = send(40 * 1024).catch(() => 'failed');
  const second = send(40 * 1024);
  const third = send(24 * 1024);
  assert.deepEqual(said, [true, false, true]);
  for (const end of ends) end();
  assert.equal(await first, 'failed');
  await Promise.all([second, third]);
  const fourth = send(64 * 1024);
  ends.at(-1)!();
  await fourth;
  assert.equal(said.at(-1), true);
});

test('an id is a UUID of version 7 that sorts by time', () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
  const time = fc.integer({ min: 0, max: 2 ** 48 - 2 });
  fc.assert(
    fc.property(time, bytes, bytes, (at, one, other) => {
      const id = uuid7(at, one);
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      assert.ok(id < uuid7(at + 1, other));
    }),
  );
});

test('a collector is named by its address, or by the whole', () => {
  assert.equal(leadsAddress('https://leads.example.com'), 'https://leads.example.com/v1/leads');
  assert.equal(leadsAddress('https://a.example/x/v1/leads/'), 'https://a.example/x/v1/leads');
});

test('no mail opens an address of another kind, whoever put it into the outbox', async () => {
  for (const url of ['javascript:alert(1)', 'https://b.example/', '']) {
    const parcel = { id: '1', body: '', destination: { to: 'mailto', url }, patience: 1 };
    assert.deepEqual(await mailto.send(parcel), { kind: 'failed', problem: 'unusable' });
  }
});

test('a mail has its subject, its text and nothing that breaks out of either', () => {
  const address = mailAddress('mailto:a@b.example', 'Hello & bye?\n\nOne\nTwo &cc=x@y.example');
  const { searchParams, pathname } = new URL(address);
  assert.equal(pathname, 'a@b.example');
  assert.deepEqual([...searchParams.keys()], ['subject', 'body']);
  assert.equal(searchParams.get('subject'), 'Hello & bye?');
  assert.equal(searchParams.get('body'), 'One\r\nTwo &cc=x@y.example');
});

for (const url of [
  'https://hooks.slack.com/services/T0/B0/x',
  'https://contoso.webhook.office.com/webhookb2/1',
  'https://prod-1.westeurope.logic.azure.com/workflows/1',
  'https://discord.com/api/webhooks/1/abc',
  'https://crm.example/lead?api_key=1',
  'https://crm.example/lead?access_token=1',
  'https://api-na.myconnectwise.net/v4/company/contacts',
]) {
  test(`an address that is a secret is refused, with the way out: ${url}`, () => {
    const problem = destinationProblem({ to: 'webhook', url }, 'https://a.example/');
    assert.match(problem ?? '', /key that everybody could read; send to the collector/);
  });
}

test('other addresses that cannot be used are named, those that can are not', () => {
  const of = (to: string, url?: string) =>
    destinationProblem({ to, ...(url !== undefined && { url }) }, 'https://a.example/page');
  assert.match(of('webhook') ?? '', /^lead-url must be an https: address for lead-to="webhook"$/);
  assert.match(of('webhook', 'http://b.example/') ?? '', /https:/);
  assert.match(of('webhook', 'https://me:pw@b.example/') ?? '', /without a password/);
  assert.equal(of('webhook', 'https://hooks.zapier.com/hooks/catch/1/abc/'), undefined);
  assert.equal(of('mailto', 'mailto:info@b.example'), undefined);
  assert.match(of('mailto', 'https://b.example/') ?? '', /a mailto: address for lead-to="mailto"/);
  assert.match(of('webhook', 'mailto:info@b.example') ?? '', /an https: address/);
  assert.match(of('mailto', 'javascript:alert(1)') ?? '', /scheme|https:/);
  assert.equal(of('event'), undefined);
});

test('a lead is looked at before it is sent: its shape and its bytes', async () => {
  assert.equal(await leadIssue(wholeLead), undefined);
  const broken = { ...wholeLead, data: { ...wholeLead.data, id: 'mine' } };
  assert.match((await leadIssue(broken)) ?? '', /data\.id/);
  assert.equal(sizeProblem('x'.repeat(20_479)), undefined);
  assert.match(sizeProblem('漢'.repeat(7000)) ?? '', /has 21000/);
});
