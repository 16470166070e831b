import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { sessionOf } from '../access/sessions.ts';
import { may } from '../access/viewer.ts';
import type { Collector } from '../collector.ts';
import { leadAsJson } from '../export/export-leads.ts';
import { type ExportKind, exportResponse } from '../export/export-response.ts';
import { Problem } from '../problem.ts';
import { writeAudit } from '../store/audit.ts';
import { getLead } from '../store/find-leads.ts';
import { accountPage, changePassword } from './account-page.ts';
import { auditPage } from './audit-page.ts';
import { type AdminApp, type AdminContext, type AdminEnv, cookies, tasteOf } from './context.ts';
import { eraseNow, erasePage } from './erase-page.ts';
import { assertCsrf, readFields } from './fields-of.ts';
import { filterOf, filterQuery } from './filter-of.ts';
import { leadPage, noSuchLead } from './lead-page.ts';
import { leadsPage, newsOf } from './leads-page.ts';
import { overviewPage } from './overview-page.ts';
import { partnersPage, removePartner, savePartner } from './partners-page.ts';
import { setupPage } from './setup-page.ts';
import { signInRoutes, signOut } from './sign-in.ts';
import { createToken, removeToken, tokensPage } from './tokens-page.ts';
import { createUser, removeUser, renewPassword, usersPage } from './users-page.ts';

type Handler = (collector: Collector, context: AdminContext) => Response | Promise<Response>;

/** What everybody may do who is signed in; of leads each sees their own. */
const everybody: Readonly<Record<string, Handler>> = {
  'GET /admin': leadsPage,
  'GET /admin/news': newsOf,
  'GET /admin/overview': overviewPage,
  'GET /admin/leads.csv': (collector, context) => exportAll(collector, context, 'csv'),
  'GET /admin/leads.json': (collector, context) => exportAll(collector, context, 'json'),
  'GET /admin/leads/:file{.+\\.json}': exportOne,
  'GET /admin/leads/:id': leadPage,
  'GET /admin/account': (collector, context) => {
    const { words } = tasteOf(collector, context);
    const isChanged = context.req.query('changed') !== undefined;
    return accountPage(collector, context, isChanged ? { notice: words.passwordChanged } : {});
  },
  'POST /admin/account': changePassword,
  'POST /admin/sign-out': signOut,
};

/** What administrators alone may do. */
const administrators: Readonly<Record<string, Handler>> = {
  'GET /admin/leads/:id/erase': erasePage,
  'POST /admin/leads/:id/erase': eraseNow,
  'GET /admin/setup': setupPage,
  'GET /admin/partners': partnersPage,
  'POST /admin/partners': savePartner,
  'POST /admin/partners/remove': removePartner,
  'GET /admin/users': usersPage,
  'POST /admin/users': createUser,
  'POST /admin/users/password': renewPassword,
  'POST /admin/users/remove': removeUser,
  'GET /admin/tokens': tokensPage,
  'POST /admin/tokens': createToken,
  'POST /admin/tokens/remove': removeToken,
  'GET /admin/audit': auditPage,
};

/** `/admin`: every page says here who may have it, and none can be reached past this. */
export function adminRoutes(collector: Collector): AdminApp {
  const app = new Hono<AdminEnv>();
  signInRoutes(app, collector);
  for (const [handlers, isAdministration] of [
    [everybody, false],
    [administrators, true],
  ] as const) {
    for (const [name, handler] of Object.entries(handlers)) {
      const [method = '', path = ''] = name.split(' ');
      app.on(method, path, async (context) => {
        const isSignedIn = await enter(collector, context);
        if (!isSignedIn) return toSignIn(context);
        const { viewer } = context.get('session');
        if (isAdministration && !may.administer(viewer)) throw notYours;
        return handler(collector, context);
      });
    }
  }
  return app;
}

/** Finds the session of a request, and for a form makes sure that it came from a page of ours. */
async function enter(collector: Collector, context: AdminContext): Promise<boolean> {
  const session = await sessionOf(
    collector.store.database,
    getCookie(context, cookies.session) ?? '',
  );
  if (!session) return false;
  context.set('session', session);
  if (context.req.method !== 'POST') return true;
  const fields = await readFields(collector, context);
  assertCsrf(fields, session.csrf);
  context.set('fields', fields);
  return true;
}

function toSignIn(context: AdminContext): Response {
  const isPage = context.req.method === 'GET' && context.req.path !== '/admin/news';
  if (isPage) return context.redirect('/admin/sign-in', 303);
  throw new Problem({ status: 401, code: 'session', title: 'The session has ended' });
}

const notYours = new Problem({
  status: 403,
  code: 'role',
  title: 'This is for administrators',
});

async function exportAll(
  { store, settings }: Collector,
  context: AdminContext,
  kind: ExportKind,
): Promise<Response> {
  const { viewer } = context.get('session');
  const filter = filterOf(filterQuery(context.req.query()), settings.timeZone);
  await writeAudit(store.database, viewer.name, 'export', kind);
  return exportResponse(kind, store.database, viewer, filter);
}

async function exportOne({ store }: Collector, context: AdminContext): Promise<Response> {
  const { viewer } = context.get('session');
  const id = (context.req.param('file') ?? '').replace(/\.json$/, '');
  const row = await getLead(store.database, viewer, id);
  if (!row) throw noSuchLead;
  await writeAudit(store.database, viewer.name, 'export', row.id);
  context.header('content-disposition', `attachment; filename="lead-${row.id}.json"`);
  context.header('cache-control', 'no-store');
  return context.json(leadAsJson(row));
}
