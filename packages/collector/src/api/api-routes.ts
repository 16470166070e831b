import { type Context, Hono } from 'hono';
import { viewerOfToken } from '../access/tokens.ts';
import { may, type Viewer } from '../access/viewer.ts';
import { filterOf, filterQuery } from '../admin/filter-of.ts';
import type { Collector } from '../collector.ts';
import { leadAsJson } from '../export/export-leads.ts';
import { exportResponse } from '../export/export-response.ts';
import { Problem } from '../problem.ts';
import { writeAudit } from '../store/audit.ts';
import { eraseLeads, leadsOfPerson } from '../store/erase.ts';
import { getLead } from '../store/find-leads.ts';

/**
 * What a program with a token may do: read leads as JSON or CSV with the filters of the admin page,
 * read one, and with the role of an administrator erase a person.
 */
export function apiRoutes(collector: Collector): Hono {
  const app = new Hono();
  const { store, settings } = collector;

  for (const [path, kind] of [
    ['/v1/leads', 'json'],
    ['/v1/leads.csv', 'csv'],
  ] as const) {
    app.get(path, async (context) => {
      const viewer = await known(collector, context);
      await writeAudit(store.database, viewer.name, 'export', kind);
      const query = { mode: 'all', ...context.req.query() };
      const filter = filterOf(filterQuery(query), settings.timeZone);
      return exportResponse(kind, store.database, viewer, filter);
    });
  }

  app.get('/v1/leads/:id', async (context) => {
    const viewer = await known(collector, context);
    const row = await getLead(store.database, viewer, context.req.param('id'));
    if (!row) throw noSuchLead;
    await writeAudit(store.database, viewer.name, 'view', row.id);
    context.header('cache-control', 'no-store');
    return context.json(leadAsJson(row));
  });

  app.delete('/v1/leads/:id', async (context) => {
    const viewer = await known(collector, context);
    if (!may.administer(viewer)) {
      throw new Problem({ status: 403, code: 'role', title: 'This is for administrators' });
    }
    const row = await getLead(store.database, viewer, context.req.param('id'));
    if (!row) throw noSuchLead;
    const ids = await leadsOfPerson(store.database, row);
    await eraseLeads(store, ids);
    await writeAudit(store.database, viewer.name, 'erase', String(ids.length));
    return context.json({ erased: ids.length });
  });

  app.all('/v1/leads', (context) => {
    context.header('allow', 'GET, POST, OPTIONS');
    throw new Problem({ status: 405, code: 'method', title: 'This address takes GET and POST' });
  });

  return app;
}

async function known(collector: Collector, context: Context): Promise<Viewer> {
  const viewer = await viewerOfToken(collector, context);
  if (viewer) return viewer;
  context.header('www-authenticate', 'Bearer');
  throw new Problem({ status: 401, code: 'token', title: 'This needs a token' });
}

const noSuchLead = new Problem({
  status: 404,
  code: 'not-found',
  title: 'There is no such lead',
});
