import { ReadableStream, TextEncoderStream } from 'node:stream/web';
import type { Viewer } from '../access/viewer.ts';
import type { LeadFilter } from '../store/find-leads.ts';
import type { Database } from '../store/open-store.ts';
import { leadsAsCsv, leadsAsJson } from './export-leads.ts';

export type ExportKind = 'csv' | 'json';

const kinds = {
  csv: { write: leadsAsCsv, type: 'text/csv; charset=utf-8' },
  json: { write: leadsAsJson, type: 'application/json' },
};

/** An export as a file that is sent while it is read. */
export function exportResponse(
  kind: ExportKind,
  database: Database,
  viewer: Viewer,
  filter: LeadFilter,
): Response {
  const { write, type } = kinds[kind];
  const day = new Date().toISOString().slice(0, 10);
  const pieces = write(database, viewer, filter);
  const body = ReadableStream.from(pieces).pipeThrough(new TextEncoderStream());
  return new Response(body as unknown as globalThis.ReadableStream<Uint8Array>, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="leads-${day}.${kind}"`,
      'cache-control': 'no-store',
    },
  });
}
