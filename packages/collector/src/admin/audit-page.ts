import { html } from 'hono/html';
import type { Collector } from '../collector.ts';
import type { Words } from '../language.ts';
import { type AdminContext, tasteOf } from './context.ts';
import { dateTime } from './format.ts';
import { shell } from './shell.ts';

const most = 300;

/** `GET /admin/audit`: who did what, the newest first. */
export async function auditPage(collector: Collector, context: AdminContext): Promise<Response> {
  const session = context.get('session');
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const entries = await collector.store.database
    .selectFrom('audit')
    .selectAll()
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  const body = html`
    <p class="intro">${words.auditText}</p>
    ${entries.length === 0 ? html`<p class="empty">${words.auditNone}</p>` : ''}
    <table>
      <caption class="spoken-only">${words.auditTitle}</caption>
      <thead>
        <tr>
          <th scope="col">${words.auditWhat}</th>
          <th scope="col">${words.auditWho}</th>
          <th scope="col">${words.auditOn}</th>
          <th scope="col">${words.auditWhen}</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ({ at, actor, action, subject }) => html`<tr>
            <th scope="row">${words[`audit.${action}` as keyof Words] ?? action}</th>
            <td data-label="${words.auditWho}">${actor}</td>
            <td data-label="${words.auditOn}">${subject ? html`<code>${subject}</code>` : '–'}</td>
            <td data-label="${words.auditWhen}">
              <time datetime="${new Date(at).toISOString()}">${dateTime(at, taste)}</time>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  `;
  return context.html(shell({ taste, session, title: words.auditTitle, at: '/admin/audit', body }));
}
