import { html } from 'hono/html';
import type { Collector } from '../collector.ts';
import type { Words } from '../language.ts';
import type { Role } from '../store/tables.ts';

const roles: readonly Role[] = ['viewer', 'partner', 'admin'];

/** Partners that a role can be tied to: those that were set up, and those that leads name. */
export async function partnerIds({ store }: Collector): Promise<readonly string[]> {
  const { database } = store;
  const rows = await database
    .selectFrom('partners')
    .select('id')
    .union(
      database.selectFrom('leads').select('partner as id').where('partner', '<>', '').distinct(),
    )
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows.map(({ id }) => id);
}

/** The choice of a role, and of the partner that the role `partner` needs. */
export function roleFields(words: Words, partners: readonly string[]) {
  return html`<label for="role">${words.role}</label>
    <select id="role" name="role" aria-describedby="role-help">
      ${roles.map((role) => html`<option value="${role}">${words[`role.${role}`]}</option>`)}
    </select>
    <small id="role-help">${words.roleHelp}</small>
    <label for="partner">${words.partner}</label>
    <select id="partner" name="partner">
      <option value="">–</option>
      ${partners.map((id) => html`<option value="${id}">${id}</option>`)}
    </select>`;
}

export interface ChosenRole {
  readonly role: Role;
  readonly partner: string;
}

/** What was chosen, or `undefined` where the role `partner` lacks its partner. */
export function chosenRole(fields: URLSearchParams): ChosenRole | undefined {
  const role = roles.find((each) => each === fields.get('role')) ?? 'viewer';
  const partner = role === 'partner' ? (fields.get('partner') ?? '') : '';
  return role === 'partner' && !partner ? undefined : { role, partner };
}

export const roleName = (words: Words, { role, partner }: ChosenRole): string =>
  partner ? `${words[`role.${role}`]} · ${partner}` : words[`role.${role}`];
