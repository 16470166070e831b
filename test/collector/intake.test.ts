import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { collector, type TestCollector } from './helpers/collector.ts';
import { flat, freshId, lead } from './helpers/leads.ts';

let server: TestCollector;
before(async () => {
  server = await collector('--allowed-origins', 'https://shop.example');
});
after(() => server.remove());

const rows = (id: string) =>
  server.collector.store.database.selectFrom('leads').selectAll().where('id', '=', id).execute();

test('a lead is accepted once it is stored, with everything that was in it', async () => {
  const given = lead();
  const response = await server.send(given);
  assert.equal(response.status, 202);
  assert.deepEqual(await response.json(), { id: given.data.id, status: 'stored' });
  const [row] = await rows(given.data.id);
  assert.deepEqual(JSON.parse(row!.body), given);
  assert.equal(row!.email, 'ada+it@okafor-dental.example');
  assert.equal(row!.partner, 'northwind-advisers');
});

test('the flat twin is taken as well, and JSON as text/plain, which needs no preflight', async () => {
  const given = flat();
  const response = await server.send(given, { 'content-type': 'text/plain;charset=UTF-8' });
  assert.equal(response.status, 202);
  const [row] = await rows(given.id);
  assert.deepEqual(JSON.parse(row!.body), given);
  assert.equal(row!.format, 'flat');
  assert.equal(row!.company, 'Okafor Dental');
});

test('the same lead again is answered as the first time and is one row', async () => {
  const given = lead();
  const first = await server.send(given);
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => server.send({ ...given, timestamp: new Date().toISOString() })),
  );
  for (const each of answers) {
    assert.equal(each.status, 202);
    assert.deepEqual(await each.json(), { id: given.data.id, status: 'stored' });
  }
  assert.equal(first.status, 202);
  assert.equal((await rows(given.data.id)).length, 1);
});

test('ten at once with one id and ten contents: one is stored, nine are refused', async () => {
  const id = freshId();
  const names = Array.from({ length: 10 }, (_, index) => `Visitor ${index}`);
  const answers = await Promise.all(
    names.map((name) => server.send(lead({ id, contact: { name } }))),
  );
  const statuses = answers.map(({ status }) => status).sort();
  assert.deepEqual(statuses, [202, ...Array(9).fill(409)]);
  const problem = await answers.find(({ status }) => status === 409)!.json();
  assert.equal(problem.type, 'urn:lifeline:problem:other-content');
  assert.equal((await rows(id)).length, 1);
});

test('what is no lead is told where it is wrong, as problem+json', async () => {
  const response = await server.send(lead({ contact: { email: 'x'.repeat(600) } }));
  assert.equal(response.status, 422);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = await response.json();
  assert.deepEqual(
    problem.issues.map(({ path, code }: { path: string; code: string }) => [path, code]),
    [['data.contact.email', 'too-large']],
  );
  assert.doesNotMatch(JSON.stringify(problem), /xxx/);
});

test('a late lead and one that looks like a machine are taken and marked', async () => {
  const givenAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const given = lead({ consent: { givenAt }, spam: { signals: ['honeypot'] } });
  assert.equal((await server.send(given)).status, 202);
  const [row] = await rows(given.data.id);
  assert.deepEqual([row!.late, row!.spam], [1, 1]);
});

test('pages of allowed origins may send, and read every answer; others may not', async () => {
  const allowed = { origin: 'https://shop.example' };
  const foreign = { origin: 'https://elsewhere.example' };
  const good = await server.send(lead(), allowed);
  assert.equal(good.headers.get('access-control-allow-origin'), 'https://shop.example');
  const bad = await server.send('{', allowed);
  assert.equal(bad.status, 400);
  assert.equal(bad.headers.get('access-control-allow-origin'), 'https://shop.example');
  const refused = await server.send(lead(), foreign);
  assert.equal(refused.status, 403);
  assert.equal(refused.headers.get('access-control-allow-origin'), null);
  for (const [headers, status] of [
    [allowed, 204],
    [foreign, 403],
  ] as const) {
    const preflight = await fetch(`${server.address}/v1/leads`, { method: 'OPTIONS', headers });
    assert.equal(preflight.status, status);
  }
});

test("a partner's page sends its own leads and nobody else's", async () => {
  const { database } = server.collector.store;
  const origins = 'https://northwind.example';
  await database
    .insertInto('partners')
    .values({ id: 'northwind-advisers', name: 'Northwind', origins })
    .execute();
  server.collector.origins.forget();
  const from = { origin: origins };
  assert.equal((await server.send(lead(), from)).status, 202);
  const other = lead({ source: { partnerId: 'someone-else' } });
  assert.equal((await server.send(other, from)).status, 403);
});

test('a plain form ends on a page that thanks; sent twice it is one lead', async () => {
  const body = 'name=Ada+Okafor&email=ada%40okafor.example&message=%E4%BD%A0%E5%A5%BD&locale=zh-CN';
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const response of [await server.send(body, type), await server.send(body, type)]) {
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/v1/thanks?lang=zh-CN');
  }
  const found = await server.collector.store.database
    .selectFrom('leads')
    .selectAll()
    .where('email', '=', 'ada@okafor.example')
    .execute();
  assert.equal(found.length, 1);
  assert.equal(JSON.parse(found[0]!.body).data.contact.message, '你好');
  const thanks = await fetch(`${server.address}/v1/thanks?lang=zh-CN`);
  assert.match(await thanks.text(), /<h1>谢谢<\/h1>/);
});

test('a twin that was posted as a form is the same lead as the twin as JSON', async () => {
  const twin = flat();
  const body = new URLSearchParams(
    Object.entries(twin).map(([key, value]) => [key, String(value)]),
  ).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal((await server.send(body, type)).status, 303);
  assert.equal((await server.send(twin)).status, 202);
});

test('a form that cannot be taken says so in words, in the language of the person', async () => {
  const response = await server.send('message=&name=', {
    'content-type': 'application/x-www-form-urlencoded',
    'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
  });
  assert.equal(response.status, 422);
  assert.match(await response.text(), /没有发送成功/);
});

test('no line of the log tells anything of a visitor', () => {
  const text = server.lines.join('');
  assert.match(text, /"route":"\/v1\/leads","status":202/);
  assert.doesNotMatch(text, /okafor|Ada|Visitor|127\.0\.0\.1|\d{8}-/i);
});
