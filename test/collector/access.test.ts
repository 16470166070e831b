import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createApp } from '../../packages/collector/src/app.ts';
import { addPerson, type Person, signIn, tokenOf } from './helpers/admin.ts';
import { collector, password, type TestCollector } from './helpers/collector.ts';
import { lead } from './helpers/leads.ts';

type Who = 'nobody' | 'admin' | 'viewer' | 'partner' | 'other';

let server: TestCollector;
let people: Readonly<Record<Exclude<Who, 'nobody'>, Person>>;
let tokens: Readonly<Record<Exclude<Who, 'nobody'>, string>>;
const mine = lead({ source: { partnerId: 'north' }, contact: { name: 'Mine' } });
const foreign = lead({ source: { partnerId: 'south' }, contact: { name: 'Foreign' } });

before(async () => {
  server = await collector();
  for (const each of [mine, foreign]) assert.equal((await server.send(each)).status, 202);
  people = {
    admin: await signIn(server),
    viewer: await addPerson(server, 'vera', 'viewer'),
    partner: await addPerson(server, 'paul', 'partner', 'north'),
    other: await addPerson(server, 'olga', 'partner', 'east'),
  };
  tokens = {
    admin: await tokenOf(server, 'admin'),
    viewer: await tokenOf(server, 'viewer'),
    partner: await tokenOf(server, 'partner', 'north'),
    other: await tokenOf(server, 'partner', 'east'),
  };
});
after(() => server.remove());

type Expected = Readonly<Record<Who, number>>;
const everybody = (status: number): Expected => ({
  nobody: status,
  admin: status,
  viewer: status,
  partner: status,
  other: status,
});
const signedIn: Expected = { ...everybody(200), nobody: 303 };
const administration: Expected = { nobody: 303, admin: 200, viewer: 403, partner: 403, other: 403 };
const posted = (status: number): Expected => ({
  nobody: 401,
  admin: status,
  viewer: 403,
  partner: 403,
  other: 403,
});
const { id } = mine.data;

/** Every route, and what each person gets there. Nothing here may be done by a form to harm the rest. */
const routes: Readonly<Record<string, Expected>> = {
  'GET /': everybody(302),
  'GET /healthz': everybody(200),
  'GET /readyz': everybody(200),
  'GET /metrics': everybody(200),
  'GET /assets/:name': everybody(200),
  'GET /kit/:version/:path{.+}': everybody(404),
  'GET /v1/thanks': everybody(200),
  'OPTIONS /v1/leads': everybody(204),
  'POST /v1/leads': everybody(415),
  'GET /admin/sign-in': everybody(200),
  'POST /admin/sign-in': everybody(401),
  'POST /admin/taste': everybody(303),
  'GET /admin': signedIn,
  'GET /admin/news': { ...signedIn, nobody: 401 },
  'GET /admin/overview': signedIn,
  'GET /admin/leads.csv': signedIn,
  'GET /admin/leads.json': signedIn,
  'GET /admin/leads/:id': { nobody: 303, admin: 200, viewer: 200, partner: 200, other: 404 },
  'GET /admin/leads/:file{.+\\.json}': {
    nobody: 303,
    admin: 200,
    viewer: 200,
    partner: 200,
    other: 404,
  },
  'GET /admin/account': signedIn,
  'POST /admin/account': { ...everybody(422), nobody: 401 },
  'GET /admin/leads/:id/erase': administration,
  'GET /admin/setup': administration,
  'GET /admin/partners': administration,
  'POST /admin/partners': posted(422),
  'POST /admin/partners/remove': posted(200),
  'GET /admin/users': administration,
  'POST /admin/users': posted(422),
  'POST /admin/users/password': posted(200),
  'POST /admin/users/remove': posted(200),
  'GET /admin/tokens': administration,
  'POST /admin/tokens': posted(422),
  'POST /admin/tokens/remove': posted(200),
  'GET /admin/audit': administration,
  // Last: they end what the others need.
  'POST /admin/leads/:id/erase': posted(303),
  'POST /admin/sign-out': { ...everybody(303), nobody: 401 },
};

const apiRoutes: Readonly<Record<string, Expected>> = {
  'GET /v1/leads': { ...everybody(200), nobody: 401 },
  'GET /v1/leads.csv': { ...everybody(200), nobody: 401 },
  'GET /v1/leads/:id': { nobody: 401, admin: 200, viewer: 200, partner: 200, other: 404 },
  'ALL /v1/leads': everybody(405),
  'DELETE /v1/leads/:id': { nobody: 401, admin: 200, viewer: 403, partner: 403, other: 403 },
};

/** Seen by administrators last, so that what they remove is there for the others. */
const order: readonly Who[] = ['nobody', 'other', 'partner', 'viewer', 'admin'];

test('the table above has every route that the collector answers', () => {
  const known = new Set([...Object.keys(routes), ...Object.keys(apiRoutes)]);
  const real = createApp(server.collector)
    .routes.filter(({ path, method }) => !(path === '/*' && method === 'ALL'))
    .map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual([...new Set(real)].sort(), [...known].sort());
});

test('a partner sees its own leads and no others, wherever leads are shown', async () => {
  for (const path of [
    '/admin?mode=all',
    '/admin/leads.csv?mode=all',
    '/admin/leads.json?mode=all',
  ]) {
    const told = async (who: Exclude<Who, 'nobody'>): Promise<readonly boolean[]> => {
      const text = await (await people[who].get(path)).text();
      return [text.includes('Mine'), text.includes('Foreign')];
    };
    assert.deepEqual(await told('admin'), [true, true], path);
    assert.deepEqual(await told('viewer'), [true, true], path);
    assert.deepEqual(await told('partner'), [true, false], path);
    assert.deepEqual(await told('other'), [false, false], path);
  }
  const asked = (who: Exclude<Who, 'nobody'>, path: string): Promise<Response> =>
    fetch(server.address + path, { headers: { authorization: `Bearer ${tokens[who]}` } });
  for (const path of ['/v1/leads', '/v1/leads.csv', '/v1/leads?partner=south']) {
    assert.doesNotMatch(await (await asked('partner', path)).text(), /Foreign/);
    assert.match(await (await asked('viewer', path)).text(), /Foreign/);
  }
  assert.equal((await asked('partner', `/v1/leads/${foreign.data.id}`)).status, 404);
  assert.equal((await people.partner.get(`/admin/leads/${foreign.data.id}`)).status, 404);
  const overview = await (await people.partner.get('/admin/overview')).text();
  assert.doesNotMatch(overview, /south/);
});

test('a form that another site sends, or that lacks the secret of the session, does nothing', async () => {
  const { cookie, csrf } = people.admin;
  const attack = (headers: Record<string, string>, fields: Record<string, string>) =>
    fetch(`${server.address}/admin/users`, {
      method: 'POST',
      headers: { cookie, ...headers },
      body: new URLSearchParams({ name: 'mallory', role: 'admin', ...fields }),
    });
  const own = { origin: server.address };
  assert.equal((await attack({ origin: 'https://evil.example' }, { csrf })).status, 403);
  assert.equal((await attack({ ...own, 'sec-fetch-site': 'cross-site' }, { csrf })).status, 403);
  assert.equal((await attack({ origin: 'null' }, { csrf })).status, 403);
  assert.equal((await attack(own, {})).status, 403);
  assert.equal((await attack(own, { csrf: `${csrf}x` })).status, 403);
  assert.equal((await attack(own, { csrf: people.viewer.csrf })).status, 403);
  const users = await server.collector.store.database.selectFrom('users').select('name').execute();
  assert.ok(!users.some(({ name }) => name === 'mallory'));
  assert.equal((await attack(own, { csrf })).status, 200, 'and the real form works');
});

test('a session is a cookie that no script and no other site gets, and dies with its user', async () => {
  const response = await fetch(`${server.address}/admin/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ name: 'vera', password }),
  });
  assert.match(
    response.headers.get('set-cookie')!,
    /^lifeline_session=\w+; Max-Age=43200; Path=\/admin; HttpOnly; SameSite=Strict$/,
  );
  const gone = await addPerson(server, 'gone', 'viewer');
  assert.equal((await gone.get('/admin')).status, 200);
  await people.admin.post('/admin/users/remove', { name: 'gone' });
  assert.equal((await gone.get('/admin')).status, 303);
});

for (const [route, expected] of Object.entries(routes)) {
  test(`${route}: ${order.map((who) => `${who} ${expected[who]}`).join(', ')}`, async () => {
    const [method, pattern = ''] = route.split(' ');
    const path = pattern
      .replace(':file{.+\\.json}', `${id}.json`)
      .replace(':id', id)
      .replace(':name', 'icon.svg')
      .replace(':version/:path{.+}', '0.0.0/none.js');
    for (const who of order) {
      const person = who === 'nobody' ? undefined : people[who];
      const response = await (person && method === 'GET'
        ? person.get(path)
        : person && path.startsWith('/admin')
          ? person.post(path)
          : fetch(server.address + path, {
              method: method!,
              redirect: 'manual',
              ...(path.startsWith('/admin') && method === 'POST'
                ? { headers: { origin: server.address }, body: new URLSearchParams() }
                : {}),
            }));
      assert.equal(response.status, expected[who], who);
    }
  });
}

for (const [route, expected] of Object.entries(apiRoutes)) {
  test(`${route} with a token: ${order.map((who) => `${who} ${expected[who]}`).join(', ')}`, async () => {
    const again = lead({ source: { partnerId: 'north' }, contact: { email: 'a@b.example' } });
    assert.equal((await server.send(again)).status, 202);
    for (const who of order) {
      const [method = '', pattern = ''] = route.split(' ');
      const response = await fetch(server.address + pattern.replace(':id', again.data.id), {
        method: method === 'ALL' ? 'PUT' : method,
        headers: who === 'nobody' ? {} : { authorization: `Bearer ${tokens[who]}` },
      });
      assert.equal(response.status, expected[who], who);
    }
  });
}

test('whoever guesses passwords has to wait, and the wait ends neither by luck nor by crowds', async () => {
  const guess = (secret: string): Promise<Response> =>
    fetch(`${server.address}/admin/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ name: 'vera', password: secret }),
    });
  const many = await Promise.all(Array.from({ length: 25 }, (_, n) => guess(`wrong ${n}`)));
  const looked = many.filter(({ status }) => status === 401);
  assert.equal(looked.length, 10, 'the others were not even looked at');
  const right = await guess(password);
  assert.equal(right.status, 429);
  assert.ok(Number(right.headers.get('retry-after')) > 60);
});
