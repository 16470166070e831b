import { html } from 'hono/html';
import type { Collector } from '../collector.ts';
import { readOrigin } from '../settings/settings.ts';
import { writeAudit } from '../store/audit.ts';
import { type AdminContext, tasteOf } from './context.ts';
import { fill } from './format.ts';
import { csrfField, shell } from './shell.ts';

/** `GET /admin/partners`, and what a form on it has led to. */
export async function partnersPage(
  collector: Collector,
  context: AdminContext,
  outcome: { readonly error?: string; readonly notice?: string } = {},
): Promise<Response> {
  const session = context.get('session');
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const { database } = collector.store;
  const partners = await database.selectFrom('partners').selectAll().orderBy('id').execute();
  const given = context.get('fields') as URLSearchParams | undefined;
  const kept = (name: string): string => (outcome.error ? (given?.get(name) ?? '') : '');
  const body = html`
    <p class="intro">${words.partnersText}</p>
    ${
      partners.length === 0
        ? html`<p class="empty">${words.partnersNone}</p>`
        : html`<table>
            <caption class="spoken-only">${words.partnersTitle}</caption>
            <thead>
              <tr>
                <th scope="col">${words.partnerId}</th>
                <th scope="col">${words.partnerName}</th>
                <th scope="col">${words.partnerOrigins}</th>
                <th scope="col"><span class="spoken-only">${words.remove}</span></th>
              </tr>
            </thead>
            <tbody>
              ${partners.map(
                ({ id, name, origins }) => html`<tr>
                  <th scope="row"><code>${id}</code></th>
                  <td data-label="${words.partnerName}">${name}</td>
                  <td data-label="${words.partnerOrigins}">${origins.split(' ').join(', ') || '–'}</td>
                  <td class="doings">
                    <form method="post" action="/admin/partners/remove">
                      ${csrfField(session)}
                      <button class="quiet danger" name="id" value="${id}" aria-label="${words.remove}: ${id}">${words.remove}</button>
                    </form>
                  </td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
    <form class="card narrow" method="post" action="/admin/partners">
      <h2>${words.addPartner}</h2>
      ${csrfField(session)}
      ${outcome.error ? html`<p class="problem" role="alert" id="problem">${outcome.error}</p>` : ''}
      <label for="id">${words.partnerId}</label>
      <input id="id" name="id" required maxlength="200" value="${kept('id')}" aria-describedby="id-help" />
      <small id="id-help">${words.partnerIdHelp}</small>
      <label for="partner-name">${words.partnerName}</label>
      <input id="partner-name" name="name" maxlength="200" value="${kept('name')}" />
      <label for="origins">${words.partnerOrigins}</label>
      <textarea id="origins" name="origins" rows="3" maxlength="4000" aria-describedby="origins-help">${kept('origins')}</textarea>
      <small id="origins-help">${words.partnerOriginsHelp}</small>
      <p class="actions"><button class="primary">${words.save}</button></p>
    </form>
  `;
  const { notice } = outcome;
  return context.html(
    shell({ taste, session, title: words.partnersTitle, at: '/admin/partners', body, notice }),
    outcome.error ? 422 : 200,
  );
}

export async function savePartner(collector: Collector, context: AdminContext): Promise<Response> {
  const fields = context.get('fields');
  const { words } = tasteOf(collector, context);
  const id = (fields.get('id') ?? '').trim();
  if (!/^\P{Cc}{1,200}$/u.test(id)) {
    return partnersPage(collector, context, { error: words.errorName });
  }
  const given = (fields.get('origins') ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = given.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) {
    return partnersPage(collector, context, { error: fill(words.errorOrigin, { origin: wrong }) });
  }
  const row = {
    id,
    name: (fields.get('name') ?? '').trim().slice(0, 200),
    origins: given.map(readOrigin).join(' '),
  };
  const { database } = collector.store;
  await database
    .insertInto('partners')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  collector.origins.forget();
  await writeAudit(database, context.get('session').viewer.name, 'partner-save', id);
  return partnersPage(collector, context, { notice: words.saved });
}

function isOrigin(text: string): boolean {
  try {
    readOrigin(text);
    return true;
  } catch {
    return false;
  }
}

export async function removePartner(
  collector: Collector,
  context: AdminContext,
): Promise<Response> {
  const id = context.get('fields').get('id') ?? '';
  const { database } = collector.store;
  await database.deleteFrom('partners').where('id', '=', id).execute();
  collector.origins.forget();
  await writeAudit(database, context.get('session').viewer.name, 'partner-remove', id);
  return partnersPage(collector, context, { notice: tasteOf(collector, context).words.removed });
}
