import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { ensureAdmin } from './access/users.ts';
import { createApp } from './app.ts';
import type { Collector } from './collector.ts';
import { Limits } from './intake/limits.ts';
import { Origins } from './intake/origins.ts';
import { findKit } from './kit/kit-files.ts';
import { createLog, type Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { UsageError } from './settings/read-settings.ts';
import type { Settings } from './settings/settings.ts';
import { LeadWriter } from './store/lead-writer.ts';
import { migrate } from './store/migrations.ts';
import { openStore } from './store/open-store.ts';
import { keepRetention } from './store/retention.ts';

export { readSettings, UsageError } from './settings/read-settings.ts';

/** A collector that listens. */
export interface Running {
  /** `http://127.0.0.1:8787`, with the port that it really has. */
  readonly address: string;
  readonly collector: Collector;
  /** The password of the first administrator, where one was made up just now. */
  readonly madePassword?: string | undefined;
  /** Takes no new requests, lets those under way end, and closes the database. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the database, brings it up to date and listens.
 *
 * @throws {UsageError} a setting cannot be used, with the reason
 */
export async function start(
  settings: Settings,
  log: Log = createLog(settings.log),
): Promise<Running> {
  const store = await openStore(settings);
  let stopping = false;
  try {
    await migrate(store);
    const madePassword = await ensureAdmin(store.database, settings.adminPassword);
    const collector: Collector = {
      settings,
      store,
      writer: new LeadWriter(store),
      origins: new Origins(store.database, settings.allowedOrigins),
      limits: new Limits(settings),
      metrics: new Metrics(),
      kit: findKit(settings.kitDir),
      log,
      isStopping: () => stopping,
    };
    const server = await listen(collector);
    const retention = keepRetention(collector);
    const { port } = server.address() as AddressInfo;
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    log.info('listening', { port, database: store.kind });
    return {
      address: `http://${host === '0.0.0.0' || host === '[::]' ? '127.0.0.1' : host}:${port}`,
      collector,
      madePassword,
      stop: async () => {
        stopping = true;
        retention.stop();
        await close(server, settings.stopSeconds);
        await store.close();
        log.info('stopped');
      },
    };
  } catch (error) {
    await store.close().catch(() => {});
    throw error;
  }
}

type Server = ReturnType<typeof serve> & {
  closeAllConnections?: () => void;
  closeIdleConnections?: () => void;
};

function listen(collector: Collector): Promise<Server> {
  const { port, host, bodySeconds } = collector.settings;
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: createApp(collector).fetch,
        port,
        hostname: host,
        serverOptions: {
          headersTimeout: 10_000,
          // The body has a limit of its own, which answers before this one cuts.
          requestTimeout: (bodySeconds + 10) * 1000,
          connectionsCheckingInterval: 1000,
          keepAliveTimeout: 30_000,
        },
      },
      () => resolve(server),
    ) as Server;
    server.once('error', (error) => {
      reject(new UsageError(`PORT ${port} on HOST ${host} cannot be used: ${error.message}`));
    });
  });
}

/** Ends a server once its requests have ended, or after some seconds. */
function close(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections?.(), seconds * 1000);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections?.();
  });
}
