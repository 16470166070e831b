import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../repo/files.ts';
import { cache, type ForeignPage } from './pages.ts';
import { samplePage } from './sample-page.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Nothing from elsewhere: a visit must not depend on who answers today. */
const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

export interface PageServer {
  readonly origin: string;
  readonly addressOf: (page: ForeignPage) => string;
  readonly close: () => void;
}

/** Serves the cache under `/page/`, a page for any style sheet of it under `/sheet/`, and the kit. */
export async function servePages(outerPage: string, neutralPage: string): Promise<PageServer> {
  const answer = async (path: string): Promise<readonly [type: string, body: string | Buffer]> => {
    const html = types['.html']!;
    if (path === '/outer') return [html, outerPage];
    if (path === '/neutral') return [html, neutralPage];
    if (path.startsWith('/sheet/')) return [html, samplePage(path.replace('/sheet/', '/page/'))];
    const [, place = '', rest = ''] = /^\/(page|kit)\/(.*)$/.exec(path) ?? [];
    const folder = { page: cache, kit: `${root}dist/cdn` }[place];
    if (!folder) throw new Error('unknown place');
    const file = join(folder, normalize(`/${decodeURIComponent(rest)}`));
    return [types[extname(file)] ?? 'application/octet-stream', await readFile(file)];
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const [type, body] = await answer(pathname);
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    addressOf: ({ file, kind }) => `/${kind === 'page' ? 'page' : 'sheet'}/${encodeURI(file)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
