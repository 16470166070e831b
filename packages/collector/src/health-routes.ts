import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import { isTokenOf } from './access/tokens.ts';
import type { Collector } from './collector.ts';
import type { Bindings } from './intake/client-address.ts';
import { Problem } from './problem.ts';

/** `/healthz` the process lives, `/readyz` it can take leads, `/metrics` what it counts. */
export function healthRoutes(collector: Collector): Hono<{ Bindings: Bindings }> {
  const route = new Hono<{ Bindings: Bindings }>();
  route.get('/healthz', (context) => context.text('ok\n', 200, { 'cache-control': 'no-store' }));
  route.get('/readyz', async (context) => {
    const reason = await whyNotReady(collector);
    context.header('cache-control', 'no-store');
    return reason ? context.text(`${reason}\n`, 503) : context.text('ready\n');
  });
  route.get('/metrics', async (context) => {
    if (!(isLocal(context) || (await isTokenOf(collector, context, ['admin', 'viewer'])))) {
      throw new Problem({
        status: 401,
        code: 'token',
        title: 'Figures need a token from elsewhere',
      });
    }
    return context.text(gaugesAnd(collector), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    });
  });
  return route;
}

async function whyNotReady({ isStopping, store, writer }: Collector): Promise<string> {
  if (isStopping()) return 'stopping';
  try {
    await sql`select 1`.execute(store.database);
  } catch {
    return 'the database does not answer';
  }
  return writer.failing ? 'the last lead could not be stored' : '';
}

/** From this machine, and not by a proxy on it. */
function isLocal(context: Context<{ Bindings: Bindings }>): boolean {
  const address = context.env.incoming.socket.remoteAddress ?? '';
  const isLoopback = /^(::ffff:)?127\.|^::1$/.test(address);
  return isLoopback && context.req.header('x-forwarded-for') === undefined;
}

function gaugesAnd({ metrics, writer }: Collector): string {
  return metrics.text([
    {
      name: 'lifeline_leads_waiting',
      help: 'Leads that wait for a commit',
      read: () => writer.waiting,
    },
    {
      name: 'lifeline_storage_failing',
      help: '1 while the last commit failed',
      read: () => (writer.failing ? 1 : 0),
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory of the process',
      read: () => process.memoryUsage.rss(),
    },
    {
      name: 'process_uptime_seconds',
      help: 'Seconds since the start',
      read: () => Math.round(process.uptime()),
    },
  ]);
}
