// The floor: bare Hono, which parses the JSON and makes the same durable insert, and nothing else.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';
import { leadRow } from '../../../packages/collector/src/intake/lead-row.ts';
import { readSettings } from '../../../packages/collector/src/settings/read-settings.ts';
import { migrate } from '../../../packages/collector/src/store/migrations.ts';
import { openStore } from '../../../packages/collector/src/store/open-store.ts';
import { openSqlite } from '../../../packages/collector/src/store/sqlite-dialect.ts';
import type { LeadRow } from '../../../packages/collector/src/store/tables.ts';
import { lead } from '../../../test/collector/helpers/leads.ts';

const { settings } = readSettings(process.argv.slice(2), {});
mkdirSync(settings.dataDir, { recursive: true });
const store = await openStore(settings);
await migrate(store);
await store.close();

const columns = Object.keys(
  leadRow({ format: 'envelope', lead: lead() }, 0, 0),
) as (keyof LeadRow)[];
const insert = (placeholder: (index: number) => string): string =>
  `insert into leads (${columns.join(', ')}) values (${columns.map((_, n) => placeholder(n)).join(', ')})`;

function openInsert(): (values: readonly (string | number | null)[]) => unknown {
  if (!settings.databaseUrl) {
    const statement = openSqlite(`${settings.dataDir}/leads.db`).prepare(insert(() => '?'));
    return (values) => statement.run(...values);
  }
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 10 });
  const text = insert((n) => `$${n + 1}`);
  return (values) => pool.query({ name: 'insert', text, values: [...values] });
}

const write = openInsert();
const app = new Hono();
app.post('/v1/leads', async (context) => {
  const body = await context.req.json();
  const { id, mode, source, contact } = body.data;
  const row: LeadRow = {
    id,
    received_at: Date.now(),
    given_at: Date.now(),
    format: 'envelope',
    mode,
    late: 0,
    spam: 0,
    partner: source.partnerId,
    campaign: source.campaign,
    element: source.element,
    locale: source.locale,
    name: contact.name,
    email: contact.email,
    company: contact.company,
    kind: 'loss',
    headline: '',
    verdict: '',
    score: null,
    search: JSON.stringify(contact),
    content_hash: createHash('sha256').update(id).digest('hex'),
    body: JSON.stringify(body),
    adviser: '',
  };
  await write(columns.map((column) => row[column]));
  return context.json({ id, status: 'stored' }, 202);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(JSON.stringify({ message: 'listening', port }));
});
