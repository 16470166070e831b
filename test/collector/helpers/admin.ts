import assert from 'node:assert/strict';
import { addToken } from '../../../packages/collector/src/access/tokens.ts';
import { addUser } from '../../../packages/collector/src/access/users.ts';
import type { Role } from '../../../packages/collector/src/store/tables.ts';
import { password, type TestCollector } from './collector.ts';

/** A person in a browser without one: keeps its cookie, and sends forms as a page of ours does. */
export interface Person {
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, fields?: Record<string, string>) => Promise<Response>;
  readonly cookie: string;
  readonly csrf: string;
}

/** Signs somebody in; the fields of the form and its answer are those of the page. */
export async function signIn(
  { address }: TestCollector,
  name = 'admin',
  secret = password,
): Promise<Person> {
  const response = await fetch(`${address}/admin/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ name, password: secret }),
  });
  assert.equal(response.status, 303, `${name} signs in`);
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
  const get = (path: string): Promise<Response> =>
    fetch(address + path, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
  const page = await (await get('/admin')).text();
  const csrf = /name="csrf" value="(\w+)"/.exec(page)?.[1] ?? '';
  return {
    get,
    cookie,
    csrf,
    post: (path, fields = {}) =>
      fetch(address + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: address, accept: 'text/html' },
        body: new URLSearchParams({ csrf, ...fields }),
      }),
  };
}

export async function addPerson(
  server: TestCollector,
  name: string,
  role: Role,
  partner = '',
): Promise<Person> {
  await addUser(server.collector.store.database, { name, role, partner }, password);
  return signIn(server, name);
}

export const tokenOf = (server: TestCollector, role: Role, partner = ''): Promise<string> =>
  addToken(server.collector.store.database, { name: `${role} token`, role, partner });
