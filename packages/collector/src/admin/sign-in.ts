import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { countAttempt, forgetAttempts } from '../access/attempts.ts';
import { isPassword } from '../access/secrets.ts';
import { beginSession, endSession, sessionMs } from '../access/sessions.ts';
import type { Collector } from '../collector.ts';
import { clientAddress } from '../intake/client-address.ts';
import { htmlDocument } from '../page.ts';
import { writeAudit } from '../store/audit.ts';
import {
  type AdminApp,
  type AdminContext,
  cookies,
  isSecure,
  type Taste,
  tasteOf,
} from './context.ts';
import { readFields } from './fields-of.ts';
import { fill } from './format.ts';
import { footer, mark } from './shell.ts';

/** Signing in and out, and the choice of language and appearance: what needs no session. */
export function signInRoutes(app: AdminApp, collector: Collector): void {
  const { database } = collector.store;

  app.get('/admin/sign-in', (context) => context.html(signInPage(tasteOf(collector, context))));

  app.post('/admin/sign-in', async (context) => {
    const fields = await readFields(collector, context);
    const name = (fields.get('name') ?? '').trim().slice(0, 100);
    const taste = tasteOf(collector, context);
    const address = clientAddress(context, collector.settings.trustProxy);
    const attempt = { account: name.toLowerCase(), address };
    const minutes = await countAttempt(database, attempt);
    if (minutes > 0) {
      context.header('retry-after', String(minutes * 60));
      return context.html(signInPage(taste, fill(taste.words.signInSlow, { minutes }), name), 429);
    }
    const user = await database
      .selectFrom('users')
      .select(['name', 'password_hash'])
      .where('name', '=', name)
      .executeTakeFirst();
    if (!(await isPassword(fields.get('password') ?? '', user?.password_hash)) || !user) {
      if (user) await writeAudit(database, user.name, 'sign-in-failed');
      return context.html(signInPage(taste, taste.words.signInWrong, name), 401);
    }
    await forgetAttempts(database, attempt);
    await writeAudit(database, user.name, 'sign-in');
    giveCookie(collector, context, await beginSession(database, user.name));
    return context.redirect('/admin', 303);
  });

  app.post('/admin/taste', async (context) => {
    const fields = await readFields(collector, context);
    const options = { path: '/admin', sameSite: 'Strict', maxAge: 31_536_000 } as const;
    for (const name of ['look', 'language'] as const) {
      const value = fields.get(name);
      if (value && /^[\w-]{1,10}$/.test(value)) setCookie(context, cookies[name], value, options);
    }
    return context.redirect(backTo(context.req.header('referer')), 303);
  });
}

function giveCookie(collector: Collector, context: AdminContext, token: string): void {
  setCookie(context, cookies.session, token, {
    path: '/admin',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(collector, context),
    maxAge: sessionMs / 1000,
  });
}

/** Ends the session of the browser that asks. */
export async function signOut({ store }: Collector, context: AdminContext): Promise<Response> {
  const { viewer } = context.get('session');
  await endSession(store.database, getCookie(context, cookies.session) ?? '');
  await writeAudit(store.database, viewer.name, 'sign-out');
  deleteCookie(context, cookies.session, { path: '/admin' });
  return context.redirect('/admin/sign-in', 303);
}

/** The page that a form was on, if it is one of ours. The policy of referrers leaves it its path at least. */
function backTo(referrer: string | undefined): string {
  if (!referrer || !URL.canParse(referrer)) return '/admin';
  const { pathname, search } = new URL(referrer);
  return pathname.startsWith('/admin') ? `${pathname}${search}` : '/admin';
}

function signInPage(taste: Taste, error = '', name = '') {
  const { words, language, look } = taste;
  return htmlDocument({
    language,
    theme: look,
    title: `${words.signInTitle} · ${words.product}`,
    body: html`<main class="sign-in">
        <form class="card" method="post" action="/admin/sign-in">
          <p class="brand">${mark}<span>${words.product}</span></p>
          <h1>${words.signInTitle}</h1>
          ${error ? html`<p class="problem" role="alert" id="problem">${error}</p>` : ''}
          <label for="name">${words.userName}</label>
          <input id="name" name="name" autocomplete="username" required maxlength="100" value="${name}" ${error ? html`aria-describedby="problem"` : ''} />
          <label for="password">${words.password}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required maxlength="1000" />
          <button class="primary">${words.signIn}</button>
        </form>
      </main>
      ${footer(taste)}`,
  });
}
