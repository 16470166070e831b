import { setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { countAttempt, forgetAttempts } from '../access/attempts.ts';
import { isPassword } from '../access/secrets.ts';
import { beginSession, sessionMs } from '../access/sessions.ts';
import { setPassword } from '../access/users.ts';
import type { Collector } from '../collector.ts';
import { clientAddress } from '../intake/client-address.ts';
import { writeAudit } from '../store/audit.ts';
import { type AdminContext, cookies, isSecure, tasteOf } from './context.ts';
import { fill } from './format.ts';
import { roleName } from './role-fields.ts';
import { csrfField, shell } from './shell.ts';

export const shortestPassword = 10;

/** `GET /admin/account`: one's own password. */
export function accountPage(
  collector: Collector,
  context: AdminContext,
  { error, notice }: { readonly error?: string; readonly notice?: string } = {},
): Response | Promise<Response> {
  const session = context.get('session');
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const { viewer } = session;
  const told = fill(words.accountText, { name: viewer.name, role: roleName(words, viewer) });
  const body = html`
    <p class="intro">${told}</p>
    <form class="card narrow" method="post" action="/admin/account">
      <h2>${words.newPassword}</h2>
      ${csrfField(session)}
      ${error ? html`<p class="problem" role="alert">${error}</p>` : ''}
      <input name="user" autocomplete="username" value="${viewer.name}" hidden />
      <label for="current">${words.currentPassword}</label>
      <input id="current" name="current" type="password" autocomplete="current-password" required maxlength="1000" />
      <label for="next">${words.newPassword}</label>
      <input id="next" name="next" type="password" autocomplete="new-password" required minlength="${shortestPassword}" maxlength="1000" aria-describedby="next-help" />
      <small id="next-help">${words.passwordRule}</small>
      <p class="actions"><button class="primary">${words.save}</button></p>
    </form>
  `;
  return context.html(
    shell({ taste, session, title: words.accountTitle, at: '/admin/account', body, notice }),
    error ? 422 : 200,
  );
}

/** Other sessions of the user end; this one goes on under a new secret. */
export async function changePassword(
  collector: Collector,
  context: AdminContext,
): Promise<Response> {
  const fields = context.get('fields');
  const { viewer } = context.get('session');
  const { words } = tasteOf(collector, context);
  const { database } = collector.store;
  const next = fields.get('next') ?? '';
  if (next.length < shortestPassword) {
    return accountPage(collector, context, { error: words.errorShort });
  }
  const address = clientAddress(context, collector.settings.trustProxy);
  const attempt = { account: viewer.name.toLowerCase(), address };
  const minutes = await countAttempt(database, attempt);
  if (minutes > 0) {
    return accountPage(collector, context, { error: fill(words.signInSlow, { minutes }) });
  }
  const user = await database
    .selectFrom('users')
    .select('password_hash')
    .where('name', '=', viewer.name)
    .executeTakeFirst();
  if (!(await isPassword(fields.get('current') ?? '', user?.password_hash))) {
    return accountPage(collector, context, { error: words.errorPassword });
  }
  await forgetAttempts(database, attempt);
  await setPassword(database, viewer.name, next);
  await writeAudit(database, viewer.name, 'user-password', viewer.name);
  setCookie(context, cookies.session, await beginSession(database, viewer.name), {
    path: '/admin',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(collector, context),
    maxAge: sessionMs / 1000,
  });
  return context.redirect('/admin/account?changed', 303);
}
