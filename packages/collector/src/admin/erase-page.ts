import { html } from 'hono/html';
import type { Collector } from '../collector.ts';
import { writeAudit } from '../store/audit.ts';
import { eraseLeads, leadsOfPerson } from '../store/erase.ts';
import { getLead } from '../store/find-leads.ts';
import { type AdminContext, tasteOf } from './context.ts';
import { fill } from './format.ts';
import { noSuchLead } from './lead-page.ts';
import { csrfField, shell } from './shell.ts';

/** `GET /admin/leads/:id/erase`: what would be erased, before it is. */
export async function erasePage(collector: Collector, context: AdminContext): Promise<Response> {
  const { database } = collector.store;
  const session = context.get('session');
  const lead = await getLead(database, session.viewer, context.req.param('id') ?? '');
  if (!lead) throw noSuchLead;
  const ids = await leadsOfPerson(database, lead);
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const body = html`<form class="card narrow" method="post" action="/admin/leads/${lead.id}/erase">
    ${csrfField(session)}
    <p class="headline">${[lead.name, lead.email].filter(Boolean).join(' · ') || words.unnamed}</p>
    <p>${lead.email ? words.eraseText : words.eraseTextOne}</p>
    <p><strong>${fill(words.eraseCount, { count: ids.length })}</strong></p>
    <p class="actions">
      <button class="danger">${words.eraseDo}</button>
      <a class="button" href="/admin/leads/${lead.id}">${words.cancel}</a>
    </p>
  </form>`;
  return context.html(shell({ taste, session, title: words.eraseTitle, at: '', body }));
}

/** `POST /admin/leads/:id/erase`: answers once nothing is left. */
export async function eraseNow({ store }: Collector, context: AdminContext): Promise<Response> {
  const { viewer } = context.get('session');
  const lead = await getLead(store.database, viewer, context.req.param('id') ?? '');
  if (!lead) throw noSuchLead;
  const ids = await leadsOfPerson(store.database, lead);
  await eraseLeads(store, ids);
  await writeAudit(store.database, viewer.name, 'erase', String(ids.length));
  return context.redirect(`/admin?erased=${ids.length}`, 303);
}
