import { html } from 'hono/html';
import { addToken } from '../access/tokens.ts';
import type { Collector } from '../collector.ts';
import { writeAudit } from '../store/audit.ts';
import { type AdminContext, tasteOf } from './context.ts';
import { dateTime } from './format.ts';
import { chosenRole, partnerIds, roleFields, roleName } from './role-fields.ts';
import { csrfField, shell } from './shell.ts';

interface Outcome {
  readonly error?: string;
  readonly notice?: string;
  /** A token that is shown this once. */
  readonly made?: string;
}

/** `GET /admin/tokens`, and what a form on it has led to. */
export async function tokensPage(
  collector: Collector,
  context: AdminContext,
  { error, notice, made }: Outcome = {},
): Promise<Response> {
  const session = context.get('session');
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const tokens = await collector.store.database
    .selectFrom('tokens')
    .select(['id', 'name', 'role', 'partner', 'created_at'])
    .orderBy('created_at', 'desc')
    .execute();
  const body = html`
    <p class="intro">${words.tokensText}</p>
    ${made ? html`<p class="secret" role="status">${words.tokenShown} <code>${made}</code></p>` : ''}
    ${
      tokens.length === 0
        ? html`<p class="empty">${words.tokensNone}</p>`
        : html`<table>
            <caption class="spoken-only">${words.tokensTitle}</caption>
            <thead>
              <tr>
                <th scope="col">${words.tokenPurpose}</th>
                <th scope="col">${words.role}</th>
                <th scope="col">${words.created}</th>
                <th scope="col"><span class="spoken-only">${words.remove}</span></th>
              </tr>
            </thead>
            <tbody>
              ${tokens.map(
                (token) => html`<tr>
                  <th scope="row">${token.name}</th>
                  <td data-label="${words.role}">${roleName(words, token)}</td>
                  <td data-label="${words.created}">${dateTime(token.created_at, taste)}</td>
                  <td class="doings">
                    <form method="post" action="/admin/tokens/remove">
                      ${csrfField(session)}
                      <button class="quiet danger" name="id" value="${token.id}" aria-label="${words.remove}: ${token.name}">${words.remove}</button>
                    </form>
                  </td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
    <form class="card narrow" method="post" action="/admin/tokens">
      <h2>${words.addToken}</h2>
      ${csrfField(session)}
      ${error ? html`<p class="problem" role="alert">${error}</p>` : ''}
      <label for="purpose">${words.tokenPurpose}</label>
      <input id="purpose" name="name" required maxlength="60" autocomplete="off" />
      ${roleFields(words, await partnerIds(collector))}
      <p class="actions"><button class="primary">${words.add}</button></p>
    </form>
  `;
  return context.html(
    shell({ taste, session, title: words.tokensTitle, at: '/admin/tokens', body, notice }),
    error ? 422 : 200,
  );
}

export async function createToken(collector: Collector, context: AdminContext): Promise<Response> {
  const fields = context.get('fields');
  const { words } = tasteOf(collector, context);
  const name = (fields.get('name') ?? '').trim();
  const chosen = chosenRole(fields);
  if (!/^\P{Cc}{1,60}$/u.test(name)) {
    return tokensPage(collector, context, { error: words.errorName });
  }
  if (!chosen) return tokensPage(collector, context, { error: words.errorPartner });
  const { database } = collector.store;
  const made = await addToken(database, { name, ...chosen });
  await writeAudit(database, context.get('session').viewer.name, 'token-add', name);
  return tokensPage(collector, context, { made });
}

export async function removeToken(collector: Collector, context: AdminContext): Promise<Response> {
  const id = context.get('fields').get('id') ?? '';
  const { database } = collector.store;
  const gone = await database.deleteFrom('tokens').where('id', '=', id).returning('name').execute();
  await writeAudit(
    database,
    context.get('session').viewer.name,
    'token-remove',
    gone[0]?.name ?? '',
  );
  return tokensPage(collector, context, { notice: tasteOf(collector, context).words.removed });
}
