import { type ExpressionBuilder, sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Database } from './open-store.ts';
import type { LeadRow, Tables } from './tables.ts';

/** Which leads a person wants to see; an empty text is no wish. */
export interface LeadFilter {
  readonly search: string;
  readonly partner: string;
  readonly campaign: string;
  readonly verdict: string;
  readonly mode: 'live' | 'test' | 'all';
  /** Milliseconds since 1970; from on, and before. */
  readonly from?: number | undefined;
  readonly before?: number | undefined;
}

export const everything: LeadFilter = {
  search: '',
  partner: '',
  campaign: '',
  verdict: '',
  mode: 'all',
};

/** Stands in a filter for leads that have no partner or no verdict. */
export const without = '-';

/** What a list needs of a lead. */
export type LeadSummary = Omit<LeadRow, 'body' | 'adviser' | 'search' | 'content_hash'>;

const summary = [
  'id',
  'received_at',
  'given_at',
  'format',
  'mode',
  'late',
  'spam',
  'partner',
  'campaign',
  'element',
  'locale',
  'name',
  'email',
  'company',
  'kind',
  'headline',
  'verdict',
  'score',
] as const;

/**
 * Leads that somebody may see. Every reading of leads goes through here, so that nobody is shown
 * what is not theirs.
 */
export function visibleLeads(database: Database, { role, partner }: Viewer) {
  const leads = database.selectFrom('leads');
  return role === 'partner' ? leads.where('partner', '=', partner) : leads;
}

type Where = ExpressionBuilder<Tables, 'leads'>;

function matches(filter: LeadFilter) {
  return (where: Where) => {
    const is = (column: 'partner' | 'campaign' | 'verdict', value: string) =>
      value ? [where(column, '=', value === without ? '' : value)] : [];
    const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
    return where.and([
      ...is('partner', filter.partner),
      ...is('campaign', filter.campaign),
      ...is('verdict', filter.verdict),
      ...(filter.mode === 'all' ? [] : [where('mode', '=', filter.mode)]),
      ...(filter.from === undefined ? [] : [where('received_at', '>=', filter.from)]),
      ...(filter.before === undefined ? [] : [where('received_at', '<', filter.before)]),
      ...words.map((word) => sql<boolean>`search like ${`%${escaped(word)}%`} escape '!'`),
    ]);
  };
}

const escaped = (word: string): string => word.replace(/[!%_]/g, '!$&');

/** A page of leads, the newest first. */
export function listLeads(
  database: Database,
  viewer: Viewer,
  filter: LeadFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<LeadSummary[]> {
  return visibleLeads(database, viewer)
    .select(summary)
    .where(matches(filter))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countLeads(
  database: Database,
  viewer: Viewer,
  filter: LeadFilter,
): Promise<number> {
  const { count } = await visibleLeads(database, viewer)
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** One lead with everything, or nothing where it is not there or not theirs. */
export function getLead(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<LeadRow | undefined> {
  return visibleLeads(database, viewer).selectAll().where('id', '=', id).executeTakeFirst();
}

/** Every lead that matches, whole, in pieces: an export is as long as it is. */
export async function* eachLead(
  database: Database,
  viewer: Viewer,
  filter: LeadFilter,
): AsyncGenerator<LeadRow> {
  const piece = 200;
  let last: LeadRow | undefined;
  for (;;) {
    let query = visibleLeads(database, viewer).selectAll().where(matches(filter));
    if (last) {
      const { received_at, id } = last;
      query = query.where((where) =>
        where.or([
          where('received_at', '<', received_at),
          where.and([where('received_at', '=', received_at), where('id', '<', id)]),
        ]),
      );
    }
    const rows = await query
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(piece)
      .execute();
    yield* rows;
    if (rows.length < piece) return;
    last = rows.at(-1);
  }
}

/** The names that a filter offers: those that leads have. */
export async function namesOf(
  database: Database,
  viewer: Viewer,
  column: 'partner' | 'campaign',
): Promise<readonly string[]> {
  const rows = await visibleLeads(database, viewer)
    .select(column)
    .distinct()
    .where(column, '<>', '')
    .orderBy(column)
    .limit(500)
    .execute();
  return rows.map((row) => row[column]!);
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Real leads by partner or verdict, the most first. */
export function countBy(
  database: Database,
  viewer: Viewer,
  column: 'partner' | 'verdict',
): Promise<Counted[]> {
  return visibleLeads(database, viewer)
    .select((select) => [
      select.ref(column).$castTo<string>().as('name'),
      select.fn.countAll<number>().as('count'),
    ])
    .where('mode', '=', 'live')
    .groupBy(column)
    .orderBy('count', 'desc')
    .orderBy('name')
    .execute();
}

/** A quarter of an hour: every offset of a time zone is a whole number of them. */
const quarterMs = 900_000;

/** Real leads since a moment, by the quarter of an hour in which they came. */
export async function countByQuarter(
  database: Database,
  viewer: Viewer,
  since: number,
): Promise<readonly { readonly at: number; readonly count: number }[]> {
  const rows = await visibleLeads(database, viewer)
    .select((select) => [
      sql<number>`received_at / ${sql.lit(quarterMs)}`.as('quarter'),
      select.fn.countAll<number>().as('count'),
    ])
    .where('mode', '=', 'live')
    .where('received_at', '>=', since)
    .groupBy('quarter')
    .execute();
  return rows.map(({ quarter, count }) => ({ at: quarter * quarterMs, count }));
}
