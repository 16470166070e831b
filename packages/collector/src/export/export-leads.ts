import { type FlatLead, flattenLead } from '@lifeline-kit/core/lead';
import type { Viewer } from '../access/viewer.ts';
import { eachLead, type LeadFilter } from '../store/find-leads.ts';
import type { Database } from '../store/open-store.ts';
import type { LeadRow } from '../store/tables.ts';
import { csvRow } from './csv.ts';

/** What we add to a lead, before what the visitor sent. */
const added = ['received_at', 'late', 'adviser_verdict', 'adviser_score'] as const;

/** So that spreadsheets read it as UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Leads as CSV: one line a lead, in columns that are those of the flat twin. Read twice, first for
 * the columns, since each widget brings its own figures and answers.
 */
export async function* leadsAsCsv(
  database: Database,
  viewer: Viewer,
  filter: LeadFilter,
): AsyncGenerator<string> {
  const columns = new Set<string>();
  for await (const row of eachLead(database, viewer, filter)) {
    for (const key of Object.keys(twinOf(row))) columns.add(key);
  }
  yield byteOrderMark + csvRow([...added, ...columns]);
  for await (const row of eachLead(database, viewer, filter)) {
    const twin = twinOf(row);
    const own = [
      new Date(row.received_at).toISOString(),
      row.late === 1,
      row.verdict,
      row.score ?? '',
    ];
    // A lead that came between the two readings may have columns that the head has not.
    yield csvRow([...own, ...[...columns].map((key) => twin[key] ?? '')]);
  }
}

function twinOf(row: LeadRow): FlatLead {
  const lead = JSON.parse(row.body);
  return row.format === 'envelope' ? flattenLead(lead) : lead;
}

/** Leads as they came, with what we worked out beside them. */
export async function* leadsAsJson(
  database: Database,
  viewer: Viewer,
  filter: LeadFilter,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of eachLead(database, viewer, filter)) {
    yield before + JSON.stringify(leadAsJson(row));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One lead for a program: what came, when it came, and what the adviser is told. */
export function leadAsJson(row: LeadRow) {
  return {
    received_at: new Date(row.received_at).toISOString(),
    late: row.late === 1,
    format: row.format,
    lead: JSON.parse(row.body),
    adviser: row.adviser ? JSON.parse(row.adviser) : null,
  };
}
