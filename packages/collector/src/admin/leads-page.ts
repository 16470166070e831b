import { html } from 'hono/html';
import type { Collector } from '../collector.ts';
import {
  countLeads,
  everything,
  type LeadSummary,
  listLeads,
  namesOf,
  without,
} from '../store/find-leads.ts';
import { type AdminContext, type Taste, tasteOf } from './context.ts';
import { addressQuery, type FilterQuery, filterOf, filterQuery, isFiltered } from './filter-of.ts';
import { dateTime, fill, number } from './format.ts';
import { shell } from './shell.ts';
import { verdictMark, verdicts } from './verdict.ts';

const perPage = 50;
const weekMs = 7 * 86_400_000;

/** `GET /admin`: the leads, the newest first. */
export async function leadsPage(collector: Collector, context: AdminContext): Promise<Response> {
  const { database } = collector.store;
  const session = context.get('session');
  const { viewer } = session;
  const taste = tasteOf(collector, context);
  const query = filterQuery(context.req.query());
  const filter = filterOf(query, taste.timeZone);
  const page = Math.max(1, Math.trunc(Number(context.req.query('page'))) || 1);
  const offset = (page - 1) * perPage;
  const live = { ...everything, mode: 'live' } as const;
  const leads = await listLeads(database, viewer, filter, { limit: perPage, offset });
  const found = await countLeads(database, viewer, filter);
  const recent = await countLeads(database, viewer, { ...live, from: Date.now() - weekMs });
  const partners = viewer.role === 'partner' ? [] : await namesOf(database, viewer, 'partner');
  const campaigns = await namesOf(database, viewer, 'campaign');

  const { words } = taste;
  const filtered = isFiltered(query);
  const told = filtered
    ? fill(words.leadsFound, { count: number(found, taste) })
    : fill(words.leadsCount, { count: number(found, taste), recent: number(recent, taste) });
  const body = html`
    <div class="finding">
      <p>${told}</p>
      ${downloads(taste, query)}
    </div>
    <p class="news" id="news" role="status" hidden data-since="${await newestOf(collector, context)}" data-address="/admin/news">
      ${words.leadsNew} <a href="/admin">${words.leadsShowNew}</a>
    </p>
    ${filterForm(taste, query, partners, campaigns)}
    ${
      leads.length === 0
        ? html`<p class="empty">${filtered ? words.leadsNoMatch : words.leadsNone}</p>`
        : table(taste, leads)
    }
    ${pager(taste, query, { page, offset, shown: leads.length, found })}
  `;
  const notice = context.req.query('erased');
  return context.html(
    shell({
      taste,
      session,
      title: words.leadsTitle,
      at: '/admin',
      body,
      notice:
        notice && /^\d+$/.test(notice) ? fill(words.erasedDone, { count: notice }) : undefined,
    }),
  );
}

/** `GET /admin/news`: how many leads there are that a page does not show yet. */
export async function newsOf(collector: Collector, context: AdminContext): Promise<Response> {
  const since = Number(context.req.query('since') ?? 0);
  const newest = Number(await newestOf(collector, context));
  context.header('cache-control', 'no-store');
  return context.json({ isNew: newest > since });
}

async function newestOf({ store }: Collector, context: AdminContext): Promise<string> {
  const { viewer } = context.get('session');
  const [newest] = await listLeads(store.database, viewer, everything, { limit: 1, offset: 0 });
  return String(newest?.received_at ?? 0);
}

function downloads({ words }: Taste, query: FilterQuery) {
  const address = (kind: string): string => `/admin/leads.${kind}${addressQuery(query)}`;
  return html`<p class="downloads">
    <a class="button" href="${address('csv')}" download>${words.exportCsv}</a>
    <a class="button" href="${address('json')}" download>${words.exportJson}</a>
  </p>`;
}

type Option = readonly [value: string, name: string];

function select(id: string, label: string, value: string, options: readonly Option[]) {
  return html`<p>
    <label for="${id}">${label}</label>
    <select id="${id}" name="${id}">
      ${options.map(
        ([each, name]) =>
          html`<option value="${each}" ${each === value ? html`selected` : ''}>${name}</option>`,
      )}
    </select>
  </p>`;
}

function filterForm(
  { words }: Taste,
  query: FilterQuery,
  partners: readonly string[],
  campaigns: readonly string[],
) {
  const any: Option = ['', words.any];
  const named = (names: readonly string[]): readonly Option[] => names.map((name) => [name, name]);
  return html`<form class="filter" method="get" action="/admin" role="search">
    <p class="wide">
      <label for="q">${words.search}</label>
      <input id="q" name="q" type="search" maxlength="200" value="${query.q}" aria-describedby="q-help" />
      <small id="q-help">${words.searchHelp}</small>
    </p>
    ${
      partners.length > 0
        ? select('partner', words.partner, query.partner, [
            any,
            ...named(partners),
            [without, words.noPartner],
          ])
        : ''
    }
    ${
      campaigns.length > 0
        ? select('campaign', words.campaign, query.campaign, [any, ...named(campaigns)])
        : ''
    }
    ${select('verdict', words.verdict, query.verdict, [
      any,
      ...verdicts.map((each): Option => [each, words[`verdict.${each}`]]),
      [without, words['verdict.none']],
    ])}
    ${select('mode', words.mode, query.mode, [
      ['', words.modeLive],
      ['test', words.modeTest],
      ['all', words.modeAll],
    ])}
    <p>
      <label for="from">${words.from}</label>
      <input id="from" name="from" type="date" value="${query.from}" />
    </p>
    <p>
      <label for="to">${words.to}</label>
      <input id="to" name="to" type="date" value="${query.to}" />
    </p>
    <p class="actions">
      <button class="primary">${words.apply}</button>
      ${isFiltered(query) ? html`<a class="button" href="/admin">${words.clear}</a>` : ''}
    </p>
  </form>`;
}

function table(taste: Taste, leads: readonly LeadSummary[]) {
  const { words } = taste;
  return html`<table class="leads">
    <caption class="spoken-only">${words.leadsTitle}</caption>
    <thead>
      <tr>
        <th scope="col">${words.person}</th>
        <th scope="col">${words.result}</th>
        <th scope="col">${words.verdict}</th>
        <th scope="col">${words.partner}</th>
        <th scope="col">${words.received}</th>
      </tr>
    </thead>
    <tbody>
      ${leads.map((lead) => row(taste, lead))}
    </tbody>
  </table>`;
}

function row(taste: Taste, lead: LeadSummary) {
  const { words } = taste;
  const reach = [lead.company, lead.email].filter(Boolean).join(' · ');
  return html`<tr>
    <th scope="row">
      <a href="/admin/leads/${lead.id}">${lead.name || lead.email || words.unnamed}</a>
      ${marks(taste, lead)}
      <small>${reach}</small>
    </th>
    <td data-label="${words.result}">${lead.headline || '–'}</td>
    <td data-label="${words.verdict}">${verdictMark(lead.verdict, words)}</td>
    <td data-label="${words.partner}"><span>${lead.partner || '–'} <small>${lead.campaign}</small></span></td>
    <td data-label="${words.received}">
      <time datetime="${new Date(lead.received_at).toISOString()}">${dateTime(lead.received_at, taste)}</time>
    </td>
  </tr>`;
}

/** What is out of the ordinary with a lead. */
export function marks({ words }: Taste, { mode, late, spam }: LeadSummary) {
  return html`${mode === 'test' ? html`<span class="mark-text">${words.markTest}</span>` : ''}
  ${late ? html`<span class="mark-text" title="${words.lateHelp}">${words.markLate}</span>` : ''}
  ${spam ? html`<span class="mark-text" data-mark="spam">${words.markSpam}</span>` : ''}`;
}

interface Place {
  readonly page: number;
  readonly offset: number;
  readonly shown: number;
  readonly found: number;
}

function pager(taste: Taste, query: FilterQuery, { page, offset, shown, found }: Place) {
  const { words } = taste;
  if (found <= perPage) return '';
  const to = (target: number): string => `/admin${addressQuery(query, { page: target })}`;
  const place = { from: offset + 1, to: offset + shown, count: number(found, taste) };
  return html`<nav class="pager" aria-label="${words.pages}">
    ${page > 1 ? html`<a class="button" rel="prev" href="${to(page - 1)}">${words.newer}</a>` : ''}
    <span>${fill(words.pageOf, place)}</span>
    ${offset + shown < found ? html`<a class="button" rel="next" href="${to(page + 1)}">${words.older}</a>` : ''}
  </nav>`;
}
