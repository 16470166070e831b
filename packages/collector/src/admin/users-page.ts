import { html } from 'hono/html';
import { madeUp } from '../access/secrets.ts';
import { addUser, setPassword } from '../access/users.ts';
import type { Collector } from '../collector.ts';
import { writeAudit } from '../store/audit.ts';
import { type AdminContext, tasteOf } from './context.ts';
import { dateTime, fill } from './format.ts';
import { chosenRole, partnerIds, roleFields, roleName } from './role-fields.ts';
import { csrfField, shell } from './shell.ts';

interface Outcome {
  readonly error?: string;
  readonly notice?: string;
  /** A password that is shown this once. */
  readonly made?: { readonly name: string; readonly password: string };
}

/** `GET /admin/users`, and what a form on it has led to. */
export async function usersPage(
  collector: Collector,
  context: AdminContext,
  { error, notice, made }: Outcome = {},
): Promise<Response> {
  const session = context.get('session');
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const { database } = collector.store;
  const users = await database
    .selectFrom('users')
    .select(['name', 'role', 'partner', 'created_at'])
    .orderBy('name')
    .execute();
  const body = html`
    ${
      made
        ? html`<p class="secret" role="status">${fill(words.userPassword, { name: made.name })} <code>${made.password}</code></p>`
        : ''
    }
    <table>
      <caption class="spoken-only">${words.usersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">${words.userName}</th>
          <th scope="col">${words.role}</th>
          <th scope="col">${words.created}</th>
          <th scope="col"><span class="spoken-only">${words.remove}</span></th>
        </tr>
      </thead>
      <tbody>
        ${users.map(
          (user) => html`<tr>
            <th scope="row">${user.name}${user.name === session.viewer.name ? ` (${words.you})` : ''}</th>
            <td data-label="${words.role}">${roleName(words, user)}</td>
            <td data-label="${words.created}">${dateTime(user.created_at, taste)}</td>
            <td class="doings">
              <form method="post" action="/admin/users/password">
                ${csrfField(session)}
                <button class="quiet" name="name" value="${user.name}" aria-label="${words.newPassword}: ${user.name}">${words.newPassword}</button>
              </form>
              ${
                user.name === session.viewer.name
                  ? ''
                  : html`<form method="post" action="/admin/users/remove">
                      ${csrfField(session)}
                      <button class="quiet danger" name="name" value="${user.name}" aria-label="${words.remove}: ${user.name}">${words.remove}</button>
                    </form>`
              }
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
    <form class="card narrow" method="post" action="/admin/users">
      <h2>${words.addUser}</h2>
      ${csrfField(session)}
      ${error ? html`<p class="problem" role="alert">${error}</p>` : ''}
      <label for="user-name">${words.userName}</label>
      <input id="user-name" name="name" required maxlength="60" pattern="[A-Za-z0-9._@\\-]+" autocomplete="off" />
      ${roleFields(words, await partnerIds(collector))}
      <p class="actions"><button class="primary">${words.add}</button></p>
    </form>
  `;
  return context.html(
    shell({ taste, session, title: words.usersTitle, at: '/admin/users', body, notice }),
    error ? 422 : 200,
  );
}

export async function createUser(collector: Collector, context: AdminContext): Promise<Response> {
  const fields = context.get('fields');
  const { words } = tasteOf(collector, context);
  const name = (fields.get('name') ?? '').trim();
  const chosen = chosenRole(fields);
  if (!/^[\w.@-]{1,60}$/.test(name)) {
    return usersPage(collector, context, { error: words.errorName });
  }
  if (!chosen) return usersPage(collector, context, { error: words.errorPartner });
  const { database } = collector.store;
  const password = madeUp();
  if (!(await addUser(database, { name, ...chosen }, password))) {
    return usersPage(collector, context, { error: words.errorTaken });
  }
  await writeAudit(database, context.get('session').viewer.name, 'user-add', name);
  return usersPage(collector, context, { made: { name, password } });
}

export async function renewPassword(
  collector: Collector,
  context: AdminContext,
): Promise<Response> {
  const name = context.get('fields').get('name') ?? '';
  const { database } = collector.store;
  const password = madeUp();
  if (!(await setPassword(database, name, password))) return usersPage(collector, context);
  await writeAudit(database, context.get('session').viewer.name, 'user-password', name);
  return usersPage(collector, context, { made: { name, password } });
}

export async function removeUser(collector: Collector, context: AdminContext): Promise<Response> {
  const name = context.get('fields').get('name') ?? '';
  const { viewer } = context.get('session');
  const { words } = tasteOf(collector, context);
  if (name === viewer.name) return usersPage(collector, context, { error: words.errorSelf });
  const { database } = collector.store;
  await database.deleteFrom('users').where('name', '=', name).execute();
  await writeAudit(database, viewer.name, 'user-remove', name);
  return usersPage(collector, context, { notice: words.removed });
}
