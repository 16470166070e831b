import type { LeadFilter } from '../store/find-leads.ts';
import { startOfDay } from './format.ts';

/** The filter as an address has it. */
export interface FilterQuery {
  readonly q: string;
  readonly partner: string;
  readonly campaign: string;
  readonly verdict: string;
  readonly mode: string;
  readonly from: string;
  readonly to: string;
}

const names = ['q', 'partner', 'campaign', 'verdict', 'mode', 'from', 'to'] as const;

export function filterQuery(query: Readonly<Record<string, string | undefined>>): FilterQuery {
  const texts = names.map((name) => [name, (query[name] ?? '').trim().slice(0, 200)]);
  return Object.fromEntries(texts) as unknown as FilterQuery;
}

/** @param timeZone - where the days begin */
export function filterOf(query: FilterQuery, timeZone: string): LeadFilter {
  const { q, partner, campaign, verdict, mode, from, to } = query;
  return {
    search: q,
    partner,
    campaign,
    verdict,
    mode: mode === 'test' || mode === 'all' ? mode : 'live',
    from: startOfDay(from, timeZone),
    before: startOfDay(dayAfter(to), timeZone),
  };
}

function dayAfter(day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(noon) ? '' : new Date(noon + 86_400_000).toISOString().slice(0, 10);
}

/** Whether anything was asked for beyond the list as it first shows. */
export const isFiltered = (query: FilterQuery): boolean => names.some((name) => query[name] !== '');

/** The query of an address that asks for the same, and more. */
export function addressQuery(
  query: FilterQuery,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const all = Object.entries({ ...query, ...more }).filter(([, value]) => value !== '');
  const text = new URLSearchParams(all.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}
